// What of a replay is under which hash beside its turns, and the chain's first link.

import { canonicalJson, hashState, hashText, type State } from '../engine';
import type { Annotation, Branch, Covers, Hash, Replay, Seals } from './format';
import { ENGINE_VERSION } from './version';

/** What a game is, before anybody moves. Without an engine it is this one; without `covers` the whole is covered. */
export type Header = Pick<Replay, 'scenario' | 'theory' | 'seed' | 'seats'> & {
  readonly engine?: string;
  readonly covers?: Covers;
};

const hashOf = (value: unknown): Hash => hashText(canonicalJson(value));

/** Hash of a whole file: every name and title counts, its layout does not. */
export const fileHash = (file: unknown): Hash => hashOf(file ?? null);

export const sealsOf = (
  { engine = ENGINE_VERSION, seed, seats }: Header,
  annotations: readonly Annotation[],
  branches: readonly Branch[] = [],
): Seals => ({
  engine: hashOf(engine),
  seed: hashOf(seed),
  seats: hashOf(seats),
  annotations: hashOf(annotations),
  branches: hashOf(branches),
});

/** The hash before the first turn. */
export function startHash(header: Header, state: State): Hash {
  if (header.covers === 'states') return hashState(state);
  const { scenario, theory } = header;
  const { annotations: _apart, branches: _too, ...seals } = sealsOf(header, []);
  const named = [scenario.id, scenario.hash, theory.id, theory.hash];
  return hashOf([named, seals, hashState(state)]);
}

/** What stands in the file otherwise than its seal says, or null. */
export function brokenSeal(replay: Replay): keyof Seals | null {
  const right = sealsOf(replay, replay.annotations, replay.branches);
  const keys = Object.keys(right) as (keyof Seals)[];
  return keys.find((key) => replay.seals[key] !== right[key]) ?? null;
}
