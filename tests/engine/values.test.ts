// Specifies that what the engine hands out is a value: asking about something else, or another state, changes no answer.

import { describe, expect, it, test } from 'vitest';
import { agentOrders, createGame, type NationId, type State, step } from '../../src/engine';
import { CHARACTERS } from '../../src/engine/agents/characters/registry';
import { weightsOf } from '../../src/engine/agents/weights';
import { companyOf } from '../../src/engine/agents/valuation/company';
import { securityPositionOf } from '../../src/engine/agents/valuation/security-position';
import { worthTerms } from '../../src/engine/agents/valuation/worth';
import { standingDraft } from '../../src/engine/agents/valuation/draft';
import { type Choices, look } from '../../src/engine/agents/view';
import { AGENTS, type AgentName } from '../../src/engine/model/vocabulary';
import { boardOf } from '../../src/engine/rules/board';
import { cohesionGoals, cohesionInputs } from '../../src/engine/rules/cohesion';
import { pressures } from '../../src/engine/rules/measures';
import { pactFacts } from '../../src/engine/rules/pact-facts';
import { builtInWorld } from './built-in-worlds';

const WORLDS = ['five-rivers', 'europe-1914', 'greek-leagues-431'];

/** A game that its agents have played for a while. */
function played(world: string, seed: string, turns: number): State {
  let state = createGame(builtInWorld(world), seed);
  for (let turn = 0; turn < turns && !state.over; turn++)
    state = step(state, agentOrders(state).orders).state;
  return state;
}

describe('an answer stays what it was', () => {
  const state = played('europe-1914', '1', 6);
  const later = boardOf(played('europe-1914', '1', 9));
  const board = boardOf(state);
  const { cohesion, threat } = board.content.theory;
  const facts = (at: number) => pactFacts(board, board.derived, board.structure.pacts[at]!);
  const worthIn = (sight: typeof board) =>
    worthTerms(
      sight,
      weightsOf(sight.content.theory, 'balancer'),
      0,
      standingDraft(sight, sight.structure.pacts[0]!),
    );
  const measures = (kind: 'sanction' | 'investment') =>
    pressures(
      {
        ...board,
        structure: {
          ...board.structure,
          measures: [
            {
              kind,
              by: board.content.nations[0]!.id,
              on: board.content.nations[1]!.id,
              resource: null,
              since: 1,
              size: 1000,
            },
          ],
        },
      },
      board.derived,
    );

  test.each<[string, () => unknown, () => unknown]>([
    ['what is true of a pact', () => facts(0), () => facts(1)],
    [
      'where its cohesion tends',
      () => cohesionGoals(cohesion, threat, facts(0)),
      () => cohesionGoals(cohesion, threat, facts(1)),
    ],
    [
      'what that is made of',
      () => cohesionInputs(cohesion, threat, facts(0)),
      () => cohesionInputs(cohesion, threat, facts(1)),
    ],
    ['what measures do', () => measures('sanction'), () => measures('investment')],
    ['how a nation stands', () => securityPositionOf(board, 0), () => securityPositionOf(later, 0)],
    ['what a pact is worth', () => worthIn(board), () => worthIn(later)],
    ['what partners are like', () => companyOf(board), () => companyOf(later)],
  ])('%s', (_, first, second) => {
    const answer = first();
    const copy = structuredClone(answer);
    const other = second();
    expect(other).not.toBe(answer);
    expect(answer).toEqual(copy);
  });
});

/** One character deciding for every nation of a state in its order, a nation at each call. */
function deciding(state: State, agent: AgentName): { readonly made: Choices; readonly next: () => boolean } {
  const made: Choices = { orders: [], decisions: [] };
  const board = boardOf(state);
  let me = 0;
  const next = (): boolean => {
    if (me === state.content.nations.length) return false;
    CHARACTERS[agent].decide(look(board, state.seed, me++, weightsOf(state.content.theory, agent), made));
    return true;
  };
  return { made, next };
}

function alone(state: State, agent: AgentName): Choices {
  const one = deciding(state, agent);
  while (one.next());
  return one.made;
}

/** All of them, each nation of each in turn. */
function byTurns(asked: readonly (readonly [State, AgentName])[]): readonly Choices[] {
  const all = asked.map(([state, agent]) => deciding(state, agent));
  while (all.map(({ next }) => next()).some(Boolean));
  return all.map(({ made }) => made);
}

describe.each(WORLDS)('agents asked by turns in %s', (world) => {
  const early = played(world, '1', 2);
  const late = played(world, '1', 8);
  const elsewhere = played(world, '2', 5);

  it.each(AGENTS)('%s answers as it does alone', (agent) => {
    const other = AGENTS[(AGENTS.indexOf(agent) + 1) % AGENTS.length] as AgentName;
    const asked = [
      [early, agent],
      [early, other],
      [late, agent],
      [elsewhere, other],
      [elsewhere, agent],
    ] as const;
    expect(byTurns(asked)).toEqual(asked.map(([state, who]) => alone(state, who)));
  });
});

test('a seat given to a person changes no other nation’s choice', () => {
  const state = played('five-rivers', '3', 4);
  const [person] = state.content.nations.map(({ id }) => id) as [NationId];
  const all = agentOrders(state).orders.filter(({ by }) => by !== person);
  expect(agentOrders(state, { [person]: 'person' }).orders).toEqual(all);
});
