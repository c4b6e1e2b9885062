// A tree of branches goes into a game's file and comes out of it: each a game that plays as it was tried, each under hashes.
import { expect, test } from 'vitest';
import { asNationId } from '../../src/engine';
import { readReplay, sourcesOf, verify, writeReplay, type Branch, type Replay } from '../../src/replay';
import {
  branchAs,
  branchLine,
  branchReplay,
  playingBranch,
  resumeSession,
  saveOf,
  type Session,
} from '../../src/session';
import { contentOf, fiveRivers, library, played, reread, resolve, sessionOf } from '../replay/world';

const [VAR, ORL] = [asNationId('VAR'), asNationId('ORL')];

function drained<Result>(steps: Generator<unknown, Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

const liberalFile = { ...(library.scenario('five-rivers') as object), theory: 'liberal' };
const liberal = contentOf(liberalFile);
const liberally = {
  content: liberal,
  ...sourcesOf(library, liberal, liberalFile, library.theory('liberal')),
};

function add(session: Session, of: number | null, at: number, name: string, tried: Replay): void {
  session.setBranches([...session.branches(), branchAs(session, of, at, name, tried)]);
}

/** A game with a branch under another agent, one of that under another seed, and one under another theory. */
function grown(): { session: Session; tried: readonly Replay[] } {
  const session = played(sessionOf(fiveRivers, 'tree', { VAR: 'person' }), 8);
  const main = session.toReplay();
  const one = branchReplay(main, fiveRivers, {
    at: 3,
    turns: 5,
    seats: { ...main.seats, [ORL]: 'revisionist' },
  });
  add(session, null, 3, 'Orla is a revisionist', one);
  const two = branchReplay(one, fiveRivers, { at: 5, turns: 2, seed: 'other chance' });
  add(session, 0, 5, 'and luck is another', two);
  const three = branchReplay(main, fiveRivers, { at: 2, turns: 6, world: liberally });
  add(session, null, 2, 'in a liberal world', three);
  return { session, tried: [one, two, three] };
}

const { session, tried } = grown();
const replay = session.toReplay();
const worldOf = (index: number) =>
  index === 2 ? liberally : { content: fiveRivers, scenario: session.scenario, theory: session.theory };

test('a branch says only what is otherwise, and is the game that was tried', () => {
  expect(
    session.branches().map(({ of, at, seats, seed, theory }) => [of, at, seats, seed, theory?.id]),
  ).toEqual([
    [null, 3, { ORL: 'revisionist' }, undefined, undefined],
    [0, 5, undefined, 'other chance', undefined],
    [null, 2, undefined, undefined, 'liberal'],
  ]);
  for (const [index, { turns, seats, seed, theory }] of tried.entries()) {
    const line = branchLine(session, index);
    expect([line.seats, line.seed, line.theory, line.orders]).toEqual([
      seats,
      seed,
      theory,
      turns.map(({ orders }) => orders),
    ]);
    const again = drained(playingBranch(session, index, worldOf(index)));
    if (!('session' in again)) throw new Error(`differs at ${again.differs}`);
    expect(again.session.hash()).toBe(turns.at(-1)!.hash);
  }
});

test('the tree goes into the file and comes back to the byte, verified with all its branches', () => {
  const text = writeReplay(replay);
  expect(writeReplay(reread(replay))).toBe(text);
  expect(verify(replay, resolve)).toMatchObject({ ok: true, sealed: true });
  const resumed = resumeSession(saveOf(replay), fiveRivers);
  if (!('session' in resumed)) throw new Error('it was not taken up');
  expect(writeReplay(resumed.session.toReplay())).toBe(text);
  // The main line is under the same hashes as without its branches.
  expect(replay.turns).toEqual(played(sessionOf(fiveRivers, 'tree', { VAR: 'person' }), 8).toReplay().turns);
});

const withBranch = (index: number, change: Partial<Branch>): Replay => {
  const branches = replay.branches.map((branch, k) => (k === index ? { ...branch, ...change } : branch));
  const changed = played(sessionOf(fiveRivers, 'tree', { VAR: 'person' }), 8);
  changed.setBranches(branches);
  return changed.toReplay();
};

test('a branch that was changed is named, with its turn; a seal tells the rest', () => {
  const { turns } = replay.branches[1]!;
  const hash = turns[1]!.hash.replace(/^./, (digit) => (digit === '0' ? '1' : '0'));
  const other = withBranch(1, { turns: [turns[0]!, { ...turns[1]!, hash }] });
  expect(verify(other, resolve)).toMatchObject({
    ok: false,
    reason: 'branch',
    turn: 7,
    detail: 'and luck is another',
  });
  expect(verify(withBranch(0, { seats: { [VAR]: 'hedger' } }), resolve)).toMatchObject({
    reason: 'branch',
    turn: 0,
  });
  const renamed = {
    ...replay,
    branches: [{ ...replay.branches[0]!, name: 'x' }, ...replay.branches.slice(1)],
  };
  expect(verify(renamed, resolve)).toMatchObject({ reason: 'seal', detail: 'branches' });
});

test.each([
  [{ of: 1 }, 'does-not-fit', 'of'],
  [{ at: 9 }, 'no-such-turn', 'at'],
  [{ seats: { XXX: 'person' } }, 'no-such-nation', 'seats'],
  [{ name: '' }, 'empty', 'name'],
] as const)('a branch with %o is refused with its place', (change, code, key) => {
  const read = readReplay(writeReplay(withBranch(1, change as Partial<Branch>)));
  expect('issue' in read && [read.issue.fault.code, read.issue.path]).toEqual([code, ['branches', 1, key]]);
});
