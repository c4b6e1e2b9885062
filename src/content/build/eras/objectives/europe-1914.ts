// What Europe 1914 asks of its nations beside their scores: aims of their governments at the time. Points go by how hard each is: 3 where agents
// often meet it unasked, 6 where they seldom do.

import type { ScenarioFile } from '../../../schema/scenario';

// biome-ignore format: a table
export const OBJECTIVES: NonNullable<ScenarioFile['objectives']> = [
  { id: 'word', nation: 'GBR', kind: 'word-kept', why: 'A scrap of paper of 1839, and the honour of the City and the Crown on it.' },
  { id: 'france', nation: 'GBR', kind: 'allied-with', with: 'FRA', points: 6, why: 'Ententes bind nobody; Cambon asks for something that does.' },
  { id: 'free-hand', nation: 'GBR', kind: 'few-ties', atLeast: 5, why: 'Grey has told the House that its hands are free.' },
  { id: 'serbia', nation: 'AUH', kind: 'dispute-won', with: 'SRB', points: 6, why: 'Conrad has asked for a reckoning with Belgrade twenty-five times in a year.' },
  { id: 'italy', nation: 'AUH', kind: 'allied-with', with: 'ITA', points: 3, why: 'An ally that is also a claimant is best kept where it can be seen.' },
  { id: 'covered', nation: 'AUH', kind: 'strong-side', atLeast: 0.34, why: 'Alone the empire can hold neither Galicia nor the Isonzo.' },
  { id: 'straits', nation: 'RUS', kind: 'dispute-won', with: 'TUR', points: 5, why: 'A third of all exports, and nearly all the grain, goes past Constantinople.' },
  { id: 'word', nation: 'RUS', kind: 'word-kept', why: 'After 1909 Russia cannot be seen to leave a friend once more, says Sazonov.' },
  { id: 'side', nation: 'RUS', kind: 'strong-side', atLeast: 0.3, why: 'Alone it lost to Japan; the next war is to be fought in company.' },
  { id: 'great-power', nation: 'ITA', kind: 'score', score: 'standing', atLeast: 0.63, why: 'The least of the great powers wants to be treated as one.' },
  { id: 'covered', nation: 'ITA', kind: 'strong-side', atLeast: 0.33, why: 'A coast of eight thousand kilometres must not be on the weaker side.' },
  { id: 'rich', nation: 'ITA', kind: 'score', score: 'prosperity', atLeast: 0.59, why: 'A great deal can be had without a war, says Giolitti.' },
  { id: 'whole', nation: 'ROU', kind: 'no-war', why: 'What was won in 1913 was won without a battle.' },
  { id: 'safe', nation: 'ROU', kind: 'score', score: 'security', atLeast: 0.4, why: 'Between two empires, each of which holds Romanian land.' },
  { id: 'word', nation: 'ROU', kind: 'word-kept', points: 3, why: 'The king has given his word as a Hohenzollern, and in secret.' },
  { id: 'fronts', nation: 'DEU', kind: 'score', score: 'security', atLeast: 0.2, why: 'Two fronts are the nightmare of the general staff since 1894.' },
  { id: 'italy', nation: 'DEU', kind: 'allied-with', with: 'ITA', points: 3, why: 'Five Italian corps on the Rhine stand in the plan of war.' },
  { id: 'reichsland', nation: 'DEU', kind: 'ground-held', with: 'FRA', why: 'What was signed at Frankfurt in 1871 is not to be talked of again.' },
  { id: 'alsace', nation: 'FRA', kind: 'dispute-won', with: 'DEU', points: 6, why: 'Think of it always, speak of it never (Gambetta).' },
  { id: 'side', nation: 'FRA', kind: 'strong-side', atLeast: 0.3, why: 'Thirty-nine million people against sixty-five: others must make up the difference.' },
  { id: 'word', nation: 'FRA', kind: 'word-kept', points: 3, why: 'Poincaré has promised in Saint Petersburg what the treaty says.' },
  { id: 'friend', nation: 'SRB', kind: 'allied-with', with: 'GRC', why: 'Salonica is the only harbour, and Greece holds it.' },
  { id: 'unbowed', nation: 'SRB', kind: 'ground-held', with: 'AUH', points: 3, why: 'In 1909 Belgrade had to sign that it had lost nothing. Not twice.' },
  { id: 'straits', nation: 'TUR', kind: 'ground-held', with: 'RUS', why: 'Russia has wanted the Straits for a hundred and forty years.' },
  { id: 'name', nation: 'TUR', kind: 'score', score: 'standing', atLeast: 0.57, why: 'An ally must first be thought worth having; nobody thinks so after the Balkan wars.' },
];
