// `entente replay`: a recorded game told from its start to a turn, and how it stands there.

import type { Command } from 'commander';
import { ranking } from '../../engine';
import type { Content } from '../../engine';
import { positions, type Position, type Replay } from '../../replay';
import { gameFacts } from '../facts';
import { wholeNumber } from '../options';
import { EXIT, lineIn, Stop } from '../outcome';
import { openToTell, turnWithin } from '../replays';
import { print, printJson, printTable, printTitle, warn } from '../terminal';
import { pactLines, rankingLines } from '../text/ranking';
import { tellerOf } from '../../language/chronicle';
import type { CommandLine } from '../../language/command-line';
import type { Language } from '../../language/language';

interface ReplayOptions {
  readonly turn?: number;
  readonly json?: true;
}

export function addReplay(program: Command, language: CommandLine): void {
  const help = language.cli.helps.replay;
  program
    .command('replay')
    .description(help.about)
    .argument('<file>', help.file)
    .option('--turn <n>', help.turn, wholeNumber('--turn', 0, 100_000))
    .option('--json', help.json)
    .action((file: string, options: ReplayOptions) => tellReplay(language, file, options));
}

async function tellReplay(language: CommandLine, file: string, options: ReplayOptions): Promise<void> {
  const { replay, content, mismatch } = await openToTell(language, file);
  if (mismatch !== null) warn(language.cli.verdicts.toldAnyway(lineIn(language, mismatch)));
  const turn = turnWithin(replay, options.turn);
  const passed = [...positions(replay, content, turn)];
  const at = passed.at(-1)!;
  if (options.json) printJson(factsAt(language, replay, content, at));
  else tellPosition(language, content, replay, passed);
  if (mismatch !== null) throw new Stop(EXIT.mismatch);
}

function factsAt(language: Language, replay: Replay, content: Content, at: Position): object {
  const { state, hash, events, refusals } = at;
  const facts = gameFacts(language, content, state, hash, replay.seats);
  return {
    ...facts,
    of: replay.turns.length,
    orders: replay.turns[state.turn - 1]?.orders ?? [],
    events,
    refusals,
  };
}

function tellPosition(
  language: CommandLine,
  content: Content,
  replay: Replay,
  passed: readonly Position[],
): void {
  const { state, hash } = passed.at(-1)!;
  const { names, lines } = tellerOf(
    language,
    content,
    passed.map((position) => position.state),
  );
  printTitle(language.cli.told.titlePlayedBy(content.title, replay.seed, replay.engine));
  print('');
  for (const { state: at, events } of passed) lines(at.turn, events).forEach(print);
  print('');
  printTable(rankingLines(language, ranking(state), names));
  print('');
  printTable(pactLines(language, state.structure.pacts, names));
  print('');
  const date = language.dateWords(content, state.turn);
  print(language.cli.told.standsAt(date, state.turn, replay.turns.length, hash));
}
