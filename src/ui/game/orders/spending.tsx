// How one's own defence spending is set: a slider in tenths of a percent beside what is pledged and feared.

import { useState } from 'preact/hooks';
import type { NationId } from '../../../engine';
import { Popover } from '../../kit/popover';
import { Icon } from '../../kit/icon';
import { Price } from '../../kit/figures';
import { actionOf } from './actions';
import { useGame } from '../game';
import { column, pledgeOf } from '../figures';
import { useLanguage } from '../../kit/language';

const STEP = 1_000;

export function Spending({ me }: { me: NationId }) {
  const { actionText, t } = useLanguage();
  return (
    <Popover
      label={
        <>
          {t.inspector.spendingDots}
          <Icon name="up" />
        </>
      }
      panelLabel={actionText['set-defence-spending'].label}
      panelClass="spending"
    >
      {(close) => <SpendingForm me={me} close={close} />}
    </Popover>
  );
}

function SpendingForm({ me, close }: { me: NationId; close: () => void }) {
  const { actionText, naming, percent, refusalSentence, t } = useLanguage();
  const game = useGame();
  const state = game.state.value;
  const now = column(state, 'burden', me);
  const [aim, setAim] = useState(Math.round(now / STEP) * STEP);
  const action = actionOf(game, { kind: 'set-defence-spending', by: me, burden: aim });
  const pledge = pledgeOf(state, me);
  const give = (): void => {
    const old = game.orders.value.findIndex((order) => order.kind === 'set-defence-spending');
    if (old >= 0) game.session.remove(old);
    if (game.give(action.order) === null) close();
  };
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (action.refusal === null && !action.ordered) give();
      }}
    >
      <label class="field">
        <span>{naming.told(actionText['set-defence-spending'].label, percent(aim))}</span>
        <input
          type="range"
          min={0}
          max={Math.round(state.content.theory.economy.burdenMax * 1_000_000)}
          step={STEP}
          value={aim}
          onInput={(event) => setAim(Number(event.currentTarget.value))}
          aria-valuetext={percent(aim)}
        />
      </label>
      <p class="hint">
        {t.inspector.spendsNow(percent(now))}
        {pledge === 0 ? '' : ` ${t.inspector.pledgeIs(percent(pledge))}`}
      </p>
      {action.refusal === null ? null : <p class="hint missing">{refusalSentence(action.refusal)}</p>}
      <button
        type="submit"
        class="primary"
        aria-disabled={action.refusal !== null || action.ordered || undefined}
      >
        {action.ordered ? t.inspector.already : t.treaty.add} <Price value={action.price} />
      </button>
    </form>
  );
}
