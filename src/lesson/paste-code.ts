// A file as a code to paste where files cannot be handed over: packed, with check digits and an end, so that many may stand in one text.

import { hashText } from '../engine';
import { packed, unpacked } from '../text';

const MARK = 'ENT1';
/** What comes after its last dot is no part of a code. */
const WHOLE = /^\.([0-9a-f]{8})\.([\w-]+)\./;

const sumOf = (letters: string): string => hashText(letters).slice(0, 8);

export async function pasteCodeOf(text: string): Promise<string> {
  const letters = await packed(text);
  return `${MARK}.${sumOf(letters)}.${letters}.`;
}

/** What each code in a text holds, in their order; null where one was cut off or changed on its way, or holds more than `most` characters. */
export async function readPasteCodes(text: string, most: number): Promise<readonly (string | null)[]> {
  // Messages break lines, and mark what they quote.
  const [, ...codes] = text.replace(/[\s>]/g, '').split(MARK);
  return Promise.all(codes.map((code) => contentOf(code, most)));
}

async function contentOf(code: string, most: number): Promise<string | null> {
  const [, sum, letters = ''] = WHOLE.exec(code) ?? [];
  return sum === sumOf(letters) ? unpacked(letters, most) : null;
}
