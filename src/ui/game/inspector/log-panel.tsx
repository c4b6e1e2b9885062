// How the log reads: events in sentences by turn, newest first, all or only those about the person.

import { useLayoutEffect, useRef } from 'preact/hooks';
import { signal } from '@preact/signals';
import type { EventKind, GameEvent, NationId } from '../../../engine';
import type { PlayedTurn } from '../../../session';
import { toldOnce } from '../../../language/told-once';
import { Segments } from '../../kit/choices';
import { Sentence } from '../../kit/names';
import { useGame, type Game } from '../game';
import { tell } from '../sentences';
import { useLanguage } from '../../kit/language';

const filter = signal<'me' | 'all'>('all');

export function LogPanel() {
  const { t } = useLanguage();
  const game = useGame();
  const me = game.person.value;
  const turns = [...game.session.turns()].slice(0, game.state.value.turn).reverse();
  const only = me !== null && filter.value === 'me' ? me : null;
  const shown = turns.map((turn) => ({ turn, events: about(turn, only) }));
  return (
    <div class="scroll log">
      {me === null ? null : (
        <Segments
          label={t.log.label}
          value={filter.value}
          onChange={(value) => (filter.value = value)}
          choices={[
            { value: 'all', label: t.log.all },
            { value: 'me', label: t.log.aboutMe },
          ]}
        />
      )}
      {turns.length === 0 ? <p class="empty">{t.log.none}</p> : null}
      {turns.length > 0 && only !== null && shown.every(({ events }) => events.length === 0) ? (
        <p class="empty">{t.log.noneAboutMe}</p>
      ) : null}
      {shown.map(({ turn, events }) =>
        only !== null && events.length === 0 ? null : (
          <TurnLog key={turn.turn} turn={turn.turn} events={events} />
        ),
      )}
    </div>
  );
}

/** Events that concern a nation: it acted, was acted on, or belongs to the pact. */
function about(turn: PlayedTurn, me: NationId | null): readonly GameEvent[] {
  return toldOnce(me === null ? turn.events : turn.events.filter(({ actors }) => actors.includes(me)));
}

function TurnLog({ turn, events }: { turn: number; events: readonly GameEvent[] }) {
  const { t } = useLanguage();
  const game = useGame();
  return (
    <section>
      <h3 class="head sticky">{game.names.value.date(turn - 1)}</h3>
      {events.length === 0 ? <p class="hint">{t.log.quiet}</p> : null}
      <ol>
        {events.map((event) => (
          <EventLine key={event.id} event={event} game={game} />
        ))}
      </ol>
    </section>
  );
}

const LOUD: ReadonlySet<EventKind> = new Set<EventKind>([
  'pact-founded',
  'pact-broken',
  'pact-ended',
  'war-fought',
  'clash-fought',
  'call-made',
  'member-joined',
  'member-left',
]);

export function EventLine({ event, game }: { event: GameEvent; game: Game }) {
  const ref = useRef<HTMLLIElement>(null);
  const current = game.event.value === event.id;
  useLayoutEffect(() => {
    if (!current) return;
    ref.current?.scrollIntoView({ block: 'center' });
    ref.current?.focus();
  }, [current]);
  return (
    <li
      ref={ref}
      tabIndex={-1}
      class={`event ${LOUD.has(event.kind) ? 'loud' : ''}`}
      aria-current={current || undefined}
    >
      <Sentence links text={tell(game.language, event, game.chronicle.value)} />
    </li>
  );
}
