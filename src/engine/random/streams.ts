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

/** Continues streams from their saved states; a stream nobody asks for is not even opened. */
export function resumeStreams(states: StreamStates): Streams {
  const open = new Map<StreamName, Generator>();
  return {
    draw(name) {
      let running = open.get(name);
      if (!running) {
        running = generator('', states[name]);
        open.set(name, running);
      }
      return running;
    },
    save() {
      const after = { ...states };
      for (const [name, running] of open) after[name] = saved(running);
      return after;
    },
  };
}

/** A stream outside the state, for reckonings that must not steer the game: an agent's own doubts. */
export function sideStream(...name: readonly (string | number)[]): Draw {
  return generator(name.join('/'), true);
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
