// The debrief's questions, answered in the student's own words.

import { LONGEST_ANSWER, withWritten } from '../../lesson';
import { useFront } from '../kit/language';
import { useLesson } from './context';

export function Written() {
  const { lesson, words } = useLesson();
  const { naming } = useFront();
  const asked = [...lesson.debrief.written, lesson.exit];
  return (
    <section class="written-answers">
      <h2>{words.debrief.written}</h2>
      {asked.map((question, index) => (
        <Question
          key={question}
          question={index === asked.length - 1 ? naming.told(words.debrief.exit, question) : question}
          index={index}
        />
      ))}
    </section>
  );
}

function Question({ question, index }: { question: string; index: number }) {
  const { notes, write } = useLesson();
  return (
    <label class="field">
      <span>{question}</span>
      <textarea
        rows={4}
        maxLength={LONGEST_ANSWER}
        value={notes.value.written[index] ?? ''}
        onInput={(event) => {
          const text = event.currentTarget.value;
          write((now) => withWritten(now, index, text));
        }}
      />
    </label>
  );
}
