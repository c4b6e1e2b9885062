// What Europe 1949 asks of its nations beside their scores: aims of their governments at the time. Points go by how hard each is: 3 where agents
// often meet it unasked, 6 where they seldom do.

import type { ScenarioFile } from '../../../schema/scenario';

// biome-ignore format: a table
export const OBJECTIVES: NonNullable<ScenarioFile['objectives']> = [
  { id: 'rank', nation: 'FRA', kind: 'score', score: 'autonomy', atLeast: 0.88, why: 'France cannot be France without greatness, and greatness takes no orders.' },
  { id: 'europe', nation: 'FRA', kind: 'in-a-league', atLeast: 10, points: 5, why: 'A rearmed Germany is bearable among many, not among five.' },
  { id: 'heard', nation: 'FRA', kind: 'score', score: 'standing', atLeast: 0.82, why: 'One of the four in Berlin, and nobody is to forget it.' },
  { id: 'own-road', nation: 'YUG', kind: 'score', score: 'autonomy', atLeast: 0.95, why: 'However much each of us loves the land of socialism, he can love his own no less (reply to Moscow, 1948).' },
  { id: 'safe', nation: 'YUG', kind: 'score', score: 'security', atLeast: 0.12, points: 5, why: 'Seven armies train for a march on Belgrade.' },
  { id: 'name', nation: 'YUG', kind: 'score', score: 'standing', atLeast: 0.68, why: 'Who stands alone must be liked, or at least missed.' },
  { id: 'sweden', nation: 'NOR', kind: 'allied-with', with: 'SWE', points: 6, why: 'A Scandinavian pact failed over one word: Sweden wanted it neutral.' },
  { id: 'no-bases', nation: 'NOR', kind: 'score', score: 'autonomy', atLeast: 0.94, why: 'No foreign bases as long as Norway is not attacked (note of 1 February 1949).' },
  { id: 'atlantic', nation: 'NOR', kind: 'in-a-league', atLeast: 9, why: 'On 9 April 1940 neutrality had no friends.' },
  { id: 'word', nation: 'GBR', kind: 'word-kept', points: 3, why: 'Bevin’s word is what brings the Americans in.' },
  { id: 'lead', nation: 'GBR', kind: 'score', score: 'standing', atLeast: 0.86, points: 5, why: 'Three circles meet in London: Empire, America, Europe (Churchill).' },
  { id: 'hands', nation: 'GBR', kind: 'score', score: 'autonomy', atLeast: 0.86, why: 'We are with them but not of them: links with Europe, and no federation.' },
  { id: 'straits', nation: 'TUR', kind: 'ground-held', with: 'SUN', why: 'In 1946 Moscow asked for a share in the defence of the Straits.' },
  { id: 'safe', nation: 'TUR', kind: 'score', score: 'security', atLeast: 0.3, why: 'Half a million men under arms are more than the harvest can feed.' },
  { id: 'company', nation: 'TUR', kind: 'in-a-league', atLeast: 3, why: 'A promise of one may be forgotten, a promise of many is a system.' },
  { id: 'alliance', nation: 'USA', kind: 'in-a-league', atLeast: 10, points: 5, why: 'A dozen allies across an ocean: the first in peacetime since that with France of 1778.' },
  { id: 'finland', nation: 'USA', kind: 'keep-apart', with: 'SUN', and: 'FIN', points: 6, why: 'Containment means that the list of those bound to Moscow gets no longer, and one day shorter.' },
  { id: 'safe', nation: 'USA', kind: 'score', score: 'security', atLeast: 0.83, why: 'The bomb is no longer one’s own for long.' },
  { id: 'straits', nation: 'SUN', kind: 'dispute-won', with: 'TUR', points: 5, why: 'Kars and Ardahan were Russian until 1921, and the Straits are the way out.' },
  { id: 'word', nation: 'SUN', kind: 'word-kept', why: 'Six treaties of friendship are worth what the seventh was: Tito has shown the others the door.' },
  { id: 'finland', nation: 'SUN', kind: 'allied-with', with: 'FIN', points: 3, why: 'The treaty of 1948 keeps the way to Leningrad closed.' },
  { id: 'equal', nation: 'FRG', kind: 'score', score: 'standing', atLeast: 0.71, why: 'Adenauer wants nothing so much as to be asked.' },
  { id: 'safe', nation: 'FRG', kind: 'score', score: 'security', atLeast: 0.57, why: 'Twenty-two Soviet divisions stand across the Elbe.' },
  { id: 'word', nation: 'FRG', kind: 'word-kept', points: 3, why: 'The signature of Germany is the first thing to be rebuilt.' },
  { id: 'safe', nation: 'ITA', kind: 'score', score: 'security', atLeast: 0.6, why: 'The peace of 1947 left an open border at Gorizia.' },
  { id: 'back', nation: 'ITA', kind: 'score', score: 'standing', atLeast: 0.74, why: 'De Gasperi came to Paris feeling that all but the courtesy was against him.' },
  { id: 'turkey', nation: 'GRC', kind: 'allied-with', with: 'TUR', why: 'Two who were promised one doctrine in 1947 might as well promise each other.' },
  { id: 'safe', nation: 'GRC', kind: 'score', score: 'security', atLeast: 0.34, why: 'A civil war is fought from across three borders.' },
  { id: 'free', nation: 'SWE', kind: 'few-ties', atLeast: 0, points: 3, why: 'Free of alliances in peace, to be neutral in war.' },
  { id: 'safe', nation: 'SWE', kind: 'score', score: 'security', atLeast: 0.36, why: 'Neutrality that is believed needs the fourth air force of the world.' },
  { id: 'room', nation: 'POL', kind: 'score', score: 'autonomy', atLeast: 0.9, why: 'Gomułka spoke of a Polish road, and was dismissed for it.' },
  { id: 'word', nation: 'POL', kind: 'word-kept', why: 'The border on the Oder stands on the word of others; one’s own must be good.' },
];
