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
  program
    .command('replay')
    .description('tell a recorded game, and show how it stands at a turn')
    .argument('<file>', 'a replay file; - for stdin')
    .option('--turn <n>', 'stop at this turn; 0 is the start', wholeNumber('--turn', 0, 100_000))
    .option('--json', 'print the position and its turn for machines')
    .action((file: string, options: ReplayOptions) => tellReplay(language, file, options));
}

async function tellReplay(language: CommandLine, file: string, options: ReplayOptions): Promise<void> {
  const { replay, content, mismatch } = await openToTell(file);
  if (mismatch !== null)
    warn(`${lineIn(language, mismatch)}; what follows is what this entente makes of its orders`);
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
  language: Language,
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
  printTitle(`${content.title}, seed ${replay.seed}, engine ${replay.engine}`);
  print('');
  for (const { state: at, events } of passed) lines(at.turn, events).forEach(print);
  print('');
  printTable(rankingLines(language, ranking(state), names));
  print('');
  printTable(pactLines(language, state.structure.pacts, names));
  print('');
  print(
    `${language.dateWords(content, state.turn)}, turn ${state.turn} of ${replay.turns.length}; state hash ${hash}`,
  );
}
