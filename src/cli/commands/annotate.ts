// `entente annotate`: a recorded game with notes on its turning points, to be watched as a story.

import type { Command } from 'commander';
import type { Content } from '../../engine';
import type { CommandLine } from '../../language/command-line';
import { rewordedContent } from '../../language/content-words';
import { readReplay, sealsOf, writeReplay, type Annotation, type Replay } from '../../replay';
import { parseJson } from '../../text';
import { summaryOf, wordsOfScenario } from '../content';
import { unreadable } from '../outcome';
import { openReplay } from '../replays';
import { storyOf } from '../story';
import { nameOf, readInput, writeOutput } from '../terminal';

interface AnnotateOptions {
  readonly notes?: string;
  readonly out: string;
}

export function addAnnotate(program: Command, language: CommandLine): void {
  const help = language.cli.helps.annotate;
  program
    .command('annotate')
    .description(help.about)
    .argument('<file>', help.file)
    .option('--notes <file>', help.notes)
    .requiredOption('--out <file>', help.out)
    .action((file: string, options: AnnotateOptions) => annotate(language, file, options));
}

async function annotate(language: CommandLine, file: string, { notes, out }: AnnotateOptions): Promise<void> {
  const { replay, content } = await openReplay(language, file);
  const text =
    notes === undefined
      ? noted(replay, storyIn(language, replay, content))
      : noted(replay, await notesIn(notes));
  const read = readReplay(text);
  if ('issue' in read) {
    const { fault } = read.issue;
    throw unreadable(({ files }) => `${nameOf(notes ?? file)}: ${files.readFault(fault)}`);
  }
  writeOutput(out, text);
}

/** The story in the words of the language, names too where they are translated. */
function storyIn(language: CommandLine, replay: Replay, content: Content): readonly Annotation[] {
  const texts = replay.scenario.file === undefined ? wordsOfScenario(language.locale, content.id) : {};
  const summary = texts.summary ?? summaryOf(replay);
  return storyOf(language, replay, rewordedContent(content, texts), summary || content.title);
}

/** The game's text with these notes in the place of its own, sealed. */
function noted(replay: Replay, annotations: readonly Annotation[]): string {
  const seals = { ...replay.seals, annotations: sealsOf(replay, annotations).annotations };
  return writeReplay({ ...replay, annotations, seals });
}

/** Whether each is a note is found when the whole is read. */
async function notesIn(file: string): Promise<readonly Annotation[]> {
  const json = parseJson(await readInput(file));
  if ('value' in json && Array.isArray(json.value)) return json.value;
  throw unreadable(({ cli }) => cli.refusals.noNotes(nameOf(file)));
}
