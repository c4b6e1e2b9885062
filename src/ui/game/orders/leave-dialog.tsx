// How leaving a pact is put: the lawful ways out first, then, apart and confirmed, the breach with all it breaks.

import { pactOf, type Pact, type PactId } from '../../../engine';
import { Dialog } from '../../kit/dialog';
import { Price } from '../../kit/figures';
import { actionOf, type Action } from './actions';
import { ActionNote, Breach } from './breach';
import { useGame } from '../game';
import { useLanguage } from '../../kit/language';

export function LeaveDialog({ id }: { id: PactId }) {
  const { t } = useLanguage();
  const game = useGame();
  const pact = pactOf(game.state.value, id);
  const me = game.person.value;
  const close = (): void => {
    game.dialog.value = null;
  };
  if (pact === undefined || me === null) return null;
  const leave = actionOf(game, { kind: 'leave', by: me, pact: id });
  const out = actionOf(game, { kind: 'break', by: me, pact: id });
  return (
    <Dialog title={t.leave.title(game.names.value.pact(id))} onClose={close} kind="leave">
      <p class="lede">{t.leave.lead}</p>
      <LawfulWays pact={pact} leave={leave} onDone={close} />
      <Breach pact={pact} out={out} onDone={close} />
    </Dialog>
  );
}

function LawfulWays({ pact, leave, onDone }: { pact: Pact; leave: Action; onDone: () => void }) {
  const { t } = useLanguage();
  const game = useGame();
  const { content } = game.state.value;
  const blocked = leave.ordered || leave.refusal !== null;
  return (
    <section class="lawful">
      <h3 class="head">{t.leave.lawful}</h3>
      <ul class="bullets">
        <li>{t.leave.notice(pact.terms.noticeTurns)}</li>
        <li>{t.leave.amend}</li>
        {pact.terms.termYears === 0 ? null : (
          <li>
            {t.leave.term(game.names.value.date(pact.termFrom + pact.terms.termYears * content.turnsPerYear))}
          </li>
        )}
      </ul>
      <div class="row">
        <button
          type="button"
          aria-disabled={blocked || undefined}
          onClick={() => {
            if (!blocked && game.give(leave.order) === null) onDone();
          }}
        >
          {t.leave.give} <Price value={leave.price} />
        </button>
        <button
          type="button"
          class="quiet"
          onClick={() => (game.dialog.value = { kind: 'treaty', ask: { kind: 'amend', pact: pact.id } })}
        >
          {t.game.renegotiate}
        </button>
        <ActionNote action={leave} />
      </div>
    </section>
  );
}
