// A class's hand-ins on the board: each game is played again, and what does not fit is set apart and says why.
import { beforeAll, describe, expect, test } from 'vitest';
import { asNationId } from '../../src/engine';
import { checkHandIn, checkPasted, handInCode, openHandIn } from '../../src/hand-ins';
import { conceptTestFile } from '../../src/concept-test';
import {
  emptyNotes,
  handInOf,
  partingsOf,
  testResultOf,
  withAnswer,
  withWritten,
  writeSealed,
  type Notes,
  type Sitting,
} from '../../src/lesson';
import { writeReplay } from '../../src/replay';
import { boardCsv, boardOf, type Board, type Dropped } from '../../src/ui/lesson/board-rows';
import { lessonOf, worldOf } from '../lesson/built-in';
import { played, sessionOf } from '../replay/world';

const lesson = lessonOf('free-riding');
const world = worldOf(lesson);

/** The hand-in of a student who spends so many tenths of a percent, predicts alike and writes a line. */
function fileOf(student: string, spends: number, seed = lesson.seed): string {
  const { session, notes } = gameOf(student, spends, seed);
  const replay = JSON.parse(writeReplay(session.toReplay())) as Record<string, unknown>;
  return writeSealed(handInOf(lesson, notes, replay));
}

function gameOf(student: string, spends: number, seed = lesson.seed) {
  const session = sessionOf(world, seed, { [lesson.nation]: 'person' });
  session.add({ kind: 'set-defence-spending', by: asNationId('HOL'), burden: spends * 1000 });
  played(session, lesson.turns);
  const predicted = withAnswer(emptyNotes(lesson.id), {
    prediction: 'step-in',
    choice: 'as-before',
    sure: 75,
    reason: '',
    turn: 0,
  });
  const notes: Notes = { ...withWritten(predicted, 3, '=1+1, "sure"'), student, finished: true };
  return { session, notes };
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const dropped = async (file: string, text: string): Promise<Dropped> => ({
  file,
  checked: await checkHandIn(bytes(text)),
});

describe('thirty files', () => {
  let board: Board;
  beforeAll(async () => {
    const sound = Array.from({ length: 27 }, (_, k) => fileOf(`Student ${k}`, 40 + k));
    const first = sound[0]!;
    const files = [
      ...sound,
      first.replace('as-before', 'both-pay'),
      first,
      first.replace('"formatVersion": 1', '"formatVersion": 0'),
    ];
    const all: Dropped[] = [];
    for (const [k, text] of files.entries()) all.push(await dropped(`${k}.json`, text));
    board = boardOf(all);
  });

  test('27 are verified; the tampered, the doubled and the older one say so', () => {
    expect(board.rows).toHaveLength(27);
    expect(board.rows.every(({ state }) => state === 'sound')).toBe(true);
    expect(board.flagged.map(({ file, why }) => [file, why.code])).toEqual([
      ['27.json', 'edited'],
      ['28.json', 'duplicate'],
      ['29.json', 'version'],
    ]);
  });

  test('a row tells how the game went', () => {
    expect(board.rows[0]?.summary).toMatchObject({
      turns: 8,
      finished: true,
      made: 0,
      broken: 0,
      calibration: { asked: 1, right: 1, sure: 75 },
    });
    expect(board.rows[0]?.summary.cohesion).toBeGreaterThan(0);
    expect(board.rows[0]?.summary.reached).toContain('pledge-review');
  });

  test('the table has one line a student, hides names, and no cell is a formula', () => {
    const lines = boardCsv(board.rows, ({ number }) => `S${number}`).split('\r\n');
    expect(lines).toHaveLength(29);
    expect(lines[1]).toContain(`"'=1+1, ""sure"""`);
    expect(lines.join()).not.toContain('Student');
  });
});

test.each([
  ['another seed', () => fileOf('Ada', 50, 'mine'), 'other-game'],
  [
    'another game under a right hash',
    () => resealed((text) => text.replace('"burden":50000', '"burden":60000')),
    'differs',
  ],
  ['a game that is none', () => resealed(() => '{}'), 'replay'],
  ['a replay file', () => writeReplay(sessionOf(world, lesson.seed).toReplay()), 'other-kind'],
])('%s is set apart', async (_, make, code) => {
  const { checked } = await dropped('a', make());
  expect(checked.kind === 'refused' ? checked.why.code : null).toBe(code);
});

/** A hand-in whose game was changed by somebody who knows how to make its hash again. */
function resealed(change: (replay: string) => string): string {
  const { notes, replay } = JSON.parse(fileOf('Eve', 50));
  return writeSealed(handInOf(lesson, notes, JSON.parse(change(JSON.stringify(replay)))));
}

test('a second file of a name is marked', async () => {
  const { rows } = boardOf([await dropped('a', fileOf('Ada', 50)), await dropped('b', fileOf('Ada', 60))]);
  expect(rows.map(({ state }) => state)).toEqual(['sound', 'again']);
});

test('tests stand beside games: a later file that holds the first sitting again is sound, another first sitting is not', async () => {
  const sat = (when: Sitting['when'], choice: string): Sitting => ({
    when,
    seed: when,
    choices: [{ item: 'trust', choice }],
  });
  const file = (...sittings: readonly Sitting[]): string =>
    writeSealed(testResultOf(conceptTestFile, { code: 'K7Q2M', sittings: [...sittings], open: null }));
  const first = file(sat('before', 'wait'));
  const { tests, flagged } = boardOf([
    await dropped('a', first),
    await dropped('b', first),
    await dropped('c', file(sat('before', 'wait'), sat('after', 'inspectors'))),
    await dropped('d', file(sat('before', 'gift'))),
    await dropped('e', first.replace('wait', 'gift')),
  ]);
  expect(tests?.results).toHaveLength(2);
  expect(flagged.map(({ file: name, why }) => [name, why.code])).toEqual([
    ['b', 'duplicate'],
    ['d', 'sat-again'],
    ['e', 'edited'],
  ]);
});

describe('codes to paste', () => {
  const codeOf = (student: string, spends: number): Promise<string> => {
    const { session, notes } = gameOf(student, spends);
    return handInCode(lesson, notes, session);
  };

  test('many are taken out of a thread of messages, broken and quoted as it is, and each is played again', async () => {
    const [ada, bob, eve] = [await codeOf('Ada', 50), await codeOf('Bob', 60), await codeOf('Eve', 70)];
    const broken = ada.replace(/(.{72})/g, '$1\n> ');
    const found = await checkPasted(
      `Ada: ${broken}\nthank you. Bob ${bob}${eve.slice(0, -9)}\n${eve.replace(/[b-y]/, 'z')}`,
    );
    expect(found.map((one) => (one.kind === 'sound' ? one.handIn.notes.student : one.kind))).toEqual([
      'Ada',
      'Bob',
      'refused',
      'refused',
    ]);
    expect(found[2]).toMatchObject({ why: { code: 'cut-off' } });
    expect(ada.length).toBeLessThan(20_000);
  });

  test('a text without a code says so', async () => {
    expect(await checkPasted('Here it is:')).toMatchObject([{ why: { code: 'no-code' } }]);
  });
});

test('side by side, games part in the first turn whose orders differ, and what all ordered is left out', async () => {
  const games = await Promise.all(
    [40, 70].map(async (spends) => {
      const checked = await checkHandIn(bytes(fileOf('Ada', spends)));
      if (checked.kind !== 'sound') throw new Error('not sound');
      return openHandIn(checked.handIn);
    }),
  );
  const orders = games.map((session) =>
    session.turns().map((turn) => turn.orders.filter(({ by }) => by === lesson.nation)),
  );
  const [first, ...later] = partingsOf(orders);
  expect(first).toMatchObject({ turn: 1, orders: [[{ burden: 40_000 }], [{ burden: 70_000 }]] });
  expect(later).toEqual([]);
  expect(partingsOf([orders[0]!, orders[0]!])).toEqual([]);
});
