// `entente review`: each turn's expected end, and each decision of a person beside what else could have been done.

import type { Command } from 'commander';
import type { CommandLine } from '../../language/command-line';
import { playedOf, personsOf, type Review, type ReviewedDecision, THRESHOLDS, USUAL } from '../../analysis';
import type { Content, NationId } from '../../engine';
import { tellerOf } from '../../language/chronicle';
import { positions, type Replay } from '../../replay';
import { usualWorkers } from '../games';
import { collect, nationFrom, wholeNumber } from '../options';
import { usage } from '../outcome';
import { openReplay } from '../replays';
import { reviewGame } from '../rollouts';
import { print, printJson, printTable, printTitle } from '../terminal';
import { balanceLines, curveLines, decisionLines, type Reviewing } from '../text/review';

interface ReviewOptions {
  readonly rollouts: number;
  readonly horizon: number;
  readonly seat: readonly string[];
  readonly workers: number;
  readonly all?: true;
  readonly json?: true;
}

export function addReview(program: Command, language: CommandLine): void {
  const help = language.cli.helps.review;
  program
    .command('review')
    .description(help.about)
    .argument('<file>', help.file)
    .option('--seat <nation>', help.seat, collect, [])
    .option('--rollouts <n>', help.rollouts, wholeNumber('--rollouts', 8, 10_000), USUAL.rollouts)
    .option('--horizon <n>', help.horizon, wholeNumber('--horizon', 1, 10_000), USUAL.horizon)
    .option('--workers <n>', help.workers, wholeNumber('--workers', 1, 1000), usualWorkers())
    .option('--all', help.all)
    .option('--json', help.json)
    .action((file: string, options: ReviewOptions) => review(language, file, options));
}

async function review(language: CommandLine, file: string, options: ReviewOptions): Promise<void> {
  const { replay, content } = await openReplay(language, file);
  const reviewed = reviewedNations(replay, content, options.seat);
  const { rollouts, horizon, workers } = options;
  const played = playedOf(replay, content, reviewed);
  const found = await reviewGame(played, { rollouts, horizon }, workers);
  if (options.json) return printJson(factsOf(replay, content, found));
  const states = [...positions(replay, content, replay.turns.length)].map(({ state }) => state);
  const { names } = tellerOf(language, content, states);
  const view: Reviewing = { language, content, states, names };
  for (const nation of reviewed) tell(view, replay, found, nation, options.all === true);
}

/** Those asked for, else the persons. Stops with code 2 where nobody is left. */
export function reviewedNations(
  replay: Replay,
  content: Content,
  asked: readonly string[],
): readonly NationId[] {
  const named = asked.map((id) => nationFrom(id, content));
  const reviewed = named.length > 0 ? [...new Set(named)] : personsOf(content, replay.seats);
  if (reviewed.length > 0) return reviewed;
  throw usage(({ cli }) => cli.review.nobodyPlayed);
}

const factsOf = (replay: Replay, content: Content, found: Review): object => ({
  scenario: { id: content.id, hash: content.hash },
  theory: content.theory.id,
  seed: replay.seed,
  thresholds: THRESHOLDS,
  ...found,
});

function tell(view: Reviewing, replay: Replay, found: Review, nation: NationId, all: boolean): void {
  const own = found.decisions.filter((one) => one.nation === nation);
  const shown = all ? own : own.filter(({ name }) => name !== null && name !== 'sound');
  const words = view.language.cli.review;
  printTitle(
    words.title(view.content.title, replay.seed, own.length, view.names.nation(nation), found.budget.horizon),
  );
  if (shown.length > 0) printTable(decisionLines(view, shown));
  print(words.tally(count(own, 'sound'), count(own, null), all));
  print('');
  printTable(curveLines(view, found, nation));
  print('');
  printTable(balanceLines(view, found, nation));
}

const count = (own: readonly ReviewedDecision[], which: ReviewedDecision['name']): number =>
  own.filter(({ name }) => name === which).length;
