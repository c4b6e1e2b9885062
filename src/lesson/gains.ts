// What a class knew before and after, item by item: shares that were right, and the normalised gain with how sure it is.
import type { ConceptTestFile, TestItem } from '../content';
import { sideStream } from '../engine';
import { isRight, rightIn } from './concept-test';
import type { Sitting, TestResult } from './test-result';

/** One person's sittings, put together by the code. */
export interface Sat {
  readonly code: string;
  readonly before: Sitting | null;
  readonly after: Sitting | null;
}

/** With fewer who sat both times no interval is told. */
export const FEWEST_PAIRS = 5;
const RESAMPLES = 2000;
const TAIL = 0.025;

export interface NormalisedGain {
  /** Of what was not right before, the share that became right (Hake 1998); negative where more was lost than won. */
  readonly value: number;
  /** Ends of the interval of 95 %; null where too few sat both times. */
  readonly interval: readonly [number, number] | null;
}

export interface Change {
  /** How many sat each, and both. */
  readonly satBefore: number;
  readonly satAfter: number;
  readonly pairs: number;
  /** Shares that were right, of all who sat; null where nobody did. */
  readonly before: number | null;
  readonly after: number | null;
  /** Of those who sat both times; null where all of them were right before. */
  readonly gain: NormalisedGain | null;
}

/** The first sitting of each kind counts. */
export function satFrom(results: readonly TestResult[]): readonly Sat[] {
  const codes = [...new Set(results.map(({ code }) => code))];
  return codes.map((code) => {
    const own = results.filter((result) => result.code === code).flatMap(({ sittings }) => sittings);
    const first = (when: Sitting['when']): Sitting | null =>
      own.find((sitting) => sitting.when === when) ?? null;
    return { code, before: first('before'), after: first('after') };
  });
}

type Pair = readonly [before: number, after: number];

const mean = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0) / values.length;

function changeOf(
  sat: readonly Sat[],
  scoreOf: (sitting: Sitting) => number,
  extra: readonly Pair[],
  seed: string,
): Change {
  const before = sat.flatMap((one) => (one.before === null ? [] : [scoreOf(one.before)]));
  const after = sat.flatMap((one) => (one.after === null ? [] : [scoreOf(one.after)]));
  const pairs = sat.flatMap((one): Pair[] =>
    one.before === null || one.after === null ? [] : [[scoreOf(one.before), scoreOf(one.after)]],
  );
  return {
    satBefore: before.length,
    satAfter: after.length,
    pairs: pairs.length,
    before: before.length === 0 ? null : mean(before),
    after: after.length === 0 ? null : mean(after),
    gain: gainOf(pairs, extra, seed),
  };
}

function ratio(pairs: readonly Pair[]): number | null {
  const was = mean(pairs.map(([before]) => before));
  return was === 1 ? null : (mean(pairs.map(([, after]) => after)) - was) / (1 - was);
}

/**
 * The interval is of resampled classes (Efron 1979). To these each of the `extra` pairs is added as half a person, so that a class of one mind
 * does not look certain.
 */
function gainOf(pairs: readonly Pair[], extra: readonly Pair[], seed: string): NormalisedGain | null {
  const value = pairs.length === 0 ? null : ratio(pairs);
  if (value === null) return null;
  if (pairs.length < FEWEST_PAIRS) return { value, interval: null };
  const draw = sideStream('concept-test', 'gain', seed);
  const all = [...pairs.flatMap((pair) => [pair, pair]), ...extra];
  const gains = Array.from({ length: RESAMPLES }, () =>
    ratio(pairs.map(() => all[Math.floor(draw() * all.length)]!)),
  )
    .filter((gain) => gain !== null)
    .sort((a, b) => a - b);
  const at = (share: number): number => gains[Math.floor(share * (gains.length - 1))]!;
  return { value, interval: [at(TAIL), at(1 - TAIL)] };
}

/** Every way to answer one item before and after. */
const PATTERNS: readonly Pair[] = [
  [0, 0],
  [0, 1],
  [1, 0],
  [1, 1],
];

export const itemChange = (item: TestItem, sat: readonly Sat[]): Change =>
  changeOf(sat, (sitting) => (isRight(item, sitting) ? 1 : 0), PATTERNS, item.id);

export const wholeChange = (test: ConceptTestFile, sat: readonly Sat[]): Change =>
  changeOf(sat, (sitting) => rightIn(test, sitting) / test.items.length, [], test.id);
