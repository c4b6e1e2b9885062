// When a running game is saved, and what happens when the place it is saved to fails.
import { expect, test } from 'vitest';
import { autosave, openSave, type SavePort } from '../../src/session';
import { fiveRivers, played, sessionOf } from '../replay/world';

/** A place to save to that can be made to fail, and to wait. */
function shelf() {
  const kept = new Map<string, string>();
  const state = { broken: false, saves: 0, gate: Promise.resolve() };
  const port: SavePort = {
    save: async (id, text) => {
      state.saves += 1;
      await state.gate;
      if (state.broken) throw new Error('the disk is full');
      kept.set(id, text);
    },
  };
  const turnsKept = (): number => {
    const opened = openSave(kept.get('game') ?? '');
    return 'save' in opened ? opened.save.replay.turns.length : -1;
  };
  return { state, port, turnsKept };
}

test('a game is saved at once and after each turn, the newest last', async () => {
  const { port, turnsKept } = shelf();
  const session = sessionOf(fiveRivers, 'autosave');
  const problems: unknown[] = [];
  const { stop } = autosave(session, 'game', port, (problem) => problems.push(problem));
  played(session, 3);
  await stop();
  expect(turnsKept()).toBe(3);
  expect(problems.every((problem) => problem === null)).toBe(true);
});

test('while one save is under way, later changes wait and become one', async () => {
  const { state, port, turnsKept } = shelf();
  let open = (): void => {};
  state.gate = new Promise((resolve) => {
    open = resolve;
  });
  const session = sessionOf(fiveRivers, 'autosave');
  const { stop } = autosave(session, 'game', port, () => {});
  played(session, 8);
  open();
  await stop();
  expect([state.saves, turnsKept()]).toEqual([2, 8]);
});

test('a change is kept once what it waited for is saved, or has failed', async () => {
  const { state, port, turnsKept } = shelf();
  const session = sessionOf(fiveRivers, 'autosave');
  const { kept, stop } = autosave(session, 'game', port, () => {});
  for (const turns of [1, 2]) {
    played(session, 1);
    await kept();
    expect(turnsKept()).toBe(turns);
  }
  state.broken = true;
  played(session, 1);
  await kept();
  expect(turnsKept()).toBe(2);
  await stop();
});

test('a save that fails leaves the old one and is told; the game goes on and is saved again when it can be', async () => {
  const { state, port, turnsKept } = shelf();
  const session = sessionOf(fiveRivers, 'autosave');
  const told: string[] = [];
  const { stop } = autosave(session, 'game', port, (problem) =>
    told.push(problem === null ? 'saved' : String(problem)),
  );
  const settled = () => new Promise((resolve) => setTimeout(resolve));
  await settled();
  state.broken = true;
  played(session, 1);
  await settled();
  expect([turnsKept(), session.turns().length, told]).toEqual([0, 1, ['saved', 'Error: the disk is full']]);
  state.broken = false;
  played(session, 1);
  await stop();
  expect([turnsKept(), told.at(-1)]).toEqual([2, 'saved']);
});

test('after it is stopped nothing is saved', async () => {
  const { state, port } = shelf();
  const session = sessionOf(fiveRivers, 'autosave');
  await autosave(session, 'game', port, () => {}).stop();
  played(session, 2);
  expect(state.saves).toBe(1);
});
