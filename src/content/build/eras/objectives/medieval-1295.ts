// What 1295 asks of its nations beside their scores: aims of their governments at the time. Points go by how hard each is: 3 where agents
// often meet it unasked, 6 where they seldom do.

import type { ScenarioFile } from '../../../schema/scenario';

// biome-ignore format: a table
export const OBJECTIVES: NonNullable<ScenarioFile['objectives']> = [
  { id: 'overlord', nation: 'SCO', kind: 'dispute-won', with: 'ENG', points: 6, why: 'Edward judged the cause of the crown, and calls himself its lord.' },
  { id: 'realm', nation: 'SCO', kind: 'score', score: 'autonomy', atLeast: 0.91, why: 'For as long as a hundred of us live we will not be subject to the English (Arbroath, 1320).' },
  { id: 'word', nation: 'SCO', kind: 'word-kept', points: 3, why: 'Whoever would win France begins with Scotland: that must cut both ways.' },
  { id: 'no-battle', nation: 'FLA', kind: 'no-war', points: 5, why: 'The looms stop in every war, whoever wins it.' },
  { id: 'courts', nation: 'FLA', kind: 'ground-held', with: 'FRA', why: 'The king calls the count’s subjects before his own judges in Paris.' },
  { id: 'wool', nation: 'FLA', kind: 'score', score: 'prosperity', atLeast: 0.88, why: 'No wool, no cloth; no cloth, no bread.' },
  { id: 'sworn', nation: 'SCH', kind: 'in-a-league', atLeast: 5, why: 'In view of the malice of the times they promised help within the valleys and without (1291).' },
  { id: 'oath', nation: 'SCH', kind: 'word-kept', why: 'They have lifted their hands and sworn, and will take no judge who has bought his office.' },
  { id: 'safe', nation: 'SCH', kind: 'score', score: 'security', atLeast: 0.22, why: 'The count’s castles stand at both ends of the lake.' },
  { id: 'good-name', nation: 'LUB', kind: 'reputation', atLeast: 0.74, why: 'A merchant’s word is his capital.' },
  { id: 'hansa', nation: 'LUB', kind: 'score', score: 'security', atLeast: 0.25, why: 'One town is a prize, many are a market.' },
  { id: 'word', nation: 'LUB', kind: 'word-kept', points: 3, why: 'A league of towns has no king to hold it: only oaths.' },
  { id: 'scots', nation: 'ENG', kind: 'ground-held', with: 'SCO', points: 3, why: 'He judged their cause and will be their lord.' },
  { id: 'wool', nation: 'ENG', kind: 'allied-with', with: 'FLA', points: 3, why: 'English wool goes to Flemish looms, and English tax comes from wool.' },
  { id: 'ring', nation: 'ENG', kind: 'strong-side', atLeast: 0.15, points: 5, why: 'Ninety thousand pounds for allies along the Rhine, and they are to be worth it.' },
  { id: 'count', nation: 'FRA', kind: 'dispute-won', with: 'FLA', points: 5, why: 'The king is emperor in his own realm.' },
  { id: 'ring', nation: 'FRA', kind: 'strong-side', atLeast: 0.6, why: 'A realm that is richer than its enemies need not fear those whom they hire.' },
  { id: 'saint', nation: 'FRA', kind: 'score', score: 'standing', atLeast: 0.74, why: 'The grandfather is to be made a saint: kings come to him for judgement.' },
  { id: 'elected', nation: 'HAB', kind: 'score', score: 'standing', atLeast: 0.8, points: 5, why: 'Seven princes elect a king, and they passed over Albert in 1292.' },
  { id: 'word', nation: 'HAB', kind: 'word-kept', points: 3, why: 'Who would be elected must be trusted by those who elect.' },
  { id: 'safe', nation: 'HAB', kind: 'score', score: 'security', atLeast: 0.3, why: 'King Adolf sits on a throne that was the father’s.' },
];
