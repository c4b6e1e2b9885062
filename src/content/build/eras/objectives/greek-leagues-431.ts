// What 431 BC asks of its nations beside their scores: aims of their governments at the time. Points go by how hard each is: 3 where agents
// often meet it unasked, 6 where they seldom do.

import type { ScenarioFile } from '../../../schema/scenario';

// biome-ignore format: a table
export const OBJECTIVES: NonNullable<ScenarioFile['objectives']> = [
  { id: 'league', nation: 'ATH', kind: 'in-a-league', atLeast: 5, points: 5, why: 'Six thousand talents on the Acropolis came from the allies (Thucydides 2.13).' },
  { id: 'mytilene', nation: 'ATH', kind: 'allied-with', with: 'MYT', points: 3, why: 'A fleet that is free in name must not become free in fact.' },
  { id: 'name', nation: 'ATH', kind: 'score', score: 'standing', atLeast: 0.69, why: 'We are the school of Hellas, says Pericles (2.41), and the empire is like a tyranny, says he too (2.63).' },
  { id: 'covered', nation: 'SPA', kind: 'strong-side', atLeast: 0.18, why: 'It was the growth of Athenian power that made war inevitable, says Thucydides (1.23).' },
  { id: 'argos', nation: 'SPA', kind: 'keep-apart', with: 'ATH', and: 'ARG', points: 5, why: 'Sparta could not fight Athens and Argos at once (Thucydides 5.14).' },
  { id: 'word', nation: 'SPA', kind: 'word-kept', points: 3, why: 'Later they thought that they had lost because they had broken the oaths (Thucydides 7.18).' },
  { id: 'side', nation: 'COR', kind: 'strong-side', atLeast: 0.2, why: 'Without the league its hatred of Corcyra is a private quarrel.' },
  { id: 'word', nation: 'COR', kind: 'word-kept', points: 5, why: 'We ask for help as the oaths have it, say its envoys (Thucydides 1.71); then it must give it too.' },
  { id: 'safe', nation: 'COR', kind: 'score', score: 'security', atLeast: 0.22, why: 'An Athenian fleet at Naupactus lies across the gulf.' },
  { id: 'free', nation: 'ARG', kind: 'few-ties', atLeast: 1, why: 'Argos was at peace with both sides, and reaped it (Thucydides 5.28).' },
  { id: 'rich', nation: 'ARG', kind: 'score', score: 'prosperity', atLeast: 0.74, why: 'While others fought, Argos grew rich (Aristophanes, Peace 475).' },
  { id: 'athens', nation: 'ARG', kind: 'allied-with', with: 'ATH', points: 3, why: 'One democracy likes another, and both have Sparta for a neighbour.' },
  { id: 'own-master', nation: 'MYT', kind: 'score', score: 'autonomy', atLeast: 0.9, points: 5, why: 'We saw them relax their enmity to the Mede and hasten to enslave their allies (Thucydides 3.10).' },
  { id: 'safe', nation: 'MYT', kind: 'score', score: 'security', atLeast: 0.77, why: 'A revolt that fails puts the whole city to the vote.' },
  { id: 'unsworn', nation: 'PER', kind: 'few-ties', atLeast: 1, why: 'Let the Greeks wear each other out, and pay the weaker (Alcibiades’ counsel, Thucydides 8.46).' },
  { id: 'safe', nation: 'PER', kind: 'score', score: 'security', atLeast: 0.59, why: 'The King lost Ionia when Athens and Sparta stood together.' },
  { id: 'tribute', nation: 'PER', kind: 'score', score: 'prosperity', atLeast: 0.74, why: 'The King asks his satraps for the tribute of cities that Athens taxes.' },
  { id: 'peace', nation: 'CRC', kind: 'no-war', why: 'A hundred and twenty ships are a fleet to be neutral with, if anybody lets them.' },
  { id: 'safe', nation: 'CRC', kind: 'score', score: 'security', atLeast: 0.36, why: 'What had seemed good sense, to ally with nobody, has become weakness (Thucydides 1.32).' },
  { id: 'plataea', nation: 'THE', kind: 'dispute-won', with: 'PLA', points: 6, why: 'Eight miles off, and it has sworn with Athens for ninety years.' },
  { id: 'word', nation: 'THE', kind: 'word-kept', why: 'Boeotia follows Thebes as long as Thebes keeps faith.' },
  { id: 'leontini', nation: 'SYR', kind: 'dispute-won', with: 'LEO', points: 3, why: 'The plain of Leontini grows the corn of Syracuse.' },
  { id: 'safe', nation: 'SYR', kind: 'score', score: 'security', atLeast: 0.6, why: 'Athens has allies on the island, and a fleet that finds reasons.' },
  { id: 'unbowed', nation: 'MEG', kind: 'ground-held', with: 'ATH', points: 6, why: 'Shut out of every harbour of the empire for a strip of sacred land.' },
  { id: 'peace', nation: 'MEG', kind: 'no-war', why: 'Athens could come over the border twice a year, and later did.' },
];
