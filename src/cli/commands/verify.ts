// `entente verify`: each replay read and played again; all are tried, and the worst decides the exit code.

import type { Command } from 'commander';
import { readReplay, verify, type Hash, type ReadIssue } from '../../replay';
import { contentOf } from '../content';
import type { CommandLine } from '../../language/command-line';
import { EXIT, lineIn, Stop, type ExitCode, type Line } from '../outcome';
import { codeOf, issueLine, mismatchLine } from '../replays';
import { readReplayText } from '../links';
import { nameOf, print, printJson, warn } from '../terminal';

interface Result {
  readonly file: string;
  readonly ok: boolean;
  /** Where it stops being true, 0 for the start; null when it is, or could not be read. */
  readonly turn: number | null;
  readonly turns: number | null;
  readonly stateHash: Hash | null;
  readonly code: ExitCode;
  readonly line: string;
}

interface VerifyOptions {
  readonly json?: true;
}

export function addVerify(program: Command, language: CommandLine): void {
  const help = language.cli.helps.verify;
  program
    .command('verify')
    .description(help.about)
    .argument('<file...>', help.file)
    .option('--json', help.json)
    .action((files: readonly string[], options: VerifyOptions) => verifyAll(language, files, options));
}

async function verifyAll(
  language: CommandLine,
  files: readonly string[],
  options: VerifyOptions,
): Promise<void> {
  const results: Result[] = [];
  for (const file of files) results.push(await verifyOne(language, file));
  if (options.json) printJson(results.map(({ line, ...result }) => ({ ...result, message: line })));
  else for (const { ok, code, line } of results) if (ok || code === EXIT.mismatch) print(line);
  for (const { ok, line } of results) if (!ok) warn(line);
  const worst = Math.max(...results.map(({ code }) => code)) as ExitCode;
  if (worst !== EXIT.fine) throw new Stop(worst);
}

async function verifyOne(language: CommandLine, file: string): Promise<Result> {
  const name = nameOf(file);
  const failed = (code: ExitCode, line: Line, turn: number | null = null): Result => ({
    file: name,
    ok: false,
    turn,
    turns: null,
    stateHash: null,
    code,
    line: lineIn(language, line),
  });
  let text: string;
  try {
    text = await readReplayText(file);
  } catch (stop) {
    if (stop instanceof Stop) return failed(stop.code, stop.linesIn(language).join('\n'));
    throw stop;
  }
  const read = readReplay(text);
  if ('issue' in read) return failed(codeOfIssue(read.issue), issueLine(file, read.issue), read.issue.turn);
  const verdict = verify(read.replay, contentOf);
  if (!verdict.ok)
    return failed(codeOf(verdict), mismatchLine(file, verdict, read.replay.engine), verdict.turn);
  if (!verdict.sealed) return failed(EXIT.mismatch, ({ cli }) => `${name}: ${cli.verdicts.unsealed}`);
  const [turns, stateHash] = [read.replay.turns.length, verdict.end.hash];
  return {
    file: name,
    ok: true,
    turn: null,
    turns,
    stateHash,
    code: EXIT.fine,
    line: language.cli.verdicts.matches(name, turns, stateHash),
  };
}

/** Damage inside a recorded turn is a replay that does not match there; damage elsewhere, or a cut, a file that cannot be read. */
const codeOfIssue = (issue: ReadIssue): ExitCode => (issue.turn === null ? EXIT.unreadable : EXIT.mismatch);
