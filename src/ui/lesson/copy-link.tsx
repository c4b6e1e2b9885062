// Copies a lesson's link; says so, or shows it where the browser does not let pages copy.

import { useState } from 'preact/hooks';
import { useFront } from '../kit/language';
import type { LessonPagesProps } from './props';

export function CopyLink({ ports, card, words }: Pick<LessonPagesProps, 'ports' | 'card' | 'words'>) {
  const { t } = useFront();
  const [copied, setCopied] = useState<boolean | null>(null);
  const link = ports.address.ofLesson(card.id);
  return (
    <>
      <button type="button" onClick={() => void ports.copy(link).then(setCopied)}>
        {t.copyLink}
      </button>
      {copied === null ? null : (
        <span class="hint" role="status">
          {copied ? words.brief.copied : link}
        </span>
      )}
    </>
  );
}
