// Decides how the command line reads and writes: files, '-' for stdin and stdout, progress on stderr, colour where it is welcome.
// Refuses to know what is written.

import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import pc from 'picocolors';
import { EXIT, Stop, unreadable } from './outcome';

/** None when stdout is no terminal or NO_COLOR is set. */
const paint = pc.createColors(pc.isColorSupported && process.stdout.isTTY === true && !process.env.NO_COLOR);

export const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

export const printTitle = (line: string): void => print(paint.bold(line));

/** A table's lines, its head set off. */
export function printTable([head, ...rows]: readonly string[]): void {
  printTitle(head ?? '');
  for (const row of rows) print(row);
}

export const printJson = (value: unknown): void => print(JSON.stringify(value, null, 2));

export const warn = (line: string): void => {
  process.stderr.write(`entente: ${line}\n`);
};

/** Shows how far a long job is, on one line that is replaced; nothing where stderr is no terminal. */
export function progress(done: number, of: number, what: string): void {
  if (process.stderr.isTTY !== true) return;
  process.stderr.write(done < of ? `\r${what} ${done}/${of}` : `\r${' '.repeat(what.length + 24)}\r`);
}

/** The text of a file, or of stdin for '-'. Stops with code 3 and one line where it cannot be read. */
export async function readInput(file: string): Promise<string> {
  try {
    return file === '-' ? await text(process.stdin) : readFileSync(file, 'utf8');
  } catch (error) {
    throw unreadable(`${nameOf(file)}: ${reasonOf(error)}`);
  }
}

/** Writes a file whole or not at all, or to stdout for '-'. */
export function writeOutput(file: string, content: string): void {
  if (file === '-') {
    process.stdout.write(content);
    return;
  }
  const part = `${file}.part`;
  try {
    if (statSync(file, { throwIfNoEntry: false })?.isFile() === false) return writeFileSync(file, content);
    writeFileSync(part, content);
    renameSync(part, file);
  } catch (error) {
    rmSync(part, { force: true });
    throw new Stop(EXIT.failure, `${file}: cannot be written: ${reasonOf(error)}`);
  }
}

/** How a message names an input. */
export const nameOf = (file: string): string => (file === '-' ? 'stdin' : file);

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'this is a directory',
  EACCES: 'it may not be opened',
  ENOTDIR: 'there is no such directory',
  ENOSPC: 'the disk is full',
};

function reasonOf(error: unknown): string {
  const { code, message } = error as { code?: string; message?: string };
  return REASONS[code ?? ''] ?? message ?? String(error);
}
