// Decides how a replay file of an older form becomes one of the next, step by step.
// Refuses to know the present form's details; each step is pure and has a fixture in tests/replay/fixtures.

/** A file's top level, before anything but its form's number is known. */
export type RawReplay = Readonly<Record<string, unknown>>;

/** Step `k` takes a file of form k to form k + 1, without its `formatVersion`. */
export type Migrations = Readonly<Record<number, (file: RawReplay) => RawReplay>>;

/** Form 1 is the first, so nothing leads to it yet. */
const MIGRATIONS: Migrations = {};

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
