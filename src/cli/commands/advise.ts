// `entente advise`: what three advisers would have a nation order at a turn of a replay, each by its theory, with the choices behind it.

import type { Command } from 'commander';
import type { CommandLine } from '../../language/command-line';
import { ADVISERS, type Advice, advise as adviceOf } from '../../engine';
import { cardFacts, printCard } from '../explain/decisions';
import { type View, viewOf } from '../explain/view';
import { nationFrom, wholeNumber } from '../options';
import { openReplay, turnWithin } from '../replays';
import { print, printJson, printTitle } from '../terminal';

interface AdviseOptions {
  readonly nation: string;
  readonly turn?: number;
  readonly json?: boolean;
}

export function addAdvise(program: Command, language: CommandLine): void {
  const help = language.cli.helps.advise;
  program
    .command('advise')
    .description(help.about)
    .argument('<file>', help.file)
    .requiredOption('--nation <id>', help.nation)
    .option('--turn <n>', help.turn, wholeNumber('--turn', 0, 100_000))
    .option('--json', help.json)
    .action((file: string, options: AdviseOptions) => advise(language, file, options));
}

async function advise(language: CommandLine, file: string, options: AdviseOptions): Promise<void> {
  const { replay, content } = await openReplay(language, file);
  const then = viewOf(language, replay, content, turnWithin(replay, options.turn));
  // The choices are about the state as it stands, where those of `explain` led to it.
  const view: View = { ...then, before: then.state };
  const nation = nationFrom(options.nation, content);
  const said = ADVISERS.map((adviser) => adviceOf(then.state, nation, adviser));
  if (options.json)
    return printJson({ turn: then.state.turn, nation, advice: said.map((one) => factsOf(view, one)) });
  const { turn } = then.state;
  printTitle(language.cli.explain.nation(view.names.title(nation), language.dateWords(content, turn), turn));
  for (const one of said) printAdvice(language, view, one);
}

const factsOf = (view: View, { adviser, orders, cards }: Advice): object => ({
  adviser,
  orders,
  cards: cards.map((card) => cardFacts(view, card)),
});

function printAdvice({ cli }: CommandLine, view: View, { adviser, cards }: Advice): void {
  print('');
  printTitle(view.language.agentText[adviser].name);
  if (cards.length === 0) print(cli.told.wouldWait);
  for (const card of cards) printCard(view, card, cli.explain.would);
}
