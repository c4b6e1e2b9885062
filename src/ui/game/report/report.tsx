// What a person is told when a turn has ended: refused orders first, then what concerns them, what moved, the world.

import { useLayoutEffect, useRef } from 'preact/hooks';
import type { GameEvent, NationId, Refusal } from '../../../engine';
import type { PlayedTurn } from '../../../session';
import { Delta } from '../../kit/figures';
import { focusOn } from '../../kit/focus';
import { Icon } from '../../kit/icon';
import { Sentence } from '../../kit/names';
import { accountsOf } from '../accounts';
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
  if (last === null) return null;
  const close = (): void => {
    game.report.value = false;
    focusOn('docket');
  };
  return (
    <section class="report panel" ref={ref} tabIndex={-1} aria-labelledby="report-head">
      <header>
        <h2 id="report-head">{t.report.title(game.names.value.date(last.turn - 1))}</h2>
        <button type="button" class="icon bare" aria-label={t.close} onClick={close}>
          <Icon name="close" />
        </button>
      </header>
      <div class="scroll">
        <Refused refusals={last.refusals.filter(({ order }) => order.by === game.person.value)} />
        <Told last={last} me={game.person.value} />
        <Moved />
        <World last={last} me={game.person.value} />
      </div>
      <footer>
        <button type="button" class="primary" onClick={close}>
          {t.report.continue}
        </button>
      </footer>
    </section>
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

function Told({ last, me }: { last: PlayedTurn; me: NationId | null }) {
  const { t } = useLanguage();
  const mine = last.events.filter((event) => about(event, me));
  if (mine.length === 0) return <p class="hint">{t.report.nothing}</p>;
  return <EventList title={t.report.you} events={mine} />;
}

const MOST = 12;

function World({ last, me }: { last: PlayedTurn; me: NationId | null }) {
  const { t } = useLanguage();
  const world = last.events.filter((event) => !about(event, me) && loud(event));
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

function Moved() {
  const { signed, t, wholePoints } = useLanguage();
  const game = useGame();
  const me = game.person.value;
  if (me === null) return null;
  const accounts = accountsOf(game, me, me);
  const pacts = pactMoves(game, me);
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

function pactMoves(game: Game, me: NationId) {
  return memberships(game.state.value, me).map(({ id, cohesion }) => {
    const before = game.before.value?.structure.pacts.find((pact) => pact.id === id);
    return { id, cohesion, change: before === undefined ? 0 : cohesion - before.cohesion };
  });
}
