// `entente explain`: the account behind a number at a turn of a replay, as the player sees it.

import type { Command } from 'commander';
import { explainNation } from '../explain/nation';
import { explainPact, listPacts } from '../explain/pact';
import { viewOf } from '../explain/view';
import { nationFrom, wholeNumber } from '../options';
import { usage } from '../outcome';
import { openReplay, turnWithin } from '../replays';
import type { Language } from '../../language/language';

interface ExplainOptions {
  readonly pact?: string;
  readonly nation?: string;
  readonly turn?: number;
  readonly json?: boolean;
}

export function addExplain(program: Command, language: Language): void {
  program
    .command('explain')
    .description('show why a number is what it is: every entry with its level, change and cause')
    .argument('<file>', 'a replay file; - for stdin')
    .option('--pact <id>', "a pact's cohesion; without it, the pacts of that turn are listed")
    .option(
      '--nation <id>',
      "a nation's scores, what it fears, what others think of it, and what it weighed that turn",
    )
    .option(
      '--turn <n>',
      'at this turn instead of the last; 0 is the start',
      wholeNumber('--turn', 0, 100_000),
    )
    .option('--json', 'print the account for machines, in ppm (1 point = 10 000)')
    .action((file: string, options: ExplainOptions) => explain(language, file, options));
}

async function explain(
  language: Language,
  file: string,
  { pact, nation, turn, json = false }: ExplainOptions,
): Promise<void> {
  if (pact !== undefined && nation !== undefined) throw usage('explain takes --pact or --nation, not both');
  const { replay, content } = await openReplay(file);
  const view = viewOf(language, replay, content, turnWithin(replay, turn));
  if (nation !== undefined) explainNation(view, nationFrom(nation, content), json);
  else if (pact !== undefined) explainPact(view, pact, json);
  else listPacts(view, json);
}
