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

/** A store as a browser's: a write is whole once it is committed, and a kill before that leaves what was there. */
function killable(killAt: number) {
  const kept = new Map<string, string>();
  let steps = 0;
  const alive = async (): Promise<void> => {
    await Promise.resolve();
    steps += 1;
    if (steps > killAt) await new Promise(() => {});
  };
  const save = async (id: string, text: string): Promise<void> => {
    await alive();
    const written = text;
    await alive();
    kept.set(id, written);
    await alive();
  };
  return { kept, port: { save } };
}

test('killed at any moment of its saves, a game is there as it was or as it became, never neither', async () => {
  const found = new Set<number>();
  for (let killAt = 0; killAt < 200; killAt += 1) {
    const { kept, port } = killable(killAt % 40);
    const session = sessionOf(fiveRivers, `killed ${killAt}`);
    let safe = -1;
    autosave(session, 'game', port, () => {
      safe = turnsIn(kept);
    });
    for (let turn = 0; turn < 2; turn += 1) {
      for (let tick = 0; tick < (killAt % 7) + 1; tick += 1) await Promise.resolve();
      session.endTurn();
    }
    await new Promise((resolve) => setTimeout(resolve));
    const turns = turnsIn(kept);
    expect(turns).toBeGreaterThanOrEqual(safe);
    expect(turns).toBeLessThanOrEqual(2);
    found.add(turns);
  }
  expect(found.size).toBeGreaterThan(2);
});

/** How many turns the kept game has; −1 where none was ever kept; fails where what is kept cannot be read. */
function turnsIn(kept: ReadonlyMap<string, string>): number {
  const text = kept.get('game');
  if (text === undefined) return -1;
  const opened = openSave(text);
  if (!('save' in opened)) throw new Error('what is kept cannot be read');
  return opened.save.replay.turns.length;
}
