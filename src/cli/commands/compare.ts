// `entente compare`: where two recorded games part for the first time, and why: the entries of accounts that differ.

import type { Command } from 'commander';
import { accountsApart, type AccountApart, type Moment, type Subject } from '../../analysis';
import type { Order } from '../../engine';
import { divergenceOf, headersApart, type Divergence, type Side } from '../../replay';
import { tellerOf, type Teller } from '../../language/chronicle';
import { capital, plain } from '../../language/markup';
import type { Language } from '../../language/language';
import { wholeNumber } from '../options';
import { openReplay } from '../replays';
import { nameOf, print, printJson, printTitle } from '../terminal';

interface CompareOptions {
  readonly most: number;
  readonly json?: true;
}

export function addCompare(program: Command, language: Language): void {
  program
    .command('compare')
    .description('name the first turn in which two recorded games differ, and why')
    .argument('<a>', 'a replay file')
    .argument('<b>', 'another')
    .option('--most <n>', 'how many accounts are told', wholeNumber('--most', 0, 100_000), 5)
    .option('--json', 'print it for machines, in ppm (1 point = 10 000)')
    .action((a: string, b: string, options: CompareOptions) => compare(language, [a, b], options));
}

async function compare(
  language: Language,
  files: readonly [string, string],
  options: CompareOptions,
): Promise<void> {
  const [a, b] = [await openReplay(files[0]), await openReplay(files[1])];
  const header = headersApart(a.replay, b.replay);
  const parted = divergenceOf(a, b);
  const accounts = parted === null ? [] : accountsOf(parted, a, b).slice(0, options.most);
  if (options.json) return printJson(factsOf(header, parted, accounts));
  if (header.length > 0) print(`Their headers differ in: ${header.join(', ')}`);
  if (parted === null) return print('No turn differs.');
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

const KINDS: Readonly<Record<Divergence['kind'], string>> = {
  start: 'the games begin otherwise',
  orders: 'other orders were given',
  state: 'the same orders led to another state: chance or the weights are others',
  length: 'one of them ends before it',
};

function tell(
  language: Language,
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
  const date = parted.turn === 0 ? '' : `, ${language.periodWords(content, parted.turn)}`;
  printTitle(`They differ first in turn ${parted.turn}${date}: ${KINDS[parted.kind]}.`);
  for (const k of [0, 1] as const) {
    const lines = [
      ...parted.orders[k].map((order) => orderWords(language, teller, order)),
      ...(parted.after[k] === null ? ['has no such turn'] : []),
    ];
    if (lines.length > 0) print(`Only in ${nameOf(files[k])}:`);
    for (const line of lines) print(`  ${line}`);
  }
  if (accounts.length > 0) print('What differs after it:');
  for (const account of accounts) for (const line of accountWords(language, teller, account)) print(line);
}

const orderWords = (language: Language, { names }: Teller, order: Order): string =>
  `${names.nation(order.by)}: ${plain(language.orderSentence(order, language.naming.offer), names)}`;

function accountWords(
  language: Language,
  { names }: Teller,
  { subject, levels, entries }: AccountApart,
): readonly string[] {
  const { points, partText } = language;
  const of = ([one, other]: readonly [number, number]): string => `${points(one)} and ${points(other)}`;
  return [
    `  ${subjectWords(names, subject)}: ${of(levels)}`,
    ...entries.slice(0, 3).map(({ part, about, levels: entry }) => {
      const whom = about === null ? '' : ` (${names.nation(about)})`;
      return `    ${partText(part).name}${whom}: ${of(entry)}`;
    }),
  ];
}

function subjectWords(names: Teller['names'], subject: Subject): string {
  switch (subject.of) {
    case 'cohesion':
      return `Cohesion of ${names.pact(subject.pact)}`;
    case 'trust':
      return `Trust of ${names.nation(subject.nation)} in ${names.nation(subject.other)}`;
    default:
      return `${capital(subject.of)} of ${names.nation(subject.nation)}`;
  }
}
