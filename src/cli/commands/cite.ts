// `entente cite`: how a recorded game is cited, once it has been played again and found true.

import type { Command } from 'commander';
import type { CommandLine } from '../../language/command-line';
import { openReplay } from '../replays';
import { print, printJson } from '../terminal';

interface CiteOptions {
  readonly bibtex?: true;
  readonly json?: true;
}

export function addCite(program: Command, language: CommandLine): void {
  const help = language.cli.helps.cite;
  program
    .command('cite')
    .description(help.about)
    .argument('<file>', help.file)
    .option('--bibtex', help.bibtex)
    .option('--json', help.json)
    .action((file: string, options: CiteOptions) => cite(language, file, options));
}

async function cite(language: CommandLine, file: string, { bibtex, json }: CiteOptions): Promise<void> {
  const { replay, content } = await openReplay(language, file);
  const citation = language.cli.citation({
    title: content.title,
    scenario: replay.scenario,
    theory: replay.theory,
    seed: replay.seed,
    turns: replay.turns.length,
    engine: replay.engine,
    hash: replay.turns.at(-1)?.hash ?? replay.start,
    year: new Date().getFullYear(),
  });
  if (json) printJson(citation);
  else for (const line of (bibtex ? citation.bibtex : citation.text).split('\n')) print(line);
}
