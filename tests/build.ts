// The tests try the command line and the library as they are in the sources: what is older than these is built before them.

import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

const BUILDS: readonly (readonly [made: string, ...steps: (readonly string[])[]])[] = [
  ['dist/cli/entente.js', ['node_modules/vite/bin/vite.js', 'build', '-c', 'vite.cli.config.ts']],
  [
    'dist/lib/index.d.ts',
    ['node_modules/vite/bin/vite.js', 'build', '-c', 'vite.lib.config.ts'],
    ['scripts/types.js'],
  ],
];

const madeAt = (path: string): number => statSync(`${root}${path}`, { throwIfNoEntry: false })?.mtimeMs ?? 0;

const newestIn = (directory: string): number =>
  Math.max(
    ...readdirSync(`${root}${directory}`, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile())
      .map((entry) => statSync(`${entry.parentPath}/${entry.name}`).mtimeMs),
  );

export default function build(): void {
  const sources = Math.max(newestIn('src'), newestIn('scenarios'), madeAt('package.json'));
  for (const [made, ...steps] of BUILDS) {
    if (madeAt(made) > sources) continue;
    for (const step of steps)
      execFileSync(process.execPath, step, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  }
}
