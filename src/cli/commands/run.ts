// `entente run`: a scenario played by agents to its end or some turns of it, told or as JSON, kept as a replay.

import type { Command } from 'commander';
import { ranking } from '../../engine';
import { createSession, fillSeats, type Session } from '../../session';
import { writeReplay } from '../../replay';
import { loadScenario } from '../content';
import { gameFacts } from '../facts';
import { collect, seatsFrom, seedOf, wholeNumber } from '../options';
import { print, printJson, printTable, printTitle, progress, writeOutput } from '../terminal';
import { pactLines, rankingLines } from '../text/ranking';
import { tellerOf } from '../../language/chronicle';
import type { Language } from '../../language/language';

interface RunOptions {
  readonly seed: string;
  readonly turns?: number;
  readonly nation: readonly string[];
  readonly theory?: string;
  readonly out?: string;
  readonly json?: true;
}

export function addRun(program: Command, language: Language): void {
  program
    .command('run')
    .description('play a scenario with agents in all seats')
    .argument('<scenario>', "a built-in scenario's id, a file, or - for stdin")
    .option('--seed <text>', 'what chance is drawn from; the same seed gives the same game', seedOf, '1')
    .option('--turns <n>', 'stop after so many turns', wholeNumber('--turns', 0, 100_000))
    .option('--nation <id=agent>', 'who plays a nation; may be given again', collect, [])
    .option('--theory <id or file>', 'weights to play by, instead of those the scenario names')
    .option('--out <file>', 'keep the game as a replay; - for stdout')
    .option('--json', 'print the outcome for machines')
    .action((file: string, options: RunOptions) => run(language, file, options));
}

async function run(language: Language, scenario: string, options: RunOptions): Promise<void> {
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
  while (session.state().turn < turns && session.endTurn() !== null)
    progress(session.state().turn, turns, 'turn');
}

function tellStory(language: Language, { content, seed, state, stateAt, hash, turns }: Session): void {
  const now = state();
  const { names, lines } = tellerOf(language, content, [
    stateAt(0),
    ...turns().map(({ turn }) => stateAt(turn)),
  ]);
  printTitle(`${content.title}, seed ${seed}`);
  print('');
  for (const { turn, events } of turns()) lines(turn, events).forEach(print);
  print('');
  printTable(rankingLines(language, ranking(now), names));
  print('');
  printTable(pactLines(language, now.structure.pacts, names));
  print('');
  print(
    `${now.over ? 'The game is over' : 'Stopped'} after turn ${now.turn} of ${content.turns}; state hash ${hash()}`,
  );
}
