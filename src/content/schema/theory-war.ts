// How a theory file writes what war does: how it rises, wears down, spreads and ends.

import * as z from 'zod/mini';
import { share, weight } from './weight';

const FIGURES = 'Correlates of War 4.0, lengths and ends of wars; design';
const JOINERS = 'Altfeld & Bueno de Mesquita 1979, Siverson & Starr 1990; design';

export const warSchema = z.strictObject({
  stakes: z.strictObject({
    rivalry: share('Stake of full rivalry', 'Thompson 2001; design'),
    land: share('Stake of land in dispute', 'Senese & Vasquez 2008; design'),
    fear: share('Stake of fear beyond all measure'),
    appetite: share(
      'Stake of an other that wants all there is: giving way buys nothing',
      'Jervis 1976; design',
    ),
    pride: share('Stake of full nationalism', 'Van Evera 1994; design'),
    audience: share('Stake of each rung that the side has pushed', 'Fearon 1994; design'),
    attacked: share('Stake of the side that was attacked, once blood is shed'),
  }),
  stakeNerve: share('How far what is at stake moves a stance in a crisis'),
  comrades: share('How far those who came to its side keep a nation from giving way', 'Snyder 1997; design'),
  overawed: weight(
    0,
    5,
    'score',
    'How far a coalition that has come to the other side makes a nation give way, where it has no hope against it',
    'Morrow 1994; Leeds 2003; design',
  ),
  dread: weight(0, 5, 'score', 'What holds back from open war where nothing is at stake', FIGURES),
  wanted: share(
    'Share of that dread that the ambition of one sure to win takes away',
    'Schweller 1994; design',
  ),
  dreadMobilised: share('Share of that dread that a push at mobilisation stirs', 'design'),
  dreadLifted: share('Share of that dread that the highest stake takes away', FIGURES),
  tradeDoubted: share(
    'How much of what trade restrains full rivalry takes away: rivals do not expect it to last',
    'Copeland 1996, Economic Interdependence and War; design',
  ),
  callFrom: weight(
    0,
    20,
    'ratio',
    'Odds of its foes from which a side calls its allies, and below which it has enough',
  ),
  lossPerYear: share('Share of capability and readiness that a year of war at even odds takes', FIGURES),
  ruinPerYear: share('Share of gdp that a year of war at even odds takes', 'Organski & Kugler 1980; design'),
  bloodPerYear: weight(
    0,
    20,
    'per year',
    'Weariness of a year of fighting at even odds; at 1 a nation gives up',
    FIGURES,
  ),
  lengthPerYear: weight(0, 20, 'per year', 'Weariness of a year of war as such', FIGURES),
  oddsMost: weight(1, 100, 'ratio', 'Longest odds that count in a war', FIGURES),
  holding: share('Share of the fighting that a side which only holds its ground leaves'),
  bearing: z.strictObject({
    nationalism: weight(0, 5, 'share', 'How much more full nationalism lets a nation bear'),
    stability: weight(0, 5, 'share', 'How much more full stability lets a nation bear'),
    stake: weight(
      0,
      5,
      'share',
      'How much more a nation bears where all is at stake for it',
      'Goemans 2000; design',
    ),
  }),
  landCapability: share('Share of the loser’s capability that goes with land won by war'),
  landGdp: share('Share of the loser’s gdp that goes with land won by war'),
  imposedRegime: share(
    'How far the loser’s regime moves to the winner’s where that was the aim',
    'Downes 2021; design',
  ),
  disarmed: share('Share of its capability that one who had to give way loses by disarming'),
  truceYears: weight(
    0,
    50,
    'years',
    'Years after a war in which the two begin no new quarrel',
    'Fortna 2004; design',
  ),
  separatePeace: share('Trust that comrades lose in one who makes a peace of its own'),
  losing: weight(
    0,
    5,
    'score',
    "How far a losing side's prospects speak for a peace of one's own",
    'Weisiger 2016; design',
  ),
  intervention: z.strictObject({
    fear: weight(0, 10, 'score', 'Weight of fear of the foe beyond that of the friend', JOINERS),
    rivalry: weight(0, 10, 'score', 'Weight of rivalry with the foe beyond that with the friend', JOINERS),
    ties: weight(0, 10, 'score', 'Weight of trust in the friend beyond that in the foe', JOINERS),
    treaties: weight(
      0,
      10,
      'score',
      'Weight of being bound to defend the friend, and against being bound to the foe',
      JOINERS,
    ),
    tip: weight(0, 10, 'score', 'Weight of how far it would tip the scales', JOINERS),
    spoils: weight(0, 10, 'score', 'Weight of land it could take of the foe', 'Schweller 1994; design'),
    danger: weight(0, 10, 'score', 'Weight of its own danger at the odds of the side', JOINERS),
    greatPower: weight(0, 10, 'score', 'Added for a great power, whose business all quarrels are', JOINERS),
    beforeWar: weight(0, 10, 'score', 'Taken off as long as the quarrel has not become a war', JOINERS),
    reluctance: weight(
      0,
      10,
      'score',
      'What always holds third nations back',
      'Correlates of War 4.0; design',
    ),
  }),
});
