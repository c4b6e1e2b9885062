// Something as a code to copy: put into the clipboard, and shown for whoever must copy it by hand.

import { useState } from 'preact/hooks';
import type { LessonWords } from '../../language/lesson';
import type { Ports } from '../ports';
import { useFront } from '../kit/language';

interface CopyCodeProps {
  readonly ports: Ports;
  readonly words: LessonWords;
  /** Null where something is missing first. */
  readonly make: () => Promise<string | null>;
}

export function CopyCode({ ports, words, make }: CopyCodeProps) {
  const { number } = useFront();
  const [made, setMade] = useState<{ readonly code: string; readonly copied: boolean } | null>(null);
  const [failed, setFailed] = useState(false);
  const d = words.debrief;
  const press = async (): Promise<void> => {
    const code = await make();
    if (code !== null) setMade({ code, copied: await ports.copy(code) });
  };
  return (
    <>
      <button
        type="button"
        onClick={() =>
          void press().then(
            () => setFailed(false),
            () => setFailed(true),
          )
        }
      >
        {d.code}
      </button>
      {failed ? (
        <p class="hint warn" role="alert">
          {d.failed}
        </p>
      ) : null}
      {made === null ? null : (
        <div class="paste-code">
          <p class="hint" role="status">
            {made.copied ? d.codeCopied : d.codeUncopied} {d.codeHint(number(made.code.length))}
          </p>
          <textarea
            readOnly
            rows={3}
            aria-label={d.codeLabel}
            value={made.code}
            onFocus={(event) => event.currentTarget.select()}
          />
        </div>
      )}
    </>
  );
}
