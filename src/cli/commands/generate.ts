// `entente generate`: a world from a seed, as a scenario file.

import type { Command } from 'commander';
import type { CommandLine } from '../../language/command-line';
import { generate, scenarioText } from '../../content';
import { seedOf, wholeNumber } from '../options';
import { writeOutput } from '../terminal';

interface GenerateOptions {
  readonly nations: number;
  readonly seed: string;
  readonly out: string;
}

export function addGenerate(program: Command, language: CommandLine): void {
  const help = language.cli.helps.generate;
  program
    .command('generate')
    .description(help.about)
    .requiredOption('--nations <n>', help.nations, wholeNumber('--nations', 2, 200))
    .option('--seed <text>', help.seed, seedOf, '1')
    .option('--out <file>', help.out, '-')
    .action(({ nations, seed, out }: GenerateOptions) =>
      writeOutput(out, scenarioText(generate(nations, seed))),
    );
}
