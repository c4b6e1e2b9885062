// What luck made of a game: how its orders fare over many seeds, where they no longer applied, and what the difference hung on.

import type { NationId, Order } from '../../engine';
import { meanOf, type Estimate } from '../intervals';
import { type Played, positionsOf } from '../review/played';
import { standingOf } from '../review/rollout';
import type { Again, Happening } from './again';

export interface NationLuck {
  readonly nation: NationId;
  /** As it was recorded: total in ppm, rank from 1. */
  readonly recorded: { readonly total: number; readonly rank: number | null };
  readonly total: Estimate;
  /** Totals below which a tenth, a half and nine tenths of the seeds end. */
  readonly tenths: readonly [low: number, middle: number, high: number];
  /** How many seeds end at each rank, by rank from 1; empty where it is not ranked. */
  readonly ranks: readonly number[];
  /** Share of seeds that end below the recorded total; a tie is half of one. */
  readonly beaten: number;
  /** What came in some seeds and not in others, and what hung on it: the heaviest first. */
  readonly hinges: readonly Hinge[];
}

export interface Hinge extends Happening {
  /** Share of seeds in which it came. */
  readonly share: number;
  /** Mean total where it came and where it did not, ppm. */
  readonly with: number;
  readonly without: number;
}

export interface LapsedOrder {
  readonly turn: number;
  readonly order: Order;
  /** Seeds in which it no longer applied. */
  readonly seeds: number;
}

export interface Luck {
  readonly seeds: number;
  readonly nations: readonly NationLuck[];
  readonly lapsed: readonly LapsedOrder[];
}

/** What came in fewer seeds than this, or in all but as few, is told of nobody. */
const LEAST_SHARE = 1 / 20;

export function luckOver(played: Played, games: readonly Again[]): Luck {
  const { content, reviewed } = played;
  const end = standingOf(positionsOf(played).at(-1)!, reviewed);
  const nations = reviewed.map((nation) => {
    const at = content.nations.findIndex(({ id }) => id === nation);
    const recorded = { total: end.totals[at]!, rank: end.ranks[at] ?? null };
    return nationLuck(nation, at, recorded, games);
  });
  return { seeds: games.length, nations, lapsed: lapsedIn(games) };
}

function nationLuck(
  nation: NationId,
  at: number,
  recorded: NationLuck['recorded'],
  games: readonly Again[],
): NationLuck {
  const totals = games.map(({ end }) => end.totals[at]!);
  const rising = [...totals].sort((a, b) => a - b);
  const quantile = (share: number): number => rising[Math.round(share * (rising.length - 1))] ?? 0;
  const below = totals.filter((total) => total < recorded.total).length;
  const equal = totals.filter((total) => total === recorded.total).length;
  return {
    nation,
    recorded,
    total: meanOf(totals),
    tenths: [quantile(1 / 10), quantile(1 / 2), quantile(9 / 10)],
    ranks: ranksOf(games.map(({ end }) => end.ranks[at] ?? null)),
    beaten: (below + equal / 2) / Math.max(1, totals.length),
    hinges: hingesOf(games, totals),
  };
}

function ranksOf(ranks: readonly (number | null)[]): readonly number[] {
  const most = Math.max(0, ...ranks.map((rank) => rank ?? 0));
  return Array.from({ length: most }, (_, k) => ranks.filter((rank) => rank === k + 1).length);
}

const keyOf = ({ kind, nations }: Happening): string => `${kind} ${nations.join(' ')}`;

/** By how much of the spread of totals each accounts for. */
function hingesOf(games: readonly Again[], totals: readonly number[]): readonly Hinge[] {
  const known = new Map(games.flatMap(({ happened }) => happened.map((one) => [keyOf(one), one] as const)));
  const came = games.map(({ happened }) => new Set(happened.map(keyOf)));
  const hinges = [...known].flatMap(([key, { kind, nations }]): Hinge[] => {
    const inIt = totals.filter((_, k) => came[k]!.has(key));
    const outOfIt = totals.filter((_, k) => !came[k]!.has(key));
    const share = inIt.length / games.length;
    if (share < LEAST_SHARE || share > 1 - LEAST_SHARE) return [];
    return [{ kind, nations, share, with: meanOf(inIt).value, without: meanOf(outOfIt).value }];
  });
  const weight = ({ share, with: one, without: other }: Hinge): number =>
    share * (1 - share) * (one - other) ** 2;
  return hinges.sort((a, b) => weight(b) - weight(a));
}

function lapsedIn(games: readonly Again[]): readonly LapsedOrder[] {
  const found = new Map<string, { readonly turn: number; readonly order: Order; seeds: number }>();
  for (const { lapsed } of games)
    for (const { turn, order } of lapsed) {
      const key = `${turn} ${JSON.stringify(order)}`;
      const known = found.get(key);
      if (known) known.seeds += 1;
      else found.set(key, { turn, order, seeds: 1 });
    }
  return [...found.values()].sort((a, b) => a.turn - b.turn || b.seeds - a.seeds);
}
