// `entente run`: a scenario played by agents to its end or some turns of it, told or as JSON, kept as a replay.

import type { Command } from 'commander';
import type { CommandLine } from '../../language/command-line';
import { ranking } from '../../engine';
import { createSession, fillSeats, type Session } from '../../session';
import { writeReplay } from '../../replay';
import { loadScenario } from '../content';
import { gameFacts } from '../facts';
import { collect, seatsFrom, seedOf, wholeNumber } from '../options';
import { print, printJson, printTable, printTitle, progress, writeOutput } from '../terminal';
import { pactLines, rankingLines } from '../text/ranking';
import { tellerOf } from '../../language/chronicle';

interface RunOptions {
  readonly seed: string;
  readonly turns?: number;
  readonly nation: readonly string[];
  readonly theory?: string;
  readonly out?: string;
  readonly json?: true;
}

export function addRun(program: Command, language: CommandLine): void {
  const help = language.cli.helps.run;
  program
    .command('run')
    .description(help.about)
    .argument('<scenario>', help.scenario)
    .option('--seed <text>', help.seed, seedOf, '1')
    .option('--turns <n>', help.turns, wholeNumber('--turns', 0, 100_000))
    .option('--nation <id=agent>', help.nation, collect, [])
    .option('--theory <id or file>', help.theory)
    .option('--out <file>', help.out)
    .option('--json', help.json)
    .action((file: string, options: RunOptions) => run(language, file, options));
}

async function run(language: CommandLine, scenario: string, options: RunOptions): Promise<void> {
  const loaded = await loadScenario(scenario, options.theory);
  const seats = fillSeats(loaded.content, seatsFrom(options.nation, loaded.content));
  const session = createSession({ ...loaded, seed: options.seed, seats });
  play(session, Math.min(options.turns ?? loaded.content.turns, loaded.content.turns));
  if (options.out !== undefined) writeOutput(options.out, writeReplay(session.toReplay()));
  if (options.out === '-') return;
  if (options.json)
    return printJson(gameFacts(language, session.content, session.state(), session.hash(), seats));
  tellStory(language, session);
}

function play(session: Session, turns: number): void {
  while (session.state().turn < turns && session.endTurn() !== null) progress(session.state().turn, turns);
}

function tellStory(language: CommandLine, { content, seed, state, stateAt, hash, turns }: Session): void {
  const now = state();
  const { names, lines } = tellerOf(language, content, [
    stateAt(0),
    ...turns().map(({ turn }) => stateAt(turn)),
  ]);
  printTitle(language.cli.told.title(content.title, seed));
  print('');
  for (const { turn, events } of turns()) lines(turn, events).forEach(print);
  print('');
  printTable(rankingLines(language, ranking(now), names));
  print('');
  printTable(pactLines(language, now.structure.pacts, names));
  print('');
  print(language.cli.told.ended(now.over, now.turn, content.turns, hash()));
}
