// How lined-up orders are shown: each with its price, moved or taken out, the last undone, influence left.

import { indexOf, priceOf, type Order } from '../../../engine';
import { Price } from '../../kit/figures';
import { Icon } from '../../kit/icon';
import { Sentence } from '../../kit/names';
import { isOver, type Game, useGame } from '../game';
import { sentenceOf } from '../sentences';
import { plain } from '../../../language/markup';
import { useLanguage } from '../../kit/language';

export function Tray() {
  const { t } = useLanguage();
  const game = useGame();
  const { state, orders, influenceLeft, person } = game;
  const me = person.value;
  if (me === null) return null;
  const all = state.value.nations.influence[indexOf(state.value.content, me)] ?? 0;
  return (
    <section class="tray" aria-labelledby="orders-head">
      <h2 class="head" id="orders-head">
        {t.game.orders} <span class="soft">{t.game.influence(influenceLeft.value, all)}</span>
      </h2>
      {orders.value.length === 0 ? <p class="empty">{t.game.noOrders}</p> : null}
      <ol class="orders">
        {orders.value.map((order, index) => (
          <OrderLine key={JSON.stringify(order)} order={order} index={index} />
        ))}
      </ol>
      {game.session.canUndo() && orders.value.length > 0 ? (
        <button type="button" class="bare small" onClick={() => game.session.undo()}>
          <Icon name="undo" />
          {t.game.undo}
        </button>
      ) : null}
    </section>
  );
}

function OrderLine({ order, index }: { order: Order; index: number }) {
  const { t } = useLanguage();
  const game = useGame();
  const sentence = sentenceOf(game.language, game.session.content, order, game.chronicle.value);
  const words = plain(sentence, game.names.value);
  return (
    <li>
      <span class="what">
        <Sentence text={sentence} />
      </span>
      <Price value={priceOf(game.state.value, order)} />
      {index === 0 ? null : (
        <button
          type="button"
          class="icon bare small"
          aria-label={t.game.moveUp(words)}
          title={t.game.moveUp(words)}
          onClick={() => game.session.move(index, index - 1)}
        >
          <Icon name="up" />
        </button>
      )}
      <button
        type="button"
        class="icon bare small"
        aria-label={t.game.removeOrder(words)}
        title={t.game.removeOrder(words)}
        onClick={() => game.session.remove(index)}
      >
        <Icon name="close" />
      </button>
    </li>
  );
}

/** Preview and End turn: always in sight. */
export function TurnBar() {
  const { t } = useLanguage();
  const game = useGame();
  const { session, person, busy, going, influenceLeft, orders } = game;
  const at = person.value === null ? -1 : session.persons.indexOf(person.value);
  const next = session.persons[at + 1];
  if (isOver(game)) return <OverBar />;
  const label = game.lesson?.asks()
    ? t.agenda.predictFirst
    : next === undefined || at < 0
      ? t.game.endTurn
      : t.game.endTurnNext(game.names.value.title(next));
  return (
    <div class="turn-bar" id="turn-bar">
      <p class="brief">
        {person.value === null ? t.game.watching : t.game.trayBrief(orders.value.length, influenceLeft.value)}
      </p>
      <button type="button" class="quiet" onClick={() => (game.dialog.value = { kind: 'preview' })}>
        {t.game.preview}
      </button>
      <GoOn />
      <button
        type="button"
        class="primary"
        id="end-turn"
        aria-disabled={busy.value || going.value || undefined}
        onClick={() => void game.endTurn()}
      >
        {going.value ? goingWords(game) : busy.value ? t.game.thinking : label}
      </button>
    </div>
  );
}

/** Once the game is over, what is left is its verdict. */
function OverBar() {
  const { t } = useLanguage();
  const game = useGame();
  return (
    <div class="turn-bar" id="turn-bar">
      <p class="brief">{game.state.value.over ? t.end.over : t.report.lessonOver}</p>
      <button type="button" class="primary" id="end-turn" onClick={game.showVerdict}>
        {game.lesson === null ? t.report.verdict : t.report.debrief}
      </button>
    </div>
  );
}

function goingWords({ governing, language: { t }, names, state }: Game): string {
  const date = names.value.date(state.value.turn);
  const adviser = governing.value;
  return adviser === null
    ? t.agenda.going(date)
    : t.cabinet.governing(t.cabinet.advisers[adviser].school, date);
}

/** Plays quiet turns one after another, and stops them; not where the screen is passed from hand to hand. */
function GoOn() {
  const { t } = useLanguage();
  const game = useGame();
  const { going, session } = game;
  if (session.persons.length > 1) return null;
  return (
    <button
      type="button"
      class="quiet icon"
      id="go-on"
      aria-label={going.value ? t.agenda.stop : t.agenda.goOn}
      title={going.value ? t.agenda.stop : t.agenda.goOnMeans}
      aria-disabled={isOver(game) || undefined}
      onClick={() => (going.value ? game.stopGoing() : void game.goOn())}
    >
      <Icon name={going.value ? 'stop' : 'go-on'} />
    </button>
  );
}
