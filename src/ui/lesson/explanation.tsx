// Room for a student's explanation of what came, kept as it is written.

import { explanationOf, LONGEST_ANSWER, withExplanation, type PredictionFile } from '../../lesson';
import { useLesson } from './context';

export function Explanation({ prediction }: { prediction: PredictionFile }) {
  const { notes, words, write } = useLesson();
  return (
    <label class="field">
      <span>{prediction.explain}</span>
      <textarea
        rows={4}
        maxLength={LONGEST_ANSWER}
        value={explanationOf(notes.value, prediction.id)}
        placeholder={words.steps.yourWords}
        onInput={(event) => {
          const text = event.currentTarget.value;
          write((now) => withExplanation(now, prediction.id, text));
        }}
      />
    </label>
  );
}
