// When a nation may answer a call to arms; silence counts as words.

import { mayFight } from '../law/sides';
import { ANSWERS } from '../model/vocabulary';
import { assign } from '../changes/work';
import { type Command, refuse } from './command';

export const answerCall: Command<'answer-call'> = {
  kind: 'answer-call',
  phase: 'reply',
  check(board, order) {
    const call = board.structure.calls.find((c) => c.id === order.call);
    if (!call) return refuse(order, 'unknown-call');
    if (call.called !== order.by) return refuse(order, 'not-asked');
    if (call.answer !== null) return refuse(order, 'already-answered');
    if (!ANSWERS.includes(order.answer)) return refuse(order, 'out-of-range');
    // Others who answer in this turn answer at once: only its own answers and those of earlier turns stand in its way.
    const counted = board.structure.calls.filter((c) => c.made !== call.made || c.called === order.by);
    return order.answer === 'fight' && !mayFight(board, call, counted)
      ? refuse(order, 'on-both-sides')
      : null;
  },
  apply(work, order) {
    assign(work, 'calls', order.call, { answer: order.answer });
  },
};
