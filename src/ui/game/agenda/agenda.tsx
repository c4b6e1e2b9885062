// How the agenda is shown in the docket: the weightiest matters, each with its stake, its reason and the order at hand; the rest one press away.

import { useState } from 'preact/hooks';
import { accountOf, type AgendaItem, type AgendaReason, asks, isWaiting, priceOf } from '../../../engine';
import { AccountTable } from '../../kit/account-table';
import { Price } from '../../kit/figures';
import { Icon } from '../../kit/icon';
import { useLanguage } from '../../kit/language';
import { Sentence } from '../../kit/names';
import { useGame } from '../game';
import { sentenceFor } from './sentence';
import { open, orderedFor } from './prepare';

/** So many at once: more is a list to read and not a choice to make. */
const SHOWN = 5;

export function Agenda() {
  const { t } = useLanguage();
  const game = useGame();
  if (game.person.value === null) return null;
  return (
    <section class="agenda" aria-labelledby="agenda-head" aria-busy={game.agenda.value.kind === 'weighing'}>
      <h2 class="head" id="agenda-head">
        {t.agenda.title}
      </h2>
      <Matters />
    </section>
  );
}

/** What waits for an answer has a card of its own below. */
function Matters() {
  const { t } = useLanguage();
  const { agenda, state } = useGame();
  const seen = agenda.value;
  if (seen.kind === 'weighing') return <p class="empty weighing">{t.agenda.weighing}</p>;
  if (seen.kind === 'failed') return <p class="empty">{t.agenda.failed}</p>;
  const items = seen.items.filter((item) => !isWaiting(item) && asks(state.value, item));
  return items.length === 0 ? (
    <p class="hint">{t.agenda.nothing}</p>
  ) : (
    <List key={state.value.turn} items={items} />
  );
}

function List({ items }: { items: readonly AgendaItem[] }) {
  const { t } = useLanguage();
  const [all, setAll] = useState(false);
  const rest = items.length - SHOWN;
  return (
    <>
      <ol>
        {(all ? items : items.slice(0, SHOWN)).map((item) => (
          <Item key={item.key} item={item} />
        ))}
      </ol>
      {rest > 0 ? (
        <button type="button" class="bare small" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t.agenda.fewer : t.agenda.more(rest)}
        </button>
      ) : null}
    </>
  );
}

function Item({ item }: { item: AgendaItem }) {
  const { partText, points, t, wholePoints } = useLanguage();
  const game = useGame();
  const [open, setOpen] = useState(false);
  const text = sentenceFor(game, item);
  const { reason } = item;
  return (
    <li class="matter">
      <span class="stake" title={t.agenda.stake(points(item.stake))}>
        {wholePoints(item.stake)}
        <span class="unseen"> {t.agenda.ofStake}</span>
      </span>
      <p>
        <Sentence text={text} />
      </p>
      <div class="row">
        <span class="hint">
          {reason === null ? null : (
            <button type="button" class="link" aria-expanded={open} onClick={() => setOpen(!open)}>
              {t.agenda.mostly(partText(reason.part).name)}
            </button>
          )}
        </span>
        <Act item={item} />
      </div>
      {open && reason !== null ? <Sum reason={reason} stake={item.stake} /> : null}
    </li>
  );
}

/** What a stake is the sum of; the weightiest alone where it stands for all. */
function Sum({ reason, stake }: { reason: AgendaReason; stake: number }) {
  const { points, t } = useLanguage();
  const terms = reason.terms.length === 0 ? [reason] : reason.terms;
  const still = { change: 0, fading: false, since: 0, cause: null };
  return (
    <AccountTable
      account={accountOf(terms.map(({ part, value }) => ({ part, level: value, ...still })))}
      caption={t.agenda.stake(points(stake))}
      total={t.agenda.worth}
      shows="levels"
    />
  );
}

/** Opens the place and prepares the order; pressed once more it takes the order back. */
function Act({ item }: { item: AgendaItem }) {
  const { actionText, t } = useLanguage();
  const game = useGame();
  const { prepared } = item;
  const ordered = orderedFor(game, item);
  const order = prepared.kind === 'order' ? prepared.order : null;
  const press = (): void => {
    if (ordered === null) open(game, item);
    else game.session.remove(game.orders.value.indexOf(ordered));
  };
  return (
    <button
      type="button"
      class="small"
      aria-pressed={order === null ? undefined : ordered !== null}
      title={order === null ? undefined : actionText[order.kind].means}
      onClick={press}
    >
      {ordered === null ? null : <Icon name="check" />}
      {order === null ? t.agenda.look : ordered === null ? actionText[order.kind].label : t.agenda.ordered}
      {order === null || ordered !== null || priceOf(game.state.value, order) === 0 ? null : (
        <Price value={priceOf(game.state.value, order)} />
      )}
    </button>
  );
}
