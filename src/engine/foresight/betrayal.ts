// What a broken promise would cost before it is broken: the engine's own turn on a copy, with the order and without, found out where that is a matter of luck.

import { ONE, ppm } from '../model/arithmetic';
import { indexOf, nationAt } from '../model/columns';
import type { Ppm } from '../model/content';
import type { NationId, PactId } from '../model/ids';
import type { Order } from '../model/orders';
import type { State, StreamState } from '../model/state';
import { exemptionNow } from '../law/exemption';
import { objectivesOf } from '../queries/objectives';
import { openStreams } from '../random/streams';
import { exposure, informed } from '../rules/interference';
import { step } from '../turn/step';

export type Breach = 'breach' | 'refusal' | 'interference';

/** What breaking a promise costs, beside the same turn without it. */
export interface Betrayal {
  readonly kind: Breach;
  /** The chance that it is found out, ppm; what follows is what comes if it is. */
  readonly foundOut: Ppm;
  /** Pacts that it breaks, and those betrayed. */
  readonly broken: readonly PactId[];
  readonly victims: readonly NationId[];
  /** Whose trust falls, ppm (negative), most first. */
  readonly trust: readonly { readonly nation: NationId; readonly change: Ppm }[];
  /** Objectives, by id, that are met now and not with it; `lost` where that is for good. */
  readonly goals: readonly { readonly objective: string; readonly lost: boolean }[];
  /** Turn until which it is remembered, and until which the betrayed offer and sign nothing new; null where nobody keeps a record of it. */
  readonly remembered: number | null;
  readonly shunned: number | null;
}

/** A stream whose first draw is 0: what may be found out is. */
const FOUND: StreamState = { c: 0, s0: 0, s1: 0, s2: 0 };

/** The state with other luck, and bad luck for whoever meddles: nobody learns the game's own draws by asking. */
function exposed(state: State): State {
  const streams = openStreams(`${state.seed}/betrayal/${state.turn}`);
  return { ...state, streams: { ...streams, subversion: FOUND } };
}

function breachOf(state: State, order: Order): Breach | null {
  if (order.kind === 'break') return 'breach';
  if (order.kind === 'subvert') return 'interference';
  if (order.kind !== 'answer-call') return null;
  const call = state.structure.calls.find(({ id }) => id === order.call);
  if (!call) return null;
  if (order.answer === 'fight') return 'breach';
  const stays = order.answer === 'refuse' || order.answer === 'words';
  return stays && exemptionNow(state, call) === null ? 'refusal' : null;
}

function chanceOf(state: State, order: Order): Ppm {
  if (order.kind !== 'subvert') return ONE;
  const [i, j] = [indexOf(state.content, order.by), indexOf(state.content, order.against)];
  const open = state.pairs.transparency[j * state.content.nations.length + i]!;
  return ppm(exposure(state.content.theory.politics, open, informed(state, order.against, j)));
}

/** How trust in a nation differs between two ends of a turn. */
function trustLost(without: State, withIt: State, me: NationId): Betrayal['trust'] {
  const n = without.content.nations.length;
  const i = indexOf(without.content, me);
  return without.content.nations
    .map((_, k) => ({
      nation: nationAt(without.content, k),
      change: withIt.pairs.trust[k * n + i]! - without.pairs.trust[k * n + i]!,
    }))
    .filter(({ change }) => change < 0)
    .sort((a, b) => a.change - b.change);
}

/** Objectives met now that are not met with the order: for good, or though they would be without it. */
function goalsLost(now: State, without: State, withIt: State, me: NationId): Betrayal['goals'] {
  const [there, after] = [objectivesOf(without, me), objectivesOf(withIt, me)];
  return objectivesOf(now, me).flatMap(({ objective, met }, k) => {
    const { lost, met: still } = after[k]!;
    return met && !still && (lost || there[k]!.met) ? [{ objective: objective.id, lost }] : [];
  });
}

/** What an order costs that breaks a promise, or may; null where it breaks none. Everyone else passes. */
export function betrayalOf(state: State, order: Order): Betrayal | null {
  const kind = breachOf(state, order);
  if (kind === null || state.over) return null;
  const start = exposed(state);
  // Silence is as good as a refusal: what that costs is told beside what there is.
  const without = kind === 'refusal' ? state : step(start, []).state;
  const { state: withIt, refusals } = step(start, [order]);
  if (refusals.length > 0) return null;
  const me = order.by;
  const ours = withIt.structure.violations.filter(
    ({ violator, turn }) => violator === me && turn === withIt.turn,
  );
  if (kind === 'breach' && ours.length === 0) return null;
  const { violationMemoryYears: years, waitAfterBetrayal } = state.content.theory.trust;
  const until = (share: number): number | null =>
    ours.length === 0 ? null : withIt.turn + Math.ceil(share * years * state.content.turnsPerYear);
  return {
    kind,
    foundOut: chanceOf(state, order),
    broken: ours.map(({ pact }) => pact),
    victims: [...new Set(ours.flatMap(({ victims }) => victims))],
    trust: trustLost(without, withIt, me),
    goals: goalsLost(state, without, withIt, me),
    remembered: until(1),
    shunned: until(waitAfterBetrayal),
  };
}
