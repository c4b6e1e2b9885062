// How the command line reads and writes: files, '-' for stdin and stdout, progress on stderr, colour where it is welcome.

import { readFileSync } from 'node:fs';
import { buffer } from 'node:stream/consumers';
import pc from 'picocolors';
import { decodeText, shownSafely } from '../text';
import type { CommandLine } from '../language/command-line';
import { EXIT, Stop, unreadable } from './outcome';
import { writeWhole } from './write-whole';

/** None when stdout is no terminal or NO_COLOR is set. */
const paint = pc.createColors(pc.isColorSupported && process.stdout.isTTY === true && !process.env.NO_COLOR);

/** One line, whatever it holds: what would steer the terminal is replaced. */
export const print = (line: string): void => {
  process.stdout.write(`${shownSafely(line)}\n`);
};

export const printTitle = (line: string): void => {
  process.stdout.write(`${paint.bold(shownSafely(line))}\n`);
};

/** A table's lines, its head set off. */
export function printTable([head, ...rows]: readonly string[]): void {
  printTitle(head ?? '');
  for (const row of rows) print(row);
}

/** For machines: JSON, with what would steer a terminal escaped. */
export const printJson = (value: unknown): void => {
  const text = JSON.stringify(value, null, 2).replace(
    /[\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g,
    escaped,
  );
  process.stdout.write(`${text}\n`);
};

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

const PROGRAM = 'entente';

export const warn = (line: string): void => {
  for (const part of line.split('\n')) process.stderr.write(`${PROGRAM}: ${shownSafely(part)}\n`);
};

/** Shows how far a long job is, and what else is said of it, on one line that is replaced; nothing where stderr is no terminal. */
export function progress(done: number, of: number, more = ''): void {
  if (process.stderr.isTTY !== true) return;
  process.stderr.write(`\r\u001b[K${done < of ? `${done}/${of}${more === '' ? '' : `, ${more}`}` : ''}`);
}

/** The text of a file, or of stdin for '-'. Stops with code 3 and one line where it cannot be read. */
export async function readInput(file: string): Promise<string> {
  const decoded = decodeText(await bytesOf(file));
  if ('text' in decoded) return decoded.text;
  throw unreadable(({ files }) => `${nameOf(file)}: ${files.otherEncoding(decoded.encoding)}`);
}

async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    return file === '-' ? await buffer(process.stdin) : readFileSync(file);
  } catch (error) {
    throw unreadable((language) => language.cli.refusals.notRead(nameOf(file), reasonOf(language, error)));
  }
}

/** Writes a file whole or not at all, or to stdout for '-'. */
export function writeOutput(file: string, content: string): void {
  if (file === '-') {
    process.stdout.write(content);
    return;
  }
  try {
    writeWhole(file, content);
  } catch (error) {
    throw new Stop(EXIT.failure, (language) =>
      language.cli.refusals.notWritten(file, reasonOf(language, error)),
    );
  }
}

/** What an address has before the game that it holds. */
export const LINK_MARK = '#replay=';
export const isLink = (file: string): boolean => file.includes(LINK_MARK);

/** How a message names an input; a link that holds a game is too long to be said. */
export const nameOf = (file: string): string => (file === '-' ? 'stdin' : isLink(file) ? LINK_MARK : file);

function reasonOf({ cli }: CommandLine, error: unknown): string {
  const { code, message } = error as { code?: string; message?: string };
  return cli.systemFaults[code ?? ''] ?? message ?? String(error);
}
