// How an open game is kept up to date: signals that follow the session, and what its actions do.

import { computed, signal, type ReadonlySignal } from '@preact/signals';
import type { Order, Refusal } from '../../engine';
import { endTurn, goOn, letGovern, showVerdict } from './turns';
import type { Language } from '../../language/language';
import type { Session } from '../../session';
import { emptyChronicle, extendChronicle } from './chronicle';
import type { Game, Tab, View } from './game';
import { namesOf } from './names';
import { sentenceOf } from './sentences';
import { plain } from '../../language/markup';

export function createGame(language: Language, session: Session, id: string): Game {
  const { facts, stop } = follow(language, session);
  const game: Game = {
    language,
    session,
    id,
    lesson: null,
    kept: () => Promise.resolve(),
    ...facts,
    ...viewOf(session),
    openNation: (nation) => show(game, 'nation', () => (game.nation.value = nation)),
    openAccount: (nation, key) => {
      game.openNation(nation);
      game.account.value = key;
    },
    openPact: (pact) => show(game, 'pact', () => (game.pact.value = pact)),
    openEvent: (event) => show(game, 'log', () => (game.event.value = event)),
    give: (order) => give(game, order),
    endTurn: (sure = false) => endTurn(game, sure),
    goOn: () => goOn(game),
    stopGoing: () => {
      game.going.value = false;
    },
    showVerdict: () => showVerdict(game),
    letGovern: (adviser, turns) => letGovern(game, adviser, turns),
    dispose: stop,
  };
  return game;
}

/** What is read from the session, as signals that follow it. */
function follow(language: Language, session: Session) {
  const version = signal(0);
  const sofar = emptyChronicle();
  extendChronicle(language, sofar, session);
  const stop = session.subscribe((change) => {
    if (change === 'turn') extendChronicle(language, sofar, session);
    version.value += 1;
  });
  const now = <Value>(read: () => Value): ReadonlySignal<Value> =>
    computed(() => {
      version.value;
      return read();
    });
  const state = now(session.state);
  const chronicle = now(() => ({ ...sofar }));
  const person = now(session.active);
  const facts = {
    state,
    chronicle,
    before: now(() => (session.state().turn === 0 ? null : session.stateAt(session.state().turn - 1))),
    last: now(session.last),
    person,
    orders: now(() => session.pending()),
    influenceLeft: now(() => (session.active() === null ? 0 : session.influenceLeft())),
    revealed: now(() => session.state().over),
    names: computed(() => namesOf(language, state.value, chronicle.value, person.value)),
  };
  return { facts, stop };
}

/** What is selected and open when a game appears. */
export function viewOf(session: Session): View {
  return {
    nation: signal(session.active() ?? session.content.nations[0]!.id),
    pact: signal(null),
    tab: signal('nation'),
    account: signal(''),
    sheet: signal('docket'),
    mode: signal('blocs'),
    overlay: signal(null),
    hovered: signal(null),
    dialog: signal(null),
    report: signal(false),
    told: signal(null),
    agenda: signal({ kind: 'known', items: [], advice: [] }),
    going: signal(false),
    governing: signal(null),
    event: signal(null),
    // Whoever opens the page may be another person than the one who closed it.
    handover: signal(session.persons.length > 1 && !session.state().over ? session.active() : null),
    ended: signal(session.state().over),
    busy: signal(false),
    saveTrouble: signal(null),
    elsewhere: signal(false),
    notice: signal(null),
    coaching: signal(false),
    coached: signal(''),
    spoken: signal(''),
  };
}

function give(game: Game, order: Order): Refusal | null {
  const { t } = game.language;
  const refusal = game.session.add(order);
  const sentence = plain(
    sentenceOf(game.language, game.session.content, order, game.chronicle.value),
    game.names.value,
  );
  if (refusal === null) game.spoken.value = t.game.ordered(sentence);
  return refusal;
}

function show(game: Game, tab: Tab, choose: () => void): void {
  choose();
  game.tab.value = tab;
  game.sheet.value = 'inspector';
}
