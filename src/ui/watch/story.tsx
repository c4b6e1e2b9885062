// What is told of the turn that is watched: its notes, what happened, whom one follows, and the marks to go to.

import type { GameEvent } from '../../engine';
import { Sentence } from '../kit/names';
import { useLanguage } from '../kit/language';
import { weightOf } from '../../language/event-marks';
import { tell } from '../game/sentences';
import { Follow } from './follow';
import { Hidden } from './hidden';
import { MarkList } from './mark-list';
import { Notes } from './notes';
import { useWatch } from './watch';

export function Story() {
  const { t } = useLanguage();
  const { at, length, names } = useWatch();
  return (
    <section class="docket story panel" aria-label={t.watch.story} id="docket" tabIndex={-1}>
      <div class="scroll">
        <header class="moment">
          <h2>{names.value.date(at.value)}</h2>
          <p class="soft">{t.watch.turn(at.value, length)}</p>
        </header>
        <Notes />
        <Happened />
        <Follow />
        <Hidden />
        <MarkList />
      </div>
    </section>
  );
}

/** No more of a turn are told here; the log has them all. */
const MOST = 7;

function Happened() {
  const { t } = useLanguage();
  const { at, last } = useWatch();
  const events = [...(last.value?.events ?? [])]
    .filter((event) => weightOf(event) > 0)
    .sort((a, b) => weightOf(b) - weightOf(a))
    .slice(0, MOST);
  return (
    <section>
      <h3 class="head">{t.watch.happened}</h3>
      {events.length > 0 ? <EventLines events={events} /> : null}
      {events.length > 0 ? null : <p class="empty">{at.value === 0 ? t.watch.start : t.watch.quiet}</p>}
    </section>
  );
}

function EventLines({ events }: { events: readonly GameEvent[] }) {
  const { language, chronicle } = useWatch();
  return (
    <ul class="told">
      {events.map((event) => (
        <li key={event.id} class={weightOf(event) >= 5 ? 'loud' : ''}>
          <Sentence links text={tell(language, event, chronicle.value)} />
        </li>
      ))}
    </ul>
  );
}
