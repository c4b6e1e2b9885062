// A kept text that was cut off or scratched: it is named as damaged at its turn, and what is sound before that can be played on.
import { expect, test } from 'vitest';
import { takeUp, writeSave, type TakenUp } from '../../src/session';
import { fiveRivers, played, resolve, sessionOf } from '../replay/world';

const game = played(sessionOf(fiveRivers, 'take-up', { VAR: 'person' }), 5);
const text = writeSave(game);
const up = (kept: string): Promise<TakenUp> => takeUp(kept, async () => ({ content: fiveRivers }));
const told = (taken: TakenUp) =>
  taken.kind === 'damaged' ? [taken.turn, taken.sound?.state().turn ?? null] : taken.kind;
const hashAt = (turn: number): string => game.turns()[turn - 1]!.hash;
const scratched = (hash: string): string => (hash.startsWith('0') ? '1' : '0') + hash.slice(1);

test('a whole text is taken up as it was', async () => {
  expect(told(await up(text))).toBe('whole');
});

test('one wrong digit in a turn leaves all turns before it', async () => {
  for (const turn of [1, 3, 5])
    expect(told(await up(text.replace(hashAt(turn), scratched(hashAt(turn)))))).toEqual([turn, turn - 1]);
});

test('a text cut off anywhere is damaged, and its sound turns are those of the game', async () => {
  for (let length = 0; length < text.length; length += 397) {
    const taken = await up(text.slice(0, length));
    expect(taken.kind, `${length} characters`).toBe('damaged');
    const sound = taken.kind === 'damaged' ? taken.sound : null;
    if (sound !== null && sound.state().turn > 0) expect(sound.hash()).toBe(hashAt(sound.state().turn));
  }
  const cut = text.slice(0, text.indexOf(hashAt(4)));
  expect(told(await up(cut))).toEqual([4, 3]);
});

test('bytes that are no JSON in the middle of a turn leave the turns before it', async () => {
  const at = text.indexOf(hashAt(3)) + 40;
  expect(told(await up(`${text.slice(0, at)}\u0000{{${text.slice(at + 3)}`))).toEqual([3, 2]);
});

test('orders lined up that cannot be read cost no turn', async () => {
  const broken = text.replace('"pending": {}', '"pending": 7');
  expect(broken).not.toBe(text);
  expect(told(await up(broken))).toEqual([6, 5]);
});

test('nothing at all, and nothing like a save, are damaged from their start', async () => {
  for (const kept of ['', '{}', 'null', '{"replay": "', '{"replay": "\\'])
    expect(told(await up(kept))).toEqual([0, null]);
});

test('whoever is named at the screen and does not play hides no game', async () => {
  const taken = await up(text.replace('"active": "VAR"', '"active": "ATL"'));
  expect(taken.kind === 'whole' && taken.session.active()).toBe('VAR');
});

test('another version of the world is said to be one', async () => {
  const { hash } = game.scenario;
  const other = text.replace(hash, scratched(hash));
  expect(told(await takeUp(other, async (replay) => resolve(replay)))).toBe('other-version');
});
