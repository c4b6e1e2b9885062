// How large a JSON text may be: looked at in one pass over its characters, before anything is built from it.

import type { TextFault } from './fault';

export interface Limits {
  /** Characters of the whole text. */
  readonly text: number;
  /** Characters of one string, as it is written. */
  readonly string: number;
  /** Entries of one list. */
  readonly list: number;
  /** Keys of one object. */
  readonly keys: number;
  /** Values nested in each other. */
  readonly depth: number;
}

/** A world of 200 nations has 19 900 pairs and takes about 3 million characters. */
export const FILE_LIMITS: Limits = {
  text: 16_000_000,
  string: 20_000,
  list: 20_000,
  keys: 1_000,
  depth: 100,
};

/** What is wrong with a text, and at which UTF-16 offset. */
export interface Excess {
  readonly fault: TextFault;
  readonly offset: number;
}

const QUOTE = 34;
const COMMA = 44;
const BACKSLASH = 92;
const isOpening = (code: number): boolean => code === 91 || code === 123;
const isClosing = (code: number): boolean => code === 93 || code === 125;

/** Offset of the quote that closes the string begun at `start`, of the text's end, or of where it has grown too long. */
function endOfString(text: string, start: number, most: number): number {
  const end = Math.min(text.length, start + most + 3);
  let at = start + 1;
  while (at < end && text.charCodeAt(at) !== QUOTE) at += text.charCodeAt(at) === BACKSLASH ? 2 : 1;
  return at;
}

/** The first limit that the text breaks, or null. The text need not be JSON. */
export function excessOf(text: string, limits: Limits): Excess | null {
  if (text.length > limits.text)
    return { fault: { code: 'text-too-long', length: text.length, most: limits.text }, offset: 0 };
  const commas: number[] = [];
  const opened: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) {
      const end = endOfString(text, at, limits.string);
      if (end - at - 1 > limits.string)
        return { fault: { code: 'string-too-long', most: limits.string }, offset: at };
      at = end;
    } else if (isOpening(code)) {
      if (opened.push(code) > limits.depth)
        return { fault: { code: 'too-deep', most: limits.depth }, offset: at };
      commas.push(0);
    } else if (isClosing(code)) {
      opened.pop();
      commas.pop();
    } else if (code === COMMA && commas.length > 0) {
      const isList = opened[opened.length - 1] === 91;
      const count = commas[commas.length - 1]! + 1;
      commas[commas.length - 1] = count;
      if (count >= (isList ? limits.list : limits.keys))
        return {
          fault: isList
            ? { code: 'list-too-long', most: limits.list }
            : { code: 'too-many-keys', most: limits.keys },
          offset: at,
        };
    }
  }
  return null;
}
