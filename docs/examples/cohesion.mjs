// How firmly the Brussels pact holds together over ten years of Europe 1949, in twenty games, and what holds it.
// In the checkout: node docs/examples/cohesion.mjs. Elsewhere the same, after npm install of the package.
import { account, createGame, loadScenario, play } from 'entente';

const world = await loadScenario('europe-1949');
const pact = 'brussels-1948';
const seeds = Array.from({ length: 20 }, (_, k) => k + 1);

// Twenty games to their end. Each keeps all of its moments.
const games = seeds.map((seed) => play(createGame(world, { seed })));

// Numbers are millionths: 10 000 are a point of a hundred.
const points = (ppm) => (ppm / 10_000).toFixed(1).padStart(6);
const mean = (numbers) => numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
const quantile = (numbers, share) =>
  [...numbers].sort((a, b) => a - b)[Math.floor(share * (numbers.length - 1))];

console.log(`${world.title}: cohesion of ${pact} in ${games.length} games, points`);
console.log('  turn  games   mean lowest median highest');
for (let turn = 0; turn <= world.turns; turn += world.turnsPerYear) {
  const accounts = games
    .filter((game) => game.turn >= turn)
    .map((game) => account(game, { of: 'cohesion', pact, turn }))
    .filter((found) => found !== null);
  if (accounts.length === 0) break;
  const levels = accounts.map(({ level }) => level);
  const shown = [mean(levels), Math.min(...levels), quantile(levels, 0.5), Math.max(...levels)].map(points);
  console.log(`${String(turn).padStart(6)} ${String(levels.length).padStart(6)} ${shown.join(' ')}`);
}

// Why: the entries of one game's account add up to its cohesion, to the unit.
const [game] = games;
const { turn } = game.history.findLast((_, at) => account(game, { of: 'cohesion', pact, turn: at }) !== null);
const { level, entries } = account(game, { of: 'cohesion', pact, turn });
console.log(`\nSeed ${game.seed}, turn ${turn}: why it stands at ${points(level).trim()}`);
for (const entry of entries.filter((one) => Math.abs(one.level) >= 500).sort((a, b) => b.level - a.level))
  console.log(`${points(entry.level)}  ${entry.part}`);
