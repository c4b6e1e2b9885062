// Decides which actions stand in the foot of a pact's panel: tending it, changing it, growing it; the way out far from them.
// Refuses to know what they do.

import type { NationId, Pact } from '../../engine';
import { Price } from '../kit/figures';
import { Icon } from '../kit/icon';
import { Popover } from '../kit/popover';
import { t } from '../text';
import { ACTION_TEXT } from '../text/orders';
import { refusalSentence } from '../text/refusals';
import { ActionItem } from './action-list';
import { actionOf, outcomeText, summitAction } from './actions';
import { useGame } from './game';

export function PactFooter({ me, pact }: { me: NationId; pact: Pact }) {
  const game = useGame();
  if (!pact.members.some(({ nation }) => nation === me))
    return <p class="foot-note">{t.inspector.notMember}</p>;
  return (
    <footer class="actions">
      <Summit me={me} pact={pact} />
      <button
        type="button"
        onClick={() => (game.dialog.value = { kind: 'treaty', ask: { kind: 'amend', pact: pact.id } })}
      >
        {ACTION_TEXT.amend.label}
      </button>
      <Invite me={me} pact={pact} />
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

function Summit({ me, pact }: { me: NationId; pact: Pact }) {
  const game = useGame();
  const action = summitAction(game, me, pact);
  const blocked = action.ordered || action.refusal !== null;
  const note = action.ordered
    ? t.inspector.already
    : action.refusal !== null
      ? refusalSentence(action.refusal)
      : outcomeText(game, action.order);
  return (
    <button
      type="button"
      aria-disabled={blocked || undefined}
      title={note}
      onClick={() => {
        if (!blocked) game.give(action.order);
      }}
    >
      {t.inspector.summit} <Price value={action.price} />
    </button>
  );
}

function Invite({ me, pact }: { me: NationId; pact: Pact }) {
  const game = useGame();
  const { content } = game.state.value;
  const outside = content.nations
    .map(({ id }) => id)
    .filter((id) => !pact.members.some(({ nation }) => nation === id));
  return (
    <Popover
      label={
        <>
          {ACTION_TEXT.invite.label}
          <Icon name="up" />
        </>
      }
      panelLabel={ACTION_TEXT.invite.label}
      panelClass="action-list"
    >
      {(close) =>
        outside.length === 0 ? (
          <p class="hint">{t.inspector.nobodyOutside}</p>
        ) : (
          outside.map((nation) => (
            <ActionItem
              key={nation}
              action={actionOf(game, { kind: 'invite', by: me, pact: pact.id, nation })}
              label={game.names.value.title(nation)}
              onDone={close}
            />
          ))
        )
      }
    </Popover>
  );
}
