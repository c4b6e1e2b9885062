// A lesson's link as a QR code, with the link beside it.

import { QrCode } from '../kit/qr-code';
import type { LessonPagesProps } from './props';

export function LinkCode({ ports, card, words }: Pick<LessonPagesProps, 'ports' | 'card' | 'words'>) {
  const link = ports.address.ofLesson(card.id);
  return (
    <figure class="link-code">
      <QrCode link={link} label={words.teacher.code} />
      <figcaption>
        {words.teacher.codeHint} <code class="address">{link}</code>
      </figcaption>
    </figure>
  );
}
