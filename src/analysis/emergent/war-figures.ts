// How the wars of many games stand beside the record's (Correlates of War: militarised disputes 5.0, inter-state wars 4.0, 1816–2014).

import type { Outcome } from '../../engine';
import type { Bar, Figure } from '../history/figure';
import { type Games, ratio, shareOf, sum, told } from './tell';
import type { Joiner, Onlooker } from './wars';

const HALF_A_YEAR = 6;

/** How much of a joiner counts as come within half a year: who fights two quarters after the first came three to nine months after it. */
function soon({ months }: Joiner): number {
  if (months < HALF_A_YEAR) return 1;
  return months === HALF_A_YEAR ? 0.5 : 0;
}

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

interface Recorded {
  readonly figure: number;
  /** Ends of its interval of 95 %: Wilson's; of the median by order, read off the lengths of the 95 wars. */
  readonly low: number;
  readonly high: number;
}
const recorded = (figure: number, low: number, high: number): Recorded => ({ figure, low, high });

/** Who joined is counted as here, whoever fights in the war of two others: bound by a pact made up to the entry, neighbour by land or within 400 miles of sea. */
const RECORD = {
  'disputes-to-wars': recorded(0.042, 0.035, 0.051),
  'war-months': recorded(4.9, 3.6, 7.9),
  'large-wars': recorded(0.25, 0.18, 0.35),
  'wars-won': recorded(0.81, 0.72, 0.88),
  'joined-soon': recorded(0.64, 0.54, 0.73),
  'joined-bound': recorded(0.52, 0.42, 0.62),
  'joined-neighbours': recorded(0.66, 0.56, 0.75),
  'joined-great': recorded(0.31, 0.23, 0.41),
  'joined-rivals': recorded(0.37, 0.28, 0.47),
} as const satisfies Readonly<Record<string, Recorded>>;
type Row = keyof typeof RECORD;
/** From whom joiners come: what those figures would be if whoever joined were drawn by lot. */
type BaseRow = 'others-bound' | 'others-neighbours' | 'others-great' | 'others-rivals';

/** Twice the width of the record's interval: what a world at large is held to. */
const barOf = ({ figure, low, high }: Recorded): Bar => ({
  least: figure - 2 * (figure - low),
  most: figure + 2 * (high - figure),
});

/** How wars go here, each figure beside the record's; `held` to it in worlds at large, never in a world of its own kind. */
export function warFigures({ records }: Games, held: boolean): readonly Figure[] {
  const wars = records.flatMap(({ warRecords }) => warRecords);
  const over = wars.filter(({ outcome }) => outcome !== null);
  const joiners = wars.flatMap((war) => war.joiners);
  const disputes = sum(records, (record) => record.disputes);
  const row = (code: Row, cases: number, figure: number | null, digits = 2): Figure => {
    const baseline = { figure: RECORD[code].figure, what: PERIOD };
    return told({ what: { code }, cases, figure, baseline, bar: held ? barOf(RECORD[code]) : null, digits });
  };
  const others = wars.flatMap((war) => war.others);
  const base = (code: BaseRow, holds: (one: Onlooker) => boolean): Figure =>
    told({ what: { code }, cases: others.length, figure: shareOf(others, holds), digits: 2 });
  const came = (code: Row, holds: (joiner: Joiner) => boolean): Figure =>
    row(code, joiners.length, shareOf(joiners, holds));
  return [
    row('disputes-to-wars', disputes, ratio(wars.length, disputes)),
    row('war-months', over.length, median(over.map(({ months }) => months)), 1),
    row(
      'large-wars',
      wars.length,
      shareOf(wars, ({ fighters }) => fighters >= LARGE),
    ),
    row(
      'wars-won',
      over.length,
      shareOf(over, ({ outcome }) => VICTORIES.includes(outcome)),
    ),
    row('joined-soon', joiners.length, ratio(sum(joiners, soon), joiners.length)),
    came('joined-bound', ({ ally }) => ally),
    came('joined-neighbours', ({ neighbour }) => neighbour),
    came('joined-great', ({ great }) => great),
    came('joined-rivals', ({ rival }) => rival),
    ...(held
      ? [
          base('others-bound', ({ ally }) => ally),
          base('others-neighbours', ({ neighbour }) => neighbour),
          base('others-great', ({ great }) => great),
          base('others-rivals', ({ rival }) => rival),
        ]
      : []),
  ];
}
