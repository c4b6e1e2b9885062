// Decides where chance comes from: one named alea generator per concern, its state kept inside the game's.
// Refuses to know what is drawn; a draw in one stream never shifts another.

import alea from 'seedrandom/lib/alea.js';
import type { StreamState, StreamStates } from '../model/state';
import { STREAMS, type StreamName } from '../model/vocabulary';

/** Uniform in [0, 1). */
export type Draw = () => number;

type Generator = ReturnType<typeof alea>;

const generator = (seed: string, state: StreamState | true): Generator => alea(seed, { state });

function saved(from: Generator): StreamState {
  const { c, s0, s1, s2 } = from.state();
  return { c, s0, s1, s2 };
}

/** Every stream at its beginning, each from the game's seed and its own name. */
export function openStreams(seed: string): StreamStates {
  const opened = STREAMS.map((name) => [name, saved(generator(`${seed}/${name}`, true))] as const);
  return Object.fromEntries(opened) as Record<StreamName, StreamState>;
}

export interface Streams {
  draw(name: StreamName): Draw;
  /** The states after all draws so far. */
  save(): StreamStates;
}

interface Running {
  readonly state: { -readonly [K in keyof StreamState]: StreamState[K] };
  readonly draw: Draw;
}

const MULTIPLIER = 2_091_639;
const CARRY = 1 / 4_294_967_296;

/** Alea's own step from a saved state: the library seeds a generator before it takes a state over, and that costs more than the draws. */
function resumed({ c, s0, s1, s2 }: StreamState): Running {
  const state = { c, s0, s1, s2 };
  const draw = (): number => {
    const sum = MULTIPLIER * state.s0 + state.c * CARRY;
    state.s0 = state.s1;
    state.s1 = state.s2;
    state.c = sum | 0;
    state.s2 = sum - state.c;
    return state.s2;
  };
  return { state, draw };
}

/** Continues streams from their saved states; a stream nobody asks for is not even opened. */
export function resumeStreams(states: StreamStates): Streams {
  const open: (Running | null)[] = STREAMS.map(() => null);
  return {
    draw(name) {
      const at = STREAMS.indexOf(name);
      const running = open[at] ?? resumed(states[name]);
      open[at] = running;
      return running.draw;
    },
    save() {
      const after = { ...states };
      for (let at = 0; at < open.length; at++) {
        const running = open[at];
        if (running) after[STREAMS[at] as StreamName] = { ...running.state };
      }
      return after;
    },
  };
}

const MASH = 0xefc8249d;
const MASH_FACTOR = 0.02519603282416938;
const TWO_TO_32 = 4_294_967_296;

/** Alea's own hash of a text, on top of what was hashed before. */
function mash(before: number, text: string): number {
  let sum = before;
  for (let k = 0; k < text.length; k++) {
    sum += text.charCodeAt(k);
    let rest = MASH_FACTOR * sum;
    sum = rest >>> 0;
    rest -= sum;
    rest *= sum;
    sum = rest >>> 0;
    sum += (rest - sum) * TWO_TO_32;
  }
  return sum;
}

const [BLANK_0, BLANK_1, BLANK_2] = [' ', '  ', '   '].map((blanks) => mash(MASH, blanks)) as [
  number,
  number,
  number,
];

/** What is left of a beginning after a text's hash, 0…1. */
function less(blank: number, hash: number): number {
  const left = (blank >>> 0) * CARRY - (hash >>> 0) * CARRY;
  return left < 0 ? left + 1 : left;
}

/** Alea's own beginning for a seed: the library makes a generator with all its faces, and agents need a draw or two of each. */
function begun(seed: string): StreamState {
  const first = mash(BLANK_2, seed);
  const second = mash(first, seed);
  const third = mash(second, seed);
  return { c: 1, s0: less(BLANK_0, first), s1: less(BLANK_1, second), s2: less(BLANK_2, third) };
}

/** A stream outside the state, for reckonings that must not steer the game: an agent's own doubts. */
export function sideStream(...name: readonly (string | number)[]): Draw {
  return resumed(begun(name.join('/'))).draw;
}

/** In-place Fisher–Yates. */
export function shuffle<T>(items: T[], draw: Draw): T[] {
  for (let last = items.length - 1; last > 0; last--) {
    const pick = Math.floor(draw() * (last + 1));
    const kept = items[last] as T;
    items[last] = items[pick] as T;
    items[pick] = kept;
  }
  return items;
}
