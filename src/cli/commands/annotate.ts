// `entente annotate`: a recorded game with notes on its turning points, to be watched as a story.

import type { Command } from 'commander';
import { sealsOf, writeReplay } from '../../replay';
import { summaryOf } from '../content';
import { openReplay } from '../replays';
import { storyOf } from '../story';
import { writeOutput } from '../terminal';
import type { Language } from '../../language/language';

export function addAnnotate(program: Command, language: Language): void {
  program
    .command('annotate')
    .description('note the turning points of a recorded game, as a story to be watched')
    .argument('<file>', 'a replay file; - for stdin')
    .requiredOption('--out <file>', 'where the game with its notes goes; - for stdout')
    .action((file: string, { out }: { readonly out: string }) => annotate(language, file, out));
}

async function annotate(language: Language, file: string, out: string): Promise<void> {
  const { replay, content } = await openReplay(file);
  const annotations = storyOf(language, replay, content, summaryOf(replay) || content.title);
  const seals = { ...replay.seals, annotations: sealsOf(replay, annotations).annotations };
  writeOutput(out, writeReplay({ ...replay, annotations, seals }));
}
