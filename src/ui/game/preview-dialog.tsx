// Decides how a preview of the lined-up orders reads: what would change at once if everyone else passed.
// Refuses to guess what others answer.

import { t } from '../text';
import { nationLine, pactLine, pairLine } from '../text/outcomes';
import { Dialog } from '../kit/dialog';
import { Sentence } from '../kit/names';
import { useGame } from './game';
import { outcomeOf } from './outcome';

const MOST = 14;

export function PreviewDialog() {
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
  const game = useGame();
  const { pairs, nations, pacts } = outcomeOf(game.state.value, game.orders.value);
  const lines = [
    ...pacts.map(({ pact, delta }) => pactLine(pact, delta)),
    ...pairs.map(({ column, from, to, delta }) => pairLine(column, from, to, delta)),
    ...nations.map(({ column, nation, delta }) => nationLine(column, nation, delta)),
  ];
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
