// What a replay promises: one byte form, the same game when played again, and no changed order that goes unnoticed.
import { expect, test } from 'vitest';
import fc from 'fast-check';
import { agentOrders, asNationId, canonicalJson, type Order } from '../../src/engine';
import { positions, readReplay, verify, writeReplay, type Replay } from '../../src/replay';
import { advance, startOf } from '../../src/replay';
import { fileHash, sealsOf } from '../../src/replay/seal';
import { theoryHash } from '../../src/replay/sources';
import { resumeSession, type Save, type Session } from '../../src/session';
import { contentOf, fiveRivers, library, played, reread, resolve, sessionOf } from './world';

const someone = fiveRivers.nations[0]!.id;
const other = fiveRivers.nations[1]!.id;

const TERMS = {
  clauses: ['consultation'],
  trigger: 'voted',
  unconditional: false,
  scope: { region: null, threats: [] },
  chaining: false,
  against: null,
  termYears: 0,
  noticeTurns: 2,
  decision: 'consensus',
  pledge: 0,
} as const;
/** A session would not line these up; a save can hold anything. */
const REFUSED: readonly Order[] = [
  { kind: 'accept', by: someone, offer: 'o999' as never },
  {
    kind: 'propose',
    by: someone,
    pactType: 'regional-partnership',
    name: 'Ünion “of” \\ two',
    invited: [asNationId('nobody')],
    terms: TERMS,
  },
];

const resume = (save: Save): Session => {
  const resumed = resumeSession(save, fiveRivers);
  if ('problem' in resumed) throw new Error(resumed.problem.reason);
  return resumed.session;
};

/** Twelve turns of four agents and a person whose orders are refused in turn 3. */
function sample(): Replay {
  const two = played(sessionOf(fiveRivers, 'replay', { [someone]: 'person' }), 2).toReplay();
  return played(
    resume({ replay: two, pending: { [someone]: REFUSED } as Save['pending'], active: someone }),
    10,
  ).toReplay();
}

const replay = sample();
const text = writeReplay(replay);

test('record, write, read, replay: the same bytes', () => {
  const read = reread(replay);
  expect(writeReplay(read)).toBe(text);
  expect(writeReplay(resume({ replay: read, pending: {}, active: null }).toReplay())).toBe(text);
});

test('a replay of a built-in scenario names it, and verifies', () => {
  expect(replay.scenario).toEqual({ id: 'five-rivers', hash: fileHash(library.scenario('five-rivers')) });
  expect(verify(replay, resolve)).toMatchObject({ ok: true, end: { hash: replay.turns.at(-1)!.hash } });
});

test('a replay of any other scenario carries it whole, and verifies without the built-in one', () => {
  const changed = { ...(library.scenario('five-rivers') as object), id: 'my-rivers', turns: 9 };
  const mine = played(sessionOf(contentOf(changed), 's', {}, changed), 3).toReplay();
  expect(mine.scenario.file).toEqual(changed);
  expect(verify(reread(mine), resolve).ok).toBe(true);
  const { file: _file, ...bare } = mine.scenario;
  expect(verify({ ...mine, scenario: bare }, resolve)).toMatchObject({
    ok: false,
    turn: 0,
    reason: 'no-content',
  });
});

test('a built-in scenario with names of its own is carried whole, and its names are under a hash', () => {
  const own = library.scenario('five-rivers') as { title: string };
  const renamed = { ...own, title: 'Fünf Flüsse' };
  const mine = played(sessionOf(contentOf(renamed), 's', {}, renamed), 1).toReplay();
  expect(mine.scenario.file).toEqual(renamed);
  expect(verify(reread(mine), resolve)).toMatchObject({
    ok: true,
    sealed: true,
    content: { title: 'Fünf Flüsse' },
  });
  const again = { ...mine, scenario: { ...mine.scenario, file: { ...renamed, title: 'Cinq fleuves' } } };
  expect(verify(again, resolve)).toMatchObject({ turn: 0, reason: 'other-content', detail: 'scenario' });
});

test('a file from before form 3 is told apart: its turns match, its header is under no hash', () => {
  const { scenario, theory, seals: _none, covers: _new, ...rest } = replay;
  const start = startOf(fiveRivers, { ...replay, covers: 'states' });
  let at = start;
  const turns = rest.turns.map(({ orders }) => {
    at = advance(at, orders);
    return { orders, hash: at.hash };
  });
  const old = {
    ...rest,
    formatVersion: 2,
    scenario: { id: scenario.id, hash: fiveRivers.hash },
    theory: { id: theory.id, hash: theoryHash(fiveRivers) },
    start: start.hash,
    turns,
  };
  const tampered = { ...old, seats: { ...old.seats, [other]: 'random' } };
  for (const file of [old, tampered]) {
    const read = readReplay(JSON.stringify(file));
    if ('issue' in read) throw new Error(read.issue.fault.code);
    expect(verify(read.replay, resolve)).toMatchObject({ ok: true, sealed: false });
    const resumed = resume({ replay: read.replay, pending: {}, active: null }).toReplay();
    expect(resumed.covers).toBe('states');
  }
});

