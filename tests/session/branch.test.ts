// Looking back over a game and leaving it at any turn: states are the ones that were played, and a branch without a change is the game itself.
import { expect, test } from 'vitest';
import { hashState } from '../../src/engine';
import { startOf, verify, writeReplay } from '../../src/replay';
import { branchSession, resuming, seatsWith, saveOf, type Session } from '../../src/session';
import { createHistory, historyFrom, keyframeEvery } from '../../src/session/history';
import { contentOf, fiveRivers, library, played, resolve, sessionOf } from '../replay/world';

const game = (turns = 12): Session => played(sessionOf(fiveRivers, 'branch'), turns);

test('every state is the one that was played, in whatever order and however few are kept', () => {
  const session = game();
  const hashes = [0, ...session.turns().map(({ turn }) => turn)].map((turn) =>
    hashState(session.stateAt(turn)),
  );
  const header = { ...session };
  for (const every of [1, 2, 5, 40]) {
    const history = historyFrom(startOf(fiveRivers, header), every);
    for (const { orders } of session.turns()) history.play(orders);
    for (const turn of [12, 0, 7, 6, 5, 6, 11, 1, 12, 3])
      expect([every, turn, hashState(history.stateAt(turn))]).toEqual([every, turn, hashes[turn]]);
  }
});

test('all states are kept of a world of today’s size, and one in several of a far larger one', () => {
  expect(keyframeEvery(contentOf(library.scenario('world-2025')))).toBe(1);
  expect(keyframeEvery({ ...fiveRivers, turns: 200, nations: Array(195).fill(fiveRivers.nations[0]) })).toBe(
    8,
  );
});

test('a game is taken up a turn at a time, and is then the same', () => {
  const replay = game().toReplay();
  const steps = resuming(saveOf(replay), fiveRivers);
  const passed: number[] = [];
  let step = steps.next();
  for (; !step.done; step = steps.next()) passed.push(step.value);
  expect(passed).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  expect('session' in step.value && writeReplay(step.value.session.toReplay())).toBe(writeReplay(replay));
});

test('a branch without a change, played on by the same seats, is the game itself to the byte', () => {
  const session = game();
  const whole = writeReplay(session.toReplay());
  for (let turn = 0; turn <= 12; turn += 1)
    expect(writeReplay(played(branchSession(session, turn), 12 - turn).toReplay())).toBe(whole);
});

test('a branch with a person in a seat keeps the turns before it, verifies, and leaves the game as it was', () => {
  const session = game();
  const whole = writeReplay(session.toReplay());
  const branch = branchSession(session, 5, { [fiveRivers.nations[4]!.id]: 'person' });
  expect(branch.persons).toEqual([fiveRivers.nations[4]!.id]);
  expect(hashState(branch.state())).toBe(hashState(session.stateAt(5)));
  expect(branch.last()).toMatchObject({ turn: 5, events: session.turns()[4]!.events });
  played(branch, 3);
  expect(verify(branch.toReplay(), resolve)).toMatchObject({ ok: true, sealed: true });
  expect(writeReplay(session.toReplay())).toBe(whole);
});

test('whoever takes another seat leaves the old one to its agent; whoever takes the same one plays on with the others', () => {
  const [HAL, MIR, ORL] = fiveRivers.nations.map(({ id, agent }) => ({ id, agent }));
  const session = sessionOf(fiveRivers, 'seats', { [HAL!.id]: 'person', [MIR!.id]: 'person' });
  expect(seatsWith(session, HAL!.id)).toEqual(session.seats);
  expect(seatsWith(session, ORL!.id)).toEqual({
    ...session.seats,
    [HAL!.id]: HAL!.agent,
    [MIR!.id]: MIR!.agent,
    [ORL!.id]: 'person',
  });
});

test('there is no branch where there is no turn', () => {
  expect(() => createHistory(fiveRivers, game(0)).stateAt(1)).toThrow(RangeError);
});
