// How a test runs the real command line: the built one, in a process of its own.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const launcher = `${root}bin/entente.js`;

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs `entente` with these arguments from the project's directory, `input` on its stdin. */
export function entente(
  args: readonly string[],
  input = '',
  env: Readonly<Record<string, string>> = {},
): Ended {
  const options = {
    cwd: root,
    input,
    encoding: 'utf8',
    env: { ...process.env, ...env },
    maxBuffer: 1 << 28,
  } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, [launcher, ...args], options);
  return { code: status, out: stdout, err: stderr };
}

/** Runs a shell line in which `entente` is the command line. */
export function shell(line: string): Ended {
  const script = `entente() { "${process.execPath}" "${launcher}" "$@"; }; ${line}`;
  const { status, stdout, stderr } = spawnSync('bash', ['-c', script], { cwd: root, encoding: 'utf8' });
  return { code: status, out: stdout, err: stderr };
}

/** A directory of the test's own. */
export function desk() {
  const directory = mkdtempSync(`${tmpdir()}/entente-`);
  return {
    path: (name: string): string => `${directory}/${name}`,
    read: (name: string): string => readFileSync(`${directory}/${name}`, 'utf8'),
    write: (name: string, text: string): string => {
      writeFileSync(`${directory}/${name}`, text);
      return `${directory}/${name}`;
    },
  };
}
