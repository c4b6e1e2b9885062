// How an order is offered: its name, what it brings, its price; where it cannot be given, what is missing.

import type { OrderKind } from '../../../engine';
import { Price } from '../../kit/figures';
import { Icon } from '../../kit/icon';
import { useLater } from '../../kit/later';
import { outcomeText, type Action } from './actions';
import { useGame } from '../game';
import type { Language } from '../../../language/language';
import { useLanguage } from '../../kit/language';

interface ItemProps {
  readonly action: Action;
  /** Instead of the kind's own label. */
  readonly label?: string;
  readonly onDone?: () => void;
  readonly kind?: string;
}

/** Why it cannot be given; null where it can. */
const obstacleOf = ({ refusalSentence, t }: Language, action: Action): string | null =>
  action.ordered ? t.inspector.already : action.refusal === null ? null : refusalSentence(action.refusal);

/** One line of a list of actions. */
export function ActionItem({ action, label, onDone, kind = '' }: ItemProps) {
  const { actionText } = useLanguage();
  const game = useGame();
  const text = actionText[action.order.kind as OrderKind];
  const obstacle = obstacleOf(game.language, action);
  const blocked = obstacle !== null;
  const key = `${game.state.value.turn} ${blocked} ${JSON.stringify(action.order)}`;
  const outcome = useLater(() => (blocked ? '' : outcomeText(game, action.order)), key);
  return (
    <button
      type="button"
      class={`action ${kind}`}
      aria-disabled={blocked || undefined}
      title={text.means}
      onClick={() => {
        if (blocked) return;
        game.give(action.order);
        onDone?.();
      }}
    >
      <span class="label">
        {action.ordered ? <Icon name="check" /> : null}
        {label ?? text.label}
      </span>
      <Price value={action.price} />
      <small class={action.refusal === null ? '' : 'missing'}>{obstacle ?? (outcome || text.means)}</small>
    </button>
  );
}
