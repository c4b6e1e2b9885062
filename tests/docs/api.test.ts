// The library's reference is the one that its sources make now; npm run api writes it anew.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import * as library from '../../src/library';

const KEPT = 'docs/reference/api';
const pagesIn = (folder: string) =>
  readdirSync(folder).map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));

test('what is kept is what would be made', () => {
  const made = mkdtempSync(join(tmpdir(), 'entente-api-'));
  const args = ['node_modules/typedoc/bin/typedoc', '--logLevel', 'Warn', '--out', made];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  expect({ status, said: stdout + stderr }).toEqual({ status: 0, said: '' });
  expect(pagesIn(KEPT)).toEqual(pagesIn(made));
  rmSync(made, { recursive: true });
});

test('every name has a heading', () => {
  const [{ text } = { text: '' }] = pagesIn(KEPT);
  for (const name of Object.keys(library)) expect(text).toMatch(new RegExp(`^### ${name}(\\(\\))?$`, 'm'));
});
