// How a student hands in: a nickname or a code, and one file with all that was written and the whole game.

import { useState } from 'preact/hooks';
import { explanationOf, LONGEST_STUDENT } from '../../lesson';
import { nameFrom } from '../../text';
import { useGame } from '../game/game';
import { Icon } from '../kit/icon';
import { useLesson } from './context';
import { CopyCode } from './copy-code';
import { PlatformState } from './platform-state';

export function HandInForm() {
  const { lesson, notes, ports, words, write } = useLesson();
  const { session } = useGame();
  const [said, setSaid] = useState<{ readonly text: string; readonly wrong: boolean } | null>(null);
  const d = words.debrief;
  const empty = useEmpty();
  /** Whether there is a name to hand in under, which is written down as it will be read. */
  const isNamed = (): boolean => {
    const student = nameFrom(notes.value.student);
    if (student === '') setSaid({ text: d.needName, wrong: true });
    else write((now) => ({ ...now, student }));
    return student !== '';
  };
  const save = (): void => {
    if (!isNamed()) return;
    const saving = ports.handIns().then((to) => to.saveHandIn(lesson, notes.value, session));
    void saving.then(
      (name) => setSaid({ text: d.saved(name), wrong: false }),
      () => setSaid({ text: d.failed, wrong: true }),
    );
  };
  return (
    <section class="hand-in">
      <h2>{d.handIn}</h2>
      {ports.platform === null ? null : <PlatformState words={words} platform={ports.platform} />}
      <p class="prose">{d.handInHint}</p>
      <form
        class="row"
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <label class="field">
          <span>{d.student}</span>
          <input
            value={notes.value.student}
            maxLength={LONGEST_STUDENT}
            autocomplete="off"
            onInput={(event) => {
              const student = event.currentTarget.value.slice(0, LONGEST_STUDENT);
              write((now) => ({ ...now, student }));
            }}
          />
        </label>
        <button type="submit" class="primary">
          <Icon name="file" />
          {d.save}
        </button>
      </form>
      <CopyCode
        ports={ports}
        words={words}
        make={async () =>
          isNamed() ? (await ports.handIns()).handInCode(lesson, notes.value, session) : null
        }
      />
      {empty === 0 ? null : <p class="hint">{d.missing(empty)}</p>}
      {said === null ? null : (
        <p class={`hint${said.wrong ? ' warn' : ''}`} role={said.wrong ? 'alert' : 'status'}>
          {said.text}
        </p>
      )}
    </section>
  );
}

/** How many of the questions and explanations are still empty. */
function useEmpty(): number {
  const { course, lesson, notes } = useLesson();
  const turn = course.value.states.length - 1;
  const explanations = lesson.predictions
    .filter(({ judged }) => judged <= turn)
    .map(({ id }) => explanationOf(notes.value, id));
  const answers = [...lesson.debrief.written, lesson.exit].map((_, k) => notes.value.written[k] ?? '');
  return [...explanations, ...answers].filter((text) => text.trim() === '').length;
}
