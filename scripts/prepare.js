// Builds the command line and the library after an install, so that `npx entente` and `import 'entente'` work in a fresh checkout.
// Does nothing where the build tools are left out (npm ci --omit=dev).
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const vite = `${root}node_modules/vite/bin/vite.js`;
const run = (...args) => execFileSync(process.execPath, args, { cwd: root, stdio: 'inherit' });

if (existsSync(vite) && existsSync(`${root}src/cli/entente.ts`)) {
  run(vite, 'build', '-c', 'vite.cli.config.ts', '--logLevel', 'warn');
  run(vite, 'build', '-c', 'vite.lib.config.ts', '--logLevel', 'warn');
  run('scripts/types.js');
}
