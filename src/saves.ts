// What is done with saved games beside playing them: named, set aside, deleted and had back, and carried to another browser as one file.

import { freshId } from './platform/chance';
import { saveText } from './platform/files';
import { forgetNotes, keepNotes, notesKept } from './platform/notes';
import * as store from './platform/saves';
import { lineOf } from './save-lines';
import { readSavesFile, writeSave, writeSavesFile, type FiledSave, type Session } from './session';
import { nameFrom } from './text';
import type { Front } from './language/front';
import type { SaveLine, TakenIn } from './ui/ports';

/** Deletes a saved game; resolves to how to have it back as it was, notes and all. */
export async function forget(id: string): Promise<() => Promise<void>> {
  const there = await store.find<SaveLine>(id);
  const notes = notesKept(id);
  await store.forget(id);
  forgetNotes(id);
  return async () => {
    if (there !== null) await store.putBack(there);
    if (notes !== null) keepNotes(id, notes);
  };
}

export const rename = (id: string, name: string): Promise<void> =>
  store.reline<SaveLine>(id, ({ name: _, ...line }) => named(line, nameFrom(name)));

const named = (line: SaveLine, name: string): SaveLine => (name === '' ? line : { ...line, name });

/** Keeps the game as it stands under an id of its own. */
export async function setAside(front: Front, session: Session, name: string): Promise<void> {
  const id = freshId();
  const line: SaveLine = { ...lineOf(front, session, id, undefined), aside: true };
  const record = { id, text: writeSave(session), line: named(line, nameFrom(name)) };
  await store.replace({ ...record, saved: line.saved }, null);
}

export async function saveAll(): Promise<string> {
  const all = await store.list<SaveLine>();
  const saves = all.flatMap(({ text, line, saved = 0 }): FiledSave[] =>
    text === undefined ? [] : [{ text, line: filed(line), saved }],
  );
  const name = `entente-${saves.length}.saves.json`;
  saveText(name, writeSavesFile(saves));
  return name;
}

/** An id and a date belong to the record in this browser. */
function filed(line: SaveLine | undefined): FiledSave['line'] {
  if (line === undefined) return null;
  const { id: _id, saved: _saved, unlisted, ...rest } = line;
  return unlisted ? null : (rest as FiledSave['line']);
}

/** Keeps the games of a file here, each under an id of its own, but for those that are here already; null where the file is none. */
export async function takeIn(text: string): Promise<TakenIn | null> {
  const read = readSavesFile(text);
  if (read === null) return null;
  const here = new Set((await store.list<SaveLine>()).map((record) => record.text));
  const fresh = read.saves.filter((save) => !here.has(save.text));
  for (const { text: held, line, saved } of fresh) {
    const id = freshId();
    await store.putBack<SaveLine>({
      id,
      text: held,
      saved,
      ...(line === null ? {} : { line: { ...line, id, saved } as SaveLine }),
    });
  }
  return { taken: fresh.length, known: read.saves.length - fresh.length, broken: read.broken };
}
