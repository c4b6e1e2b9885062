// How trust, threat and reputation are shown as accounts, worked out from two states and the events between.

import { type Account, accountOf, type Entry } from '../model/account';
import { ONE } from '../model/arithmetic';
import { indexOf, nationAt } from '../model/columns';
import type { GameEvent } from '../model/events';
import type { NationId } from '../model/ids';
import type { NationColumn, PairColumn, State } from '../model/state';
import { betrayed } from '../rules/bad-faith';
import { derive } from '../rules/derived';
import { threatFactors, threatParts } from '../rules/threat';
import { trustDrift } from '../rules/trust';
import { yearsPerTurn } from '../rules/pace';
import { accountBetween, type Parts, stepwise } from './compare';

const still = { fading: false, cause: null } as const;

/** What events did to one cell of a pair column, in the order they happened. */
export function effectsOn(
  events: readonly GameEvent[],
  column: PairColumn | NationColumn,
  i: number,
  j: number,
): { event: GameEvent; delta: number }[] {
  const found = [];
  for (const event of events) {
    let delta = 0;
    for (const effect of event.effects)
      if (effect.column === column && effect.i === i && effect.j === j) delta += effect.delta;
    if (delta !== 0) found.push({ event, delta });
  }
  return found;
}

export const sumOf = (found: readonly { readonly delta: number }[]): number =>
  found.reduce((sum, { delta }) => sum + delta, 0);

/**
 * i's trust in j after a turn: what it was, what each event did, what transparency gave and grievance took.
 * `before` and `events` are the state before the turn and what happened in it; without them the level stands alone.
 */
export function trustAccount(
  before: State | null,
  events: readonly GameEvent[],
  state: State,
  i: NationId,
  j: NationId,
): Account {
  const n = state.content.nations.length;
  const a = indexOf(state.content, i);
  const b = indexOf(state.content, j);
  const at = a * n + b;
  const now = state.pairs.trust[at]!;
  if (!before) return accountOf([{ part: 'at-start', level: now, change: 0, since: state.turn, ...still }]);
  const was = before.pairs.trust[at]!;
  const entries: Entry[] = [{ part: 'before', level: was, change: 0, since: before.turn, ...still }];
  const acts = effectsOn(events, 'trust', a, b);
  for (const { event, delta } of acts) {
    entries.push({
      part: event.kind,
      ...(event.actors[0] ? { about: event.actors[0] } : {}),
      level: delta,
      change: delta,
      fading: false,
      since: state.turn,
      cause: event.id,
    });
  }
  const reached = (level: number | undefined, column: 'transparency' | 'grievance'): number =>
    (level ?? 0) + sumOf(effectsOn(events, column, a, b));
  const middle = {
    trust: was + sumOf(acts),
    transparency: reached(before.pairs.transparency[at], 'transparency'),
    nationalism: (before.nations.nationalism[a] ?? 0) + sumOf(effectsOn(events, 'nationalism', a, -1)),
    grievance: reached(before.pairs.grievance[at], 'grievance'),
    betrayed: betrayed(state, a, b),
  };
  const { gained, withheld, remembered, lost } = trustDrift(
    state.content.theory,
    middle,
    yearsPerTurn(state),
  );
  if (gained !== 0)
    entries.push({ part: 'transparency', level: gained, change: gained, since: state.turn, ...still });
  if (withheld !== 0)
    entries.push({ part: 'nationalism', level: -withheld, change: -withheld, since: state.turn, ...still });
  if (remembered !== 0)
    entries.push({
      part: 'bad-faith',
      level: -remembered,
      change: -remembered,
      since: state.turn,
      ...still,
    });
  if (lost !== 0)
    entries.push({ part: 'grievance', level: -lost, change: -lost, since: state.turn, ...still });
  return accountOf(entries);
}

/** What i fears from each pseudo-actor, each under its kind. */
function nonStateThreatEntries(before: State | null, state: State, a: number): Entry[] {
  const { threats } = state.content;
  const now = derive(state).nonStateThreat;
  const was = before ? derive(before).nonStateThreat : now;
  return threats.flatMap(({ id, kind }, t): Entry[] => {
    const level = now[a * threats.length + t]!;
    const change = level - was[a * threats.length + t]!;
    if (level === 0 && change === 0) return [];
    return [{ part: kind, threat: id, level, change, since: state.turn, ...still }];
  });
}

/** T_i: what i fears from each other nation and each pseudo-actor, the largest first; ppm. */
export function threatAccount(before: State | null, state: State, i: NationId): Account {
  const a = indexOf(state.content, i);
  const now = threatParts(state, a);
  const was = before ? threatParts(before, a) : now;
  const entries: Entry[] = [];
  now.forEach(({ feared, scarceResource }, j) => {
    const then = was[j] ?? { feared: 0, scarceResource: 0 };
    const note = (part: string, level: number, change: number): void => {
      if (level !== 0 || change !== 0)
        entries.push({ part, about: nationAt(state.content, j), level, change, since: state.turn, ...still });
    };
    note('scarce-resource', scarceResource, scarceResource - then.scarceResource);
    note('feared', feared, feared - then.feared);
  });
  entries.push(...nonStateThreatEntries(before, state, a));
  return accountOf(entries.sort((x, y) => y.level - x.level));
}

function fearOf(state: State, a: number, b: number): Parts {
  const { hostility, outgroup, power, reach, offence } = threatFactors(state, a, b);
  const steps = stepwise([
    { part: 'enmity', factor: hostility },
    { part: 'one-of-us', factor: outgroup },
    { part: 'power-share', factor: power },
    { part: 'distance', factor: reach },
    { part: 'offensive-arms', factor: offence },
  ]);
  return {
    level: derive(state).theta[a * state.content.nations.length + b]!,
    parts: steps.map(({ part, size }) => ({ part, size: size * ONE })),
  };
}

/** θ_ij: what i fears from j alone, ppm; each factor adds to or takes from those before it. */
export function fearAccount(before: State | null, state: State, i: NationId, j: NationId): Account {
  const [a, b] = [indexOf(state.content, i), indexOf(state.content, j)];
  return accountBetween(fearOf(state, a, b), before ? fearOf(before, a, b) : null, state.turn);
}

/** Each judge's capability-weighted share of a reputation, ppm, and the unit or two that rounding leaves. */
function judgements(state: State, j: number): readonly number[] {
  const { capability } = state.nations;
  const n = capability.length;
  let total = 0;
  for (let i = 0; i < n; i++) if (i !== j) total += capability[i]!;
  return Array.from(capability, (weight, i) =>
    i === j ? 0 : Math.trunc((weight * state.pairs.trust[i * n + j]!) / Math.max(1, total)),
  );
}

/** ρ of a nation: what each judge's trust adds to it, the weightiest first; ppm. */
export function reputationAccount(before: State | null, state: State, nation: NationId): Account {
  const j = indexOf(state.content, nation);
  const now = judgements(state, j);
  const was = before ? judgements(before, j) : now;
  const entries: Entry[] = [];
  now.forEach((level, i) => {
    if (i !== j)
      entries.push({
        part: 'trusted-by',
        about: nationAt(state.content, i),
        level,
        change: level - was[i]!,
        since: state.turn,
        ...still,
      });
  });
  entries.sort((x, y) => y.level - x.level);
  const sums = accountOf(entries);
  const level = derive(state).reputation[j]! - sums.level;
  const change = (before ? derive(state).reputation[j]! - derive(before).reputation[j]! : 0) - sums.change;
  if (level !== 0 || change !== 0)
    entries.push({ part: 'rounding', level, change, since: state.turn, ...still });
  return accountOf(entries);
}
