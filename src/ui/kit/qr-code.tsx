// A link as a QR code, for a projector, a phone or a printed page: drawn as one path, so that it stays sharp at any size.

import encodeQR from 'qr';

/** White modules around it that a camera needs to find it (ISO/IEC 18004). */
const QUIET = 4;
/** Characters beyond which it is drawn with less to spare, so that its modules stay large enough for a camera. */
const LONG = 400;

/** The dark modules as a path in a square of so many modules, the quiet zone in it. */
export function codeOf(link: string): { readonly size: number; readonly path: string } {
  const modules = encodeQR(link, 'raw', { ecc: link.length > LONG ? 'low' : 'medium', border: QUIET });
  const path = modules.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')));
  return { size: modules.length, path: path.join('') };
}

export function QrCode({ link, label }: { link: string; label: string }) {
  const { size, path } = codeOf(link);
  return (
    <svg class="qr-code" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
