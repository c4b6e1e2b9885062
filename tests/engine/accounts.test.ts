// Specifies that every number that is shown adds up exactly, level and change, at every turn of every game (model section 11, row 9).

import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  abandonmentAccount,
  type Account,
  attackAccount,
  autonomyAccount,
  burdenAccount,
  cell,
  derive,
  entrapmentAccount,
  honourAccount,
  indexOf,
  pactAccount,
  pactOf,
  prosperityAccount,
  reputationAccount,
  scoresOf,
  securityAccount,
  type State,
  type Step,
  threatAccount,
  trustAccount,
} from '../../src/engine';
import { games, play } from './games';

/** Every turn of forty games: the state before it, and what it came to. */
const turns: readonly { readonly before: State; readonly taken: Step }[] = fc
  .sample(games(), 40)
  .flatMap((game) => {
    const found: { before: State; taken: Step }[] = [];
    play(game, 16, (before, taken) => found.push({ before, taken }));
    return found;
  });

const adds = ({ entries, level, change }: Account): boolean => {
  const sum = (of: 'level' | 'change') => entries.reduce((total, entry) => total + entry[of], 0);
  return sum('level') === level && sum('change') === change;
};
const exact = (account: Account | null, level: number, change: number): boolean =>
  account !== null &&
  adds(account) &&
  account.level === level &&
  account.change === change &&
  account.entries.every((entry) => Number.isInteger(entry.level) && Number.isInteger(entry.change));

/** What is wrong over all turns; `look` says of one turn which of its subjects are. */
const wrong = (look: (before: State, taken: Step) => readonly string[]): string[] =>
  turns.flatMap(({ before, taken }) =>
    look(before, taken).map((what) => `turn ${taken.state.turn}: ${what}`),
  );

const nations = (state: State) => state.content.nations.map(({ id }) => id);

it('there is something to add up', () => {
  expect(turns.length).toBeGreaterThan(500);
  expect(turns.reduce((sum, { taken }) => sum + taken.state.structure.pacts.length, 0)).toBeGreaterThan(1000);
});

it('cohesion of every pact: its level, and its change since the turn before', () => {
  const inexact = wrong((before, { state }) =>
    state.structure.pacts
      .filter(
        ({ id, cohesion }) =>
          !exact(pactAccount(state, id), cohesion, cohesion - (pactOf(before, id)?.cohesion ?? cohesion)),
      )
      .map(({ id }) => id),
  );
  expect(inexact).toEqual([]);
});

it('trust of every nation in every other', () => {
  const inexact = wrong((before, { state, events }) =>
    nations(state).flatMap((i) =>
      nations(state)
        .filter((j) => i !== j)
        .filter((j) => {
          const now = cell(state, 'trust', i, j);
          return !exact(trustAccount(before, events, state, i, j), now, now - cell(before, 'trust', i, j));
        })
        .map((j) => `${i} in ${j}`),
    ),
  );
  expect(inexact).toEqual([]);
});

it('threat to every nation, and its reputation', () => {
  const inexact = wrong((before, { state }) =>
    nations(state).filter((id) => {
      const k = indexOf(state.content, id);
      const [now, was] = [derive(state), derive(before)];
      const [threat, repute] = [now.threat[k]!, now.reputation[k]!];
      return !(
        exact(threatAccount(before, state, id), threat, threat - was.threat[k]!) &&
        exact(threatAccount(null, state, id), threat, 0) &&
        exact(reputationAccount(before, state, id), repute, repute - was.reputation[k]!) &&
        exact(reputationAccount(null, state, id), repute, 0)
      );
    }),
  );
  expect(inexact).toEqual([]);
});

it('spending, security, prosperity and autonomy of every nation', () => {
  const ACCOUNTS = {
    security: securityAccount,
    prosperity: prosperityAccount,
    autonomy: autonomyAccount,
  };
  const inexact = wrong((before, { state }) =>
    nations(state).filter((id) => {
      const [now, was] = [scoresOf(state, id), scoresOf(before, id)];
      const spends = burdenAccount(before, state, id);
      return !(
        exact(spends, spends.level, spends.level - burdenAccount(null, before, id).level) &&
        (['security', 'prosperity', 'autonomy'] as const).every((score) =>
          exact(ACCOUNTS[score](before, state, id), now[score].now, now[score].now - was[score].now),
        )
      );
    }),
  );
  expect(inexact).toEqual([]);
});

it('the risks with every ally, and the proneness of everyone to attack everyone', () => {
  const PAIRS = [abandonmentAccount, entrapmentAccount, attackAccount];
  const inexact = wrong((before, { state }) =>
    nations(state).flatMap((i) =>
      nations(state)
        .filter((j) => i !== j)
        .filter((j) =>
          PAIRS.some((account) => {
            const now = account(before, state, i, j);
            return !exact(
              now,
              account(null, state, i, j).level,
              now.level - account(null, before, i, j).level,
            );
          }),
        )
        .map((j) => `${i} ${j}`),
    ),
  );
  expect(inexact).toEqual([]);
});

it('honour of every member, within its bounds', () => {
  const inexact = wrong((_, { state }) =>
    state.structure.pacts.flatMap(({ id, members }) =>
      members
        .map(({ nation }) => honourAccount(state, id, nation)!)
        .filter((account) => {
          const { min, max } = state.content.theory.honour;
          return !adds(account) || account.level < min * 1_000_000 - 1 || account.level > max * 1_000_000 + 1;
        })
        .map(() => id),
    ),
  );
  expect(inexact).toEqual([]);
});

it('a cause that an entry names is an event of a turn before, or of this one', () => {
  const invented = wrong((_, { state, events }) =>
    state.structure.pacts.flatMap(({ id }) =>
      pactAccount(state, id)!
        .entries.filter(
          ({ cause }) => cause?.startsWith(`${state.turn}.`) && !events.some((event) => event.id === cause),
        )
        .map(({ part }) => `${id} ${part}`),
    ),
  );
  expect(invented).toEqual([]);
});
