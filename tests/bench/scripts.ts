// What `npm run bench:scripts` prints: how fixed order lists, combined by chance from a seed, do against the agents.

import { readFileSync } from 'node:fs';
import { generate, loadContent } from '../../src/content';
import { AGENTS, type AgentName, agentOrders, createGame, ranking, sideStream, step } from '../../src/engine';
import type { Content, NationId } from '../../src/engine';
import { fillSeats } from '../../src/session';
import { ordersOf, type Script, scriptFrom, tellScript } from './script';

/** A script may do better than each of the agents in this share of seats and seeds at most. */
const BAR = 0.6;
const SCRIPTS = 300;
/** Seeds of the search, and of the trial of the best that it found. */
const SEARCHED = ['s1', 's2'];
const TRIED = Array.from({ length: 12 }, (_, k) => `t${k}`);
const FINALISTS = 10;
/** All that think; the default agent first. */
const THINKERS: readonly AgentName[] = AGENTS.filter((agent) => agent !== 'random');

const at = (path: string): URL => new URL(`../../scenarios/${path}`, import.meta.url);
const theories = { 'balance-of-threat': readFileSync(at('theories/balance-of-threat.json'), 'utf8') };

function contentOf(file: unknown): Content {
  const { content, issues } = loadContent(file, theories);
  if (content === null) throw new Error(JSON.stringify(issues[0]));
  return content;
}

/** The total at the end of whoever plays one seat; everyone else as the scenario says. */
function play(content: Content, seed: string, nation: NationId, player: AgentName | Script): number {
  const scripted = typeof player !== 'string';
  const seats = fillSeats(content, { [nation]: scripted ? 'person' : player });
  let state = createGame(content, seed);
  while (!state.over) {
    const own = scripted ? ordersOf(player, state, nation) : [];
    state = step(state, [...agentOrders(state, seats).orders, ...own]).state;
  }
  return ranking(state).find((row) => row.nation === nation)!.change;
}

type Totals = readonly number[];

/** Totals over all seats of all seeds, in order. */
const playAll = (content: Content, seeds: readonly string[], player: AgentName | Script): Totals =>
  seeds.flatMap((seed) => content.nations.map(({ id }) => play(content, seed, id, player)));

const shareAbove = (ours: Totals, theirs: Totals): number =>
  ours.reduce((won, total, k) => won + (total > theirs[k]! ? 1 : total === theirs[k] ? 1 / 2 : 0), 0) /
  ours.length;

const percent = (share: number): string => `${Math.round(share * 100)} %`.padStart(7);

/** Plays all scripts in one world; the most that one of them beats every agent by, at least. */
function search(content: Content): number {
  const scripts = Array.from({ length: SCRIPTS }, (_, k) => scriptFrom(sideStream('scripts', k)));
  const reference = playAll(content, SEARCHED, THINKERS[0]!);
  const found = scripts.map((script) => ({
    script,
    share: shareAbove(playAll(content, SEARCHED, script), reference),
  }));
  found.sort((a, b) => b.share - a.share);
  const agents = THINKERS.map((agent) => playAll(content, TRIED, agent));
  const finals = found.slice(0, FINALISTS).map(({ script }) => {
    const ours = playAll(content, TRIED, script);
    return { script, shares: agents.map((theirs) => shareAbove(ours, theirs)) };
  });
  finals.sort((a, b) => b.shares[0]! - a.shares[0]!);
  const games = content.nations.length * TRIED.length;
  console.log(`\n${content.title}: the best ${FINALISTS} of ${SCRIPTS} scripts, ${games} games each, beat`);
  console.log(`${THINKERS.map((agent) => agent.slice(0, 11).padStart(12)).join('')}   script`);
  for (const { script, shares } of finals)
    console.log(
      `${shares.map((share) => percent(share).padStart(12)).join('')}   ${tellScript(script).join('; ')}`,
    );
  return Math.max(...finals.map(({ shares }) => Math.min(...shares)));
}

const WORLDS = [
  JSON.parse(readFileSync(at('five-rivers.json'), 'utf8')) as unknown,
  { ...generate(6, 'scripts'), turns: 20 },
];
const most = Math.max(...WORLDS.map((file) => search(contentOf(file))));
console.log(
  `\nno script beats every agent in more than ${percent(most).trim()}; the bar is ${percent(BAR).trim()}`,
);
if (most > BAR) process.exitCode = 1;
