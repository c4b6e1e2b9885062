// What `npm run play-table` prints: three nations of each world, played by passing, by each adviser and at random: ranks, totals, goals met,
// and turns whose agenda asks. `-- --seeds 4 --worlds five-rivers` plays less; games kept by an earlier run (`--keep`) are not played again.

import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { type Content, SCORES } from '../../src/engine';
import { inThreads } from '../../src/cli/threads';
import { builtInWorld, recommendedIn } from '../engine/built-in-worlds';
import { type Job, keyOf, type Played, type Player, PLAYERS } from './play-table-game';

const WORKERS = 2;
const NATIONS = 3;
/** Bars: how often an adviser ends above the others, between which shares each objective is met, and how often an agenda asks. */
const BARS = { passing: 0.8, random: 0.95, goalLeast: 0.15, goalMost: 0.85, asks: 0.9 } as const;
const ALL = [
  'five-rivers',
  'greek-leagues-431',
  'medieval-1295',
  'westphalia-1648',
  'europe-1914',
  'europe-1938',
  'europe-1949',
  'world-2025',
];

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '20' },
    worlds: { type: 'string', default: ALL.join(',') },
    keep: { type: 'string' },
  },
});
const seeds = Number(values.seeds);
const worlds = values.worlds.split(',');
if (!Number.isInteger(seeds) || seeds < 1 || worlds.some((world) => !ALL.includes(world))) {
  console.error(`--seeds takes a whole number, --worlds some of ${ALL.join(',')}`);
  process.exit(2);
}

const jobs = worlds.flatMap((world) =>
  recommendedIn(world)
    .slice(0, NATIONS)
    .flatMap((nation) =>
      Array.from({ length: seeds }, (_, k) => `${k + 1}`).flatMap((seed) =>
        PLAYERS.map((player): Job => ({ world, nation, seed, player })),
      ),
    ),
);

const kept = (file: string): readonly Played[] =>
  existsSync(file)
    ? readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line) as Played)
    : [];

async function playAll(keep: string | undefined): Promise<readonly Played[]> {
  const wanted = new Set(jobs.map(keyOf));
  const found = (keep === undefined ? [] : kept(keep)).filter((game) => wanted.has(keyOf(game)));
  const has = new Set(found.map(keyOf));
  const left = jobs.filter((job) => !has.has(keyOf(job)));
  if (keep !== undefined) mkdirSync(dirname(keep), { recursive: true });
  const thread = new URL('./play-table-worker.js', import.meta.url);
  await inThreads<Job, Played>(thread, null, left, WORKERS, (game) => {
    found.push(game);
    if (keep !== undefined) appendFileSync(keep, `${JSON.stringify(game)}\n`);
    if (found.length % 50 === 0) console.error(`${found.length} of ${jobs.length} games`);
  });
  return found;
}

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, one) => sum + one, 0) / Math.max(1, numbers.length);
const percent = (share: number): string => `${Math.round(share * 100)} %`;
const points = (ppm: number): string => (ppm / 10_000).toFixed(1).replace('-', '−');

function print(rows: readonly (readonly string[])[]): void {
  const widths = rows[0]!.map((_, k) => Math.max(...rows.map((row) => row[k]!.length)));
  for (const row of rows)
    console.log(
      row.map((cell, k) => (k < 2 ? cell.padEnd(widths[k]!) : cell.padStart(widths[k]!))).join('  '),
    );
}

const tell = (missed: boolean, what: string): string => {
  if (missed) process.exitCode = 1;
  return missed ? `${what} MISSED` : what;
};

/** How often games of one player ended above those of another in the same seat and seed; a tie is half. */
function above(games: readonly Played[], one: Player, other: Player): number {
  const others = new Map(
    games
      .filter(({ player }) => player === other)
      .map((game) => [keyOf({ ...game, player: one }), game.total]),
  );
  const own = games.filter(({ player }) => player === one);
  return mean(
    own.map((game) => {
      const than = others.get(keyOf(game))!;
      return game.total > than ? 1 : game.total === than ? 1 / 2 : 0;
    }),
  );
}

const PARTS = [...SCORES, 'goals'] as const;
const ADVISED = PLAYERS.filter((player) => player !== 'passing' && player !== 'random');

function seatTable(games: readonly Played[], content: Content): void {
  const nations = [...new Set(games.map(({ nation }) => nation))];
  const goals = (game: Played): number => game.met.filter((key) => key.startsWith(`${game.nation}/`)).length;
  const rows = nations.flatMap((nation) =>
    PLAYERS.map((player) => {
      const own = games.filter((game) => game.nation === nation && game.player === player);
      const asked = content.objectives.filter((objective) => objective.nation === nation).length;
      return [
        nation,
        player,
        `${mean(own.map(({ rank }) => rank)).toFixed(1)} of ${own[0]!.ranked}`,
        points(mean(own.map(({ total }) => total))),
        ...PARTS.map((part) => points(mean(own.map(({ parts }) => parts[part])))),
        `${mean(own.map(goals)).toFixed(1)} of ${asked}`,
        percent(mean(own.map((game) => game.asked / game.turns))),
      ];
    }),
  );
  print([['nation', 'played by', 'rank', 'total', ...PARTS, 'goals met', 'agenda asks'], ...rows]);
}

function goalTable(games: readonly Played[], { objectives }: Content): readonly string[][] {
  return objectives.flatMap(({ nation, id, kind }) => {
    const key = `${nation}/${id}`;
    const share = mean(games.map(({ met }) => Number(met.includes(key))));
    const own = (player: Player): string => {
      const seat = games.filter((game) => game.nation === nation && game.player === player);
      return seat.length === 0 ? '' : percent(mean(seat.map(({ met }) => Number(met.includes(key)))));
    };
    const missed = share < BARS.goalLeast || share > BARS.goalMost;
    return [[key, kind, tell(missed, percent(share)), ...PLAYERS.map(own)]];
  });
}

const beaten = (
  games: readonly Played[],
  players: readonly Player[],
  other: 'passing' | 'random',
): string => {
  const share = mean(players.map((player) => above(games, player, other)));
  return tell(share < BARS[other], percent(share));
};

function worldTable(world: string, games: readonly Played[]): void {
  const content = builtInWorld(world);
  console.log(`\n${content.title}, ${games.length} games`);
  seatTable(games, content);
  console.log('\nObjectives met, over all these games, and in those where the nation was played');
  print([['objective', 'kind', 'all', ...PLAYERS], ...goalTable(games, content)]);
}

const games = await playAll(values.keep);
const byWorld = worlds.map((world) => [world, games.filter((game) => game.world === world)] as const);
for (const [world, own] of byWorld) worldTable(world, own);

console.log(
  `\nHow often an adviser ends above passing (bar ${percent(BARS.passing)}) and above random orders (${percent(
    BARS.random,
  )}), and how often an agenda asks (${percent(BARS.asks)})`,
);
const summary = [...byWorld, ['all', games] as const].flatMap(([world, own]) => [
  ...ADVISED.map((player) => [
    world,
    player,
    percent(above(own, player, 'passing')),
    percent(above(own, player, 'random')),
    '',
  ]),
  [world, 'all three', beaten(own, ADVISED, 'passing'), beaten(own, ADVISED, 'random'), askShare(own)],
]);
print([['world', 'adviser', 'above passing', 'above random', 'agenda asks'], ...summary]);

function askShare(own: readonly Played[]): string {
  const share = mean(own.map(({ asked, turns }) => asked / turns));
  return tell(share < BARS.asks, percent(share));
}
