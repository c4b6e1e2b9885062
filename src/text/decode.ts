// Bytes as text: UTF-8, with any other encoding named as such.

export type Decoded = { readonly text: string } | { readonly problem: string };

const IN_UTF8 = 'save the file as UTF-8';

/** The encoding that the first bytes show, where it is not UTF-8. JSON begins with two ASCII characters, so zeros beside them tell. */
function otherEncoding([a, b, c, d]: Uint8Array): string | null {
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? 'UTF-32' : 'UTF-16';
  if (a === 0xfe && b === 0xff) return 'UTF-16';
  if (a === 0 && b === 0) return 'UTF-32';
  if ((a === 0 && b !== undefined) || (b === 0 && a !== undefined))
    return b === 0 && c === 0 && d === 0 ? 'UTF-32' : 'UTF-16';
  return null;
}

/** The text of a file's bytes, or one line that says in which encoding they seem to be. */
export function decodeText(bytes: Uint8Array): Decoded {
  const other = otherEncoding(bytes);
  if (other !== null) return { problem: `this file is in ${other}, not UTF-8; ${IN_UTF8}` };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return { problem: `this file is not in UTF-8, perhaps in Windows-1252; ${IN_UTF8}` };
  }
}
