// What a sweep has played so far: each run in a file of its own, whole or not there, so that a sweep that was stopped goes on where it was.

import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { canonicalJson } from '../../engine';
import type { Outcome, Plan } from '../../sweep';
import { unreadable, usage } from '../outcome';
import { writeWhole } from '../write-whole';
import { isWhole, unpack } from './packed';

const MANIFEST = 'manifest.json';
const PARTS = 'parts';

/** What a manifest holds: how the sweep is made, and once all is written, the hash of every file. */
interface Manifest {
  readonly plan: Plan;
  readonly files?: Readonly<Record<string, string>>;
}

export interface Store {
  readonly directory: string;
  /** Whether every table is written already. */
  readonly complete: () => boolean;
  readonly has: (run: number) => boolean;
  /** `packed` as `pack` makes it. */
  readonly keep: (run: number, packed: Uint8Array) => void;
  /** Throws where the run is not there. */
  readonly read: (run: number) => Outcome;
  /** Writes the hashes of the files, and lets the parts go. */
  readonly close: (files: Readonly<Record<string, string>>) => void;
}

const partName = (run: number): string => `${String(run).padStart(7, '0')}.json.gz`;

/** Opens a directory for this sweep, new or begun before. Stops where it holds something else. */
export function openStore(directory: string, plan: Plan): Store {
  const manifest = join(directory, MANIFEST);
  const before = beforeIn(directory, manifest);
  if (before !== null && canonicalJson(before.plan) !== canonicalJson(plan))
    throw anotherSweep(directory, before.plan, plan);
  const parts = join(directory, PARTS);
  const complete = before?.files !== undefined;
  if (before === null) {
    mkdirSync(directory, { recursive: true });
    for (const name of readdirSync(directory).filter(isOfManifest)) rmSync(join(directory, name));
    writeManifest(manifest, { plan });
  }
  // After the manifest, so that whoever is stopped between the two leaves nothing that is taken for another's.
  if (!complete) mkdirSync(parts, { recursive: true });
  const there = new Set(complete ? [] : readdirSync(parts));
  return {
    directory,
    complete: () => complete,
    has: (run) => there.has(partName(run)) && isWhole(readFileSync(join(parts, partName(run)))),
    keep: (run, packed) => {
      // Whatever of these a failing machine loses is not whole, and played again.
      writeWhole(join(parts, partName(run)), packed, 'program');
      there.add(partName(run));
    },
    read: (run) => unpack(readFileSync(join(parts, partName(run)))),
    close: (files) => {
      writeManifest(manifest, { plan, files });
      rmSync(parts, { recursive: true, force: true });
    },
  };
}

const writeManifest = (path: string, manifest: Manifest): void =>
  writeWhole(path, `${JSON.stringify(manifest, null, 2)}\n`);

function beforeIn(directory: string, manifest: string): Manifest | null {
  if (!existsSync(directory)) return null;
  if (!existsSync(manifest)) {
    if (readdirSync(directory).every(isOfManifest)) return null;
    throw usage(({ cli }) => cli.refusals.otherFiles(directory));
  }
  try {
    const read: unknown = JSON.parse(readFileSync(manifest, 'utf8'));
    if (isManifest(read)) return read;
  } catch {
    // No JSON, or not to be read: said below.
  }
  throw unreadable(({ cli }) => cli.refusals.noManifest(manifest));
}

/** A manifest that was being written when the sweep was stopped. */
const isOfManifest = (name: string): boolean => name.startsWith(`.${MANIFEST}.`) && name.endsWith('.part');

const isManifest = (read: unknown): read is Manifest =>
  typeof read === 'object' &&
  read !== null &&
  'plan' in read &&
  typeof read.plan === 'object' &&
  read.plan !== null;

/** Says which part of the plan is another, so that nobody mixes two sweeps in one table. */
function anotherSweep(directory: string, before: Plan, now: Plan): Error {
  const keys = Object.keys(now) as (keyof Plan)[];
  const other = keys.filter((key) => canonicalJson(before[key]) !== canonicalJson(now[key]));
  return usage(({ cli }) => cli.refusals.anotherSweep(directory, other));
}
