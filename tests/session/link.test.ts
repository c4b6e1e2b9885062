// A game goes into a link and comes out of it the same, whoever played it; what does not fit, or was changed on the way, is said.
import { expect, test } from 'vitest';
import { asNationId, type Seat } from '../../src/engine';
import { LINK_LIMITS, linkTextOf, readLinkText, writeReplay } from '../../src/replay';
import { branchSession, linking, seatsWith, unlinkable, unlinking, type Session } from '../../src/session';
import { contentOf, fiveRivers, library, played, sessionOf } from '../replay/world';

const HAL = asNationId('HAL');

function drained<Yielded, Returned>(steps: Generator<Yielded, Returned>): Returned {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

const textOf = (session: Session): Promise<string> => linkTextOf(drained(linking(session)));

async function opened(text: string, { content, scenario, theory }: Session) {
  const read = await readLinkText(text);
  if ('fault' in read) return read.fault;
  const unlinked = drained(unlinking(read.game, { content, scenario, theory }));
  return 'session' in unlinked ? unlinked.session : unlinked.differs;
}

/** A person who orders a dialogue every other turn. */
function talked(turns: number, chosen: Readonly<Record<string, Seat>> = { VAR: 'person' }): Session {
  const session = sessionOf(fiveRivers, 'a link', chosen);
  for (let turn = 0; turn < turns; turn += 1) {
    if (turn % 2 === 0)
      expect(session.add({ kind: 'dialogue', by: session.persons[0]!, with: HAL })).toBeNull();
    session.finish();
  }
  return session;
}

const again = async (session: Session): Promise<string> => {
  const found = await opened(await textOf(session), session);
  return typeof found === 'object' ? writeReplay(found.toReplay()) : String(found);
};

test('a game of agents, of one person, and its start come back to the byte', async () => {
  for (const session of [played(sessionOf(fiveRivers, 'agents'), 12), talked(7), talked(0)])
    expect(await again(session)).toBe(writeReplay(session.toReplay()));
});

test('a line of its own, whose agents were others before, comes back too', async () => {
  const main = talked(6);
  const branch = branchSession(main, 4, seatsWith(main, asNationId('ORL')));
  branch.endTurn();
  expect(await again(branch)).toBe(writeReplay(branch.toReplay()));
});

test('a whole game of a person fits a link many times over', async () => {
  const text = await textOf(talked(12));
  expect(text.length).toBeLessThan(LINK_LIMITS.link / 3);
  expect(text).toMatch(/^[\w.-]+$/);
});

test('every character that is lost or changed on the way is noticed before anything is unpacked', async () => {
  const session = talked(5);
  const text = await textOf(session);
  for (let at = 0; at < text.length; at += 1) {
    expect(await opened(text.slice(0, at), session)).toBe('cut-off');
    const other = text[at] === 'A' ? 'B' : 'A';
    const changed = await opened(`${text.slice(0, at)}${other}${text.slice(at + 1)}`, session);
    expect(['cut-off', 'newer']).toContain(changed);
  }
});

test('orders that were changed are named by their turn, a newer form by its number', async () => {
  const session = talked(6);
  const packed = drained(linking(session));
  const turns = packed.turns.map((turn, index) => (index === 0 ? { ...turn, orders: [] } : turn));
  expect(await opened(await linkTextOf({ ...packed, turns }), session)).toBe(1);
  expect(await opened(await linkTextOf({ ...packed, seed: 'another' }), session)).toBe(0);
  expect(
    await opened(
      await linkTextOf({ ...packed, seats: { ...packed.seats, [asNationId('XXX')]: 'person' } }),
      session,
    ),
  ).toBe(0);
  expect(await opened((await textOf(session)).replace(/^1/, '2'), session)).toBe('newer');
});

test('a link that unpacks to more than a game is left packed', async () => {
  const session = talked(1);
  const packed = drained(linking(session));
  const bomb = await linkTextOf({ ...packed, engine: '0'.repeat(2_000_000) });
  expect(bomb.length).toBeLessThan(LINK_LIMITS.text);
  expect(await opened(bomb, session)).toBe('no-game');
  expect(await opened('1'.repeat(LINK_LIMITS.text + 1), session)).toBe('too-long');
});

test('a game in a world of its own has no link', () => {
  const file = { ...(library.scenario('five-rivers') as object), title: 'Six Rivers' };
  expect(unlinkable(sessionOf(contentOf(file), 'own', {}, file))).toBe('own-world');
  expect(unlinkable(talked(1))).toBeNull();
});
