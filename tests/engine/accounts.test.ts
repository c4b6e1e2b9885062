// Specifies that every number that is shown adds up exactly, level and change, at every turn of every game (model section 11, row 9).

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Account,
  cell,
  derive,
  honourAccount,
  indexOf,
  pactAccount,
  pactOf,
  reputationAccount,
  type State,
  threatAccount,
  trustAccount,
} from '../../src/engine';
import { games, play } from './games';

const adds = (account: Account) => {
  const sum = (of: 'level' | 'change') => account.entries.reduce((total, entry) => total + entry[of], 0);
  return sum('level') === account.level && sum('change') === account.change;
};
const exact = (account: Account, level: number, change: number) =>
  adds(account) &&
  account.level === level &&
  account.change === change &&
  account.entries.every((entry) => Number.isInteger(entry.level) && Number.isInteger(entry.change));
const runs = { numRuns: 40 };

describe('accounts are exact', () => {
  it('cohesion of every pact: its level, and its change since the turn before', () => {
    let seen = 0;
    fc.assert(
      fc.property(games(), (game) => {
        play(game, 16, (before, { state }) => {
          for (const pact of state.structure.pacts) {
            const was = pactOf(before, pact.id)?.cohesion ?? pact.cohesion;
            expect(exact(pactAccount(state, pact.id)!, pact.cohesion, pact.cohesion - was)).toBe(true);
            seen++;
          }
        });
      }),
      runs,
    );
    expect(seen).toBeGreaterThan(1000);
  });

  it('trust of every nation in every other', () => {
    const wrong: string[] = [];
    fc.assert(
      fc.property(games(), (game) => {
        play(game, 12, (before, { state, events }) => {
          for (const { id: i } of state.content.nations) {
            for (const { id: j } of state.content.nations) {
              if (i === j) continue;
              const now = cell(state, 'trust', i, j);
              const account = trustAccount(before, events, state, i, j);
              if (!exact(account, now, now - cell(before, 'trust', i, j)))
                wrong.push(`turn ${state.turn}: ${i} in ${j}`);
            }
          }
        });
        expect(wrong).toEqual([]);
      }),
      runs,
    );
  });

  it('threat and reputation of every nation', () => {
    const of = (state: State, k: number) => ({
      threat: derive(state).threat[k]!,
      repute: derive(state).reputation[k]!,
    });
    fc.assert(
      fc.property(games(), (game) => {
        play(game, 12, (before, { state }) => {
          for (const { id } of state.content.nations) {
            const k = indexOf(state.content, id);
            const now = of(state, k);
            const was = of(before, k);
            expect(exact(threatAccount(before, state, id), now.threat, now.threat - was.threat)).toBe(true);
            expect(exact(reputationAccount(before, state, id), now.repute, now.repute - was.repute)).toBe(
              true,
            );
            expect(exact(threatAccount(null, state, id), now.threat, 0)).toBe(true);
            expect(exact(reputationAccount(null, state, id), now.repute, 0)).toBe(true);
          }
        });
      }),
      runs,
    );
  });

  it('honour of every member, within its bounds', () => {
    fc.assert(
      fc.property(games(), (game) => {
        const state = play(game, 12);
        const { min, max } = state.content.theory.honour;
        for (const pact of state.structure.pacts) {
          for (const { nation } of pact.members) {
            const account = honourAccount(state, pact.id, nation)!;
            expect(adds(account)).toBe(true);
            expect(account.level >= min * 1_000_000 - 1 && account.level <= max * 1_000_000 + 1).toBe(true);
          }
        }
      }),
      runs,
    );
  });

  it('a cause that an entry names is an event that happened', () => {
    fc.assert(
      fc.property(games(), (game) => {
        const happened = new Set<string>();
        play(game, 16, (_, { state, events }) => {
          for (const { id } of events) happened.add(id);
          for (const pact of state.structure.pacts) {
            for (const { cause } of pactAccount(state, pact.id)!.entries)
              expect(cause === null || happened.has(cause)).toBe(true);
          }
        });
      }),
      { numRuns: 20 },
    );
  });
});
