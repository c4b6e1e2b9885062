// What 2025 asks of its nations beside their scores: aims of their governments at the time. Points go by how hard each is: 3 where agents
// often meet it unasked, 6 where they seldom do.

import type { ScenarioFile } from '../../../schema/scenario';

// biome-ignore format: a table
export const OBJECTIVES: NonNullable<ScenarioFile['objectives']> = [
  { id: 'nato', nation: 'POL', kind: 'in-a-league', atLeast: 35, points: 5, why: 'Security is NATO whole, with the Americans in it and more behind the Bug.' },
  { id: 'safe', nation: 'POL', kind: 'score', score: 'security', atLeast: 0.6, why: 'Nearly five per cent of all it earns goes into arms.' },
  { id: 'peace', nation: 'POL', kind: 'no-war', why: 'The war must not cross the Bug.' },
  { id: 'own-hand', nation: 'JPN', kind: 'score', score: 'autonomy', atLeast: 0.86, why: 'The alliance of 1960 is the cornerstone, and Japan is to be more than a stone in it.' },
  { id: 'taiwan', nation: 'JPN', kind: 'allied-with', with: 'TWN', points: 3, why: 'A crisis over Taiwan is a crisis of Japan (Abe, 2021).' },
  { id: 'safe', nation: 'JPN', kind: 'score', score: 'security', atLeast: 0.27, why: 'Three nuclear neighbours, and two per cent of the product for defence.' },
  { id: 'safe', nation: 'UKR', kind: 'score', score: 'security', atLeast: 0.49, why: 'Guarantees on paper were given in Budapest in 1994.' },
  { id: 'rebuilt', nation: 'UKR', kind: 'score', score: 'prosperity', atLeast: 0.53, why: 'Five million abroad come home to work, or not at all.' },
  { id: 'friends', nation: 'UKR', kind: 'in-a-league', atLeast: 35, why: 'Those who pay must go on wanting to.' },
  { id: 'few-ties', nation: 'VNM', kind: 'few-ties', atLeast: 3, points: 3, why: 'No alliances, no bases, no siding, by the White Book of 2019.' },
  { id: 'safe', nation: 'VNM', kind: 'score', score: 'security', atLeast: 0.23, why: 'China came in 1974, 1979 and 1988.' },
  { id: 'name', nation: 'VNM', kind: 'score', score: 'standing', atLeast: 0.62, why: 'A friend of all is worth a visit of all: bamboo diplomacy.' },
  { id: 'all-doors', nation: 'SAU', kind: 'score', score: 'autonomy', atLeast: 0.93, why: 'Arms from Washington, a reconciliation by Beijing, oil quotas with Moscow.' },
  { id: 'vision', nation: 'SAU', kind: 'score', score: 'prosperity', atLeast: 0.61, why: 'Vision 2030 needs quiet, and buyers.' },
  { id: 'word', nation: 'SAU', kind: 'word-kept', why: 'Who asks for promises must be known to keep them.' },
  { id: 'autonomy', nation: 'IND', kind: 'score', score: 'autonomy', atLeast: 0.87, why: 'Strategic autonomy is the creed of every government since 1947.' },
  { id: 'standing', nation: 'IND', kind: 'score', score: 'standing', atLeast: 0.67, why: 'A leading power, and not a balancing one.' },
  { id: 'word', nation: 'IND', kind: 'word-kept', points: 3, why: 'Few promises, so that each is good.' },
  { id: 'friend', nation: 'TWN', kind: 'allied-with', with: 'JPN', points: 3, why: 'The treaty of 1954 ended in 1980; since then nobody has promised anything.' },
  { id: 'chips', nation: 'TWN', kind: 'score', score: 'prosperity', atLeast: 0.54, why: 'Nine in ten of the finest chips are a shield as long as the world buys them.' },
  { id: 'safe', nation: 'TWN', kind: 'score', score: 'security', atLeast: 0.17, why: 'A hundred and thirty kilometres of water, and the drills come closer.' },
  { id: 'nato', nation: 'USA', kind: 'in-a-league', atLeast: 35, points: 5, why: 'Thirty-one allies in Europe and Canada, or their shares of the cost.' },
  { id: 'asia', nation: 'USA', kind: 'keep-apart', with: 'CHN', and: 'RUS', points: 5, why: 'No alliance of its two rivals.' },
  { id: 'trusted', nation: 'USA', kind: 'score', score: 'standing', atLeast: 0.59, why: 'One broken promise is read in fifty capitals.' },
  { id: 'china', nation: 'RUS', kind: 'allied-with', with: 'CHN', points: 3, why: 'A partnership without limits still has no article of defence.' },
  { id: 'near-abroad', nation: 'RUS', kind: 'in-a-league', atLeast: 6, points: 5, why: 'The treaty of Tashkent has lost members since 1992.' },
  { id: 'purse', nation: 'RUS', kind: 'score', score: 'prosperity', atLeast: 0.51, why: 'A war economy grows until it does not.' },
  { id: 'name', nation: 'CHN', kind: 'score', score: 'standing', atLeast: 0.7, why: 'A community of common destiny needs some who believe in it.' },
  { id: 'russia', nation: 'CHN', kind: 'allied-with', with: 'RUS', points: 3, why: 'The only great power that shares its view of the other one.' },
  { id: 'rich', nation: 'CHN', kind: 'score', score: 'prosperity', atLeast: 0.56, why: 'A moderately developed country by 2035.' },
];
