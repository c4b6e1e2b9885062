// How the choices of one nation in one turn are laid open: what was weighed, what came second, what would have turned it.

import {
  agentOrders,
  cardOf,
  optionAccount,
  type DecisionCard,
  type NationId,
  type Option,
  type Order,
} from '../../engine';
import { print, printTitle } from '../terminal';
import { points, signedPoints } from '../text/numbers';
import { plain } from '../../language/words';
import { printAccount, type View } from './view';

/** The cards of the turn that led here; none at the start, and none of a nation that a person plays. */
export function cardsOf({ before, seats }: View, nation: NationId): readonly DecisionCard[] {
  if (before === null) return [];
  return agentOrders(before, seats)
    .decisions.filter((decision) => decision.nation === nation)
    .map(cardOf);
}

/** As numbers and orders, for machines. */
export const cardFacts = ({ state }: View, card: DecisionCard): object => ({
  chosen: { order: card.chosen.order, account: optionAccount(card.chosen, state.turn) },
  options: card.options.map(({ order, score }) => ({ order, score: Math.round(score * 1_000_000) })),
  runnerUp: card.runnerUp?.order ?? null,
  turning: card.turning && { ...card.turning, by: Math.round(card.turning.by * 1_000_000) },
});

/** The order in a few words, as a file names its parts. */
function orderWords({ order }: Option, view: View): string {
  if (order === null) return 'nothing';
  const { kind, by: _, ...rest } = order;
  const named = Object.values(rest).filter((value) => typeof value === 'string');
  const words = [plain(kind), ...named.map((value) => nameOf(view, value))];
  return [...words, ...(order.kind === 'amend' ? newTerms(order, view) : [])].join(' ');
}

/** What an amendment makes of a pact's adversary and adds to its clauses. */
function newTerms({ pact, terms }: Extract<Order, { kind: 'amend' }>, view: View): readonly string[] {
  const was = view.before?.structure.pacts.find(({ id }) => id === pact)?.terms;
  const foe = terms.against === null ? 'anyone' : view.names.title(terms.against);
  const added = terms.clauses.filter((clause) => !was?.clauses.includes(clause)).map(plain);
  return [
    ...(was?.against === terms.against ? [] : [`against ${foe}`]),
    ...(added.length === 0 ? [] : [`with ${added.join(', ')}`]),
  ];
}

const nameOf = ({ content, names }: View, value: string): string =>
  content.nations.some(({ id }) => id === value)
    ? names.title(value as NationId)
    : value.replace(/ of @.*/, '');

const scored = (one: Option, view: View): string =>
  `${orderWords(one, view)} (${points(Math.round(one.score * 1_000_000))})`;

function printCard(view: View, card: DecisionCard): void {
  print('');
  printTitle(`Chose ${scored(card.chosen, view)}`);
  if (card.chosen.terms.length > 0) printAccount(view, optionAccount(card.chosen, view.state.turn));
  if (card.runnerUp === null) return;
  print('');
  print(`Runner-up: ${scored(card.runnerUp, view)}`);
  if (card.turning === null) return;
  const { of, part, by } = card.turning;
  const whose = of === 'chosen' ? 'its choice' : 'the runner-up';
  print(
    `It would have turned had "${plain(part)}" of ${whose} been ${signedPoints(Math.round(by * 1_000_000))}.`,
  );
}

export function printCards(view: View, nation: NationId): void {
  for (const card of cardsOf(view, nation)) printCard(view, card);
}
