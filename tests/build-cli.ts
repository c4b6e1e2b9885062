// Decides that the tests try the command line as it is in the sources: it is built before them when it is older.
// Refuses to know the tests.

import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

const newestIn = (directory: string): number =>
  Math.max(
    ...readdirSync(directory, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile())
      .map((entry) => statSync(`${entry.parentPath}/${entry.name}`).mtimeMs),
  );

const builtAt = (): number => statSync(`${root}dist/cli/entente.js`, { throwIfNoEntry: false })?.mtimeMs ?? 0;

export default function buildCli(): void {
  const sources = Math.max(newestIn(`${root}src`), statSync(`${root}package.json`).mtimeMs);
  if (builtAt() > sources) return;
  const vite = `${root}node_modules/vite/bin/vite.js`;
  execFileSync(process.execPath, [vite, 'build', '-c', 'vite.cli.config.ts', '--logLevel', 'warn'], {
    cwd: root,
    stdio: 'inherit',
  });
}
