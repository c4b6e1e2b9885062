// Plays and annotates anew the recorded games that come along, one for each scenario: npm run recorded. Needed whenever a rule changes:
// tests/replay/recorded.test.ts says when. With ids, only those.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
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

/** Languages that have texts of scenarios. */
const TAGS = readdirSync(`${root}scenarios`).filter((name) => /^[a-z]{2}$/.test(name));

/** The story in another language, by the places of its texts. */
function tell(tag, id) {
  const away = mkdtempSync(`${tmpdir()}/entente-`);
  const told = `${away}/told.json`;
  entente('--locale', tag, 'annotate', `${folder}/${id}.replay.json`, '--out', told);
  const { annotations } = JSON.parse(readFileSync(told, 'utf8'));
  rmSync(away, { recursive: true });
  const texts = annotations.flatMap(({ chapter, text }, k) => [
    [`annotations.${k + 1}.chapter`, chapter],
    [`annotations.${k + 1}.text`, text],
  ]);
  const own = `${root}scenarios/${tag}/replays`;
  mkdirSync(own, { recursive: true });
  writeFileSync(`${own}/${id}.replay.json`, `${JSON.stringify(Object.fromEntries(texts), null, 2)}\n`);
}

const wanted = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
for (const [id, seed, turns] of GAMES.filter(([id]) => wanted.length === 0 || wanted.includes(id))) {
  const file = `${folder}/${id}.replay.json`;
  entente('run', id, '--seed', seed, '--turns', String(turns), '--out', file);
  entente('annotate', file, '--out', file);
  for (const tag of TAGS) tell(tag, id);
  console.log(`${id}: ${turns} turns`);
}
