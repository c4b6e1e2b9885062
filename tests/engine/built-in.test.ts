// Specifies that the scenarios that come with the game keep every promise of the engine, from the first turn to the last.

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ScenarioFile } from '../../src/content';
import {
  agentOrders,
  cell,
  createGame,
  hashState,
  pactAccount,
  pactOf,
  packState,
  type State,
  type Step,
  step,
  trustAccount,
  unpackState,
} from '../../src/engine';
import { expectSound } from './invariants';
import { contentOf } from './world';

const folder = new URL('../../scenarios/', import.meta.url);
const names = readdirSync(folder).filter((name) => name.endsWith('.json') && !name.endsWith('.schema.json'));
const contentFrom = (name: string) =>
  contentOf(JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as ScenarioFile);

function playedOut(start: State, watch: (before: State, taken: Step) => void = () => {}): State {
  let state = start;
  while (!state.over) {
    const taken = step(state, agentOrders(state).orders);
    watch(state, taken);
    state = taken.state;
  }
  return state;
}

/** Pairs and pacts whose account differs from the state. */
function mismatches(before: State, { state, events }: Step): string[] {
  const ids = state.content.nations.map(({ id }) => id);
  const pairs = ids.flatMap((i) =>
    ids
      .filter(
        (j) => i !== j && trustAccount(before, events, state, i, j).level !== cell(state, 'trust', i, j),
      )
      .map((j) => `${i} in ${j}`),
  );
  const pacts = state.structure.pacts.filter(
    (pact) =>
      pactAccount(state, pact.id)?.change !==
      pact.cohesion - (pactOf(before, pact.id)?.cohesion ?? pact.cohesion),
  );
  return [...pairs, ...pacts.map(({ id }) => id)];
}

describe.each(names)('%s', (name) => {
  const content = contentFrom(name);

  it('is sound and adds up at every turn of a whole game', () => {
    playedOut(createGame(content, 'one'), (before, taken) => {
      expectSound(taken.state);
      expect(mismatches(before, taken)).toEqual([]);
    });
  });

  it('is the same game when saved and read again at every turn', () => {
    let state = createGame(content, 'two');
    while (!state.over) {
      const again = unpackState(contentFrom(name), JSON.parse(JSON.stringify(packState(state))));
      state = step(again, agentOrders(again).orders).state;
    }
    expect(hashState(state)).toBe(hashState(playedOut(createGame(content, 'two'))));
  });
});
