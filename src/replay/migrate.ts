// How a replay file of an older form becomes one of the next, step by step.

import { fileHash } from './seal';

/** A file's top level, before anything but its form's number is known. */
export type RawReplay = Readonly<Record<string, unknown>>;

/** Step `k` takes a file of form k to form k + 1, without its `formatVersion`. */
export type Migrations = Readonly<Record<number, (file: RawReplay) => RawReplay>>;

type Raw = Readonly<Record<string, unknown>>;
const isRaw = (value: unknown): value is Raw =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const each = (value: unknown, change: (item: Raw) => Raw): unknown =>
  Array.isArray(value) ? value.map((item: unknown) => (isRaw(item) ? change(item) : item)) : value;

/** Treaties before form 2 held anywhere, against states alone, and did not chain. */
const scoped = (order: Raw): Raw =>
  isRaw(order.terms)
    ? { ...order, terms: { scope: { region: null, threats: [] }, chaining: false, ...order.terms } }
    : order;

/** Before form 3 the header was under no hash: the seals are those of what stands there, and the chain says what it covers. */
function unsealed(file: RawReplay): RawReplay {
  const { engine, seed, seats, annotations } = file;
  const seals = Object.fromEntries(
    Object.entries({ engine, seed, seats, annotations }).map(([key, value]) => [key, fileHash(value)]),
  );
  return { ...file, covers: 'states', seals };
}

/** Before form 5 a file held one line. */
function branchless(file: RawReplay): RawReplay {
  const seals = isRaw(file.seals) ? { ...file.seals, branches: fileHash([]) } : file.seals;
  return { ...file, branches: [], seals };
}

const MIGRATIONS: Migrations = {
  1: (file) => ({
    ...file,
    turns: each(file.turns, (turn) => ({ ...turn, orders: each(turn.orders, scoped) })),
  }),
  2: unsealed,
  // Notes before form 4 were without chapters and arrows.
  3: (file) => file,
  4: branchless,
};

export type Migrated =
  | { readonly file: RawReplay }
  | { readonly problem: 'no-version' | 'newer' | 'too-old'; readonly found: unknown };

/** Takes a file up to form `current`; says why where it cannot. */
export function migrate(file: RawReplay, current: number, steps: Migrations = MIGRATIONS): Migrated {
  const found = file.formatVersion;
  if (typeof found !== 'number' || !Number.isInteger(found) || found < 1)
    return { problem: 'no-version', found };
  if (found > current) return { problem: 'newer', found };
  let migrated = file;
  for (let version = found; version < current; version += 1) {
    const step = steps[version];
    if (step === undefined) return { problem: 'too-old', found };
    migrated = { ...step(migrated), formatVersion: version + 1 };
  }
  return { file: migrated };
}
