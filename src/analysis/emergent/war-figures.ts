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
/** Years of the record. */
const PERIOD = { code: 'recorded', from: 1816, to: 2014 } as const;

type Row =
  | 'disputes-to-wars'
  | 'war-months'
  | 'large-wars'
  | 'wars-won'
  | 'joined-soon'
  | 'joined-bound'
  | 'joined-neighbours'
  | 'joined-great'
  | 'joined-rivals';

/** How wars go here, each figure beside the record's; nothing is held to it in a world of its own kind. */
export function warFigures({ records }: Games): readonly Figure[] {
  const wars = records.flatMap(({ warRecords }) => warRecords);
  const over = wars.filter(({ outcome }) => outcome !== null);
  const joiners = wars.flatMap((war) => war.joiners);
  const disputes = sum(records, (record) => record.disputes);
  const row = (code: Row, cases: number, figure: number | null, recorded: number, digits = 2): Figure =>
    told({ what: { code }, cases, figure, baseline: { figure: recorded, what: PERIOD }, digits });
  const came = (code: Row, holds: (joiner: Joiner) => boolean, recorded: number): Figure =>
    row(code, joiners.length, shareOf(joiners, holds), recorded);
  return [
    row('disputes-to-wars', disputes, ratio(wars.length, disputes), 0.042),
    row('war-months', over.length, median(over.map(({ months }) => months)), 4.9, 1),
    row(
      'large-wars',
      wars.length,
      shareOf(wars, ({ fighters }) => fighters >= LARGE),
      0.25,
    ),
    row(
      'wars-won',
      over.length,
      shareOf(over, ({ outcome }) => VICTORIES.includes(outcome)),
      0.81,
    ),
    came('joined-soon', ({ months }) => months <= HALF_A_YEAR, 0.64),
    came('joined-bound', ({ ally }) => ally, 0.36),
    came('joined-neighbours', ({ neighbour }) => neighbour, 0.46),
    came('joined-great', ({ great }) => great, 0.31),
    came('joined-rivals', ({ rival }) => rival, 0.37),
  ];
}
