// The figures of one nation that several panels read: what it has, what it pledged, whom it fears most.

import { indexOf, threatOf, whoWouldCome, type NationId, type State } from '../../engine';
import { memberships, sharedPacts } from './blocs';

export const column = (
  state: State,
  name: 'capability' | 'burden' | 'readiness' | 'gdp' | 'intent',
  nation: NationId,
): number => state.nations[name][indexOf(state.content, nation)] ?? 0;

/** The highest pledge that binds a nation, ppm; 0 where it pledged nothing. */
export function pledgeOf(state: State, nation: NationId): number {
  return Math.max(0, ...memberships(state, nation).map(({ terms }) => terms.pledge));
}

/** Whom a nation fears most, leaving out `but`; null where it fears nobody. */
export function mostFeared(state: State, nation: NationId, but: readonly NationId[] = []): NationId | null {
  let worst: NationId | null = null;
  let most = 0;
  for (const { id } of state.content.nations) {
    const fear = id === nation || but.includes(id) ? 0 : threatOf(state, nation, id);
    if (fear > most) [worst, most] = [id, fear];
  }
  return worst;
}

/** How likely `ally` would come if the most feared by `nation` attacked it, ppm; null where it promised nothing. */
export function promiseOf(state: State, nation: NationId, ally: NationId): number | null {
  const shared = sharedPacts(state, nation, ally).filter(({ terms }) => terms.clauses.includes('defence'));
  if (shared.length === 0) return null;
  const enemy = mostFeared(state, nation, [ally]);
  if (enemy === null) return null;
  return whoWouldCome(state, enemy, nation).find((comer) => comer.nation === ally)?.chance ?? null;
}
