// What pressing a matter of the agenda does: it opens the right place, with the order that the engine prepared.

import type { AgendaItem, NationId, Order, PactId } from '../../../engine';
import { focusSoon } from '../../kit/focus';
import type { Game } from '../game';

/** Whether an order of the tray is the one prepared, or does the same with other terms. */
function does(given: Order, prepared: Order): boolean {
  if (given.kind === 'propose' && prepared.kind === 'propose')
    return JSON.stringify(given.invited) === JSON.stringify(prepared.invited);
  if (given.kind === 'outbid' && prepared.kind === 'outbid') return given.offer === prepared.offer;
  if (given.kind === 'amend' && prepared.kind === 'amend') return given.pact === prepared.pact;
  return JSON.stringify(given) === JSON.stringify(prepared);
}

/** The order in the tray that deals with the matter; null where none does. */
export function orderedFor(game: Game, { prepared }: AgendaItem): Order | null {
  if (prepared.kind !== 'order') return null;
  return game.orders.value.find((given) => does(given, prepared.order)) ?? null;
}

/** Opens the matter's place. Where a few words settle the order it is lined up at once: the tray takes it back. */
export function open(game: Game, { prepared }: AgendaItem): void {
  switch (prepared.kind) {
    case 'nation':
      return game.openNation(prepared.id);
    case 'pact':
      return game.openPact(prepared.id);
    case 'answer':
      return showCard(game, prepared.id);
    case 'order':
      return openOrder(game, prepared.order);
  }
}

/** The card of the docket about an id. */
function showCard(game: Game, id: string): void {
  game.sheet.value = 'docket';
  focusSoon(() => document.querySelector(`[data-matter="${id}"]`));
}

function openOrder(game: Game, order: Order): void {
  switch (order.kind) {
    case 'propose': {
      const { invited, pactType: type, terms, payments } = order;
      const start = { type, terms, payments };
      game.dialog.value = { kind: 'treaty', ask: { kind: 'propose', invited, start } };
      return;
    }
    case 'outbid': {
      const { offer, to, pactType: type, terms, payments } = order;
      const start = { type, terms, payments };
      game.dialog.value = { kind: 'treaty', ask: { kind: 'outbid', offer, to, start } };
      return;
    }
    case 'amend':
      game.dialog.value = { kind: 'treaty', ask: { kind: 'amend', pact: order.pact, terms: order.terms } };
      return;
    case 'intervene':
      return showCard(game, order.crisis);
    default:
      game.give(order);
      lookAt(game, order);
  }
}

/** Turns the inspector to whom or what the order is about, and leaves the docket where it is. */
function lookAt(game: Game, order: Order): void {
  const pact = 'pact' in order ? order.pact : null;
  const nation = nationOf(order);
  if (pact !== null) look(game, { pact });
  else if (nation !== null) look(game, { nation });
}

function nationOf(order: Order): NationId | null {
  if ('with' in order) return order.with;
  if ('to' in order) return order.to;
  return 'in' in order ? order.in : null;
}

function look(game: Game, at: { readonly pact: PactId } | { readonly nation: NationId }): void {
  if ('pact' in at) game.pact.value = at.pact;
  else game.nation.value = at.nation;
  game.tab.value = 'pact' in at ? 'pact' : 'nation';
}
