// A link as a QR code, for a projector or a printed page: drawn as one path, so that it stays sharp at any size.

import encodeQR from 'qr';
import type { LessonPagesProps } from './props';

/** White modules around it that a camera needs to find it (ISO/IEC 18004). */
const QUIET = 4;

/** The dark modules as a path in a square of so many modules, the quiet zone in it. */
export function codeOf(link: string): { readonly size: number; readonly path: string } {
  const modules = encodeQR(link, 'raw', { ecc: 'medium', border: QUIET });
  const path = modules.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')));
  return { size: modules.length, path: path.join('') };
}

export function LinkCode({ ports, card, words }: Pick<LessonPagesProps, 'ports' | 'card' | 'words'>) {
  const link = ports.address.ofLesson(card.id);
  const { size, path } = codeOf(link);
  return (
    <figure class="link-code">
      <svg viewBox={`0 0 ${size} ${size}`} role="img" aria-label={words.teacher.code}>
        <rect width={size} height={size} fill="#fff" />
        <path d={path} fill="#000" />
      </svg>
      <figcaption>
        {words.teacher.codeHint} <code class="address">{link}</code>
      </figcaption>
    </figure>
  );
}
