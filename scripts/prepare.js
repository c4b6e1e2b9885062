// Builds the command line after an install, so that `npx entente` works in a fresh checkout.
// Does nothing where the build tools are left out (npm ci --omit=dev).
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const vite = `${root}node_modules/vite/bin/vite.js`;

if (existsSync(vite) && existsSync(`${root}src/cli/entente.ts`)) {
  const args = [vite, 'build', '-c', 'vite.cli.config.ts', '--logLevel', 'warn'];
  execFileSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
}
