// What stands between invented nations: borders, rivalries among neighbours and great powers, trade by gravity, trust.
import type { NationFile } from '../schema/scenario-nation';
import type { PairFile } from '../schema/scenario-pair';
import { type Draws, drawsFor, rounded, within } from './draws';
import type { Layout } from './layout';
import { namer } from './names';

/** Trade of an average nation with everybody, as a share of its gdp. */
const OPENNESS = 0.2;
/** Trade below this share of the smaller gdp is left out of the file. */
const WORTH_NOTING = 0.0005;

/** Share of their trade that rivals without any peace would lose. */
const RIVALS_TRADE_LOSS = 0.97;

type Key = `${number} ${number}`;
const keyOf = (i: number, j: number): Key => (i < j ? `${i} ${j}` : `${j} ${i}`);

/** Gravity (Tinbergen 1962): product of the two sizes over the world's, fading with distance. */
function gravity(nations: readonly NationFile[], layout: Layout, i: number, j: number): number {
  const world = nations.reduce((sum, nation) => sum + nation.gdp, 0);
  const reach = 1500 / (500 + layout.km[i * nations.length + j]!);
  return (nations[i]!.gdp * nations[j]!.gdp * OPENNESS * reach) / world;
}

/** Neighbours quarrel more often where one of them is restless; some great powers are rivals from afar. */
function rivalries(draws: Draws, nations: readonly NationFile[], layout: Layout): Map<Key, number> {
  const found = new Map<Key, number>();
  const restless = (i: number) => nations[i]!.intent ?? 0;
  for (const [i, j] of layout.borders) {
    const odds = 0.2 + 0.4 * Math.max(restless(i), restless(j));
    if (draws.chance(odds)) found.set(keyOf(i, j), rounded(draws.between(0.4, 0.95), 2));
  }
  const great = nations
    .map((_, i) => i)
    .sort((a, b) => nations[b]!.capability - nations[a]!.capability || a - b);
  for (const i of great.slice(0, 3)) {
    for (const j of great.slice(0, 3))
      if (i < j && draws.chance(0.3)) found.set(keyOf(i, j), rounded(draws.between(0.4, 0.8), 2));
  }
  const [first] = layout.borders;
  if (found.size === 0 && first !== undefined) found.set(keyOf(...first), 0.7);
  return found;
}

function trustBetween(
  draws: Draws,
  a: NationFile,
  b: NationFile,
  rivalry: number,
  grievance: number,
): number {
  const alike = 1 - Math.abs((a.regime ?? 0) - (b.regime ?? 0)) / 2;
  const kin = a.culture === b.culture ? 0.08 : 0;
  return rounded(
    within(
      0.05,
      0.4 + 0.2 * alike + kin - 0.4 * rivalry - 0.2 * grievance + draws.between(-0.06, 0.06),
      0.95,
    ),
    2,
  );
}

interface Between {
  readonly neighbours: boolean;
  readonly rivalry: number;
  readonly trade: number;
}

function pairOf(draws: Draws, claim: () => string, a: NationFile, b: NationFile, between: Between): PairFile {
  const { neighbours, rivalry, trade } = between;
  const sour = rivalry > 0 || (neighbours && draws.chance(0.2));
  const grievance = sour ? rounded(draws.between(0.05, 0.6), 2) : 0;
  const fought = rivalry > 0 || (sour && draws.chance(0.3));
  return {
    between: [a.id, b.id],
    ...(neighbours && { neighbours }),
    ...(rivalry > 0 && { rivalry }),
    ...(grievance > 0 && { grievance }),
    ...(rivalry > 0 && neighbours && draws.chance(0.4) && { dispute: claim() }),
    ...(fought && { yearsSinceDispute: draws.whole(0, rivalry > 0 ? 12 : 30) }),
    trade,
    trust: [trustBetween(draws, a, b, rivalry, grievance), trustBetween(draws, b, a, rivalry, grievance)],
  };
}

export function makePairs(seed: string, nations: readonly NationFile[], layout: Layout): PairFile[] {
  const draws = drawsFor(seed, 'pairs');
  const { claim } = namer(drawsFor(seed, 'claims'));
  const rivals = rivalries(drawsFor(seed, 'rivalries'), nations, layout);
  const borders = new Set(layout.borders.map(([i, j]) => keyOf(i, j)));
  const pairs: PairFile[] = [];
  nations.forEach((a, i) => {
    nations.slice(i + 1).forEach((b, k) => {
      const key = keyOf(i, i + 1 + k);
      const rivalry = rivals.get(key) ?? 0;
      const neighbours = borders.has(key);
      const trade = Math.round(
        gravity(nations, layout, i, i + 1 + k) * draws.between(0.4, 1.6) * (1 - RIVALS_TRADE_LOSS * rivalry),
      );
      const noted = neighbours || rivalry > 0 || trade >= WORTH_NOTING * Math.min(a.gdp, b.gdp);
      if (noted) pairs.push(pairOf(draws, claim, a, b, { neighbours, rivalry, trade }));
    });
  });
  return pairs;
}
