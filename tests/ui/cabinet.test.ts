// Specifies what following an adviser does to the orders that are lined up, and that an adviser who governs leaves an ordinary game behind.

import { expect, test } from 'vitest';
import { ADVISERS, advise, type Advice, asNationId, type Order } from '../../src/engine';
import { english } from '../../src/language/english';
import { verify } from '../../src/replay';
import { isFollowed, takenBack, takenOver } from '../../src/ui/game/cabinet/take-over';
import { pendingDecisionsFor } from '../../src/ui/game/docket/pending-decisions';
import { createGame } from '../../src/ui/game/store';
import { fiveRivers, played, resolve, sessionOf } from '../replay/world';

const VAR = asNationId('VAR');
const MIR = asNationId('MIR');
const game = (turns = 0) =>
  createGame(english, played(sessionOf(fiveRivers, 'screen', { VAR: 'person' }), turns), 'test');

test('following lines up all that an adviser orders, as one change, and answers what waits', () => {
  const open = game();
  const advice = advise(open.state.value, VAR, 'balancer');
  expect(isFollowed(open.orders.value, advice)).toBe(false);
  open.session.lineUp(takenOver(open.orders.value, advice));
  expect(open.orders.value).toEqual(advice.orders);
  expect(isFollowed(open.orders.value, advice)).toBe(true);
  expect(pendingDecisionsFor(open)[0]?.answered).not.toBeNull();
  open.session.undo();
  expect(open.orders.value).toEqual([]);
});

test('one’s own answer gives way to the adviser’s, another order stays; taken back, only that one is left', () => {
  const open = game();
  const [call] = pendingDecisionsFor(open);
  if (call?.kind !== 'call') throw new Error('a call is expected first');
  const talk: Order = { kind: 'exercise', by: VAR, with: MIR };
  const answer = (which: 'fight' | 'fund'): Order => ({
    kind: 'answer-call',
    by: VAR,
    call: call.call.id,
    answer: which,
  });
  const advice: Advice = { adviser: 'balancer', nation: VAR, orders: [answer('fund')], cards: [] };
  open.session.lineUp([answer('fight'), talk]);
  open.session.lineUp(takenOver(open.orders.value, advice));
  expect(open.orders.value).toEqual([answer('fund'), talk]);
  open.session.lineUp(takenBack(open.orders.value, advice));
  expect(open.orders.value).toEqual([talk]);
});

test('what would be refused is left out when a list is lined up', () => {
  const open = game();
  const talk: Order = { kind: 'dialogue', by: VAR, with: MIR };
  open.session.lineUp([talk, { kind: 'dialogue', by: VAR, with: VAR }, talk]);
  expect(open.orders.value).toEqual([talk]);
});

test('a nation left to an adviser for three turns: its orders are on record as the person’s, and the replay is true', async () => {
  const session = sessionOf(fiveRivers, 'governed', { VAR: 'person' });
  const open = createGame(english, session, 'test');
  const stop = open.state.subscribe((state) => {
    const advice = ADVISERS.map((adviser) => advise(state, VAR, adviser));
    open.agenda.value = { kind: 'known', items: [], advice };
  });
  await open.letGovern('liberal-internationalist', 3);
  stop();
  expect([session.state().turn, open.governing.value, open.going.value]).toEqual([3, null, false]);
  expect(open.told.value).toMatchObject({ from: 0, halt: 'term' });
  session.turns().forEach(({ orders }, turn) => {
    const { orders: advised } = advise(session.stateAt(turn), VAR, 'liberal-internationalist');
    expect(orders.filter(({ by }) => by === VAR)).toEqual(advised);
  });
  expect(verify(session.toReplay(), resolve)).toMatchObject({ ok: true });
});