test('each order stands on a line of its own, refused ones too', () => {
  const lines = text.split('\n').filter((line) => line.includes('"kind":'));
  expect(lines.length).toBe(replay.turns.reduce((sum, { orders }) => sum + orders.length, 0));
  expect(lines.filter((line) => line.includes('o999') || line.includes('nobody')).length).toBe(2);
  for (const line of lines) expect(() => JSON.parse(line.trim().replace(/,$/, ''))).not.toThrow();
});

test('one changed byte in any order, even a refused one, names its turn', () => {
  const orders = [...text.matchAll(/^ {8}\{.*"kind":.*$/gm)];
  fc.assert(
    fc.property(fc.nat(orders.length - 1), fc.nat(), fc.integer({ min: 32, max: 126 }), (pick, at, code) => {
      const line = orders[pick]!;
      const last = line[0].endsWith(',') ? line[0].length - 2 : line[0].length - 1;
      const offset = line.index + 8 + (at % (last - 7));
      const changed = text.slice(0, offset) + String.fromCharCode(code) + text.slice(offset + 1);
      if (changed === text) return;
      expect({ changed: changed.slice(offset, offset + 40), turn: turnFound(changed) }).toMatchObject({
        turn: turnAt(offset),
      });
    }),
    { numRuns: 400 },
  );
});

/** The turn whose text lies around an offset: each begins with its hash. */
const turnAt = (offset: number): number =>
  text.slice(text.indexOf('"turns"'), offset).split('"hash": ').length - 1;

function turnFound(changed: string): number | null {
  const read = readReplay(changed);
  if ('issue' in read) return read.issue.turn;
  const verdict = verify(read.replay, resolve);
  return verdict.ok ? null : verdict.turn;
}

test.each<[string, (replay: Replay) => Replay, object]>([
  ['another seed', (r) => ({ ...r, seed: 'other' }), { turn: 0, reason: 'seal', detail: 'seed' }],
  [
    'another scenario hash',
    (r) => ({ ...r, scenario: { ...r.scenario, hash: '0'.repeat(16) } }),
    { turn: 0, reason: 'other-content' },
  ],
  [
    'another theory hash',
    (r) => ({ ...r, theory: { ...r.theory, hash: '0'.repeat(16) } }),
    { turn: 0, reason: 'other-content' },
  ],
  [
    'a scenario that nobody has',
    (r) => ({ ...r, scenario: { ...r.scenario, id: 'nowhere' } }),
    { turn: 0, reason: 'no-content' },
  ],
  [
    'a seat too few',
    (r) => ({ ...r, seats: without(r.seats, other) }),
    { turn: 0, reason: 'seal', detail: 'seats' },
  ],
  [
    'another agent said to have played',
    (r) => ({ ...r, seats: { ...r.seats, [other]: 'random' } }),
    { turn: 0, reason: 'seal', detail: 'seats' },
  ],
  [
    'another agent, with the seal made anew',
    (r) => {
      const changed = { ...r, seats: { ...r.seats, [other]: 'random' as const } };
      return { ...changed, seals: sealsOf(changed, []) };
    },
    { turn: 0, reason: 'start' },
  ],
  ['another version', (r) => ({ ...r, engine: '9.9.9' }), { turn: 0, reason: 'seal', detail: 'engine' }],
  [
    'a note that nobody wrote',
    (r) => ({ ...r, annotations: [{ turn: 1, text: 'so' }] }),
    { turn: 0, reason: 'seal', detail: 'annotations' },
  ],
  [
    'a turn left out',
    (r) => ({ ...r, turns: r.turns.filter((_, k) => k !== 4) }),
    { turn: 5, reason: 'turn' },
  ],
  ['an order left out', (r) => atTurn(r, 2, (orders) => orders.slice(1)), { turn: 3, reason: 'turn' }],
  [
    'an order given twice',
    (r) => atTurn(r, 2, (orders) => [orders[0]!, ...orders]),
    { turn: 3, reason: 'turn' },
  ],
  [
    'orders in another sequence',
    (r) => atTurn(r, 2, (orders) => [...orders].reverse()),
    { turn: 3, reason: 'order-of-orders' },
  ],
])('%s does not verify', (_, change, verdict) => {
  expect(verify(change(replay), resolve)).toMatchObject({ ok: false, ...verdict });
});

const without = (seats: Replay['seats'], nation: string): Replay['seats'] =>
  Object.fromEntries(Object.entries(seats).filter(([id]) => id !== nation)) as Replay['seats'];

const atTurn = (
  r: Replay,
  index: number,
  change: (orders: readonly Order[]) => readonly Order[],
): Replay => ({
  ...r,
  turns: r.turns.map((turn, k) => (k === index ? { ...turn, orders: change(turn.orders) } : turn)),
});

test('what the agents weighed can be worked out anew: the orders of their decisions are those on record', () => {
  const replay = sample();
  const seats = replay.seats;
  let agents = 0;
  const path = [...positions(replay, fiveRivers, replay.turns.length)];
  replay.turns.forEach(({ orders }, turn) => {
    const again = agentOrders(path[turn]!.state, seats);
    const recorded = orders.filter(({ by }) => seats[by] !== 'person');
    expect(new Set(again.orders.map(canonicalJson))).toEqual(new Set(recorded.map(canonicalJson)));
    expect(again.decisions.map(({ chosen }) => chosen.order)).toEqual(again.orders);
    agents += recorded.length;
  });
  expect(agents).toBeGreaterThan(20);
});
