// How the choices of one nation in one turn are laid open: what was weighed, what came second, what would have turned it.

import {
  agentOrders,
  cardOf,
  ONE,
  optionAccount,
  type DecisionCard,
  type NationId,
  type Option,
  type Order,
} from '../../engine';
import { print, printTitle } from '../terminal';
import { printAccount, type View } from './view';
import { plain } from '../../language/markup';

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
  options: card.options.map(({ order, score }) => ({ order, score: ppmOf(score) })),
  runnerUp: card.runnerUp?.order ?? null,
  turning: card.turning && { ...card.turning, by: ppmOf(card.turning.by) },
});

/** The order as the page's tray words it, and what an amendment would change. */
function orderWords({ order }: Option, view: View): string {
  const { language, names } = view;
  if (order === null) return language.t.decisions.nothing;
  const words = plain(language.orderSentence(order, offerIn(view, order)), names);
  return [words, ...(order.kind === 'amend' ? newClauses(order, view) : [])].join(' ');
}

/** What the offer is called that an order makes or answers. */
function offerIn({ before, content, language }: View, order: Order): string {
  if (order.kind === 'propose') return language.pactName(content, order.name);
  const id = 'offer' in order ? order.offer : null;
  const offer = before?.structure.offers.find((one) => one.id === id);
  return offer === undefined ? language.naming.offer : language.pactName(content, offer.name);
}

/** Which clauses an amendment adds. */
function newClauses(
  { pact, terms }: Extract<Order, { kind: 'amend' }>,
  { before, language }: View,
): readonly string[] {
  const was = before?.structure.pacts.find(({ id }) => id === pact)?.terms;
  const added = terms.clauses.filter((clause) => !was?.clauses.includes(clause));
  const named = added.map((clause) => language.clauseText[clause].name.toLowerCase());
  return added.length === 0 ? [] : [language.cli.explain.withClauses(named)];
}

const ppmOf = (share: number): number => Math.round(share * ONE);

const scored = (one: Option, view: View): string =>
  `${orderWords(one, view)} (${view.language.points(ppmOf(one.score))})`;

/** `title` says of an order that it was given, or would be. */
export function printCard(view: View, card: DecisionCard, title: (order: string) => string): void {
  const { partText, signed, t } = view.language;
  print('');
  printTitle(title(scored(card.chosen, view)));
  if (card.chosen.terms.length > 0) printAccount(view, optionAccount(card.chosen, view.state.turn));
  if (card.runnerUp === null) return;
  print('');
  print(`${t.decisions.runnerUp} ${scored(card.runnerUp, view)}`);
  if (card.turning === null) return;
  const { of, part, by } = card.turning;
  print(t.decisions.turned(partText(part).name, of === 'chosen', signed(ppmOf(by))));
}

export function printCards(view: View, nation: NationId): void {
  for (const card of cardsOf(view, nation)) printCard(view, card, view.language.cli.explain.chose);
}
