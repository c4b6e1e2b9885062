// Specifies that what moved a number is told to the unit: over games, the movers of each entry come to its change, and name events of that turn.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  abandonmentAccount,
  type Account,
  attackAccount,
  autonomyAccount,
  burdenAccount,
  COHESION_PARTS,
  cohesionMovers,
  entrapmentAccount,
  fearAccount,
  honourAccount,
  type Mover,
  moversOf,
  type NationId,
  prosperityAccount,
  reputationAccount,
  securityAccount,
  type State,
  type Step,
  threatAccount,
  threatOf,
} from '../../src/engine';
import { games, play } from './games';

const turns: readonly { readonly before: State; readonly taken: Step }[] = fc
  .sample(games(), 12)
  .flatMap((game) => {
    const found: { before: State; taken: Step }[] = [];
    play(game, 8, (before, taken) => found.push({ before, taken }));
    return found;
  });

type Of = (before: State | null, state: State) => Account | null;

/** What an account is about, and how it is reckoned. */
function reckoned(state: State): readonly { readonly about: readonly NationId[]; readonly of: Of }[] {
  const ids = state.content.nations.map(({ id }) => id);
  const alone = [
    threatAccount,
    reputationAccount,
    securityAccount,
    prosperityAccount,
    autonomyAccount,
    burdenAccount,
  ];
  const paired = [fearAccount, attackAccount, abandonmentAccount, entrapmentAccount];
  return [
    ...ids.flatMap((i) => alone.map((account) => ({ about: [i], of: ((b, s) => account(b, s, i)) as Of }))),
    ...ids.flatMap((i) =>
      ids
        .filter((j) => j !== i)
        .flatMap((j) =>
          paired.map((account) => ({ about: [i, j], of: ((b, s) => account(b, s, i, j)) as Of })),
        ),
    ),
    ...state.structure.pacts.flatMap(({ id, members }) =>
      members.slice(0, 2).map(({ nation }) => {
        const [caller, attacker] = [ids.find((one) => one !== nation)!, ids.at(-1)!];
        const of: Of = (b, s) => honourAccount(s, id, nation, { caller, attacker }, b);
        return { about: [caller, attacker, nation], of };
      }),
    ),
  ];
}

const sum = (movers: readonly Mover[]): number => movers.reduce((all, { change }) => all + change, 0);

it('the movers of every entry come to its change, and what they name happened in that turn', () => {
  let moved = 0;
  const wrong = turns.flatMap(({ before, taken: { state, events } }) => {
    const turn = { before, now: state, events };
    const ids = new Set(events.map(({ id }) => id));
    return reckoned(state).flatMap(({ about, of }) =>
      (of(before, state)?.entries ?? [])
        .filter((entry) => {
          const movers = moversOf((s) => of(null, s), entry, turn, about);
          moved += movers.length;
          return (
            sum(movers) !== entry.change || movers.some(({ cause }) => cause !== null && !ids.has(cause))
          );
        })
        .map((entry) => `turn ${state.turn}: ${about.join(' ')} ${entry.part} ${entry.about ?? ''}`),
    );
  });
  expect(wrong).toEqual([]);
  expect(moved).toBeGreaterThan(1000);
});

it('the movers of a part of cohesion come to its change', () => {
  const wrong = turns.flatMap(({ before, taken: { state, events } }) =>
    state.structure.pacts
      .filter(({ id }) => before.structure.pacts.some((pact) => pact.id === id))
      .flatMap(({ id, ledger }) =>
        COHESION_PARTS.filter((part, k) => {
          const movers = cohesionMovers({ before, now: state, events }, id, part);
          return sum(movers) !== ledger.changes[k];
        }).map((part) => `turn ${state.turn}: ${id} ${part}`),
      ),
  );
  expect(wrong).toEqual([]);
});

it('what one nation fears of another is the threat that the world has it feel', () => {
  for (const { taken } of turns)
    for (const { id: i } of taken.state.content.nations)
      for (const { id: j } of taken.state.content.nations)
        if (i !== j) expect(fearAccount(null, taken.state, i, j).level).toBe(threatOf(taken.state, i, j));
});
