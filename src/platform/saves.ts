// How texts are kept in this browser: one record a game, replaced as a whole or not at all.

import { openDB, type DBSchema, type IDBPDatabase } from 'idb';

export interface Kept<Line> {
  readonly id: string;
  readonly text: string;
  /** What a list shows of it without reading the text. */
  readonly line: Line;
  /** Milliseconds since 1970. */
  readonly saved: number;
}

interface Shape extends DBSchema {
  games: { key: string; value: Kept<unknown> };
}

let opened: Promise<IDBPDatabase<Shape>> | null = null;

/** The store; where it cannot be opened, the next who asks tries again. An old page gives way to one that opens a newer store. */
function database(): Promise<IDBPDatabase<Shape>> {
  if (opened !== null) return opened;
  const attempt = open();
  opened = attempt;
  attempt.catch(() => {
    if (opened === attempt) opened = null;
  });
  return attempt;
}

const open = async (): Promise<IDBPDatabase<Shape>> =>
  openDB<Shape>('entente', 1, {
    upgrade: (db) => void db.createObjectStore('games', { keyPath: 'id' }),
    blocking: (_current, _blocked, event) => {
      (event.target as IDBDatabase).close();
      opened = null;
    },
    terminated: () => {
      opened = null;
    },
  });

/** Puts the record in the place of the one with its id; where that fails, the old one stays. */
export async function keep<Line>(record: Kept<Line>): Promise<void> {
  const db = await database();
  await db.put('games', record);
}

/** All records, the newest first. */
export async function list<Line>(): Promise<readonly Kept<Line>[]> {
  const db = await database();
  const records = (await db.getAll('games')) as Kept<Line>[];
  return records.sort((a, b) => b.saved - a.saved);
}

export async function find<Line>(id: string): Promise<Kept<Line> | null> {
  const db = await database();
  return ((await db.get('games', id)) as Kept<Line> | undefined) ?? null;
}

export async function forget(id: string): Promise<void> {
  const db = await database();
  await db.delete('games', id);
}
