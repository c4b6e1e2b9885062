// `entente tournament`: agents in all seats of a scenario for many seeds, their rank table and who beats whom.

import type { Command } from 'commander';
import type { CommandLine } from '../../language/command-line';
import {
  type Entry,
  entriesOf,
  type Estimate,
  rankAgents,
  type Row,
  type Scored,
  seatMeans,
  undivided,
} from '../../analysis';
import { AGENTS } from '../../engine';
import type { AgentName, Content } from '../../engine';
import { fillSeats } from '../../session';
import { loadScenario } from '../content';
import type { Job } from '../game-kinds';
import { playGames, usualWorkers } from '../games';
import { agentsOf, nationFrom, seedsFrom, wholeNumber } from '../options';
import { print, printJson, printTable, printTitle } from '../terminal';
import { percent } from '../text/numbers';
import { right, table } from '../text/table';

interface TournamentOptions {
  readonly seeds: readonly string[];
  readonly agents: readonly AgentName[];
  readonly seats?: readonly string[];
  readonly theory?: string;
  readonly workers: number;
  readonly json?: true;
}

export function addTournament(program: Command, language: CommandLine): void {
  const help = language.cli.helps.tournament;
  program
    .command('tournament')
    .description(help.about)
    .argument('<scenario>', help.scenario)
    .addOption(seedsFrom(language, '1..20'))
    .option('--agents <list>', help.agents, agentsOf, AGENTS)
    .option('--seats <list>', help.seats, (text) => text.split(','))
    .option('--theory <id or file>', help.theory)
    .option('--workers <n>', help.workers, wholeNumber('--workers', 1, 1000), usualWorkers())
    .option('--json', help.json)
    .action((file: string, options: TournamentOptions) => tournament(language, file, options));
}

async function tournament(
  language: CommandLine,
  scenario: string,
  options: TournamentOptions,
): Promise<void> {
  const { content } = await loadScenario(scenario, options.theory);
  const seats = options.seats?.map((id) => nationFrom(id.trim(), content));
  const nations = seats ?? content.nations.map(({ id }) => id);
  const scored = await playAll(content, entriesOf(options.seeds, nations, options.agents), options.workers);
  const rows = rankAgents(scored, options.agents);
  if (options.json) {
    const scenario = { id: content.id, hash: content.hash };
    const told = { ranks: rows, seats: seatMeans(scored), scores: scored };
    return printJson({ scenario, theory: content.theory.id, seeds: options.seeds, ...told });
  }
  const { agents, seeds } = options;
  printTitle(language.cli.tournament.title(content.title, agents.length, nations.length, seeds.length));
  print('');
  printTable(rankTable(language, rows));
  print('');
  printTable(shareTable(language, rows));
}

/** Plays every entry once; those that differ in name alone, as where an agent takes its own seat, share a game. */
async function playAll(
  content: Content,
  entries: readonly Entry[],
  workers: number,
): Promise<readonly Scored[]> {
  const contents = [content];
  const jobs: Job[] = [];
  const known = new Map<string, number>();
  const played = entries.map(({ seed, nation, agent }) => {
    const world = undivided(content, nation);
    const at = world === content ? 0 : contentAt(contents, world);
    const seats = fillSeats(content, { [nation]: agent });
    const key = JSON.stringify([at, seed, seats]);
    const job = known.get(key) ?? jobs.push({ content: at, seed, seats }) - 1;
    known.set(key, job);
    return job;
  });
  const totals = await playGames('totals', { contents }, jobs, workers);
  return entries.map((entry, k) => ({ ...entry, total: totals[played[k]!]![entry.nation]! }));
}

/** Where this world stands among the contents; of two nations no two worlds are alike. */
function contentAt(contents: Content[], world: Content): number {
  const alike = contents.findIndex(({ nations }) =>
    nations.every(({ agentMix }, k) => agentMix.length === world.nations[k]!.agentMix.length),
  );
  return alike >= 0 ? alike : contents.push(world) - 1;
}

function rankTable(language: CommandLine, rows: readonly Row[]): string[] {
  const { rank, agent, mean, sure, beats } = language.cli.tournament.heads;
  const columns = [right(rank), { head: agent }, ...[mean, sure, beats].map(right)];
  return table(
    columns,
    rows.map((row) => rankRow(language, row)),
  );
}

function rankRow(language: CommandLine, { rank, agent, total, field }: Row): string[] {
  const { agentText, number, points, signed } = language;
  const between = Number.isFinite(total.low) ? `${points(total.low)} … ${points(total.high)}` : '–';
  const beats = `${percent(language, field.value)} (${number(field.low * 100)}–${number(field.high * 100)})`;
  return [`${rank}`, agentText[agent].name, signed(total.value), between, beats];
}

/** Who beats whom: a row's agent, how often it does better than the column's in the same seat of the same seed. */
function shareTable(language: CommandLine, rows: readonly Row[]): string[] {
  const nameOf = (agent: AgentName): string => language.agentText[agent].name;
  const columns = [
    { head: language.cli.tournament.heads.beats },
    ...rows.map(({ agent }) => right(nameOf(agent))),
  ];
  const cells = rows.map(({ agent, against }) => [
    nameOf(agent),
    ...rows.map((other) => {
      const found: Estimate | undefined = against[other.agent];
      return found ? percent(language, found.value) : '';
    }),
  ]);
  return table(columns, cells);
}
