// Where the likely consequences of an answer stand: under the choices of its card, once one is chosen.

import type { Order } from '../../../engine';
import { Sentence } from '../../kit/names';
import { useLater } from '../../kit/later';
import { consequences } from '../orders/consequences';
import { useGame } from '../game';
import { useLanguage } from '../../kit/language';

const MOST = 5;

export function Expected({ order }: { order: Order | null }) {
  const { t } = useLanguage();
  const game = useGame();
  const key = order === null ? '' : `${game.state.value.turn} ${JSON.stringify(order)}`;
  const lines = useLater(() => (order === null ? [] : consequences(game, [order])), key) ?? [];
  if (order === null || lines.length === 0) return null;
  return (
    <div class="expected" role="status">
      <p class="hint">{t.game.ifOthersPass}</p>
      <ul class="bullets">
        {lines.slice(0, MOST).map((line) => (
          <li key={line}>
            <Sentence text={line} />
          </li>
        ))}
      </ul>
    </div>
  );
}
