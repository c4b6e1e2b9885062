// What 1648 asks of its nations beside their scores: aims of their governments at the time. Points go by how hard each is: 3 where agents
// often meet it unasked, 6 where they seldom do.

import type { ScenarioFile } from '../../../schema/scenario';

// biome-ignore format: a table
export const OBJECTIVES: NonNullable<ScenarioFile['objectives']> = [
  { id: 'free', nation: 'NLD', kind: 'score', score: 'autonomy', atLeast: 0.88, why: 'Eighty years were fought for it.' },
  { id: 'rich', nation: 'NLD', kind: 'score', score: 'prosperity', atLeast: 0.87, why: 'Peace is for trade, whatever the stadholder says.' },
  { id: 'france', nation: 'NLD', kind: 'allied-with', with: 'FRA', points: 3, why: 'The Frenchman as a friend, not as a neighbour.' },
  { id: 'pomerania', nation: 'BRA', kind: 'ground-held', with: 'SWE', points: 3, why: 'All of Pomerania was his by right, and half is Sweden’s by the peace. Not a mile more.' },
  { id: 'own-forces', nation: 'BRA', kind: 'score', score: 'security', atLeast: 0.33, why: 'Alliances are good, says the elector, but forces of one’s own are better.' },
  { id: 'asked', nation: 'BRA', kind: 'score', score: 'standing', atLeast: 0.74, why: 'Who is asked by all sides is nobody’s prey.' },
  { id: 'rhine', nation: 'MAI', kind: 'in-a-league', atLeast: 2, points: 5, why: 'The League of the Rhine of 1658 was Schönborn’s work: armed, and nobody’s.' },
  { id: 'safe', nation: 'MAI', kind: 'score', score: 'security', atLeast: 0.5, why: 'The Rhine has seen enough armies.' },
  { id: 'seal', nation: 'MAI', kind: 'score', score: 'standing', atLeast: 0.7, why: 'The arch-chancellor has a seal and no regiments: trust is his army.' },
  { id: 'pyrenees', nation: 'FRA', kind: 'dispute-won', with: 'SPA', points: 3, why: 'The war ends at the Pyrenees or not at all.' },
  { id: 'ring', nation: 'FRA', kind: 'strong-side', atLeast: 0.27, why: 'Around the house of Austria must lie a ring of those whom France keeps.' },
  { id: 'safe', nation: 'FRA', kind: 'score', score: 'security', atLeast: 0.4, why: 'The gates of the kingdom are to be in its own hands.' },
  { id: 'sound', nation: 'SWE', kind: 'dispute-won', with: 'DEN', points: 5, why: 'Whoever holds both shores of the Sound takes the toll of the Baltic.' },
  { id: 'guarantor', nation: 'SWE', kind: 'score', score: 'standing', atLeast: 0.65, why: 'A guarantor of the peace whom nobody trusts guarantees nothing.' },
  { id: 'rest', nation: 'SWE', kind: 'no-war', why: 'A million people have sent their sons abroad for eighteen years.' },
  { id: 'head', nation: 'EMP', kind: 'reputation', atLeast: 0.69, why: 'An Emperor whom his princes trust needs no army in the Empire.' },
  { id: 'venice', nation: 'EMP', kind: 'allied-with', with: 'VEN', points: 3, why: 'Crete is besieged, and Hungary is the other end of the same front.' },
  { id: 'sovereign', nation: 'EMP', kind: 'score', score: 'autonomy', atLeast: 0.91, points: 5, why: 'The peace has taken the Empire from him; the hereditary lands are his own.' },
  { id: 'safe', nation: 'ENG', kind: 'score', score: 'security', atLeast: 0.31, why: 'A parliament has a king in prison, and every king for an enemy.' },
  { id: 'name', nation: 'ENG', kind: 'score', score: 'standing', atLeast: 0.66, why: 'No court has yet received the envoy of a commonwealth.' },
  { id: 'portugal', nation: 'SPA', kind: 'dispute-won', with: 'POR', points: 5, why: 'The crown of Portugal was Spain’s for sixty years, until 1640.' },
  { id: 'pyrenees', nation: 'SPA', kind: 'ground-held', with: 'FRA', points: 5, why: 'Fifty years of war with France, and no province yielded yet.' },
  { id: 'name', nation: 'SPA', kind: 'score', score: 'standing', atLeast: 0.6, why: 'All this is fought for reputation, wrote Olivares.' },
  { id: 'halland', nation: 'DEN', kind: 'ground-held', with: 'SWE', why: 'In 1645 Denmark lost Halland for thirty years, and two islands for good.' },
  { id: 'rest', nation: 'DEN', kind: 'no-war', points: 3, why: 'The toll of the Sound pays a king who does not fight.' },
  { id: 'safe', nation: 'POL', kind: 'score', score: 'security', atLeast: 0.16, why: 'The Cossacks have risen, and all neighbours watch.' },
  { id: 'peace', nation: 'POL', kind: 'no-war', points: 3, why: 'The Sejm votes no taxes for a war that is not on its own fields.' },
];
