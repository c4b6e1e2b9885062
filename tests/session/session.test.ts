// A running game as its screen sees it: lining orders up, handing over, ending turns, looking back, saving and going on.
import { expect, test } from 'vitest';
import { asNationId, hashState, type NationId, type Order } from '../../src/engine';
import { writeReplay } from '../../src/replay';
import { openSave, resumeSession, writeSave, type Session } from '../../src/session';
import { contentOf, fiveRivers, library, played, sessionOf } from '../replay/world';

const [HAL, MIR, ORL, SEN, VAR] = fiveRivers.nations.map(({ id }) => id) as [
  NationId,
  NationId,
  NationId,
  NationId,
  NationId,
];
const dialogue = (by: NationId, other: NationId): Order => ({ kind: 'dialogue', by, with: other });
const words = (orders: readonly Order[]): string[] =>
  orders.map((order) => `${order.kind} ${'with' in order ? order.with : ''}`.trim());

/** A session in which these nations are played by people. */
const withPeople = (...people: NationId[]): Session =>
  sessionOf(fiveRivers, 'people', Object.fromEntries(people.map((id) => [id, 'person'])));

test('orders are lined up, taken out, moved and undone before the turn ends', () => {
  const session = withPeople(ORL);
  const [a, b] = [dialogue(ORL, HAL), dialogue(ORL, SEN)];
  const steps: [string, () => unknown, string[]][] = [
    ['add one', () => session.add(a), ['dialogue HAL']],
    ['add another', () => session.add(b), ['dialogue HAL', 'dialogue SEN']],
    ['put it first', () => session.move(1, 0), ['dialogue SEN', 'dialogue HAL']],
    ['move where there is nothing', () => session.move(5, 0), ['dialogue SEN', 'dialogue HAL']],
    ['take the first out', () => session.remove(0), ['dialogue HAL']],
    ['undo that', () => session.undo(), ['dialogue SEN', 'dialogue HAL']],
    ['undo the move', () => session.undo(), ['dialogue HAL', 'dialogue SEN']],
    ['undo both', () => session.undo() && session.undo(), []],
  ];
  for (const [what, act, left] of steps) {
    act();
    expect([what, words(session.pending())]).toEqual([what, left]);
  }
  expect(session.undo()).toBe(false);
});

test('an order is refused beside those lined up: given twice, or more than there is influence for', () => {
  const session = withPeople(ORL);
  const had = session.influenceLeft();
  expect(session.add(dialogue(ORL, HAL))).toBeNull();
  const price = had - session.influenceLeft();
  expect(price).toBe(session.state().content.theory.influence.prices.dialogue);
  expect(session.check(dialogue(ORL, HAL))).toMatchObject({ code: 'duplicate-order' });
  expect(session.check(dialogue(ORL, ORL))).toMatchObject({ code: 'self' });
  expect(session.check(dialogue(ORL, asNationId('XXX')))).toMatchObject({ code: 'unknown-nation' });
  const aids = [HAL, MIR, SEN, VAR].map((to): Order => ({ kind: 'aid', by: ORL, to }));
  const talks = [MIR, SEN, VAR].map((other) => dialogue(ORL, other));
  const refusals = [...aids, ...talks].map((order) => session.add(order)?.code ?? 'lined up');
  const more = Math.floor((had - price) / price);
  expect(refusals).toEqual([
    ...Array(more).fill('lined up'),
    ...Array(7 - more).fill('not-enough-influence'),
  ]);
  expect(session.influenceLeft()).toBe(had - (1 + more) * price);
});

test('people at one screen hand it over by id; the last one ends the turn, and all their orders count', () => {
  const session = withPeople(VAR, ORL);
  expect([session.persons, session.active()]).toEqual([[ORL, VAR], ORL]);
  session.add(dialogue(ORL, VAR));
  expect([session.finish(), session.active(), session.canUndo()]).toEqual([null, VAR, false]);
  session.add(dialogue(VAR, ORL));
  const turn = session.finish()!;
  expect([turn.turn, session.active(), session.pending(ORL), session.pending(VAR)]).toEqual([1, ORL, [], []]);
  expect(words(turn.orders.filter(({ by }) => by === ORL || by === VAR))).toEqual([
    'dialogue VAR',
    'dialogue ORL',
  ]);
  expect(new Set(turn.orders.map(({ by }) => by)).size).toBeGreaterThan(2);
});

