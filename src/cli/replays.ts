// How a command opens a replay: read, its content found, played again with every hash compared.

import type { Content } from '../engine';
import { ENGINE_VERSION, readReplay, verify, type ReadIssue, type Replay, type Verdict } from '../replay';
import { contentOf } from './content';
import type { CommandLine } from '../language/command-line';
import { noContentSentence } from '../language/files';
import { EXIT, type Line, Stop, unreadable, usage } from './outcome';
import { readReplayText } from './links';
import { nameOf, warn } from './terminal';

export interface Opened {
  readonly replay: Replay;
  readonly content: Content;
}

/** Opens and verifies a replay; stops with code 3 or 4 where it cannot be read or does not match. */
export async function openReplay(language: CommandLine, file: string): Promise<Opened> {
  const read = readReplay(await readReplayText(file));
  if ('issue' in read) throw unreadable(issueLine(file, read.issue));
  const verdict = verify(read.replay, contentOf);
  if (verdict.ok && !verdict.sealed) warn(`${nameOf(file)}: ${language.cli.verdicts.unsealed}`);
  if (verdict.ok) return { replay: read.replay, content: verdict.content };
  throw new Stop(codeOf(verdict), mismatchLine(file, verdict, read.replay.engine));
}

/** A replay that may be told, and why it is not the game as it was recorded, where it is not. */
export type Told = Opened & { readonly mismatch: Line | null };

/** Opens a replay to tell it: one that does not match is told as this engine plays its orders. Stops with code 3 where it cannot be read. */
export async function openToTell(language: CommandLine, file: string): Promise<Told> {
  const read = readReplay(await readReplayText(file));
  if ('issue' in read) throw unreadable(issueLine(file, read.issue));
  const { replay } = read;
  const verdict = verify(replay, contentOf);
  if (verdict.ok && !verdict.sealed) warn(`${nameOf(file)}: ${language.cli.verdicts.unsealed}`);
  if (verdict.ok) return { replay, content: verdict.content, mismatch: null };
  const line = mismatchLine(file, verdict, replay.engine);
  const found = contentOf({ ...replay, covers: 'states' });
  if ('problem' in found) throw new Stop(codeOf(verdict), line);
  return { replay, content: found.content, mismatch: line };
}

/** The turn asked for, or the last; stops with code 2 where the replay has no such turn. */
export function turnWithin(replay: Replay, turn: number | undefined): number {
  const last = replay.turns.length;
  if (turn !== undefined && turn > last) throw usage(({ cli }) => cli.refusals.noTurnInReplay(last, turn));
  return turn ?? last;
}

type Mismatch = Extract<Verdict, { ok: false }>;

/** A replay whose content is missing cannot be read; any other mismatch is one. */
export const codeOf = (mismatch: Mismatch): 3 | 4 =>
  mismatch.reason === 'no-content' ? EXIT.unreadable : EXIT.mismatch;

/** `file:line:column: what is wrong; what to do`. */
export function issueLine(file: string, { line, column, fault, advice, turn }: ReadIssue): Line {
  return ({ cli, files }) => {
    const where = turn === null ? '' : cli.verdicts.inTurn(turn);
    return `${nameOf(file)}:${line}:${column}: ${files.readFault(fault)}${where}; ${files.readAdvice[advice]}`;
  };
}

/** One line that names the turn, and the engine that played it where that was another. */
export function mismatchLine(file: string, { turn, reason, detail, lacks }: Mismatch, engine: string): Line {
  const name = nameOf(file);
  return ({ cli, files }) => {
    const { mismatch, noContent, playedBy, sealBroken } = cli.verdicts;
    if (lacks !== undefined) return noContent(name, noContentSentence(files, lacks));
    if (reason === 'seal') return sealBroken(name, detail ?? '');
    const named = reason === 'turn' || reason === 'branch';
    const line = mismatch(name, turn, reason, named ? (detail ?? null) : null);
    return engine === ENGINE_VERSION ? line : `${line}${playedBy(engine, ENGINE_VERSION)}`;
  };
}
