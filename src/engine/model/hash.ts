// How text and numbers become 64 bits: two 32-bit lanes of multiply-and-rotate mixing, with the constants of MurmurHash3 (Appleby 2011).
// It guards against change and error, not against an adversary.

export interface Hasher {
  /** Takes in one 32-bit integer. */
  word(value: number): void;
  words(values: Int32Array): void;
  /** Takes in any number: a 32-bit integer as one word, another by the bits of its double. 0 and −0 are the same. */
  number(value: number): void;
  text(value: string): void;
  /** 16 hex digits over all that was taken in, and how much. */
  digest(): string;
}

function finish(lane: number): number {
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

/** Stands before the two halves of a double. */
const DOUBLE = 0x646f7562;
const halves = new DataView(new ArrayBuffer(8));

const hex = (word: number): string => word.toString(16).padStart(8, '0');

export function hasher(): Hasher {
  let a = 0x9e3779b9 | 0;
  let b = 0x7f4a7c15 | 0;
  let count = 0;

  function word(value: number): void {
    a = mixFirst(a, value);
    b = mixSecond(b, value ^ count);
    count = (count + 1) | 0;
  }

  return {
    word,
    number(value) {
      if ((value | 0) === value) return word(value);
      halves.setFloat64(0, value);
      word(DOUBLE);
      word(halves.getInt32(0));
      word(halves.getInt32(4));
    },
    words(values) {
      word(values.length);
      // Lanes and count in locals: most of what is hashed are columns and names.
      let [x, y, n] = [a, b, count];
      for (let i = 0; i < values.length; i++) {
        const value = values[i]!;
        x = mixFirst(x, value);
        y = mixSecond(y, value ^ n);
        n = (n + 1) | 0;
      }
      [a, b, count] = [x, y, n];
    },
    text(value) {
      word(value.length);
      let [x, y, n] = [a, b, count];
      for (let i = 0; i < value.length; i++) {
        const code = value.charCodeAt(i);
        x = mixFirst(x, code);
        y = mixSecond(y, code ^ n);
        n = (n + 1) | 0;
      }
      [a, b, count] = [x, y, n];
    },
    digest() {
      const x = finish(a ^ count);
      const y = finish(b ^ Math.imul(count, 0x2545f491));
      return (
        hex(finish((x + Math.imul(y, 0x9e3779b1)) | 0)) + hex(finish((y + Math.imul(x, 0x85ebca77)) | 0))
      );
    },
  };
}

/** 64-bit hash of a text, 16 hex digits. */
export function hashText(text: string): string {
  const h = hasher();
  h.text(text);
  return h.digest();
}

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
