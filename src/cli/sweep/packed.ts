// What became of a run, packed as it is kept and handed over: small, and the same wherever it was played.

import { gunzipSync, gzipSync } from 'node:zlib';
import type { Outcome } from '../../sweep';

/** Results are small; speed matters more than the last byte. */
const QUICK = { level: 1 } as const;
/** Far above the longest game of the largest world; a forged result fills no memory. */
const MOST = { maxOutputLength: 1 << 28 } as const;

export const pack = (outcome: Outcome): Uint8Array => gzipSync(JSON.stringify(outcome), QUICK);

/** Throws where it is not whole. */
export const unpackedText = (packed: Uint8Array): string => gunzipSync(packed, MOST).toString('utf8');

/** Throws where it is not whole. */
export const unpack = (packed: Uint8Array): Outcome => JSON.parse(unpackedText(packed)) as Outcome;

export function isWhole(packed: Uint8Array): boolean {
  try {
    gunzipSync(packed, MOST);
    return true;
  } catch {
    return false;
  }
}
