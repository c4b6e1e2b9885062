// How what a nation lacks is shown as an account: who delivers which share of each resource, and what stays missing.

import { type Account, accountOf, type Entry } from '../model/account';
import { ONE, ppm } from '../model/arithmetic';
import { indexOf, nationAt } from '../model/columns';
import type { NationId } from '../model/ids';
import type { State } from '../model/state';
import type { Resource } from '../model/vocabulary';
import { dependence, lackOf, measureBetween } from '../rules/resources';

/** Shares of the demand for one resource in ppm, summing to one whole; null where the nation needs none. */
export function supplyAccount(state: State, nation: NationId, resource: Resource): Account | null {
  const i = indexOf(state.content, nation);
  const balance = state.content.nations[i]?.resources[resource];
  if (!balance || balance.demand === 0) return null;
  const lack = Math.max(0, lackOf(state.content, i, resource));
  const entries: Entry[] = [];
  let left = ONE;
  const push = (part: string, level: number, about?: NationId): void => {
    left -= level;
    if (level === 0) return;
    const still = { change: 0, fading: false, since: state.turn, cause: null };
    entries.push({ part, level, ...still, ...(about === undefined ? {} : { about }) });
  };
  push('own-supply', ppm((balance.demand - lack) / balance.demand));
  state.content.nations.forEach((_, j) => {
    const about = nationAt(state.content, j);
    if (measureBetween(state, 'cut-off', about, nation, resource)) return;
    push('delivered', Math.trunc(((dependence(state, i, j, resource) * lack) / balance.demand) * ONE), about);
  });
  push('missing', left);
  return accountOf(entries);
}
