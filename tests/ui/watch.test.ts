// What the screen of a watched game knows at each turn: the game as it stood, nothing of later; where one may go; what stays hidden.
import { expect, test, vi } from 'vitest';
import { asNationId, type EventKind, type GameEvent, hashState } from '../../src/engine';
import { english } from '../../src/language/english';
import { createGame } from '../../src/ui/game/store';
import { byTurn, type MarkGroup, marksOf, ofGroup } from '../../src/ui/watch/marks';
import { restTime } from '../../src/ui/watch/pace';
import { createWatch } from '../../src/ui/watch/store';
import { fiveRivers, played, sessionOf } from '../replay/world';

const VAR = asNationId('VAR');
const recorded = played(sessionOf(fiveRivers, 'watch'), 12);
const watched = (turn = 0, running = false, session = recorded) =>
  createWatch(english, { session, id: 'test', turn, running });

test('it opens at its start, or at the turn asked for, and never beyond its end', () => {
  expect([0, 5, 12, 99, -3].map((turn) => watched(turn).at.value)).toEqual([0, 5, 12, 12, 0]);
});

test('at each turn it is the game that was on the screen then: state, turn before, events, colours', () => {
  const watch = watched();
  const session = sessionOf(fiveRivers, 'watch');
  const game = createGame(english, session, 'then');
  for (let turn = 0; turn <= 12; turn += 1) {
    watch.goTo(turn);
    expect(hashState(watch.state.value)).toBe(hashState(game.state.value));
    expect(watch.last.value?.events).toEqual(game.last.value?.events);
    expect([...watch.chronicle.value.slots]).toEqual([...game.chronicle.value.slots]);
    expect([...watch.chronicle.value.events.keys()]).toEqual([...game.chronicle.value.events.keys()]);
    for (const [id, course] of game.chronicle.value.pacts)
      expect(watch.chronicle.value.pacts.get(id)?.cohesion).toEqual(course.cohesion);
    session.endTurn();
  }
});

test('nobody plays while one watches: no person, no orders, and the recorded game is left as it was', () => {
  const watch = watched(3);
  const hash = recorded.hash();
  expect(watch.person.value).toBeNull();
  watch.give({ kind: 'dialogue', by: VAR, with: asNationId('ORL') });
  void watch.endTurn();
  watch.goTo(7);
  expect([recorded.hash(), recorded.turns().length, watch.orders.value]).toEqual([hash, 12, []]);
});

/** An event of no one in particular. */
const happening = (kind: EventKind, turn: number, detail?: string): GameEvent =>
  ({ id: `${kind}-${turn}`, kind, turn, actors: [], effects: [], ...(detail ? { detail } : {}) }) as never;

test('a crisis that comes to war is a war and the heaviest; what weighs little is no mark; the rest is in its group', () => {
  const marks = marksOf([
    happening('incident', 1),
    happening('crisis-rose', 1, 'war'),
    happening('pact-founded', 1),
    happening('crisis-rose', 2, 'threat'),
    happening('crisis-settled', 2),
    happening('regime-changed', 3),
    happening('disaster', 4),
    happening('dialogue-held', 5),
  ]);
  const told = (group: MarkGroup) => ofGroup(marks, group).map(({ event }) => event.id);
  expect(told('all')).toHaveLength(6);
  expect(told('wars')).toEqual(['crisis-rose-1']);
  expect(told('pacts')).toEqual(['pact-founded-1']);
  expect(told('crises')).toEqual(['crisis-rose-1', 'crisis-rose-2', 'crisis-settled-2']);
  expect(told('regimes')).toEqual(['regime-changed-3']);
  expect(told('strikes')).toEqual(['disaster-4']);
  expect(told('notes')).toEqual([]);
  expect(byTurn(marks).map(({ event }) => event.id)).toEqual([
    'crisis-rose-1',
    'crisis-settled-2',
    'regime-changed-3',
    'disaster-4',
  ]);
});

