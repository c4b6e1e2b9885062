// `entente advise`: what three advisers would have a nation order at a turn of a replay, each by its theory, with the choices behind it.

import type { Command } from 'commander';
import { ADVISERS, type Advice, advise as adviceOf } from '../../engine';
import { cardFacts, printCard } from '../explain/decisions';
import { type View, viewOf } from '../explain/view';
import { nationFrom, wholeNumber } from '../options';
import { openReplay, turnWithin } from '../replays';
import { print, printJson, printTitle } from '../terminal';
import type { Language } from '../../language/language';

interface AdviseOptions {
  readonly nation: string;
  readonly turn?: number;
  readonly json?: boolean;
}

export function addAdvise(program: Command, language: Language): void {
  program
    .command('advise')
    .description('tell what three advisers, each after a theory, would have a nation order')
    .argument('<file>', 'a replay file; - for stdin')
    .requiredOption('--nation <id>', 'whom they advise')
    .option(
      '--turn <n>',
      'at this turn instead of the last; 0 is the start',
      wholeNumber('--turn', 0, 100_000),
    )
    .option('--json', 'print orders and accounts for machines, in ppm (1 point = 10 000)')
    .action((file: string, options: AdviseOptions) => advise(language, file, options));
}

async function advise(language: Language, file: string, options: AdviseOptions): Promise<void> {
  const { replay, content } = await openReplay(file);
  const then = viewOf(language, replay, content, turnWithin(replay, options.turn));
  // The choices are about the state as it stands, where those of `explain` led to it.
  const view: View = { ...then, before: then.state };
  const nation = nationFrom(options.nation, content);
  const said = ADVISERS.map((adviser) => adviceOf(then.state, nation, adviser));
  if (options.json)
    return printJson({ turn: then.state.turn, nation, advice: said.map((one) => factsOf(view, one)) });
  printTitle(
    `${view.names.title(nation)} in ${language.dateWords(content, then.state.turn)}, turn ${then.state.turn}`,
  );
  for (const one of said) printAdvice(view, one);
}

const factsOf = (view: View, { adviser, orders, cards }: Advice): object => ({
  adviser,
  orders,
  cards: cards.map((card) => cardFacts(view, card)),
});

function printAdvice(view: View, { adviser, cards }: Advice): void {
  print('');
  printTitle(view.language.agentText[adviser].name);
  if (cards.length === 0) print('Would wait.');
  for (const card of cards) printCard(view, card, 'Would');
}
