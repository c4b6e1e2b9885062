// Branches of a recorded game: without a change it is the game itself, to the byte; with one, the first divergence named is the true one.
import { expect, test } from 'vitest';
import { accountsApart } from '../../src/analysis';
import { asNationId, canonicalJson, hashState, type Order } from '../../src/engine';
import { divergenceOf, headersApart, positions, verify, writeReplay, type Replay } from '../../src/replay';
import { branchReplay, createSession } from '../../src/session';
import { fiveRivers, library, contentOf, played, resolve, sessionOf } from '../replay/world';

const [VAR, ORL, HAL] = [asNationId('VAR'), asNationId('ORL'), asNationId('HAL')];
const TURNS = 12;

/** A game in which a person answers, talks, and otherwise passes. */
function withPerson(seed: string): Replay {
  const session = sessionOf(fiveRivers, seed, { VAR: 'person' });
  while (session.state().turn < TURNS && !session.state().over) {
    session.add({ kind: 'dialogue', by: VAR, with: session.state().turn % 2 === 0 ? ORL : HAL });
    session.endTurn();
  }
  return session.toReplay();
}

const main = withPerson('main');
const side = (replay: Replay) => ({ replay, content: fiveRivers });

test('a branch without a change is the main line to the byte, wherever it is left and whoever plays', () => {
  const agents = played(sessionOf(fiveRivers, 'agents'), TURNS).toReplay();
  for (const replay of [main, agents])
    for (let at = 0; at <= TURNS; at += 1)
      expect(writeReplay(branchReplay(replay, fiveRivers, { at, turns: TURNS - at }))).toBe(
        writeReplay(replay),
      );
});

test('a branch verifies, keeps what was before it, and runs on no longer than it is asked to', () => {
  const branch = branchReplay(main, fiveRivers, {
    at: 4,
    turns: 3,
    orders: [],
    seats: { ...main.seats, [VAR]: 'random' },
  });
  expect(verify(branch, resolve)).toMatchObject({ ok: true, sealed: true });
  expect(branch.turns.map(({ orders }) => orders).slice(0, 4)).toEqual(
    main.turns.map(({ orders }) => orders).slice(0, 4),
  );
  expect(branch.turns).toHaveLength(7);
});

/** The first turn whose orders or state differ, found by looking at every one. */
function firstByHand(a: Replay, b: Replay): number | null {
  const one = [...positions(a, fiveRivers, 99)];
  const other = [...positions(b, fiveRivers, 99)];
  const facts = (replay: Replay, list: typeof one, turn: number): string => {
    const position = list[turn];
    return canonicalJson([
      replay.turns[turn - 1]?.orders ?? null,
      position === undefined ? null : hashState(position.state),
    ]);
  };
  for (let turn = 0; turn < Math.max(one.length, other.length); turn += 1)
    if (facts(a, one, turn) !== facts(b, other, turn)) return turn;
  return null;
}

test('the first divergence that is named is the true one, over many branches of each kind', () => {
  const kinds: readonly ((at: number) => Partial<Parameters<typeof branchReplay>[2]>)[] = [
    () => ({}),
    (at) => ({ orders: [{ kind: 'dialogue', by: at % 2 === 0 ? ORL : HAL, with: VAR }] as Order[] }),
    (at) => ({ orders: [{ kind: 'set-defence-spending', by: VAR, burden: 10_000 * (at + 1) }] as Order[] }),
    () => ({ seats: { ...main.seats, [VAR]: 'isolationist' } }),
    () => ({ seats: { ...main.seats, [ORL]: 'revisionist', [HAL]: 'random' } }),
    (at) => ({ seed: `other ${at}` }),
    (at) => ({ turns: Math.max(0, TURNS - at - 2) }),
  ];
  const seen = new Set<string>();
  for (const kind of kinds)
    for (let at = 0; at < TURNS; at += 1) {
      const branch = branchReplay(main, fiveRivers, { at, turns: TURNS - at, ...kind(at) });
      const found = divergenceOf(side(main), side(branch));
      expect(found?.turn ?? null).toBe(firstByHand(main, branch));
      seen.add(found?.kind ?? 'none');
    }
  expect([...seen].sort()).toEqual(['length', 'none', 'orders', 'start']);
});

test('what differs is named by the entries that differ, the largest first, and nothing else', () => {
  const branch = branchReplay(main, fiveRivers, {
    at: 5,
    turns: 1,
    orders: [{ kind: 'dialogue', by: ORL, with: VAR }],
  });
  const parted = divergenceOf(side(main), side(branch))!;
  expect([parted.turn, parted.kind]).toEqual([6, 'orders']);
  expect(parted.orders[1]).toContainEqual({ kind: 'dialogue', by: ORL, with: VAR });
  const [a, b] = parted.after.map((position, k) => ({
    state: position!.state,
    events: position!.events,
    before: parted.before[k]!.state,
  }));
  const apart = accountsApart(a!, b!);
  expect(apart.length).toBeGreaterThan(0);
  for (const { levels, entries } of apart) {
    const sum = entries.reduce((total, { levels: [one, other] }) => total + other - one, 0);
    expect(sum).toBe(levels[1] - levels[0]);
  }
  expect(apart.map(({ subject }) => subject)).toContainEqual({ of: 'trust', nation: VAR, other: ORL });
  expect(accountsApart(a!, a!)).toEqual([]);
});

test('what the headers of two games name otherwise is told', () => {
  const theory = { ...(library.theory('balance-of-threat') as object), id: 'other' };
  const world = { content: contentOf(library.scenario('five-rivers')), scenario: main.scenario };
  const branch = branchReplay(main, fiveRivers, {
    at: 3,
    turns: 0,
    world: { ...world, theory: { id: 'other', hash: main.theory.hash, file: theory } },
  });
  expect(headersApart(main, branch)).toEqual(['theory']);
  expect(headersApart(main, main)).toEqual([]);
});

test('notes stay on the turns that a branch shares with the game, and go from those it does not', () => {
  const { content, ...setup } = { content: fiveRivers, ...main };
  const annotations = [2, 5, 6, 9].map((turn) => ({ turn, text: `note ${turn}` }));
  const noted = createSession(
    { ...setup, content, annotations },
    { orders: main.turns.map(({ orders }) => orders), pending: {}, active: null },
  ).toReplay();
  const orders: Order[] = [{ kind: 'dialogue', by: ORL, with: VAR }];
  const turns = (replay: Replay): number[] => replay.annotations.map(({ turn }) => turn);
  expect(turns(branchReplay(noted, fiveRivers, { at: 5, turns: 7, orders }))).toEqual([2, 5]);
  expect(turns(branchReplay(noted, fiveRivers, { at: 5, turns: 7 }))).toEqual([2, 5, 6, 9]);
});