test('the stops of each group are the turns in which something of it happened', () => {
  const watch = watched();
  const turnsWith = (...kinds: EventKind[]) =>
    recorded
      .turns()
      .flatMap(({ events }, k) => (events.some(({ kind }) => kinds.includes(kind)) ? [k + 1] : []));
  watch.group.value = 'pacts';
  expect(watch.stops.value.length).toBeGreaterThan(0);
  expect(watch.stops.value).toEqual(
    turnsWith('pact-founded', 'pact-broken', 'pact-ended', 'pacts-merged', 'member-joined', 'member-left'),
  );
  watch.group.value = 'regimes';
  expect(watch.stops.value).toEqual(turnsWith('regime-changed'));
});

test('one jumps from stop to stop, both ways, and past the last nowhere', () => {
  const watch = watched();
  const forward: number[] = [];
  for (;;) {
    watch.jump(1);
    if (watch.at.value === forward.at(-1)) break;
    forward.push(watch.at.value);
  }
  expect(forward).toEqual(watch.stops.value.filter((turn) => turn > 0));
  expect(forward.length).toBeGreaterThan(2);
  watch.goTo(12);
  watch.jump(-1);
  expect(watch.at.value).toBe(watch.stops.value.filter((turn) => turn < 12).at(-1));
});

test('whom one follows stays in the inspector and under the camera, with all that it met so far', () => {
  const watch = watched();
  watch.follow({ kind: 'nation', id: VAR });
  watch.openNation(asNationId('ORL'));
  watch.goTo(6);
  expect([watch.nation.value, watch.camera.value?.nation]).toEqual([VAR, VAR]);
  const known = recorded
    .turns()
    .slice(0, 6)
    .flatMap(({ events }) => events.filter(({ actors }) => actors.includes(VAR)).map(({ id }) => id));
  expect(watch.met.value.map(({ id }) => id).reverse()).toEqual(known);
  const [pact] = watch.state.value.structure.pacts;
  watch.follow({ kind: 'pact', id: pact!.id });
  expect(watch.camera.value?.hull).toEqual(pact!.members.map(({ nation }) => nation));
  watch.follow(null);
  expect([watch.camera.value, watch.met.value]).toEqual([null, []]);
});

test('what is hidden is told once it is revealed, or at the end; never of one’s own game that still runs', () => {
  const watch = watched(4);
  expect(watch.revealed.value).toBe(false);
  watch.reveals.value = true;
  expect(watch.revealed.value).toBe(true);
  watch.reveals.value = false;
  watch.goTo(12);
  expect(watch.revealed.value).toBe(true);
  expect([watched(4).mayReveal, watched(4, true).mayReveal]).toEqual([true, false]);
});

test('an event opens the turn that it happened in', () => {
  const watch = watched();
  const { event, turn } = watch.marks.at(-1)!;
  watch.openEvent(event.id);
  expect([watch.at.value, watch.tab.value, watch.event.value]).toEqual([turn, 'log', event.id]);
});

test('a turn rests longer the slower one plays and the more there is to read', () => {
  expect(restTime(2, [])).toBe(restTime(1, []) / 2);
  expect(restTime(1, ['one two three four five six'])).toBeGreaterThan(restTime(1, ['one']));
});

test('while it plays it goes on turn by turn, and stops where it ends', () => {
  vi.useFakeTimers();
  const watch = watched(9);
  watch.playing.value = true;
  const passed = [watch.at.value];
  while (watch.playing.value && passed.length < 9) {
    vi.advanceTimersToNextTimer();
    passed.push(watch.at.value);
  }
  expect(passed).toEqual([9, 10, 11, 12]);
  expect(vi.getTimerCount()).toBe(0);
  watch.dispose();
  vi.useRealTimers();
});

test('marks of a turn without anything of note are none', () => {
  expect(marksOf([])).toEqual([]);
});
