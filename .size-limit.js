// How much JavaScript a first visit may load: our own before the first screen, Phaser when the map comes. Reads the build's manifest, so
// that what index.html reaches without waiting is counted whatever its chunks are called.
import { existsSync, readFileSync } from 'node:fs';

const site = 'dist/site';
const path = `${site}/.vite/manifest.json`;
if (!existsSync(path)) throw new Error('size: no build to measure; run npm run build:site first');

/** @type {Record<string, { file: string, imports?: string[] }>} */
const manifest = JSON.parse(readFileSync(path, 'utf8'));

/** @param {string} key @returns {string[]} the chunk and all it imports at once */
const reach = (key, seen = new Set()) => {
  if (seen.has(key)) return [];
  seen.add(key);
  const { file, imports = [] } = manifest[key];
  return [`${site}/${file}`, ...imports.flatMap((next) => reach(next, seen))];
};

/** What a game needs besides, fetched behind the first screen. */
const game = [
  'src/ui/game/room.ts',
  'src/ui/start/setup-dialog.tsx',
  'src/games.ts',
  'src/language/english.ts',
];
const first = reach('index.html');
const later = [...new Set(game.flatMap((key) => reach(key)))].filter((path) => !first.includes(path));

export default [
  { name: 'first load, our own JavaScript', path: first, limit: '55 kB', gzip: true },
  { name: 'behind the first screen, all that a game needs', path: later, limit: '217 kB', gzip: true },
  {
    name: 'the agenda and the advisers, in a worker behind the game',
    path: `${site}/assets/agenda-worker-*.js`,
    limit: '55 kB',
    gzip: true,
  },
  {
    name: 'the verdict, in a worker once a game is over',
    path: `${site}/assets/verdict-worker-*.js`,
    limit: '75 kB',
    gzip: true,
  },
  {
    name: 'a review, in workers behind a watched game',
    path: `${site}/assets/review-worker-*.js`,
    limit: '76 kB',
    gzip: true,
  },
  { name: 'Phaser, with the map', path: `${site}/assets/phaser-*.js`, limit: '180 kB', gzip: true },
];
