// How the trade of two nations is shown as an account: what it was, what each act did, and why it grew or fell.

import { type Account, accountOf, type Entry } from '../model/account';
import { indexOf } from '../model/columns';
import type { GameEvent } from '../model/events';
import type { NationId } from '../model/ids';
import type { State } from '../model/state';
import { MEASURES } from '../model/vocabulary';
import { derive } from '../rules/derived';
import { pressures } from '../rules/measures';
import { preferences, tradeTermsAt } from '../rules/trade';
import { yearsPerTurn } from '../rules/pace';
import { effectsOn, sumOf } from './pair-accounts';

interface Term {
  readonly part: string;
  /** Growth a year. */
  readonly rate: number;
}

/** The terms of growth as they stood before the turn; what measures do, kind by kind. */
function termsOf(before: State, i: number, j: number): readonly Term[] {
  const n = before.content.nations.length;
  const [at, back] = [i * n + j, j * n + i];
  const facts = derive(before);
  const forced = pressures(before, facts);
  const w = before.content.theory.economy;
  const { trust, preference, hostility, barred } = tradeTermsAt(
    w,
    before.pairs,
    preferences(before),
    forced,
    at,
    back,
  );
  return [
    { part: 'trade-trust', rate: trust },
    { part: 'trade-preference', rate: preference },
    { part: 'hostility', rate: hostility },
    { part: 'trade-barred', rate: barred },
    ...MEASURES.map((kind) => ({ part: kind, rate: pressures(before, facts, kind)?.trade[at] ?? 0 })),
  ];
}

/** Trade of two nations, million dollars a year; without the state before, the level stands alone. */
export function tradeAccount(
  before: State | null,
  events: readonly GameEvent[],
  state: State,
  a: NationId,
  b: NationId,
): Account {
  const [i, j] = [indexOf(state.content, a), indexOf(state.content, b)];
  const at = i * state.content.nations.length + j;
  const now = state.pairs.trade[at]!;
  const still = { fading: false, cause: null, since: state.turn } as const;
  if (!before) return accountOf([{ part: 'at-start', level: now, change: 0, ...still }]);
  const was = before.pairs.trade[at]!;
  const acts = effectsOn(events, 'trade', i, j);
  const flow = was + sumOf(acts);
  const years = yearsPerTurn(state);
  const moves = [
    ...acts.map(({ event, delta }) => ({ part: event.kind as string, delta, cause: event.id })),
    ...termsOf(before, i, j).map(({ part, rate }) => ({
      part,
      delta: Math.trunc(flow * rate * years) + 0,
      cause: null,
    })),
  ];
  const closed = now - was - sumOf(moves);
  const entries: Entry[] = [...moves, { part: 'rounding', delta: closed, cause: null }]
    .filter(({ delta }) => delta !== 0)
    .map(({ part, delta, cause }) => ({ part, level: delta, change: delta, ...still, cause }));
  return accountOf([{ part: 'before', level: was, change: 0, ...still, since: before.turn }, ...entries]);
}
