// How a prediction is asked for before it is seen: an answer, how sure one is, and why; locked once it is given, or skipped openly.

import { useId, useState } from 'preact/hooks';
import { LONGEST_REASON, surenessOf, withAnswer, type PredictionFile } from '../../lesson';
import { useGame } from '../game/game';
import { focusOn } from '../kit/focus';
import { useLesson } from './context';

export function Predict({ prediction }: { prediction: PredictionFile }) {
  const { words, write } = useLesson();
  const game = useGame();
  const [choice, setChoice] = useState<string | null>(null);
  const [sure, setSure] = useState<number | null>(null);
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const { turn } = game.state.value;
  const answer = (given: { readonly choice: string | null; readonly sure: number | null }): void => {
    write((notes) => withAnswer(notes, { prediction: prediction.id, ...given, reason, turn }));
    focusOn('docket');
  };
  const lock = (): void => {
    if (choice === null || sure === null) setMissing(true);
    else answer({ choice, sure });
  };
  return (
    <form
      class="asks"
      id="lesson-asks"
      tabIndex={-1}
      aria-label={words.steps.predict}
      onSubmit={(event) => {
        event.preventDefault();
        lock();
      }}
    >
      <p class="step">{words.steps.predict}</p>
      <fieldset class="options">
        <legend>{prediction.predict}</legend>
        {prediction.options.map(({ id, says }) => (
          <label key={id}>
            <input type="radio" name={prediction.id} checked={choice === id} onChange={() => setChoice(id)} />
            <span>{says}</span>
          </label>
        ))}
      </fieldset>
      <Sureness prediction={prediction} sure={sure} onChange={setSure} />
      <label class="field">
        <span>{words.steps.reason}</span>
        <input
          value={reason}
          maxLength={LONGEST_REASON}
          autocomplete="off"
          onInput={(event) => setReason(event.currentTarget.value)}
        />
      </label>
      {missing && (choice === null || sure === null) ? (
        <p class="hint warn" role="alert">
          {words.steps.choose}
        </p>
      ) : null}
      <div class="row">
        <button type="submit" class="primary">
          {words.steps.lock}
        </button>
        <button type="button" class="bare small" onClick={() => answer({ choice: null, sure: null })}>
          {words.steps.skip}
        </button>
      </div>
      <p class="hint">{words.steps.lockHint}</p>
    </form>
  );
}

interface SurenessProps {
  readonly prediction: PredictionFile;
  readonly sure: number | null;
  readonly onChange: (sure: number) => void;
}

function Sureness({ prediction, sure, onChange }: SurenessProps) {
  const { words } = useLesson();
  const name = useId();
  return (
    <fieldset class="sureness">
      <legend>{words.steps.sure}</legend>
      {surenessOf(prediction.options.length).map((percent, index) => (
        <label key={percent}>
          <input type="radio" name={name} checked={sure === percent} onChange={() => onChange(percent)} />
          <span>
            <b>{words.steps.sureOf(percent)}</b>
            <small>{words.steps.sureness[index]}</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
