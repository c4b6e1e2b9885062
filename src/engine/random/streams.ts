// Where chance comes from: one named alea generator per concern, its state kept inside the game's.

import alea from 'seedrandom/lib/alea.js';
import type { StreamState, StreamStates } from '../model/state';
import type { StreamName } from '../model/vocabulary';

/** Uniform in [0, 1). */
export type Draw = () => number;

type Generator = ReturnType<typeof alea>;

const generator = (seed: string, state: StreamState | true): Generator => alea(seed, { state });

const saved = (from: Generator): StreamState => from.state();

/** The states of all streams, each as `of` gives it: by name, as records of many fields are made fastest. */
const statesOf = (of: (name: StreamName) => StreamState): StreamStates => ({
  order: of('order'),
  perception: of('perception'),
  incident: of('incident'),
  crisis: of('crisis'),
  breach: of('breach'),
  misunderstanding: of('misunderstanding'),
  script: of('script'),
  spark: of('spark'),
  politics: of('politics'),
  threat: of('threat'),
  subversion: of('subversion'),
});

/** Every stream at its beginning, each from the game's seed and its own name. */
export const openStreams = (seed: string): StreamStates =>
  statesOf((name) => saved(generator(`${seed}/${name}`, true)));

export interface Streams {
  draw(name: StreamName): Draw;
  /** The states after all draws so far. */
  save(): StreamStates;
}

type Running = { [N in StreamName]?: Generator };

/**
 * The generators of the streams that were saved last. A game that goes on takes them over, for they stand where the saved states
 * say; to make each anew every turn took longer than all draws.
 */
let last: { readonly states: StreamStates; readonly running: Running } | null = null;

/** Generators that stand at these states already, and are nobody else's from now on. */
function takeOver(states: StreamStates): Running {
  const running = last?.states === states ? last.running : {};
  last = null;
  return running;
}

/** Continues streams from their saved states; a stream nobody asks for is not even opened. Once saved, they are drawn from no more. */
export function resumeStreams(states: StreamStates): Streams {
  const running = takeOver(states);
  const asked: StreamName[] = [];
  return {
    draw(name) {
      if (!asked.includes(name)) asked.push(name);
      running[name] ??= generator('', states[name]);
      return running[name];
    },
    save() {
      const after = statesOf((name) => (asked.includes(name) ? saved(running[name]!) : states[name]));
      last = { states: after, running };
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
    const kept = items[last]!;
    items[last] = items[pick]!;
    items[pick] = kept;
  }
  return items;
}
