// How a state becomes plain JSON and back, every field of it. Content is not packed, only named by its hash.

import type { Content } from './content';
import { byCodeUnit } from './ids';
import type { Order } from './orders';
import {
  NATION_COLUMNS,
  type NationColumns,
  PAIR_COLUMNS,
  type PairColumns,
  type State,
  type StreamStates,
  type Structure,
} from './state';

export interface PackedState {
  readonly contentHash: string;
  readonly seed: string;
  readonly turn: number;
  readonly over: boolean;
  readonly nations: Readonly<Record<string, readonly number[]>>;
  readonly pairs: Readonly<Record<string, readonly number[]>>;
  readonly structure: Structure;
  readonly streams: StreamStates;
}

const listed = (columns: Readonly<Record<string, Int32Array>>): Record<string, number[]> =>
  Object.fromEntries(Object.entries(columns).map(([name, cells]) => [name, Array.from(cells)]));

export function packState(state: State): PackedState {
  const { content, seed, turn, over, structure, streams } = state;
  return {
    contentHash: content.hash,
    seed,
    turn,
    over,
    nations: listed(state.nations),
    pairs: listed(state.pairs),
    structure,
    streams,
  };
}

function columnsFrom<Name extends string>(
  names: readonly Name[],
  from: PackedState['pairs'],
  length: number,
): Record<Name, Int32Array> {
  const columns = {} as Record<Name, Int32Array>;
  for (const name of names) {
    const cells = from[name];
    if (cells?.length !== length)
      throw new Error(`packed state: column ${name} has ${cells?.length ?? 'no'} cells instead of ${length}`);
    columns[name] = Int32Array.from(cells);
  }
  return columns;
}

/** The state that was packed. Throws where it belongs to other content or lacks a column. */
export function unpackState(content: Content, packed: PackedState): State {
  if (packed.contentHash !== content.hash)
    throw new Error(`packed state: made from content ${packed.contentHash}, not ${content.hash}`);
  const n = content.nations.length;
  const nations: NationColumns = columnsFrom(NATION_COLUMNS, packed.nations, n);
  const pairs: PairColumns = columnsFrom(PAIR_COLUMNS, packed.pairs, n * n);
  const { seed, turn, over, structure, streams } = packed;
  return { content, seed, turn, over, nations, pairs, structure, streams };
}

/** Orders by nation, each nation's in its own sequence: one form for what was ordered together. */
export function canonicalOrders(orders: readonly Order[]): readonly Order[] {
  return [...orders].sort((a, b) => byCodeUnit(a.by, b.by));
}

/** Whether orders stand in the form that `canonicalOrders` gives. */
export const areCanonical = (orders: readonly Order[]): boolean =>
  orders.every(({ by }, index) => index === 0 || byCodeUnit(orders[index - 1]!.by, by) <= 0);
