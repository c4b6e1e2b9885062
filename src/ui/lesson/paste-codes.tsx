// Where hand-ins come as codes: many at once, out of whatever text they stand in.

import { useState } from 'preact/hooks';
import type { LessonWords } from '../../language/lesson';

interface PasteCodesProps {
  readonly words: LessonWords;
  readonly take: (text: string) => Promise<void>;
}

export function PasteCodes({ words, take }: PasteCodesProps) {
  const b = words.board;
  const [text, setText] = useState('');
  const [busy, setBusy] = useState(false);
  const press = async (): Promise<void> => {
    setBusy(true);
    await take(text).finally(() => setBusy(false));
    setText('');
  };
  return (
    <details class="paste-codes unprinted">
      <summary>{b.paste}</summary>
      <label class="field">
        <span class="unseen">{b.pasteLabel}</span>
        <textarea
          rows={4}
          value={text}
          spellcheck={false}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <div class="row">
        <button type="button" disabled={busy || text.trim() === ''} onClick={() => void press()}>
          {b.take}
        </button>
        <span class="hint">{b.pasteHint}</span>
      </div>
    </details>
  );
}
