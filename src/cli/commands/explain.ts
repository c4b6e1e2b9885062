// `entente explain`: the account behind a number at a turn of a replay, as the player sees it.

import type { Command } from 'commander';
import type { CommandLine } from '../../language/command-line';
import { explainNation } from '../explain/nation';
import { explainPact, listPacts } from '../explain/pact';
import { viewOf } from '../explain/view';
import { nationFrom, wholeNumber } from '../options';
import { usage } from '../outcome';
import { openReplay, turnWithin } from '../replays';

interface ExplainOptions {
  readonly pact?: string;
  readonly nation?: string;
  readonly turn?: number;
  readonly json?: boolean;
}

export function addExplain(program: Command, language: CommandLine): void {
  const help = language.cli.helps.explain;
  program
    .command('explain')
    .description(help.about)
    .argument('<file>', help.file)
    .option('--pact <id>', help.pact)
    .option('--nation <id>', help.nation)
    .option('--turn <n>', help.turn, wholeNumber('--turn', 0, 100_000))
    .option('--json', help.json)
    .action((file: string, options: ExplainOptions) => explain(language, file, options));
}

async function explain(
  language: CommandLine,
  file: string,
  { pact, nation, turn, json = false }: ExplainOptions,
): Promise<void> {
  if (pact !== undefined && nation !== undefined) throw usage(({ cli }) => cli.refusals.pactAndNation);
  const { replay, content } = await openReplay(language, file);
  const view = viewOf(language, replay, content, turnWithin(replay, turn));
  if (nation !== undefined) explainNation(view, nationFrom(nation, content), json);
  else if (pact !== undefined) explainPact(view, pact, json);
  else listPacts(view, json);
}
