// Writes a file whole or not at all, and leaves its neighbours, links and mode alone.

import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  closeSync,
  fsyncSync,
  lstatSync,
  openSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** More links than this in a row are taken for a circle. */
const MOST_LINKS = 40;

/** Where a path leads in the end, through links, also to a file that is not there yet. */
function targetOf(path: string, links = 0): string {
  if (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() !== true) return path;
  if (links === MOST_LINKS) throw new Error('its links lead in a circle');
  return targetOf(resolve(dirname(path), readlinkSync(path)), links + 1);
}

/** Whether a file must outlast the machine's own end, which takes its time, or only the program's. */
export type Lasting = 'machine' | 'program';

/** Writes `content` beside the file under a name that no neighbour has, then puts it in its place. Throws what the system throws. */
export function writeWhole(path: string, content: string | Uint8Array, lasting: Lasting = 'machine'): void {
  const target = targetOf(path);
  const before = statSync(target, { throwIfNoEntry: false });
  if (before?.isFile() === false) return writeFileSync(target, content);
  const part = join(
    dirname(target),
    `.${basename(target).slice(0, 100)}.${randomBytes(8).toString('hex')}.part`,
  );
  // 'wx': where that name should be taken after all, nothing is written over.
  const file = openSync(part, 'wx');
  try {
    try {
      writeFileSync(file, content);
      if (lasting === 'machine') fsyncSync(file);
    } finally {
      closeSync(file);
    }
    if (before !== undefined) chmodSync(part, before.mode & 0o7777);
    renameSync(part, target);
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  }
}
