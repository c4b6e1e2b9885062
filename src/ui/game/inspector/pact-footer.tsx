// Which actions stand in the foot of a pact's panel: tending and growing it in a list, changing it; the way out far from them.

import type { NationId, Pact } from '../../../engine';
import { Icon } from '../../kit/icon';
import { Popover } from '../../kit/popover';
import { ActionItem } from '../orders/action-list';
import { actionOf, summitAction } from '../orders/actions';
import { useGame } from '../game';
import { useLanguage } from '../../kit/language';
import { byTitle } from '../names';

export function PactFooter({ me, pact }: { me: NationId; pact: Pact }) {
  const { actionText, t } = useLanguage();
  const game = useGame();
  if (!pact.members.some(({ nation }) => nation === me))
    return <p class="foot-note">{t.inspector.notMember}</p>;
  return (
    <footer class="actions">
      <Tend me={me} pact={pact} />
      <button
        type="button"
        onClick={() => (game.dialog.value = { kind: 'treaty', ask: { kind: 'amend', pact: pact.id } })}
      >
        {actionText.amend.label}
      </button>
      <button
        type="button"
        class="danger"
        onClick={() => (game.dialog.value = { kind: 'leave', pact: pact.id })}
      >
        {t.inspector.leaveDots}
      </button>
    </footer>
  );
}

function Tend({ me, pact }: { me: NationId; pact: Pact }) {
  const { t } = useLanguage();
  const game = useGame();
  const members = new Set(pact.members.map(({ nation }) => nation));
  const invitations = byTitle(game)
    .filter((id) => !members.has(id))
    .map((id) => ({
      nation: id,
      action: actionOf(game, { kind: 'invite', by: me, pact: pact.id, nation: id }),
    }));
  const full = invitations.every(({ action }) => action.refusal?.code === 'pact-is-full');
  return (
    <Popover
      label={
        <>
          {t.inspector.actions}
          <Icon name="up" />
        </>
      }
      panelLabel={t.inspector.actionsWith(game.names.value.pact(pact.id))}
      panelClass="action-list"
    >
      {(close) => (
        <>
          <ActionItem action={summitAction(game, me, pact)} onDone={close} />
          {full ? <p class="hint note">{t.inspector.full}</p> : null}
          {(full ? [] : invitations).map(({ nation, action }) => (
            <ActionItem
              key={nation}
              action={action}
              label={t.inspector.inviteNation(game.names.value.nation(nation))}
              onDone={close}
            />
          ))}
        </>
      )}
    </Popover>
  );
}
