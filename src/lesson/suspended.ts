// Where a student stands in a lesson as the one text that a learning platform keeps: the game, and what was written in it.
import { packed, unpacked } from '../text';
import { notesFrom, type Notes } from './notes';

/** Characters that a platform keeps (SCORM 1.2, cmi.suspend_data). */
export const LONGEST_SUSPENDED = 4_096;
const LARGEST_NOTES = 200_000;

export interface Suspended {
  /** What the browser calls the game. */
  readonly id: string;
  /** The game as links hold it. */
  readonly game: string;
  readonly notes: Notes;
}

/** Without its longest text; null where it has none. */
function withoutLongest(notes: Notes): Notes | null {
  const texts = [
    ...notes.written,
    ...notes.explanations.map(({ text }) => text),
    ...notes.answers.map(({ reason }) => reason),
  ];
  const longest = texts.reduce((most, text) => (text.length > most.length ? text : most), '');
  if (longest === '') return null;
  const shortened = (text: string): string => (text === longest ? '' : text);
  return {
    ...notes,
    written: notes.written.map(shortened),
    explanations: notes.explanations.map((one) => ({ ...one, text: shortened(one.text) })),
    answers: notes.answers.map((one) => ({ ...one, reason: shortened(one.reason) })),
  };
}

/** The text; `whole` is false where the longest answers had to be left out. Null where not even the game fits. */
export async function suspendedText(
  { id, game, notes }: Suspended,
  whole = true,
): Promise<{ readonly text: string; readonly whole: boolean } | null> {
  const text = [id, game, await packed(JSON.stringify(notes))].join(' ');
  if (text.length <= LONGEST_SUSPENDED) return { text, whole };
  const less = withoutLongest(notes);
  return less === null ? null : suspendedText({ id, game, notes: less }, false);
}

/** Reads what `suspendedText` wrote; null where it is none. */
export async function readSuspended(text: string): Promise<Suspended | null> {
  const [, id, game, letters] = /^([\w-]{1,100}) (\S+) ([\w-]+)$/.exec(text) ?? [];
  if (id === undefined || game === undefined || letters === undefined) return null;
  const notes = notesFrom((await unpacked(letters, LARGEST_NOTES)) ?? '');
  return notes === null ? null : { id, game, notes };
}
