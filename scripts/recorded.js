// Plays and annotates anew the recorded games that come along, one for each scenario: npm run recorded. Needed whenever a rule changes:
// tests/replay/recorded.test.ts says when. With ids, only those.
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Scenario, seed, turns: short enough to be small, long enough to be a story. */
const GAMES = [
  ['five-rivers', 'oak', 12],
  ['greek-leagues-431', '1', 24],
  ['medieval-1295', '1', 24],
  ['westphalia-1648', '1', 24],
  ['europe-1914', '1', 24],
  ['europe-1938', '1', 24],
  ['europe-1949', '1', 28],
  ['world-2025', '1', 12],
];

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = `${root}scenarios/replays`;
const entente = (...args) =>
  execFileSync(process.execPath, [`${root}dist/cli/entente.js`, ...args], {
    maxBuffer: 64_000_000,
    stdio: ['pipe', 'pipe', 'inherit'],
    input: '',
  });

const wanted = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
for (const [id, seed, turns] of GAMES.filter(([id]) => wanted.length === 0 || wanted.includes(id))) {
  const file = `${folder}/${id}.replay.json`;
  entente('run', id, '--seed', seed, '--turns', String(turns), '--out', file);
  entente('annotate', file, '--out', file);
  console.log(`${id}: ${turns} turns`);
}
