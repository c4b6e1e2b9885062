// Decides `entente replay`: a recorded game told from its start to a turn, and how it stands there.
// Refuses to know how a replay is played.

import type { Command } from 'commander';
import { ranking } from '../../engine';
import type { Content } from '../../engine';
import { positions, type Position, type Replay } from '../../replay';
import { gameFacts } from '../facts';
import { wholeNumber } from '../options';
import { usage } from '../outcome';
import { openReplay } from '../replays';
import { print, printJson } from '../terminal';
import { chronicleLines } from '../text/chronicle';
import { pactLines, rankingLines } from '../text/ranking';
import { dateWords, namesOf } from '../text/words';

interface ReplayOptions {
  readonly turn?: number;
  readonly json?: true;
}

export function addReplay(program: Command): void {
  program
    .command('replay')
    .description('tell a recorded game, and show how it stands at a turn')
    .argument('<file>', 'a replay file; - for stdin')
    .option('--turn <n>', 'stop at this turn; 0 is the start', wholeNumber('--turn', 0, 100_000))
    .option('--json', 'print the position and its turn for machines')
    .action(tellReplay);
}

async function tellReplay(file: string, options: ReplayOptions): Promise<void> {
  const { replay, content } = await openReplay(file);
  const turn = turnWithin(replay, options.turn);
  const passed = [...positionsTo(replay, content, turn)];
  const at = passed.at(-1)!;
  if (options.json) return printJson(factsAt(replay, content, at));
  for (const line of linesOf(content, replay, passed)) print(line);
}

/** The turn asked for, or the last; stops with code 2 where the replay has no such turn. */
export function turnWithin(replay: Replay, turn: number | undefined): number {
  const last = replay.turns.length;
  if (turn !== undefined && turn > last) throw usage(`the replay has ${last} turns, so there is no turn ${turn}`);
  return turn ?? last;
}

export function* positionsTo(replay: Replay, content: Content, turn: number): Generator<Position, void> {
  for (const position of positions(replay, content)) {
    yield position;
    if (position.state.turn >= turn) return;
  }
}

function factsAt(replay: Replay, content: Content, at: Position): object {
  const { state, hash, events, refusals } = at;
  const facts = gameFacts(content, state, hash, replay.seats);
  return { ...facts, of: replay.turns.length, orders: replay.turns[state.turn - 1]?.orders ?? [], events, refusals };
}

function linesOf(content: Content, replay: Replay, passed: readonly Position[]): string[] {
  const { state, hash } = passed.at(-1)!;
  const names = namesOf(content, state.structure);
  return [
    `${content.title}, seed ${replay.seed}, engine ${replay.engine}`,
    '',
    ...passed.flatMap((position) => chronicleLines(content, position.state.turn, position.events, names)),
    '',
    `${dateWords(content, state.turn)}, turn ${state.turn} of ${replay.turns.length}; state hash ${hash}`,
    '',
    ...rankingLines(ranking(state), names),
    '',
    ...pactLines(state.structure.pacts, names),
  ];
}
