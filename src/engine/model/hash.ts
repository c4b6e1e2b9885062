// How text and numbers become 64 bits: two 32-bit lanes of multiply-and-rotate mixing, with the constants of MurmurHash3 (Appleby 2011).
// It guards against change and error, not against an adversary.

/** 64 bits as two words, signed. */
export interface Digest {
  readonly x: number;
  readonly y: number;
}

export function finish(lane: number): number {
  let h = lane ^ (lane >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** The first lane with one more word mixed in. */
function mixFirst(lane: number, value: number): number {
  const k = Math.imul(value, 0xcc9e2d51);
  const mixed = lane ^ Math.imul((k << 15) | (k >>> 17), 0x1b873593);
  return (Math.imul((mixed << 13) | (mixed >>> 19), 5) + 0xe6546b64) | 0;
}

/** The second lane with one more word, which its place has been mixed into. */
function mixSecond(lane: number, value: number): number {
  const m = Math.imul(value, 0x239b961b);
  const mixed = lane ^ Math.imul((m << 16) | (m >>> 16), 0xab0e9789);
  return (Math.imul((mixed << 17) | (mixed >>> 15), 5) + 0x561ccd1b) | 0;
}

const hex = (word: number): string => word.toString(16).padStart(8, '0');

/** 16 hex digits; each depends on both words. */
export const hexOf = ({ x, y }: Digest): string =>
  hex(finish((x + Math.imul(y, 0x9e3779b1)) | 0)) + hex(finish((y + Math.imul(x, 0x85ebca77)) | 0));

export function textDigest(value: string): Digest {
  const { length } = value;
  let [a, b] = [mixFirst(0x9e3779b9 | 0, length), mixSecond(0x7f4a7c15 | 0, length)];
  for (let i = 0; i < length; i++) {
    const code = value.charCodeAt(i);
    a = mixFirst(a, code);
    b = mixSecond(b, code ^ (i + 1));
  }
  const count = length + 1;
  return { x: finish(a ^ count) | 0, y: finish(b ^ Math.imul(count, 0x2545f491)) | 0 };
}

/** 64-bit hash of a text, 16 hex digits. */
export const hashText = (value: string): string => hexOf(textDigest(value));

/** JSON with sorted keys and no spaces: the same text for the same value, however it was built. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (value !== null && typeof value === 'object') {
    const entries = Object.entries(value).filter(([, v]) => v !== undefined);
    entries.sort(([x], [y]) => (x < y ? -1 : 1));
    return `{${entries.map(([k, v]) => `${JSON.stringify(k)}:${canonicalJson(v)}`).join(',')}}`;
  }
  return JSON.stringify(value);
}
