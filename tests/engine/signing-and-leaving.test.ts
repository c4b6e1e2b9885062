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
import { keeping, keepingWorth } from '../../src/engine/agents/choices/commitments';
import { founding } from '../../src/engine/agents/choices/search';
import { weightsOf } from '../../src/engine/agents/weights';
import { ownWorth } from '../../src/engine/agents/valuation/membership';
import { draftOf, textOf } from '../../src/engine/agents/valuation/draft';
import { barFor } from '../../src/engine/agents/valuation/worth';
import { look, myPacts, type View } from '../../src/engine/agents/view';
import { boardOf } from '../../src/engine/rules/board';
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

/** Every nation's view, every second turn of a game, with its own weights. */
function* views(start: State): Generator<View> {
  for (let state = start; !state.over; state = step(state, agentOrders(state).orders).state) {
    if (state.turn % 2 === 1) continue;
    const board = boardOf(state);
    for (const [me, { agent }] of state.content.nations.entries())
      yield look(board, state.seed, me, weightsOf(state.content.theory, agent));
  }
}

/** The order in which members are named rounds a set's utility by a few millionths. */
const ROUNDED = 1e-5;

const sumOf = (terms: readonly { readonly value: number }[]): number =>
  terms.reduce((sum, { value }) => sum + value, 0);

/** Claims given up and a patron's displeasure count alike for who proposes, who is asked and who reviews; a line each where they do not. */
function differing(view: View): string[] {
  const { board, weights, me, id } = view;
  const reviewed = myPacts(view)
    .filter((pact) => Math.abs(keepingWorth(view, pact) - sumOf(keeping(view, pact))) > 1e-9)
    .map(({ id: pact }) => `turn ${board.turn}: ${id} reviews ${pact} by another sum than its card tells`);
  const among = board.content.nations.map((_, seat) => seat).filter((seat) => seat !== me);
  const proposed = founding(view, among).flatMap(({ order, terms }) => {
    if (order?.kind !== 'propose') return [];
    const seats = [id, ...order.invited].map((one) => board.content.nations.findIndex((n) => n.id === one));
    const lead = order.terms.decision === 'lead-nation' ? me : null;
    const draft = draftOf(textOf(board, order.pactType, order.terms), seats, seats, lead);
    const asked = ownWorth(view, draft) - barFor(weights, weights.proposeAbove, order.terms);
    return Math.abs(asked - sumOf(terms)) < ROUNDED
      ? []
      : [`turn ${board.turn}: ${id} proposes ${order.pactType} to ${order.invited} by another sum`];
  });
  return [...reviewed, ...proposed];
}

describe.each(WORLDS)('%s', (id) => {
  const content = contentFrom(id);
  it('one sum for proposing, answering and reviewing', () =>
    expect([...views(createGame(content, '2'))].flatMap(differing)).toEqual([]));
  it.each(SEEDS)('seed %s', (seed) => expect(faithless(createGame(content, seed))).toEqual([]));
});
