// `entente generate`: a world from a seed, as a scenario file.

import type { Command } from 'commander';
import { generate, scenarioText } from '../../content';
import { seedOf, wholeNumber } from '../options';
import { writeOutput } from '../terminal';

interface GenerateOptions {
  readonly nations: number;
  readonly seed: string;
  readonly out: string;
}

export function addGenerate(program: Command): void {
  program
    .command('generate')
    .description('make a world from a seed')
    .requiredOption('--nations <n>', 'how many nations, 2 to 200', wholeNumber('--nations', 2, 200))
    .option('--seed <text>', 'the same seed gives the same world', seedOf, '1')
    .option('--out <file>', 'where to write the scenario; - for stdout', '-')
    .action(({ nations, seed, out }: GenerateOptions) =>
      writeOutput(out, scenarioText(generate(nations, seed))),
    );
}
