// Which actions stand in the foot of a nation's panel: the treaty first, friendly orders in a list, a claim apart.

import { useState } from 'preact/hooks';
import { indexOf, type NationId, type Order } from '../../../engine';
import { Popover } from '../../kit/popover';
import { Icon } from '../../kit/icon';
import { ActionItem } from '../orders/action-list';
import { BetrayalNote } from '../orders/betrayal';
import { actionOf, endingActions, inviteActions, partnerActions, pressingActions } from '../orders/actions';
import { useGame } from '../game';
import { Spending } from '../orders/spending';
import type { Language } from '../../../language/language';
import { useLanguage } from '../../kit/language';

export function NationFooter({ me, id }: { me: NationId; id: NationId }) {
  const { actionText } = useLanguage();
  const game = useGame();
  const propose = (): void => {
    game.dialog.value = { kind: 'treaty', ask: { kind: 'propose', invited: id === me ? [] : [id] } };
  };
  return (
    <footer class="actions">
      <button type="button" onClick={propose}>
        {actionText.propose.label}
      </button>
      {id === me ? <Spending me={me} /> : <Friendly me={me} id={id} />}
    </footer>
  );
}

function Friendly({ me, id }: { me: NationId; id: NationId }) {
  const { inviteWords, t } = useLanguage();
  const game = useGame();
  return (
    <Popover
      label={
        <>
          {t.inspector.actions}
          <Icon name="up" />
        </>
      }
      panelLabel={t.inspector.actionsWith(game.names.value.nation(id))}
      panelClass="action-list"
    >
      {(close) => (
        <>
          {partnerActions(game, me, id).map((action) => (
            <ActionItem
              key={JSON.stringify(action.order)}
              action={action}
              onDone={close}
              {...labelOf(game.language, action.order)}
            />
          ))}
          {inviteActions(game, me, id).map((action) => (
            <ActionItem
              key={JSON.stringify(action.order)}
              action={action}
              onDone={close}
              label={inviteWords(
                action.order.kind === 'invite' ? game.names.value.pact(action.order.pact) : '',
              )}
            />
          ))}
          {endingActions(game, me, id).map((action) => (
            <ActionItem
              key={JSON.stringify(action.order)}
              action={action}
              onDone={close}
              {...labelOf(game.language, action.order)}
            />
          ))}
          <div class="danger-area">
            {pressingActions(game, me, id).map((action) => (
              <ActionItem
                key={JSON.stringify(action.order)}
                action={action}
                onDone={close}
                kind="danger"
                {...labelOf(game.language, action.order)}
              />
            ))}
            <Interference me={me} id={id} />
          </div>
          <ClaimArea me={me} id={id} close={close} />
        </>
      )}
    </Popover>
  );
}

/** Which resource or measure an order is about, where its kind alone does not say. */
function labelOf(
  { actionText, endText, naming, resourceText }: Language,
  order: Order,
): { readonly label?: string } {
  if (order.kind === 'end-measure') return { label: endText[order.measure] };
  if (order.kind !== 'resource-deal' && order.kind !== 'cut-off') return {};
  return { label: naming.told(actionText[order.kind].label, resourceText[order.resource].toLowerCase()) };
}

/** What interference risks, one press away: it is worked out when asked. */
function Interference({ me, id }: { me: NationId; id: NationId }) {
  const { actionText, betrayalText } = useLanguage();
  const [open, setOpen] = useState(false);
  return (
    <details class="more" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{betrayalText.of(actionText.subvert.label)}</summary>
      {open ? <BetrayalNote order={{ kind: 'subvert', by: me, against: id }} /> : null}
    </details>
  );
}

/** A claim is pressed apart from the friendly orders, and only where there is one. */
function ClaimArea({ me, id, close }: { me: NationId; id: NationId; close: () => void }) {
  const { t } = useLanguage();
  const game = useGame();
  const { content, pairs } = game.state.value;
  const cell = indexOf(content, me) * content.nations.length + indexOf(content, id);
  if ((pairs.dispute[cell] ?? 0) === 0) return null;
  const [a, b] = me < id ? [me, id] : [id, me];
  const land = content.pairs.find((pair) => pair.a === a && pair.b === b)?.dispute;
  return (
    <div class="danger-area">
      {land === null || land === undefined ? null : <p class="hint">{t.inspector.disputeOver(land)}</p>}
      <ActionItem
        action={actionOf(game, { kind: 'press-claim', by: me, against: id })}
        onDone={close}
        kind="danger"
      />
    </div>
  );
}
