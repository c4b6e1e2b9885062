// Keeps texts in this browser: one record a game, replaced as a whole or not at all, and only by what grew from it.

import { openDB, type DBSchema, type IDBPDatabase } from 'idb';

export interface Kept<Line> {
  readonly id: string;
  readonly text: string;
  /** What a list shows of it without reading the text. */
  readonly line: Line;
  /** Milliseconds since 1970. */
  readonly saved: number;
}

/** A record as it is found: whatever wrote it may have been cut off. */
export type Found<Line> = Pick<Kept<Line>, 'id'> & Partial<Kept<Line>>;

/** `blocked`: an older page holds the store; `outdated`: a newer one has taken it. */
export type StoreTrouble = 'full' | 'refused' | 'blocked' | 'outdated' | 'failed';

interface Shape extends DBSchema {
  games: { key: string; value: Kept<unknown> };
}

const BLOCKED = 'BlockedError';
let opened: Promise<IDBPDatabase<Shape>> | null = null;
const outdated = new Set<() => void>();

const forgetStore = (): void => {
  opened = null;
};

function openStore(): Promise<IDBPDatabase<Shape>> {
  return new Promise((resolve, reject) => {
    const store = openDB<Shape>('entente', 1, {
      upgrade: (db) => void db.createObjectStore('games', { keyPath: 'id' }),
      blocked: () => reject(new DOMException('an older page holds the store', BLOCKED)),
      // A newer page waits for this one to let go; what is played here can no longer be saved.
      blocking: () => {
        void store.then((db) => db.close());
        forgetStore();
        for (const listener of [...outdated]) listener();
      },
      terminated: forgetStore,
    });
    store.then(resolve, reject);
  });
}

/** One failed opening is no answer for ever: the next question tries again. */
async function database(): Promise<IDBPDatabase<Shape>> {
  opened ??= openStore();
  const attempt = opened;
  try {
    return await attempt;
  } catch (problem) {
    if (opened === attempt) forgetStore();
    throw problem;
  }
}

/** Calls `listener` when a newer page has taken the store; returns how to stop. */
export function followOutdated(listener: () => void): () => void {
  outdated.add(listener);
  return () => outdated.delete(listener);
}

/** Why the store does not do as asked, by what it threw. */
export function troubleOf(problem: unknown): StoreTrouble {
  const name = problem instanceof Error || problem instanceof DOMException ? problem.name : '';
  if (name === 'QuotaExceededError') return 'full';
  if (name === 'VersionError') return 'outdated';
  if (name === BLOCKED) return 'blocked';
  return ['SecurityError', 'InvalidStateError', 'ReferenceError'].includes(name) ? 'refused' : 'failed';
}

/**
 * Puts the record in the place of the one with its id, if that one has the text that this one grew from: compared and written in
 * one transaction. 'another': somebody else wrote there since, and that stays. Where writing fails, the old one stays too.
 * `lineAfter` says what the list shows of it after what it showed before.
 */
export async function replace<Line>(
  record: Kept<Line>,
  grewFrom: string | null,
  lineAfter: (before: Line | undefined) => Line = () => record.line,
): Promise<'kept' | 'another'> {
  const db = await database();
  const work = db.transaction('games', 'readwrite');
  const there = await work.store.get(record.id);
  const known = there === undefined || there.text === grewFrom || there.text === record.text;
  if (known) await work.store.put({ ...record, line: lineAfter(there?.line as Line | undefined) });
  await work.done;
  return known ? 'kept' : 'another';
}

/** Changes what a list shows of a record, and nothing else of it; in one transaction. */
export async function reline<Line>(id: string, change: (line: Line) => Line): Promise<void> {
  const db = await database();
  const work = db.transaction('games', 'readwrite');
  const there = await work.store.get(id);
  if (there !== undefined) await work.store.put({ ...there, line: change(there.line as Line) });
  await work.done;
}

/** Puts a record back as it was found. */
export async function putBack<Line>(record: Found<Line>): Promise<void> {
  const db = await database();
  await db.put('games', record as Kept<Line>);
}

/** All records, the newest first. */
export async function list<Line>(): Promise<readonly Found<Line>[]> {
  const db = await database();
  const records = (await db.getAll('games')) as Found<Line>[];
  return records.sort((a, b) => (b.saved ?? 0) - (a.saved ?? 0));
}

export async function find<Line>(id: string): Promise<Found<Line> | null> {
  const db = await database();
  return ((await db.get('games', id)) as Found<Line> | undefined) ?? null;
}

export async function forget(id: string): Promise<void> {
  const db = await database();
  await db.delete('games', id);
}
