// A sheet of 32-bit words on which a record is laid out before its words are mixed into 64 bits: two for whatever was folded.
// It guards against change and error, not against an adversary.

import { finish, textDigest, type Digest } from './hash';

/** Stands before the two halves of a double. */
const DOUBLE = 0x646f7562;
const halves = new DataView(new ArrayBuffer(8));

/** Texts whose words are kept: all that a game or two is told in. */
const TEXTS = 16_384;
const known = new Map<string, Digest>();

/** The words of a text, worked out once: ids and codes come again every turn. */
function wordsOf(value: string): Digest {
  const found = known.get(value);
  if (found !== undefined) return found;
  if (known.size === TEXTS) known.clear();
  const made = textDigest(value);
  known.set(value, made);
  return made;
}

/** What stands before a plain value. */
const [NOTHING, FALSE, TRUE, TEXT, NUMBER, LIST, RECORD, END] = [0, 1, 2, 3, 4, 5, 6, 7] as const;

/** Sorted by insertion: they are a handful, and records mostly come with theirs in one of few sequences. */
function sortedNames(value: object): readonly string[] {
  const names = Object.keys(value);
  for (let k = 1; k < names.length; k++) {
    const name = names[k]!;
    let at = k;
    for (; at > 0 && names[at - 1]! > name; at--) names[at] = names[at - 1]!;
    names[at] = name;
  }
  return names;
}

export class Sheet {
  private words = new Int32Array(4096);
  /** Words that stand on it. */
  end = 0;

  word(value: number): void {
    if (this.end === this.words.length) this.makeRoom(1);
    this.words[this.end++] = value;
  }

  /** Any number: a 32-bit integer as one word, another by the bits of its double. 0 and −0 are the same. */
  number(value: number): void {
    if ((value | 0) === value) this.word(value);
    else {
      this.makeRoom(3);
      this.end = layDouble(value, this.words, this.end);
    }
  }

  numbers(values: readonly number[]): void {
    const { length } = values;
    this.makeRoom(1 + 3 * length);
    const { words } = this;
    let { end } = this;
    words[end++] = length;
    for (let k = 0; k < length; k++) {
      const value = values[k]!;
      if ((value | 0) === value) words[end++] = value;
      else end = layDouble(value, words, end);
    }
    this.end = end;
  }

  text(value: string): void {
    this.digest(wordsOf(value));
  }

  digest({ x, y }: Digest): void {
    this.makeRoom(2);
    this.words[this.end++] = x;
    this.words[this.end++] = y;
  }

  /** Any plain value as JSON would tell it: fields in the order of their names, without those that are undefined; no number is nothing. */
  plain(value: unknown): void {
    if (typeof value === 'string') {
      this.word(TEXT);
      this.text(value);
    } else if (Number.isFinite(value)) {
      this.word(NUMBER);
      this.number(value as number);
    } else if (Array.isArray(value)) {
      this.word(LIST);
      this.word(value.length);
      for (let k = 0; k < value.length; k++) this.plain(value[k]);
    } else if (typeof value === 'object' && value !== null) this.fields(value as Record<string, unknown>);
    else this.word(value === true ? TRUE : value === false ? FALSE : NOTHING);
  }

  private fields(value: Record<string, unknown>): void {
    this.word(RECORD);
    const names = sortedNames(value);
    for (let k = 0; k < names.length; k++) {
      const field = value[names[k]!];
      if (field === undefined) continue;
      this.text(names[k]!);
      this.plain(field);
    }
    this.word(END);
  }

  /** A whole column, as the two words that it is mixed into. */
  column(values: Int32Array): void {
    this.digest(mix(values, 0, values.length));
  }

  /** Takes what was laid out since the sheet ended at `from` off again, mixed. */
  fold(from: number): Digest {
    const { end } = this;
    this.end = from;
    return mix(this.words, from, end);
  }

  private makeRoom(more: number): void {
    if (this.end + more <= this.words.length) return;
    const larger = new Int32Array(2 * (this.end + more));
    larger.set(this.words);
    this.words = larger;
  }
}

/** Gives where the words end then. */
function layDouble(value: number, words: Int32Array, end: number): number {
  halves.setFloat64(0, value);
  words[end] = DOUBLE;
  words[end + 1] = halves.getInt32(0);
  words[end + 2] = halves.getInt32(4);
  return end + 3;
}

/**
 * Two lanes of rotate-and-multiply for the words at even places and two for those at odd ones, so that a processor works on four at once.
 * Each step is one to one in its word and in its lane: no single word changes without both of its lanes. The multipliers are xxHash's (Collet 2012).
 */
function mix(words: Int32Array, from: number, end: number): Digest {
  let a = 0x24234428;
  let b = 0x85ebca77 | 0;
  let c = 0x165667b1;
  let d = 0x61c88647;
  const pairs = end - ((end - from) & 1);
  let at = from;
  for (; at < pairs; at += 2) {
    const even = words[at]!;
    const odd = words[at + 1]!;
    a = Math.imul(((a << 13) | (a >>> 19)) ^ even, 0x9e3779b1);
    b = Math.imul((((b << 17) | (b >>> 15)) + even) | 0, 0x85ebca77);
    c = Math.imul(((c << 13) | (c >>> 19)) ^ odd, 0xc2b2ae3d);
    d = Math.imul((((d << 17) | (d >>> 15)) + odd) | 0, 0x27d4eb2f);
  }
  if (at < end) {
    a = Math.imul(((a << 13) | (a >>> 19)) ^ words[at]!, 0x9e3779b1);
    b = Math.imul((((b << 17) | (b >>> 15)) + words[at]!) | 0, 0x85ebca77);
  }
  const count = end - from;
  return {
    x: finish(a ^ finish(c + count)) | 0,
    y: finish(b ^ finish(d ^ Math.imul(count, 0x2545f491))) | 0,
  };
}
