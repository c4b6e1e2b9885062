// Decides `entente explain`: the account behind a number at a turn of a replay, as the player sees it.
// Refuses to know how accounts are made.

import type { Command } from 'commander';
import { pactAccount, reputationAccount, scoresOf, SCORES, threatAccount } from '../../engine';
import type { Account, Content, GameEvent, NationId, Pact, PactId, State } from '../../engine';
import type { Position } from '../../replay';
import { nationFrom, wholeNumber } from '../options';
import { usage } from '../outcome';
import { openReplay } from '../replays';
import { didYouMean } from '../suggest';
import { print, printJson } from '../terminal';
import { accountLines, causesOf } from '../text/account';
import { tell } from '../text/chronicle';
import { points, signedPoints } from '../text/numbers';
import { pactLines } from '../text/ranking';
import { table } from '../text/table';
import { dateWords, listWords, namesOf, periodWords, plain, type Names } from '../text/words';
import { positionsTo, turnWithin } from './replay';

interface ExplainOptions {
  readonly pact?: string;
  readonly nation?: string;
  readonly turn?: number;
  readonly json?: true;
}

/** A position with the one before it and every event so far. */
interface View {
  readonly content: Content;
  readonly state: State;
  readonly before: State | null;
  readonly events: readonly GameEvent[];
  readonly names: Names;
}

export function addExplain(program: Command): void {
  program
    .command('explain')
    .description('show why a number is what it is: every entry with its level, change and cause')
    .argument('<file>', 'a replay file; - for stdin')
    .option('--pact <id>', "a pact's cohesion; without it, the pacts of that turn are listed")
    .option('--nation <id>', "a nation's scores, what it fears, and what others think of it")
    .option('--turn <n>', 'at this turn instead of the last; 0 is the start', wholeNumber('--turn', 0, 100_000))
    .option('--json', 'print the account for machines, in ppm (1 point = 10 000)')
    .action(explain);
}

async function explain(file: string, options: ExplainOptions): Promise<void> {
  if (options.pact !== undefined && options.nation !== undefined) throw usage('explain takes --pact or --nation, not both');
  const { replay, content } = await openReplay(file);
  const view = viewOf(content, [...positionsTo(replay, content, turnWithin(replay, options.turn))]);
  if (options.nation !== undefined) return explainNation(view, nationFrom(options.nation, content), options.json);
  if (options.pact !== undefined) return explainPact(view, options.pact, options.json);
  listPacts(view, options.json);
}

function viewOf(content: Content, passed: readonly Position[]): View {
  const { state } = passed.at(-1)!;
  const events = passed.flatMap((position) => position.events);
  return { content, state, before: passed.at(-2)?.state ?? null, events, names: namesOf(content, state.structure) };
}

function listPacts({ content, state, names }: View, json: true | undefined): void {
  const { pacts } = state.structure;
  if (json) return printJson(pacts.map(({ id, name, type, cohesion, members }) => ({ id, name, type, cohesion, members: members.map(({ nation }) => nation) })));
  print(`${content.title}, ${dateWords(content, state.turn)}, turn ${state.turn}: pacts in force (explain one with --pact)`);
  for (const line of pactLines(pacts, names)) print(line);
}

function explainPact(view: View, id: string, json: true | undefined): void {
  const { state, names } = view;
  const pact = pactFrom(state, id);
  const account = pactAccount(state, pact.id)!;
  if (json) return printJson({ turn: state.turn, pact: pact.id, name: pact.name, cohesion: pact.cohesion, ...account });
  print(`${pact.name} (${pact.id}), ${plain(pact.type)}, signed ${periodWords(view.content, pact.signed)}`);
  print(`Members: ${listWords(pact.members.map(({ nation }) => names.nation(nation)), 40)}`);
  print(`Cohesion ${points(pact.cohesion)} in ${dateWords(view.content, state.turn)} (turn ${state.turn}), ${signedPoints(account.change)} this turn; breach pressure ${points(pact.breachPressure)} over four years`);
  print('');
  printAccount(view, account);
}

function pactFrom(state: State, id: string): Pact {
  const { pacts, ended } = state.structure;
  const found = pacts.find((pact) => pact.id === id);
  if (found !== undefined) return found;
  const over = ended.find((pact) => pact.id === (id as PactId));
  if (over !== undefined) throw usage(`pact ${id} ended in turn ${over.ended}; choose an earlier one with --turn`);
  throw usage(`no pact ${id} is in force at turn ${state.turn}${didYouMean(id, pacts.map((pact) => pact.id))}`);
}

function explainNation(view: View, nation: NationId, json: true | undefined): void {
  const { content, state, before, events, names } = view;
  const lastEvents = events.filter(({ turn }) => turn === state.turn);
  const threat = threatAccount(before, state, nation);
  const reputation = reputationAccount(before, state, nation);
  const scores = scoresOf(state, nation);
  if (json) return printJson({ turn: state.turn, nation, scores, threat, reputation, events: lastEvents.filter(({ actors }) => actors.includes(nation)) });
  print(`${names.nation(nation)} in ${dateWords(content, state.turn)}, turn ${state.turn}`);
  print('');
  const rows = SCORES.map((score) => [score, points(scores[score].now), signedPoints(scores[score].now - scores[score].start), signedPoints(scores[score].weighted)]);
  for (const line of table(SCORE_COLUMNS, rows)) print(line);
  for (const [title, account] of [['Threat', threat], ['Reputation', reputation]] as const) {
    print('');
    print(title);
    printAccount(view, account);
  }
}

const SCORE_COLUMNS = [
  { head: 'score' },
  { head: 'now', align: 'right' },
  { head: 'since the start', align: 'right' },
  { head: 'weighted', align: 'right' },
] as const;

function printAccount({ content, events, names }: View, account: Account): void {
  const causeOf = causesOf(events);
  const cause = (id: Parameters<typeof causeOf>[0]): string | null => {
    const event = causeOf(id);
    return event === null ? null : (tell(event, names) ?? plain(event.kind));
  };
  for (const line of accountLines(account, { nation: names.nation, date: (turn) => periodWords(content, turn), cause })) print(line);
}