test('nobody at the screen: agents play to the end, and then no turn is left', () => {
  const session = played(sessionOf(fiveRivers, 'alone'), 99);
  expect([session.active(), session.state().over, session.turns().length]).toEqual([
    null,
    true,
    fiveRivers.turns,
  ]);
  expect([session.endTurn(), session.turns().length]).toEqual([null, fiveRivers.turns]);
  expect(session.last()!.events.at(-1)!.kind).toBe('game-over');
});

test('every state can be looked back at, across kept and replayed ones; what agents weighed is worked out again', () => {
  const long = contentOf({ ...(library.scenario('five-rivers') as object), turns: 60 });
  const session = sessionOf(long, 'back', {}, { ...(library.scenario('five-rivers') as object), turns: 60 });
  const hashes = [hashState(session.state())];
  while (session.endTurn()) hashes.push(hashState(session.state()));
  for (const turn of [0, 60, 1, 24, 25, 26, 49, 50, 59, 30, 31, 32])
    expect(hashState(session.stateAt(turn))).toBe(hashes[turn]);
  for (const turn of [-1, 61, 1.5]) expect(() => session.stateAt(turn)).toThrow(RangeError);
  const chosen = session.decisionsOf(30).flatMap(({ chosen: { order } }) => (order === null ? [] : [order]));
  expect(session.turns()[29]!.orders).toEqual(expect.arrayContaining(chosen));
});

test('listeners hear of lined-up orders and of turns, until they stop', () => {
  const session = withPeople(ORL);
  const heard: string[] = [];
  const stop = session.subscribe((change) => heard.push(change));
  session.add(dialogue(ORL, HAL));
  session.add(dialogue(ORL, HAL));
  session.endTurn();
  stop();
  session.endTurn();
  expect(heard).toEqual(['pending', 'turn']);
});

test('saved and opened midway, lined-up orders and all, a game goes on to the same bytes', () => {
  const play = (session: Session, turns: number, between: (session: Session) => Session): Session => {
    let at = session;
    for (let k = 0; k < turns && !at.state().over; k += 1) {
      at.add(dialogue(ORL, k % 2 === 0 ? HAL : SEN));
      at = between(at);
      at.finish();
      at = between(at);
      at.finish();
    }
    return at;
  };
  const reopen = (session: Session): Session => {
    const opened = openSave(writeSave(session));
    if (!('save' in opened)) throw new Error(JSON.stringify(opened));
    const resumed = resumeSession(opened.save, session.content);
    if ('problem' in resumed) throw new Error(JSON.stringify(resumed.problem));
    expect([resumed.session.active(), resumed.session.allPending()]).toEqual([
      session.active(),
      session.allPending(),
    ]);
    return resumed.session;
  };
  const start = () => sessionOf(fiveRivers, 'save', { ORL: 'person', VAR: 'person' });
  const straight = play(start(), 12, (session) => session);
  expect(writeReplay(play(start(), 12, reopen).toReplay())).toBe(writeReplay(straight.toReplay()));
});

test('a save that is damaged or of another game is refused, with the reason', () => {
  const session = played(sessionOf(fiveRivers, 'bad'), 3);
  const text = writeSave(session);
  expect(openSave('{}')).toEqual({ problem: 'not-a-save' });
  expect(openSave(text.slice(0, 90))).toEqual({ problem: 'not-a-save' });
  expect(openSave(text.replace(/\\"formatVersion\\": \d+/, '\\"formatVersion\\": 99'))).toMatchObject({
    issue: { kind: 'version' },
  });
  const opened = openSave(text);
  if (!('save' in opened)) throw new Error('not opened');
  const changed = { ...opened.save, replay: { ...opened.save.replay, seed: 'good' } };
  expect(resumeSession(changed, fiveRivers)).toEqual({ problem: { turn: 0, reason: 'seal' } });
});
