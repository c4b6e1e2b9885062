// Specifies that signing and leaving are one sum: no agent leaves within a year what it signed unless something happened to it, and
// nobody soon signs again what was given up.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ScenarioFile } from '../../src/content';
import {
  agentOrders,
  createGame,
  type GameEvent,
  type NationId,
  type Pact,
  type State,
  step,
} from '../../src/engine';
import { contentOf } from './world';

const WORLDS = ['europe-1914', 'europe-1938', 'europe-1949', 'five-rivers', 'medieval-1295'];
const SEEDS = ['1', '3', '7', '8'];

const contentFrom = (id: string) =>
  contentOf(
    JSON.parse(readFileSync(new URL(`../../scenarios/${id}.json`, import.meta.url), 'utf8')) as ScenarioFile,
  );

/** Turns of so many years of history at the pace of the game. */
const turnsOf = ({ content }: State, years: number): number => (years * content.turnsPerYear) / content.tempo;

const MUCH = 0.1;
/** Whether the pact is not what it was: a broken word, a departure, a refused call, a row, or a member much weaker, stronger or changed. */
function happened(state: State, pact: Pact, since: number): boolean {
  const { nations, content } = state;
  return (
    pact.ledger.events.some(
      ({ kind, turn }) =>
        turn > since && !['summit', 'call-honoured', 'member-joined', 'renewed'].includes(kind),
    ) ||
    pact.members.some(({ nation, capabilityThen, regimeThen }) => {
      const at = content.nations.findIndex(({ id }) => id === nation);
      const moved = Math.abs(nations.capability[at]! - capabilityThen) / Math.max(1, capabilityThen);
      return moved >= MUCH || Math.abs(nations.regime[at]! - regimeThen) / 2_000_000 >= MUCH;
    })
  );
}

interface Signed {
  readonly pact: string;
  readonly type: string;
  readonly members: readonly NationId[];
}

/** What went against good faith in a whole game, a line each. */
function faithless(start: State): string[] {
  const found: string[] = [];
  const given: { readonly type: string; readonly members: readonly NationId[]; readonly turn: number }[] = [];
  for (let state = start; !state.over; ) {
    const before = state;
    const { state: after, events } = step(before, agentOrders(before).orders);
    const noticed = events.filter(({ kind }: GameEvent) => kind === 'notice-given');
    for (const { actors, pact: id } of noticed) {
      const pact = before.structure.pacts.find((one) => one.id === id);
      const joined = pact?.members.find(({ nation }) => nation === actors[0])?.joined ?? 0;
      if (!pact || joined <= 0 || after.turn - joined > turnsOf(before, 1)) continue;
      if (!happened(before, pact, joined))
        found.push(`turn ${after.turn}: ${actors[0]} leaves ${id}, signed in ${joined}`);
    }
    for (const { id, type, how, members, ended } of after.structure.ended)
      if (how === 'notice' && ended === after.turn && id) given.push({ type, members, turn: ended });
    const signed = after.structure.pacts
      .filter(({ signed: turn }) => turn === after.turn)
      .map(
        ({ id, type, members }): Signed => ({ pact: id, type, members: members.map(({ nation }) => nation) }),
      );
    for (const { pact, type, members } of signed)
      for (const one of given) {
        const again = members.filter((nation) => one.members.includes(nation));
        if (
          one.type === type &&
          again.length > 1 &&
          after.turn - one.turn < turnsOf(after, after.content.theory.cohesion.returnYears)
        )
          found.push(
            `turn ${after.turn}: ${again.join(' and ')} sign ${pact}, having given up the like in ${one.turn}`,
          );
      }
    state = after;
  }
  return found;
}

describe.each(WORLDS)('%s', (id) => {
  const content = contentFrom(id);
  it.each(SEEDS)('seed %s', (seed) => expect(faithless(createGame(content, seed))).toEqual([]));
});
