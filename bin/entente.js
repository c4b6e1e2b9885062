#!/usr/bin/env node
// Starts the built command line; knows only where it lies.
import { existsSync } from 'node:fs';

const built = new URL('../dist/cli/entente.js', import.meta.url);

if (existsSync(built)) {
  await import(built.href);
} else {
  process.stderr.write('entente: the command line is not built yet; run npm run build:cli\n');
  process.exitCode = 1;
}
