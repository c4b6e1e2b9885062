// Keeps lessons that do not come along in this browser: those that are being made, and those of games that were begun.
// A record is replaced as a whole or not at all.

const DRAFT = 'entente-draft-';
const OWN = 'entente-own-lesson-';
const NOTES = 'entente-lesson-';

function keysOf(prefix: string): readonly string[] {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(prefix));
  } catch {
    return [];
  }
}

function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** False where the browser keeps nothing, or has no room: what was there stays. */
function write(key: string, text: string): boolean {
  try {
    localStorage.setItem(key, text);
    return true;
  } catch {
    return false;
  }
}

function remove(key: string): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Nothing was kept.
  }
}

/** The ids of all drafts. */
export const draftIds = (): readonly string[] => keysOf(DRAFT).map((key) => key.slice(DRAFT.length));
export const draftKept = (id: string): string | null => read(DRAFT + id);
export const forgetDraft = (id: string): void => remove(DRAFT + id);

/** Keeps a draft in the place of what it grew from. `another`: another tab wrote there since, and that stays. */
export function keepDraft(id: string, text: string, grewFrom: string | null): 'kept' | 'another' | 'failed' {
  const there = draftKept(id);
  if (there !== null && there !== grewFrom && there !== text) return 'another';
  return write(DRAFT + id, text) ? 'kept' : 'failed';
}

export const ownLessonKept = (hash: string): string | null => read(OWN + hash);

/** Keeps a lesson for the games that are begun in it, and lets go of those that no game refers to any more. */
export function keepOwnLesson(hash: string, text: string): boolean {
  const inUse = keysOf(NOTES).map((key) => read(key) ?? '');
  for (const key of keysOf(OWN))
    if (key !== OWN + hash && !inUse.some((notes) => notes.includes(key.slice(OWN.length)))) remove(key);
  return ownLessonKept(hash) === text || write(OWN + hash, text);
}
