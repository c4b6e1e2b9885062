// What a person is told when turns have ended, one or several at once: why they stopped, refused orders first, then what concerns them, what moved, the world.

import { useLayoutEffect, useRef } from 'preact/hooks';
import type { GameEvent, NationId, Refusal, State } from '../../../engine';
import { Delta } from '../../kit/figures';
import { focusOn } from '../../kit/focus';
import { Icon } from '../../kit/icon';
import { Sentence } from '../../kit/names';
import { accountsOf } from '../accounts';
import { Why } from '../agenda/quiet-line';
import { memberships } from '../blocs';
import type { Chronicle } from '../chronicle';
import { useGame, type Game } from '../game';
import { PactButton } from '../marks';
import { sentenceOf, tell } from '../sentences';
import { EVENT_MARKS } from '../../../language/event-marks';
import type { Language } from '../../../language/language';
import { useLanguage } from '../../kit/language';

export function Report() {
  const { t } = useLanguage();
  const game = useGame();
  const last = game.last.value;
  const ref = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    ref.current?.focus();
  }, [last]);
  const from = game.told.value?.from ?? (last?.turn ?? 1) - 1;
  if (last === null) return null;
  const turns = game.session.turns().slice(from);
  const events = turns.flatMap((turn) => turn.events);
  const refusals = turns.flatMap((turn) => turn.refusals);
  const { date } = game.names.value;
  const close = (): void => {
    game.report.value = false;
    focusOn('docket');
  };
  return (
    <section class="report panel" ref={ref} tabIndex={-1} aria-labelledby="report-head">
      <header>
        <h2 id="report-head">
          {turns.length === 1
            ? t.report.title(date(from))
            : t.report.titleOf(date(from), date(last.turn - 1))}
        </h2>
        <button type="button" class="icon bare" aria-label={t.close} onClick={close}>
          <Icon name="close" />
        </button>
      </header>
      <div class="scroll">
        <Halted />
        <Refused refusals={refusals.filter(({ order }) => order.by === game.person.value)} />
        <About events={events} me={game.person.value} />
        <Moved from={from} />
        <World events={events} me={game.person.value} />
      </div>
      <footer>
        <button type="button" class="primary" onClick={close}>
          {t.report.continue}
        </button>
      </footer>
    </section>
  );
}

/** Why turns that were played one after another stopped. */
function Halted() {
  const { told } = useGame();
  const halt = told.value?.halt ?? null;
  return halt === null ? null : (
    <p class="hint">
      <Why halt={halt} />
    </p>
  );
}

function Refused({ refusals }: { refusals: readonly Refusal[] }) {
  const { refusalSentence, t } = useLanguage();
  const { chronicle, language, session } = useGame();
  if (refusals.length === 0) return null;
  return (
    <section class="refused">
      <h3 class="head">{t.report.refused}</h3>
      <ul>
        {refusals.map((refusal) => (
          <li key={JSON.stringify(refusal.order)}>
            <Sentence text={sentenceOf(language, session.content, refusal.order, chronicle.value)} />
            <p class="hint">{refusalSentence(refusal)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

const loud = (event: GameEvent): boolean => (EVENT_MARKS[event.kind]?.weight ?? 0) >= 2;

const about = (event: GameEvent, me: NationId | null): boolean => me !== null && event.actors.includes(me);

interface Events {
  readonly events: readonly GameEvent[];
  readonly me: NationId | null;
}

function About({ events, me }: Events) {
  const { t } = useLanguage();
  const mine = events.filter((event) => about(event, me));
  if (mine.length === 0) return <p class="hint">{t.report.nothing}</p>;
  return <EventList title={t.report.you} events={mine} />;
}

const MOST = 12;

function World({ events, me }: Events) {
  const { t } = useLanguage();
  const world = events.filter((event) => !about(event, me) && loud(event));
  return world.length === 0 ? null : <EventList title={t.report.world} events={world} />;
}

function EventList({ title, events }: { title: string; events: readonly GameEvent[] }) {
  const { chronicle, language } = useGame();
  const lines = linesOf(language, events, chronicle.value);
  return (
    <section>
      <h3 class="head">{title}</h3>
      <ul class="told">
        {lines.slice(0, MOST).map(({ key, text, weighty }) => (
          <li key={key} class={weighty ? 'loud' : ''}>
            <Sentence links text={text} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface Line {
  readonly key: string;
  readonly text: string;
  readonly weighty: boolean;
}

/** One line an event, but all calls of one nation in one crisis together. */
function linesOf(language: Language, events: readonly GameEvent[], chronicle: Chronicle): readonly Line[] {
  return events.flatMap((event, index) => {
    const together = events.filter((other) => sameCall(other, event));
    if (event.kind !== 'call-made' || together.length === 1)
      return [{ key: event.id, text: tell(language, event, chronicle), weighty: loud(event) }];
    if (events.findIndex((other) => sameCall(other, event)) < index) return [];
    const called = together.flatMap(({ actors }) => actors.slice(1));
    return [{ key: event.id, text: language.callsSentence(event.actors[0], called), weighty: true }];
  });
}

const sameCall = (a: GameEvent, b: GameEvent): boolean =>
  a.kind === 'call-made' && b.kind === 'call-made' && a.crisis === b.crisis && a.actors[0] === b.actors[0];

/** The accounts tell the last turn; over several, what has moved is how the pacts stand. */
function Moved({ from }: { from: number }) {
  const { signed, t, wholePoints } = useLanguage();
  const game = useGame();
  const me = game.person.value;
  if (me === null) return null;
  const single = from === game.state.value.turn - 1;
  const accounts = single ? accountsOf(game, me, me) : [];
  const pacts = pactMoves(game, me, game.session.stateAt(from));
  if (accounts.length + pacts.length === 0) return null;
  return (
    <section>
      <h3 class="head">{t.report.numbers}</h3>
      <ul class="lines">
        {pacts.map(({ id, cohesion, change }) => (
          <li key={id}>
            <PactButton id={id} />
            <span>
              {wholePoints(cohesion)} <Delta ppm={change} />
            </span>
          </li>
        ))}
        {accounts.map(({ key, name, account, inverse }) => (
          <li key={key} title={signed(account.change)}>
            <span>{name}</span>
            <span class={inverse ? 'inverse' : ''}>
              {wholePoints(account.level)} <Delta ppm={account.change} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function pactMoves(game: Game, me: NationId, then: State) {
  return memberships(game.state.value, me).map(({ id, cohesion }) => {
    const before = then.structure.pacts.find((pact) => pact.id === id);
    return { id, cohesion, change: before === undefined ? 0 : cohesion - before.cohesion };
  });
}
