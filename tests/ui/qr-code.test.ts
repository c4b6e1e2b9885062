// Specifies that a QR code says its link: read back by a decoder, at several lengths.
import decodeQR from 'qr/decode.js';
import { expect, test } from 'vitest';
import { codeOf } from '../../src/ui/kit/qr-code';

/** The path as a picture of so many pixels a module. */
function pictured({ size, path }: ReturnType<typeof codeOf>, scale: number) {
  const width = size * scale;
  const data = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x, y] of path.matchAll(/M(\d+) (\d+)h1v1h-1z/g))
    for (let k = 0; k < scale * scale; k++) {
      const [column, row] = [Number(x) * scale + (k % scale), Number(y) * scale + Math.floor(k / scale)];
      data.fill(0, (row * width + column) * 4, (row * width + column) * 4 + 3);
    }
  return { width, height: width, data };
}

test.each([
  'https://example.org/?lesson=free-riding',
  'http://localhost:4173/entente/?lang=fr&lesson=bilateral-multilateral',
  `https://schule.example/${'spiele/'.repeat(12)}?lesson=trust-repair&name=É`,
  `https://example.org/entente/#replay=1.0123abcd.${'Qm9ndXNfZGF0YS0x'.repeat(110)}&turn=12`,
])('%s', (link) => {
  expect(decodeQR(pictured(codeOf(link), 4))).toBe(link);
});
