// `entente compare`: where two recorded games part for the first time, and why: the entries of accounts that differ.

import type { Command } from 'commander';
import type { CommandLine } from '../../language/command-line';
import { accountsApart, type AccountApart, type Moment, type Subject } from '../../analysis';
import type { Order } from '../../engine';
import { divergenceOf, headersApart, type Divergence, type Side } from '../../replay';
import { tellerOf, type Teller } from '../../language/chronicle';
import { plain } from '../../language/markup';
import { wholeNumber } from '../options';
import { openReplay } from '../replays';
import { nameOf, print, printJson, printTitle } from '../terminal';

interface CompareOptions {
  readonly most: number;
  readonly json?: true;
}

export function addCompare(program: Command, language: CommandLine): void {
  const help = language.cli.helps.compare;
  program
    .command('compare')
    .description(help.about)
    .argument('<a>', help.a)
    .argument('<b>', help.b)
    .option('--most <n>', help.most, wholeNumber('--most', 0, 100_000), 5)
    .option('--json', help.json)
    .action((a: string, b: string, options: CompareOptions) => compare(language, [a, b], options));
}

async function compare(
  language: CommandLine,
  files: readonly [string, string],
  options: CompareOptions,
): Promise<void> {
  const [a, b] = [await openReplay(language, files[0]), await openReplay(language, files[1])];
  const header = headersApart(a.replay, b.replay);
  const parted = divergenceOf(a, b);
  const accounts = parted === null ? [] : accountsOf(parted, a, b).slice(0, options.most);
  if (options.json) return printJson(factsOf(header, parted, accounts));
  if (header.length > 0) print(language.cli.told.headersDiffer(header));
  if (parted === null) return print(language.cli.told.noTurnDiffers);
  tell(language, files, [a, b], parted, accounts);
}

/** None where one has ended, or where the nations are others. */
function accountsOf({ after, before }: Divergence, a: Side, b: Side): readonly AccountApart[] {
  const ids = ({ content }: Side): string => content.nations.map(({ id }) => id).join(' ');
  const [one, other] = [0, 1].map((k): Moment | null => {
    const now = after[k];
    return now ? { state: now.state, events: now.events, before: before[k]?.state ?? null } : null;
  });
  return one && other && ids(a) === ids(b) ? accountsApart(one, other) : [];
}

const factsOf = (
  header: readonly string[],
  parted: Divergence | null,
  accounts: readonly AccountApart[],
): object => ({
  header,
  divergence:
    parted === null
      ? null
      : {
          turn: parted.turn,
          kind: parted.kind,
          orders: parted.orders,
          events: parted.after.map((position) => position?.events ?? null),
          accounts,
        },
});

function tell(
  language: CommandLine,
  files: readonly [string, string],
  sides: readonly [Side, Side],
  parted: Divergence,
  accounts: readonly AccountApart[],
): void {
  const { content } = sides[0];
  const states = [...parted.before, ...parted.after].flatMap((position) =>
    position ? [position.state] : [],
  );
  const teller = tellerOf(language, content, states);
  const { told } = language.cli;
  const date = parted.turn === 0 ? null : language.periodWords(content, parted.turn);
  printTitle(told.differFirst(parted.turn, date, parted.kind));
  for (const k of [0, 1] as const) {
    const lines = [
      ...parted.orders[k].map((order) => orderWords(language, teller, order)),
      ...(parted.after[k] === null ? [told.noSuchTurn] : []),
    ];
    if (lines.length > 0) print(told.onlyIn(nameOf(files[k])));
    for (const line of lines) print(`  ${line}`);
  }
  if (accounts.length > 0) print(told.differsAfter);
  for (const account of accounts) for (const line of accountWords(language, teller, account)) print(line);
}

const orderWords = ({ naming, orderSentence }: CommandLine, { names }: Teller, order: Order): string =>
  naming.told(names.nation(order.by), plain(orderSentence(order, naming.offer), names));

function accountWords(
  language: CommandLine,
  { names }: Teller,
  { subject, levels, entries }: AccountApart,
): readonly string[] {
  const { cli, naming, points, partText } = language;
  const of = ([one, other]: readonly [number, number]): string => cli.told.both(points(one), points(other));
  return [
    `  ${naming.told(subjectWords(language, names, subject), of(levels))}`,
    ...entries.slice(0, 3).map(({ part, about, levels: entry }) => {
      const whom = about === null ? '' : ` (${names.nation(about)})`;
      return `    ${naming.told(`${partText(part).name}${whom}`, of(entry))}`;
    }),
  ];
}

/** What a number of a nation is called on the page. */
function numberName({ scoreText, t }: CommandLine, of: NumberOfNation): string {
  if (of === 'threat') return t.table.threat;
  return of === 'reputation' ? t.inspector.whyReputation : scoreText[of];
}
type NumberOfNation = Exclude<Subject['of'], 'cohesion' | 'trust'>;

function subjectWords(language: CommandLine, names: Teller['names'], subject: Subject): string {
  const { cli, t } = language;
  switch (subject.of) {
    case 'cohesion':
      return cli.told.cohesionOf(names.pact(subject.pact));
    case 'trust':
      return t.matrix.trustOf(names.nation(subject.nation), names.nation(subject.other));
    default:
      return cli.told.numberOf(numberName(language, subject.of), names.nation(subject.nation));
  }
}
