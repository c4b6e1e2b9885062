// Specifies that what a turn reckons with and what is told of it are one formula: in built-in worlds, the entries of each account sum to the
// unit to what the turn's own kernel gives.

import { expect, test } from 'vitest';
import {
  type Account,
  agentOrders,
  attackAccount,
  attackPropensity,
  autonomyAccount,
  burdenAccount,
  createGame,
  derive,
  desiredBurden,
  ledgerAccount,
  type NationId,
  ppm,
  prosperityAccount,
  securityAccount,
  type State,
  type Step,
  step,
  threatAccount,
  tradeAccount,
  trustAccount,
} from '../../src/engine';
import { attackCase, backings, UNBACKED } from '../../src/engine/rules/attack-case';
import { burdenCase } from '../../src/engine/rules/burden';
import { friendsAgainst } from '../../src/engine/rules/obligations';
import { autonomy, prosperity, security } from '../../src/engine/rules/scores';
import { builtInWorld } from './built-in-worlds';

interface Turn {
  readonly before: State;
  readonly taken: Step;
}

/** So many turns of agents alone, or fewer where the game ends before. */
function played(world: string, most: number): readonly Turn[] {
  let before = createGame(builtInWorld(world), 'kernels');
  const turns: Turn[] = [];
  while (turns.length < most && !before.over) {
    const taken = step(before, agentOrders(before).orders);
    turns.push({ before, taken });
    before = taken.state;
  }
  return turns;
}

const sumOf = ({ entries }: Account): number => entries.reduce((sum, { level }) => sum + level, 0);
const about = ({ entries }: Account, nation: NationId): number =>
  entries.filter((entry) => entry.about === nation).reduce((sum, { level }) => sum + level, 0);

/** Of one nation, each number by its account and by the turn's kernel. */
function ofNation(
  { before, taken: { state } }: Turn,
  i: number,
): readonly (readonly [string, number, number])[] {
  const { id } = state.content.nations[i]!;
  const derived = derive(state);
  const { topThreat, alliesBurden, sizeShare, rivalsRise, habit } = burdenCase(state, derived, i);
  const w = state.content.theory.economy;
  const spends = desiredBurden(w, topThreat, alliesBurden, sizeShare, rivalsRise, habit);
  return [
    ['threat', sumOf(threatAccount(before, state, id)), derived.threat[i]!],
    ['burden', sumOf(burdenAccount(before, state, id)), ppm(spends)],
    ['security', sumOf(securityAccount(before, state, id)), security(state, derived, i)],
    ['prosperity', sumOf(prosperityAccount(before, state, id)), prosperity(state, i)],
    ['autonomy', sumOf(autonomyAccount(before, state, id)), autonomy(state, i)],
  ];
}

/** The same of what one nation is to another. */
function ofPair(
  { before, taken }: Turn,
  i: number,
  j: number,
): readonly (readonly [string, number, number])[] {
  const { state, events } = taken;
  const [a, b] = [state.content.nations[i]!.id, state.content.nations[j]!.id];
  const at = i * state.content.nations.length + j;
  const derived = derive(state);
  const friends = friendsAgainst(state, derived.promises, j, i);
  const facts = attackCase(state, derived, i, j, backings(state)[i] ?? UNBACKED, friends);
  const propensity = attackPropensity(state.content.theory.attack, facts);
  return [
    ['fear', about(threatAccount(before, state, a), b), derived.theta[at]!],
    ['attack', sumOf(attackAccount(before, state, a, b)), ppm(propensity)],
    ['trust', sumOf(trustAccount(before, events, state, a, b)), state.pairs.trust[at]!],
    ['trade', sumOf(tradeAccount(before, events, state, a, b)), state.pairs.trade[at]!],
  ];
}

test.each([
  ['five-rivers', 24],
  ['europe-1949', 12],
  ['westphalia-1648', 6],
  ['world-2025', 4],
])('%s, %i turns: every number of every nation, pair and pact', (world, turns) => {
  const apart: string[] = [];
  let compared = 0;
  const compare = (whose: string, numbers: readonly (readonly [string, number, number])[]): void => {
    for (const [what, told, reckoned] of numbers) {
      compared++;
      if (told !== reckoned) apart.push(`${whose} ${what}: told ${told}, reckoned ${reckoned}`);
    }
  };
  for (const turn of played(world, turns)) {
    const { state } = turn.taken;
    state.content.nations.forEach(({ id }, i) => {
      compare(id, ofNation(turn, i));
      state.content.nations.forEach((other, j) => {
        if (i !== j) compare(`${id} ${other.id}`, ofPair(turn, i, j));
      });
    });
    for (const { id, ledger, cohesion } of state.structure.pacts)
      compare(id, [['cohesion', sumOf(ledgerAccount(ledger, state.turn)), cohesion]]);
  }
  expect(apart).toEqual([]);
  expect(compared).toBeGreaterThan(500);
});

/** Growth that is told of trade, without what rounding and other entries leave: it moves with what the turn reads. */
test('what moves trade in the turn is what its account tells, term by term', () => {
  const turns = played('five-rivers', 24);
  const rounding = turns.flatMap(({ before, taken: { state, events } }) =>
    state.content.nations.flatMap(({ id: a }) =>
      state.content.nations
        .filter(({ id: b }) => a < b)
        .flatMap(({ id: b }) => tradeAccount(before, events, state, a, b).entries)
        .filter(({ part }) => part === 'rounding')
        .map(({ level }) => Math.abs(level)),
    ),
  );
  // Each term is cut to whole million dollars by itself, and so is their sum: less than one for each of nine.
  expect(Math.max(0, ...rounding)).toBeLessThan(9);
});
