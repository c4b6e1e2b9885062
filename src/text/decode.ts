// Bytes as text: UTF-8, with any other encoding named as such.

import type { OtherEncoding } from './fault';

export type Decoded = { readonly text: string } | { readonly encoding: OtherEncoding };

/** The encoding that the first bytes show, where it is not UTF-8. JSON begins with two ASCII characters, so zeros beside them tell. */
function otherEncoding([a, b, c, d]: Uint8Array): OtherEncoding | null {
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? 'UTF-32' : 'UTF-16';
  if (a === 0xfe && b === 0xff) return 'UTF-16';
  if (a === 0 && b === 0) return 'UTF-32';
  if ((a === 0 && b !== undefined) || (b === 0 && a !== undefined))
    return b === 0 && c === 0 && d === 0 ? 'UTF-32' : 'UTF-16';
  return null;
}

/** The text of a file's bytes, or in which encoding they seem to be. */
export function decodeText(bytes: Uint8Array): Decoded {
  const other = otherEncoding(bytes);
  if (other !== null) return { encoding: other };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return { encoding: 'unknown' };
  }
}
