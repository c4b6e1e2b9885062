// The marked events of the whole game, by group, each leading to its turn.

import { useLanguage } from '../kit/language';
import { Sentence } from '../kit/names';
import { tell } from '../game/sentences';
import { MARK_GROUPS, ofGroup, type EventMark, type MarkGroup } from './marks';
import { useWatch } from './watch';

export function MarkList() {
  const { t } = useLanguage();
  const { group, marks, notes } = useWatch();
  const groups = MARK_GROUPS.filter((one) => one !== 'notes' || notes.length > 0);
  const shown = ofGroup(marks, group.value);
  const count = group.value === 'notes' ? notes.length : shown.length;
  return (
    <details class="marks-told">
      <summary>
        {t.watch.marks} <span class="count">{count}</span>
      </summary>
      <select
        aria-label={t.watch.marks}
        value={group.value}
        onChange={(event) => (group.value = event.currentTarget.value as MarkGroup)}
      >
        {groups.map((one) => (
          <option key={one} value={one}>
            {t.watch.marksOf[one]}
          </option>
        ))}
      </select>
      {count === 0 ? <p class="empty">{t.watch.noMarks}</p> : null}
      {group.value === 'notes' ? <NoteLines /> : <Lines marks={shown} />}
    </details>
  );
}

function Lines({ marks }: { marks: readonly EventMark[] }) {
  const { at, course, language } = useWatch();
  return (
    <ol class="told dated">
      {marks.map(({ event, turn, glyph }) => (
        <li
          key={event.id}
          class={turn > at.value ? 'ahead' : ''}
          aria-current={turn === at.value || undefined}
        >
          <TurnLink turn={turn} />
          <span>
            <span aria-hidden="true">{glyph}</span> <Sentence text={tell(language, event, course.whole)} />
          </span>
        </li>
      ))}
    </ol>
  );
}

function NoteLines() {
  const { at, notes } = useWatch();
  return (
    <ol class="told dated">
      {notes.map(({ turn, chapter, text }, index) => (
        <li key={index} aria-current={turn === at.value || undefined}>
          <TurnLink turn={turn} />
          <span>{chapter ?? text}</span>
        </li>
      ))}
    </ol>
  );
}

function TurnLink({ turn }: { turn: number }) {
  const watch = useWatch();
  const go = (): void => {
    watch.playing.value = false;
    watch.goTo(turn);
  };
  return (
    <button type="button" class="link date" onClick={go}>
      {watch.names.value.short(turn)}
    </button>
  );
}
