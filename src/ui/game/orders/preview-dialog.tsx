// How a preview of the lined-up orders reads: what would change at once if everyone else passed.

import { Dialog } from '../../kit/dialog';
import { Sentence } from '../../kit/names';
import { consequences } from './consequences';
import { useGame } from '../game';
import { useLanguage } from '../../kit/language';

const MOST = 18;

export function PreviewDialog() {
  const { t } = useLanguage();
  const game = useGame();
  const orders = game.orders.value;
  const close = (): void => {
    game.dialog.value = null;
  };
  return (
    <Dialog title={t.game.previewTitle} onClose={close} kind="preview">
      {orders.length === 0 ? <p class="empty">{t.game.previewEmpty}</p> : <Lines />}
      <p class="hint">{t.game.previewHint}</p>
    </Dialog>
  );
}

function Lines() {
  const { t } = useLanguage();
  const game = useGame();
  const lines = consequences(game, game.orders.value);
  if (lines.length === 0) return <p class="empty">{t.game.previewNone}</p>;
  return (
    <ul class="lines">
      {lines.slice(0, MOST).map((line) => (
        <li key={line}>
          <span>
            <Sentence text={line} />
          </span>
        </li>
      ))}
    </ul>
  );
}
