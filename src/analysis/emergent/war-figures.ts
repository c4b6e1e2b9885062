// How the wars of many games stand beside the record's (Correlates of War: militarised disputes 5.0, inter-state wars 4.0, 1816–2014).

import type { Outcome } from '../../engine';
import type { Figure } from '../history/figure';
import { type Games, ratio, shareOf, sum, told } from './tell';
import type { Joiner } from './wars';

const HALF_A_YEAR = 6;

const VICTORIES: readonly (Outcome | null)[] = [
  'target-conceded',
  'challenger-backed-down',
  'challenger-won',
  'target-held',
];

const median = (values: readonly number[]): number | null =>
  values.length === 0 ? null : [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

const LARGE = 4;
const PERIOD = '1816–2014';

/** How wars go here, each figure beside the record's; nothing is held to it in a world of its own kind. */
export function warFigures({ records }: Games): readonly Figure[] {
  const wars = records.flatMap(({ warRecords }) => warRecords);
  const over = wars.filter(({ outcome }) => outcome !== null);
  const joiners = wars.flatMap((war) => war.joiners);
  const disputes = sum(records, (record) => record.disputes);
  const row = (what: string, cases: number, figure: number | null, recorded: number, digits = 2): Figure =>
    told({ what, cases, figure, baseline: { figure: recorded, what: PERIOD }, digits });
  const came = (what: string, holds: (joiner: Joiner) => boolean, recorded: number): Figure =>
    row(`of those who join a war: ${what}`, joiners.length, shareOf(joiners, holds), recorded);
  return [
    row('disputes that become wars', disputes, ratio(wars.length, disputes), 0.042),
    row('months that a war lasts, median', over.length, median(over.map(({ months }) => months)), 4.9, 1),
    row(
      'wars of four nations or more',
      wars.length,
      shareOf(wars, ({ fighters }) => fighters >= LARGE),
      0.25,
    ),
    row(
      'wars that end in victory',
      over.length,
      shareOf(over, ({ outcome }) => VICTORIES.includes(outcome)),
      0.81,
    ),
    came('within half a year', ({ months }) => months <= HALF_A_YEAR, 0.64),
    came('bound to their side', ({ ally }) => ally, 0.36),
    came('neighbours of a belligerent', ({ neighbour }) => neighbour, 0.46),
    came('great powers', ({ great }) => great, 0.31),
    came('rivals of a foe', ({ rival }) => rival, 0.37),
  ];
}
