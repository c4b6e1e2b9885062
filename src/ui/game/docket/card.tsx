// How one matter of the docket is framed, and how its choices are given and taken back.

import type { ComponentChildren } from 'preact';
import type { Order } from '../../../engine';
import { Price } from '../../kit/figures';
import { Icon } from '../../kit/icon';
import { actionOf } from '../orders/actions';
import { useGame } from '../game';
import { useLanguage } from '../../kit/language';

interface CardProps {
  readonly kind: string;
  readonly eyebrow: ComponentChildren;
  readonly answered: boolean;
  readonly children: ComponentChildren;
}

/** One matter's card. */
export function Card({ kind, eyebrow, answered, children }: CardProps) {
  return (
    <article class={`card ${kind}${answered ? ' answered' : ''}`}>
      <p class="eyebrow">{eyebrow}</p>
      {children}
    </article>
  );
}

interface ChoiceProps {
  readonly order: Order;
  readonly label: string;
  readonly means: string;
  /** The order in the tray that answers the matter, if any. */
  readonly answered: Order | null;
  readonly kind?: string;
}

/** A button that answers the matter; pressed again it takes the answer back, another replaces it. */
export function Choice({ order, label, means, answered, kind = '' }: ChoiceProps) {
  const { refusalSentence } = useLanguage();
  const game = useGame();
  const chosen = answered !== null && JSON.stringify(answered) === JSON.stringify(order);
  const { price, refusal } = actionOf(game, order);
  const blocked = !chosen && answered === null && refusal !== null;
  const choose = (): void => {
    if (blocked) return;
    if (answered !== null) game.session.remove(game.orders.value.indexOf(answered));
    if (!chosen) game.give(order);
  };
  return (
    <button
      type="button"
      class={`small ${kind}`}
      aria-pressed={chosen}
      aria-disabled={blocked || undefined}
      title={blocked && refusal !== null ? refusalSentence(refusal) : means}
      onClick={choose}
    >
      {chosen ? <Icon name="check" /> : null}
      {label}
      {price > 0 ? <Price value={price} /> : null}
    </button>
  );
}
