// What else could have been decided in a turn: another answer in the same matter, or what an adviser would have ordered.

import {
  ADVISERS,
  advise,
  type Adviser,
  ANSWERS,
  checkNow,
  type Order,
  sameOrder,
  STANCES,
  type State,
} from '../../engine';
import type { Decision } from './decisions';
import { playedWith } from './play-on';
import { type PlayedGame, totalOf } from './played';

/** Another order in the place of this one, nothing in its place, or all that an adviser would have ordered in that turn. */
export type Alternative =
  | { readonly kind: 'order'; readonly order: Order }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'adviser'; readonly adviser: Adviser; readonly orders: readonly Order[] };

export interface Weighed {
  readonly alternative: Alternative;
  /** By how much more than what was done it would have brought, ppm of a score. */
  readonly gain: number;
}

function otherAnswers(done: Order): readonly Order[] {
  switch (done.kind) {
    case 'answer-call':
      return ANSWERS.map((answer) => ({ ...done, answer }));
    case 'crisis-stance':
      return STANCES.map((stance) => ({ ...done, stance }));
    case 'accept':
    case 'reject':
      return (['accept', 'reject'] as const).map((kind) => ({ ...done, kind }));
    default:
      return [];
  }
}

function alternativesTo(state: State, { done, instead, by }: Decision): readonly Alternative[] {
  const answers = done === null ? (instead === null ? [] : [instead]) : otherAnswers(done);
  const allowed = answers.filter(
    (order) => (done === null || !sameOrder(order, done)) && checkNow(state, order) === null,
  );
  return [
    ...(done === null ? [] : [{ kind: 'nothing' } as const]),
    ...allowed.map((order) => ({ kind: 'order', order }) as const),
    ...ADVISERS.map((adviser) => {
      const { orders } = advise(state, by, adviser);
      return { kind: 'adviser', adviser, orders } as const;
    }),
  ];
}

/** What one would have ordered in that turn. */
function ordersWith(own: readonly Order[], { done }: Decision, alternative: Alternative): readonly Order[] {
  if (alternative.kind === 'adviser') return alternative.orders;
  const kept = own.filter((order) => done === null || !sameOrder(order, done));
  return alternative.kind === 'order' ? [...kept, alternative.order] : kept;
}

/** The best that could have been done in that turn, as it stands at turn `until`; null where nothing looked at was better. */
export function bestAlternative(game: PlayedGame, decision: Decision, until: number): Weighed | null {
  const { turn } = decision;
  const own = (game.orders[turn] ?? []).filter(({ by }) => by === game.me);
  const had = totalOf(game.states[until]!, game.me);
  const weighed = alternativesTo(game.states[turn]!, decision).map((alternative) => {
    const state = playedWith(game, turn, ordersWith(own, decision, alternative), until);
    return { alternative, gain: totalOf(state, game.me) - had };
  });
  const best = weighed.reduce<Weighed | null>(
    (most, one) => (one.gain > (most?.gain ?? 0) ? one : most),
    null,
  );
  return best;
}
