// What Europe 1938 asks of its nations beside their scores: aims of their governments at the time. Points go by how hard each is: 3 where agents
// often meet it unasked, 6 where they seldom do.

import type { ScenarioFile } from '../../../schema/scenario';

// biome-ignore format: a table
export const OBJECTIVES: NonNullable<ScenarioFile['objectives']> = [
  { id: 'whole', nation: 'CSK', kind: 'ground-held', with: 'DEU', points: 6, why: 'Behind the Sudeten hills are the forts, and behind the forts nothing.' },
  { id: 'moscow', nation: 'CSK', kind: 'allied-with', with: 'SUN', why: 'The treaty of 1935 runs for five years, and binds Moscow if Paris moves.' },
  { id: 'little-entente', nation: 'CSK', kind: 'in-a-league', atLeast: 3, points: 3, why: 'Beneš has built on Bucharest and Belgrade since 1921.' },
  { id: 'poland', nation: 'FRA', kind: 'allied-with', with: 'POL', points: 3, why: 'Without a second front the wall is all there is.' },
  { id: 'safe', nation: 'FRA', kind: 'score', score: 'security', atLeast: 0.29, why: 'A million and a half dead were to be the last.' },
  { id: 'side', nation: 'FRA', kind: 'strong-side', atLeast: 0.28, why: 'Forty-one million against seventy-five: the rest must come from allies.' },
  { id: 'peace', nation: 'GBR', kind: 'no-war', why: 'How horrible, fantastic, incredible it is that we should be digging trenches (Chamberlain).' },
  { id: 'treasury', nation: 'GBR', kind: 'score', score: 'prosperity', atLeast: 0.62, why: 'The economy is the fourth arm of defence, says the Treasury.' },
  { id: 'balance', nation: 'GBR', kind: 'strong-side', atLeast: 0.23, why: 'No power may be master of the continent, as none was since 1588.' },
  { id: 'honour', nation: 'POL', kind: 'score', score: 'autonomy', atLeast: 0.9, why: 'We in Poland do not know the notion of peace at any price (Beck).' },
  { id: 'peace', nation: 'POL', kind: 'no-war', why: 'Equal distance to Berlin and Moscow, and no army of either on Polish soil.' },
  { id: 'paris', nation: 'POL', kind: 'allied-with', with: 'FRA', why: 'The alliance of 1921 is the only one with a great power.' },
  { id: 'plan', nation: 'SUN', kind: 'score', score: 'prosperity', atLeast: 0.57, why: 'The third five-year plan has just begun, and the army has lost its marshals: steel first.' },
  { id: 'prague', nation: 'SUN', kind: 'allied-with', with: 'CSK', points: 5, why: 'The last ally between Moscow and Berlin, and a test of collective security.' },
  { id: 'side', nation: 'SUN', kind: 'strong-side', atLeast: 0.27, why: 'Litvinov wants the capitalists divided, and some of them on this side.' },
  { id: 'sudeten', nation: 'DEU', kind: 'dispute-won', with: 'CSK', points: 3, why: 'It is my unalterable will to smash Czechoslovakia (directive of 30 May 1938).' },
  { id: 'butter', nation: 'DEU', kind: 'score', score: 'prosperity', atLeast: 0.55, why: 'Guns will make us powerful, says Göring; the people ask for the butter.' },
  { id: 'axis', nation: 'DEU', kind: 'allied-with', with: 'ITA', points: 4, why: 'An ally on the Brenner, and the western powers must look to the Mediterranean.' },
];
