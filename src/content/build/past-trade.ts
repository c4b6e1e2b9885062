// What the states of a scenario from before the tables traded: what each trades away, divided by the size and nearness of the others.
import type { Past } from './past';
import { productOf } from './past-nations';

/** Share of its trade that a state keeps for those outside the scenario. */
const OUTSIDE = 0.2;

export interface PastFlows {
  readonly between: (a: string, b: string) => number;
  readonly elsewhere: (id: string) => number;
}

export function pastFlows(past: Past, nearness: (a: string, b: string) => number): PastFlows {
  const ids = Object.keys(past.states);
  const traded = (id: string): number => {
    const state = past.states[id]!;
    return productOf(past, state) * (state.openness ?? past.openness);
  };
  const pull = (a: string, b: string): number => traded(b) * nearness(a, b);
  const all = new Map(ids.map((a) => [a, ids.reduce((sum, b) => sum + (a === b ? 0 : pull(a, b)), 0)]));
  const wish = (a: string, b: string): number =>
    ((1 - OUTSIDE) * traded(a) * pull(a, b)) / (all.get(a) as number);
  const between = (a: string, b: string): number => Math.round(2 * Math.min(wish(a, b), wish(b, a)));
  const elsewhere = (a: string): number => {
    const here = ids.reduce((sum, b) => sum + (a === b ? 0 : between(a, b)), 0);
    return Math.max(0, Math.round(2 * traded(a) - here));
  };
  return { between, elsewhere };
}
