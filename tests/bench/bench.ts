// Decides what `npm run bench` prints: a full turn with all agents beside a bare sweep over the same pairs, in one run.
// Refuses to judge more than the ratio: microseconds are this machine's, the ratio is the engine's.

import { readFileSync } from 'node:fs';
import { generate, loadContent } from '../../src/content';
import { agentOrders, createGame, hashState, PAIR_COLUMNS, step } from '../../src/engine';
import type { Content, State } from '../../src/engine';
import { fillSeats } from '../../src/session';
import { meanMicroseconds } from './clock';
import { sweep, type Columns } from './sweep';

/** Nations, and how many times the sweep a full turn may take. */
const BARS = [
  [8, 150],
  [32, 60],
  [195, 50],
] as const;
const ENDLESS = 1_000_000;

/** A generated world whose game does not end while it is timed. */
function worldOf(n: number): Content {
  const { content, issues } = loadContent(generate(n, `bench-${n}`), { 'balance-of-threat': theory });
  if (content === null) throw new Error(issues[0]!.message);
  return { ...content, turns: ENDLESS };
}

// Two levels up from here both in the sources and in the build.
const theory = readFileSync(
  new URL('../../scenarios/theories/balance-of-threat.json', import.meta.url),
  'utf8',
);

function columnsOf(state: State): Columns {
  const { content, nations, pairs } = state;
  const n = content.nations.length;
  const share = (column: Int32Array): Float64Array => Float64Array.from(column, (ppm) => ppm / 1_000_000);
  const { trust, transparency, grievance, rivalry, dispute, perceivedIntent, distance, trade } = pairs;
  return {
    n,
    capability: share(nations.capability),
    regime: share(nations.regime),
    offence: Float64Array.from(content.nations, ({ offence }) => offence / 1_000_000),
    threat: new Float64Array(n),
    trust: trust.slice(),
    transparency: transparency.slice(),
    grievance: grievance.slice(),
    rivalry: rivalry.slice(),
    dispute: dispute.slice(),
    intent: perceivedIntent.slice(),
    distance: distance.slice(),
    trade: Float64Array.from(trade, (million) => million / 1_000_000),
    cohesion: new Float64Array(n * n).fill(0.5),
  };
}

/** Turns of a game that are timed; then the world begins anew, so that what is measured is play and not its far end. */
const GAME = 60;

/** Mean microseconds of a full turn: every agent decides, then the turn is resolved. Games from new seeds, the first one to warm up. */
function turnMicroseconds(content: Content): { turn: number; agents: number; hash: number; state: State } {
  const seats = fillSeats(content, {});
  const spent = { agents: 0, step: 0, hash: 0 };
  let [turns, state] = [-GAME, createGame(content, 'bench')];
  while (turns < GAME || spent.agents + spent.step < 1000) {
    if (state.turn === GAME) state = createGame(content, `bench ${turns}`);
    const [began, hashed] = [performance.now(), state];
    const { orders } = agentOrders(state, seats);
    const decided = performance.now();
    state = step(state, orders).state;
    const resolved = performance.now();
    hashState(hashed);
    const over = performance.now();
    turns += 1;
    if (turns <= 0) continue;
    spent.agents += decided - began;
    spent.step += resolved - decided;
    spent.hash += over - resolved;
  }
  const mean = (milliseconds: number): number => (milliseconds * 1000) / turns;
  return { turn: mean(spent.agents + spent.step), agents: mean(spent.agents), hash: mean(spent.hash), state };
}

function gamesPerSecond(content: Content): number {
  const seats = fillSeats(content, {});
  let seed = 0;
  const game = meanMicroseconds(
    () => {
      seed += 1;
      let state = createGame(content, String(seed));
      for (let k = 0; k < GAME; k += 1) state = step(state, agentOrders(state, seats).orders).state;
    },
    5,
    2,
  );
  return 1_000_000 / game;
}

const cell = (value: number, width: number, digits = 1): string => value.toFixed(digits).padStart(width);

console.log(
  `pair columns: ${PAIR_COLUMNS.length}; node ${process.version}; a mean over at least 60 turns each`,
);
console.log('nations   turn (µs)  of it agents   sweep (µs)     ratio     bar          hash (µs)');
let met = true;
for (const [n, bar] of BARS) {
  const { turn, agents, hash, state } = turnMicroseconds(worldOf(n));
  const columns = columnsOf(state);
  const bare = meanMicroseconds(() => sweep(columns), 100);
  const ratio = turn / bare;
  met &&= ratio <= bar;
  const verdict = ratio <= bar ? 'met' : 'MISSED';
  console.log(
    `${cell(n, 7, 0)} ${cell(turn, 11)} ${cell(agents, 13)} ${cell(bare, 12, 2)} ${cell(ratio, 9)} ${cell(bar, 7, 0)} ${verdict.padEnd(7)} ${cell(hash, 12)}`,
  );
}
console.log(`${GAME}-turn games of 8 nations: ${gamesPerSecond(worldOf(8)).toFixed(1)} a second`);
process.exitCode = met ? 0 : 1;
