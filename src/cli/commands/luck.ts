// `entente luck`: the orders of a recorded game over many seeds: how it ends, where they no longer applied, and what it hung on.

import type { Command } from 'commander';
import type { CommandLine } from '../../language/command-line';
import { type Luck, luckOver, type NationLuck, playedOf, positionsOf } from '../../analysis';
import { fillSeats } from '../../session';
import { plain } from '../../language/markup';
import { namesOf, type Names } from '../../language/names';
import { playGames, usualWorkers } from '../games';
import { collect, seedsOf, wholeNumber } from '../options';
import { openReplay } from '../replays';
import { print, printJson, printTable, printTitle } from '../terminal';
import { percent } from '../text/numbers';
import { right, table } from '../text/table';
import { reviewedNations } from './review';

interface LuckOptions {
  readonly seeds: readonly string[];
  readonly seat: readonly string[];
  readonly most: number;
  readonly workers: number;
  readonly json?: true;
}

/** `100` is as many seeds; a range or a list are those. */
const seedsAsked = (text: string): readonly string[] =>
  /^\d{1,6}$/.test(text) ? seedsOf(`1..${text}`) : seedsOf(text);

export function addLuck(program: Command, language: CommandLine): void {
  const help = language.cli.helps.luck;
  program
    .command('luck')
    .description(help.about)
    .argument('<file>', help.file)
    .option('--seeds <n or list>', help.seeds, seedsAsked, seedsAsked('100'))
    .option('--seat <nation>', help.seat, collect, [])
    .option('--most <n>', help.most, wholeNumber('--most', 0, 100_000), 8)
    .option('--workers <n>', help.workers, wholeNumber('--workers', 1, 1000), usualWorkers())
    .option('--json', help.json)
    .action((file: string, options: LuckOptions) => luck(language, file, options));
}

async function luck(language: CommandLine, file: string, options: LuckOptions): Promise<void> {
  const { replay, content } = await openReplay(language, file);
  const played = playedOf(replay, content, reviewedNations(replay, content, options.seat));
  const jobs = options.seeds.map((seed) => ({ content: 0, seed, seats: fillSeats(content, {}) }));
  const games = await playGames('again', { contents: [content], played }, jobs, options.workers);
  const found = luckOver(played, games);
  const scenario = { id: content.id, hash: content.hash };
  if (options.json) return printJson({ scenario, theory: content.theory.id, seed: replay.seed, ...found });
  const names = namesOf(language, content, positionsOf(played).at(-1)!.structure);
  printTitle(language.cli.luck.title(content.title, replay.seed, found.seeds));
  for (const nation of found.nations) tellNation(language, names, nation, found.seeds, options.most);
  tellLapsed(language, names, found);
}

function tellNation(
  language: CommandLine,
  names: Names,
  found: NationLuck,
  seeds: number,
  most: number,
): void {
  const { cli, signed, t } = language;
  const { recorded, total, tenths, ranks, beaten, hinges } = found;
  const [low, middle, high] = [signed(tenths[0]), signed(tenths[1]), signed(tenths[2])];
  print('');
  printTitle(cli.luck.nation(names.title(found.nation), recorded.rank));
  print(t.review.betterThan(Math.round(beaten * seeds), seeds));
  print(t.review.spread(signed(recorded.total), low, high, middle));
  print(cli.luck.mean(signed(total.value), signed(total.low), signed(total.high)));
  if (ranks.length > 0) printTable(rankLines(language, ranks, seeds));
  if (hinges.length === 0 || most === 0) return;
  print('');
  printTitle(t.review.hungOn);
  printTable(hingeLines(language, names, found, most));
}

const rankLines = (
  { cli: { luck: words } }: CommandLine,
  ranks: readonly number[],
  seeds: number,
): string[] =>
  table(
    [right(words.heads.rank), right(words.heads.seeds), { head: '' }],
    ranks.flatMap((count, k) =>
      count === 0 ? [] : [[`${k + 1}`, `${count}`, '█'.repeat(Math.ceil((count / seeds) * 40))]],
    ),
  );

function hingeLines(
  language: CommandLine,
  names: Names,
  { hinges }: NationLuck,
  most: number,
): readonly string[] {
  const { cli, list, naming, review, signed } = language;
  const { heads } = cli.luck;
  return table(
    [{ head: heads.what }, right(heads.seeds), right(heads.with), right(heads.without)],
    hinges
      .slice(0, most)
      .map((hinge) => [
        naming.told(review.happened[hinge.kind], list(hinge.nations.map(names.title))),
        percent(language, hinge.share),
        signed(hinge.with),
        signed(hinge.without),
      ]),
  );
}

function tellLapsed(language: CommandLine, names: Names, { lapsed, seeds }: Luck): void {
  const { cli, naming, orderSentence, t } = language;
  const { heads, allApplied } = cli.luck;
  print('');
  if (lapsed.length === 0) return print(allApplied);
  print(t.review.lapsed(lapsed.length));
  const rows = lapsed.map(({ turn, order, seeds: count }) => [
    `${turn + 1}`,
    percent(language, count / seeds),
    naming.told(names.title(order.by), plain(orderSentence(order, naming.offer), names)),
  ]);
  printTable(table([right(heads.turn), right(heads.seeds), { head: heads.order }], rows));
}
