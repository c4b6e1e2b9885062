// `entente link`: a recorded game as a link that holds it, once it has been played again and found true.

import type { Command } from 'commander';
import type { CommandLine } from '../../language/command-line';
import { linkOf } from '../links';
import { wholeNumber } from '../options';
import { openReplay, turnWithin } from '../replays';
import { print } from '../terminal';

interface LinkOptions {
  readonly page: string;
  readonly turn?: number;
}

export function addLink(program: Command, language: CommandLine): void {
  const help = language.cli.helps.link;
  program
    .command('link')
    .description(help.about)
    .argument('<file>', help.file)
    .option('--page <address>', help.page, '')
    .option('--turn <n>', help.turn, wholeNumber('--turn', 0, 100_000))
    .action((file: string, options: LinkOptions) => link(language, file, options));
}

async function link(language: CommandLine, file: string, { page, turn }: LinkOptions): Promise<void> {
  const { replay, content } = await openReplay(language, file);
  print(await linkOf(page, replay, content, turn === undefined ? 0 : turnWithin(replay, turn)));
}
