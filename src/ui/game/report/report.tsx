// What a person is told when turns have ended, one or several at once: why they stopped, refused orders, the headline, then what concerns
// them, what moved, their partners and the world. What is long is folded, never cut off.

import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Account, GameEvent, NationId, Refusal, State } from '../../../engine';
import { CoachLine } from '../../coach/later';
import { Delta } from '../../kit/figures';
import { focusOn } from '../../kit/focus';
import { Icon } from '../../kit/icon';
import { Sentence } from '../../kit/names';
import { accountsOf } from '../accounts';
import { Why } from '../agenda/quiet-line';
import { memberships } from '../blocs';
import type { Chronicle } from '../chronicle';
import { isOver, useGame, type Game } from '../game';
import { PactButton } from '../marks';
import { sentenceOf, tell } from '../sentences';
import { Aftermath, betrayalsIn } from './aftermath';
import { isLoud, storiesOf } from './stories';
import { TENTH } from '../../../language/formats';
import { toldOnce } from '../../../language/told-once';
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
  const stories = storiesOf(events, game.person.value, game.session.stateAt(from));
  // Told with what they cost.
  const broken = game.person.value === null ? [] : betrayalsIn(events, game.person.value);
  const own = stories.own.filter((event) => !broken.includes(event));
  const close = (): void => {
    game.report.value = false;
    focusOn('docket');
  };
  const over = isOver(game);
  const goOn = over ? () => game.showVerdict() : close;
  // It has the focus when it opens: there, Enter goes on.
  const onKeyDown = ({ key, target, repeat }: KeyboardEvent): void => {
    if (key === 'Enter' && target === ref.current && !repeat) goOn();
  };
  return (
    <section class="report panel" ref={ref} tabIndex={-1} aria-labelledby="report-head" onKeyDown={onKeyDown}>
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
        <CoachLine />
        <Halted />
        <Refused refusals={refusals.filter(({ order }) => order.by === game.person.value)} />
        <Headline event={stories.headline} />
        <Aftermath events={events} headline={stories.headline} />
        {own.length > 0 ? (
          <EventList title={t.report.you} events={own} />
        ) : stories.headline === null && broken.length === 0 ? (
          <p class="hint">{t.report.nothing}</p>
        ) : null}
        <Moved from={from} />
        <EventList title={t.report.partners} events={stories.partners} />
        <EventList title={t.report.world} events={stories.world} />
      </div>
      <footer>
        <button type="button" class="primary" onClick={goOn}>
          {over ? (game.lesson === null ? t.report.verdict : t.report.debrief) : t.report.continue}
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

function Headline({ event }: { event: GameEvent | null }) {
  const { chronicle, language } = useGame();
  return event === null ? null : (
    <p class="headline">
      <Sentence links text={tell(language, event, chronicle.value)} />
    </p>
  );
}

/** Lines of a story that stand open; the rest is one press away. */
const OPEN = 4;

function EventList({ title, events }: { title: string; events: readonly GameEvent[] }) {
  const { t } = useLanguage();
  const { chronicle, language } = useGame();
  if (events.length === 0) return null;
  const lines = linesOf(language, events, chronicle.value);
  const [open, folded] = lines.length <= OPEN + 1 ? [lines, []] : byWeight(lines);
  return (
    <section>
      <h3 class="head">{title}</h3>
      <Lines lines={open} />
      {folded.length === 0 ? null : (
        <details class="more">
          <summary>{t.report.more(folded.length)}</summary>
          <Lines lines={folded} />
        </details>
      )}
    </section>
  );
}

/** The weighty lines stand open first, as many as there is room for; each part in the order of the events. */
function byWeight(lines: readonly Line[]): readonly [readonly Line[], readonly Line[]] {
  const open = new Set([...lines].sort((a, b) => Number(b.weighty) - Number(a.weighty)).slice(0, OPEN));
  return [lines.filter((line) => open.has(line)), lines.filter((line) => !open.has(line))];
}

function Lines({ lines }: { lines: readonly Line[] }) {
  return (
    <ul class="told">
      {lines.map(({ key, text, weighty }) => (
        <li key={key} class={weighty ? 'loud' : ''}>
          <Sentence links text={text} />
        </li>
      ))}
    </ul>
  );
}

interface Line {
  readonly key: string;
  readonly text: string;
  readonly weighty: boolean;
}

/** One line an event, but all calls of one nation in one crisis together. */
function linesOf(language: Language, all: readonly GameEvent[], chronicle: Chronicle): readonly Line[] {
  const events = toldOnce(all);
  return events.flatMap((event, index) => {
    const together = events.filter((other) => sameCall(other, event));
    if (event.kind !== 'call-made' || together.length === 1)
      return [{ key: event.id, text: tell(language, event, chronicle), weighty: isLoud(event) }];
    if (events.findIndex((other) => sameCall(other, event)) < index) return [];
    const called = together.flatMap(({ actors }) => actors.slice(1));
    return [{ key: event.id, text: language.callsSentence(event.actors[0], called), weighty: true }];
  });
}

const sameCall = (a: GameEvent, b: GameEvent): boolean =>
  a.kind === 'call-made' && b.kind === 'call-made' && a.crisis === b.crisis && a.actors[0] === b.actors[0];

/** By what a tenth of a point shows. */
const hasMoved = (change: number): boolean => Math.round(Math.abs(change) / TENTH) > 0;

/** The accounts tell the last turn; over several, what has moved is how the pacts stand. */
function Moved({ from }: { from: number }) {
  const { signed, t, wholePoints } = useLanguage();
  const game = useGame();
  const me = game.person.value;
  if (me === null) return null;
  const single = from === game.state.value.turn - 1;
  const accounts = single ? accountsOf(game, me, me).filter(({ account }) => hasMoved(account.change)) : [];
  const pacts = pactMoves(game, me, game.session.stateAt(from)).filter(({ change }) => hasMoved(change));
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
            <span>
              <button type="button" class="link" onClick={() => game.openAccount(me, key)}>
                {name}
              </button>
              <Largest account={account} />
            </span>
            <span class={inverse ? 'inverse' : ''}>
              {wholePoints(account.level)} <Delta ppm={account.change} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What of an account moved most, in the direction in which it moved: named where it moved at all. */
function Largest({ account }: { account: Account }) {
  const { partText, signed, t } = useLanguage();
  const { names } = useGame();
  const side = Math.sign(account.change);
  const largest = account.entries.reduce((most, entry) =>
    side * entry.change > side * most.change ? entry : most,
  );
  // The sum of many changes, none of which shows, has no largest.
  if (Math.abs(largest.change) < TENTH) return null;
  const what =
    largest.about !== undefined
      ? names.value.nation(largest.about)
      : largest.threat !== undefined
        ? names.value.threat(largest.threat)
        : partText(largest.part).name.toLowerCase();
  return <span class="soft"> {t.report.because(what, signed(largest.change))}</span>;
}

function pactMoves(game: Game, me: NationId, then: State) {
  return memberships(game.state.value, me).map(({ id, cohesion }) => {
    const before = then.structure.pacts.find((pact) => pact.id === id);
    return { id, cohesion, change: before === undefined ? 0 : cohesion - before.cohesion };
  });
}
