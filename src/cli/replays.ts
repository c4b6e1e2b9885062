// How a command opens a replay: read, its content found, played again with every hash compared.

import type { Content } from '../engine';
import {
  ENGINE_VERSION,
  readReplay,
  verify,
  type MismatchReason,
  type ReadIssue,
  type Replay,
  type Verdict,
} from '../replay';
import { contentOf } from './content';
import { noContentSentence } from '../language/files';
import { EXIT, type Line, Stop, unreadable, usage } from './outcome';
import { nameOf, readInput, warn } from './terminal';

export interface Opened {
  readonly replay: Replay;
  readonly content: Content;
}

/** Opens and verifies a replay; stops with code 3 or 4 where it cannot be read or does not match. */
export async function openReplay(file: string): Promise<Opened> {
  const read = readReplay(await readInput(file));
  if ('issue' in read) throw unreadable(issueLine(file, read.issue));
  const verdict = verify(read.replay, contentOf);
  if (verdict.ok && !verdict.sealed) warn(`${nameOf(file)}: ${UNSEALED}`);
  if (verdict.ok) return { replay: read.replay, content: verdict.content };
  throw new Stop(codeOf(verdict), mismatchLine(file, verdict, read.replay.engine));
}

/** A replay that may be told, and why it is not the game as it was recorded, where it is not. */
export type Told = Opened & { readonly mismatch: Line | null };

/** Opens a replay to tell it: one that does not match is told as this engine plays its orders. Stops with code 3 where it cannot be read. */
export async function openToTell(file: string): Promise<Told> {
  const read = readReplay(await readInput(file));
  if ('issue' in read) throw unreadable(issueLine(file, read.issue));
  const { replay } = read;
  const verdict = verify(replay, contentOf);
  if (verdict.ok && !verdict.sealed) warn(`${nameOf(file)}: ${UNSEALED}`);
  if (verdict.ok) return { replay, content: verdict.content, mismatch: null };
  const line = mismatchLine(file, verdict, replay.engine);
  const found = contentOf({ ...replay, covers: 'states' });
  if ('problem' in found) throw new Stop(codeOf(verdict), line);
  return { replay, content: found.content, mismatch: line };
}

/** The turn asked for, or the last; stops with code 2 where the replay has no such turn. */
export function turnWithin(replay: Replay, turn: number | undefined): number {
  const last = replay.turns.length;
  if (turn !== undefined && turn > last)
    throw usage(`the replay has ${last} turns, so there is no turn ${turn}`);
  return turn ?? last;
}

type Mismatch = Extract<Verdict, { ok: false }>;

/** A replay whose content is missing cannot be read; any other mismatch is one. */
export const codeOf = (mismatch: Mismatch): 3 | 4 =>
  mismatch.reason === 'no-content' ? EXIT.unreadable : EXIT.mismatch;

/** `file:line:column: what is wrong; what to do`. */
export function issueLine(file: string, { line, column, fault, advice, turn }: ReadIssue): Line {
  const where = turn === null ? '' : ` (turn ${turn})`;
  return ({ files }) =>
    `${nameOf(file)}:${line}:${column}: ${files.readFault(fault)}${where}; ${files.readAdvice[advice]}`;
}

/** What is and what is not known of a file from before form 3 whose turns match. */
export const UNSEALED =
  'of an older form: every turn plays as recorded, but who played, names and the engine are under no hash and cannot be checked';

const REASONS: Readonly<Record<MismatchReason, string>> = {
  'no-content': 'its scenario cannot be had',
  'other-content': 'its scenario or theory is another than the one it names',
  seal: 'what it says is not what its hash says',
  seats: 'its seats are not those of the scenario',
  start: 'the game does not begin as recorded: the seed, the scenario or the engine is another',
  'order-of-orders': 'the orders of this turn do not stand in canonical order',
  turn: 'playing its orders gives another hash than the one recorded',
};

/** One line that names the turn, and the engine that played it where that was another. */
export function mismatchLine(file: string, { turn, reason, detail, lacks }: Mismatch, engine: string): Line {
  if (lacks !== undefined)
    return ({ files }) => `${nameOf(file)}: ${REASONS[reason]}: ${noContentSentence(files, lacks)}`;
  if (reason === 'seal')
    return `${nameOf(file)}: does not match at its ${detail}: what stands there is not what was recorded`;
  const computed = reason === 'turn' ? ` (${detail})` : '';
  const played =
    engine === ENGINE_VERSION ? '' : `; it was played with entente ${engine}, this is ${ENGINE_VERSION}`;
  return `${nameOf(file)}: does not match at turn ${turn}: ${REASONS[reason]}${computed}${played}`;
}
