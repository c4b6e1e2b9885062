// `entente validate`: scenario, theory, lesson, test and replay files checked, every complaint on a line of its own.

import type { Command } from 'commander';
import { loadConceptTest, loadContent, loadTheory, type Issue } from '../../content';
import { readReplay, type ReadIssue } from '../../replay';
import { parseJson } from '../../text';
import { builtInTheories, issueLines } from '../content';
import { checkLessonText } from '../lessons';
import type { CommandLine } from '../../language/command-line';
import { wordedIssue } from '../../language/issue';
import { EXIT, lineIn, Stop } from '../outcome';
import { issueLine } from '../replays';
import { nameOf, print, printJson, readInput, warn } from '../terminal';

type FileKind = ContentKind | 'replay';
type ContentKind = 'scenario' | 'theory' | 'lesson' | 'test';

interface Checked {
  readonly file: string;
  readonly kind: FileKind | 'unreadable';
  readonly ok: boolean;
  readonly issues: readonly object[];
  readonly lines: readonly string[];
}

interface ValidateOptions {
  readonly json?: true;
}

export function addValidate(program: Command, language: CommandLine): void {
  const help = language.cli.helps.validate;
  program
    .command('validate')
    .description(help.about)
    .argument('<file...>', help.file)
    .option('--json', help.json)
    .action((files: readonly string[], options: ValidateOptions) => validateAll(language, files, options));
}

async function validateAll(
  language: CommandLine,
  files: readonly string[],
  options: ValidateOptions,
): Promise<void> {
  const checked: Checked[] = [];
  for (const file of files) checked.push(await validateOne(language, file));
  if (options.json) printJson(checked.map(({ lines: _lines, ...rest }) => rest));
  else for (const { lines } of checked) for (const line of lines) print(line);
  const bad = checked.filter(({ ok }) => !ok);
  if (bad.length === 0) return;
  warn(language.cli.refusals.notValid(bad.map(({ file }) => file)));
  throw new Stop(EXIT.unreadable);
}

async function validateOne(language: CommandLine, file: string): Promise<Checked> {
  const name = nameOf(file);
  try {
    return check(language, file, await readInput(file));
  } catch (stop) {
    if (!(stop instanceof Stop)) throw stop;
    const lines = stop.linesIn(language);
    return { file: name, kind: 'unreadable', ok: false, issues: [{ message: lines.join('\n') }], lines };
  }
}

function check(language: CommandLine, file: string, text: string): Checked {
  const kind = kindOf(file, text);
  if (kind === 'replay') return checkReplay(language, file, text);
  return verdict(language, file, kind, ISSUES[kind](text));
}

const ISSUES: Readonly<Record<ContentKind, (text: string) => readonly Issue[]>> = {
  scenario: (text) => loadContent(text, builtInTheories()).issues,
  theory: (text) => loadTheory(text, builtInTheories()).issues,
  lesson: checkLessonText,
  test: (text) => loadConceptTest(text).issues,
};

function verdict(language: CommandLine, file: string, kind: ContentKind, found: readonly Issue[]): Checked {
  const ok = !found.some(({ severity }) => severity === 'error');
  const told = issueLines(file, found).map((line) => lineIn(language, line));
  const issues = found.map((issue) => wordedIssue(language.files.issues, issue));
  const lines = [...told, ...(ok ? [language.cli.verdicts.sound(nameOf(file), kind)] : [])];
  return { file: nameOf(file), kind, ok, issues, lines };
}

function checkReplay(language: CommandLine, file: string, text: string): Checked {
  const read = readReplay(text);
  const name = nameOf(file);
  if ('issue' in read)
    return {
      file: name,
      kind: 'replay',
      ok: false,
      issues: [inWords(language, read.issue)],
      lines: [lineIn(language, issueLine(file, read.issue))],
    };
  return {
    file: name,
    kind: 'replay',
    ok: true,
    issues: [],
    lines: [language.cli.verdicts.wellFormed(name)],
  };
}

/** For machines: a replay's issue with its sentences. */
const inWords = ({ files }: CommandLine, { fault, advice, ...place }: ReadIssue): object => ({
  ...place,
  code: fault.code,
  message: files.readFault(fault),
  advice: files.readAdvice[advice],
});

/** By what only such a file has; a text that is no JSON goes by its name. */
function kindOf(file: string, text: string): FileKind {
  const json = parseJson(text);
  const keys =
    'value' in json && typeof json.value === 'object' && json.value !== null ? Object.keys(json.value) : [];
  if (keys.length > 0)
    return keys.includes('seats')
      ? 'replay'
      : keys.includes('predictions')
        ? 'lesson'
        : keys.includes('items')
          ? 'test'
          : keys.includes('cohesion') || keys.includes('extends')
            ? 'theory'
            : 'scenario';
  return file.endsWith('.replay.json') ? 'replay' : /theor/.test(file) ? 'theory' : 'scenario';
}
