// How a choice is laid open: what came second, and the smallest change that would have turned it.

import { type Account, accountOf } from '../model/account';
import { ONE, ppm } from '../model/arithmetic';
import { type AgentDecision, bestOf, type Option, option } from './view';

/** A change of one term of one option's score. */
export interface Turning {
  readonly of: 'chosen' | 'runner-up';
  readonly part: string;
  /** What is added to the term. */
  readonly by: number;
}

/** A choice of an agent, laid open. */
export interface DecisionCard extends AgentDecision {
  /** The option with the second highest score. */
  readonly runnerUp: Option | null;
  /** The smallest change of a single term that would have made the runner-up the choice; null where nothing was weighed. */
  readonly turning: Turning | null;
}

/** Terms that are the agent's own yardstick or luck: no change of the world is a change of these. */
const YARDSTICKS: ReadonlySet<string> = new Set(['doubt', 'threshold', 'as-it-is', 'noticeable']);

/** The term that a given change alters least in proportion: the largest one that says something about the world. */
function widestTerm(options: readonly Option[]): { readonly option: Option; readonly part: string } | null {
  const all = options.flatMap((one) => one.terms.map(({ part, value }) => ({ option: one, part, value })));
  const telling = all.filter(({ part }) => !YARDSTICKS.has(part));
  const among = telling.length > 0 ? telling : all;
  return among.reduce<(typeof all)[number] | null>(
    (widest, term) => (widest === null || Math.abs(term.value) > Math.abs(widest.value) ? term : widest),
    null,
  );
}

function turningOf(chosen: Option, runnerUp: Option): Turning | null {
  const widest = widestTerm([chosen, runnerUp]);
  if (widest === null) return null;
  const margin = chosen.score - runnerUp.score + 1 / ONE;
  return widest.option === chosen
    ? { of: 'chosen', part: widest.part, by: -margin }
    : { of: 'runner-up', part: widest.part, by: margin };
}

/** A decision with its runner-up and what would have turned it. */
export function cardOf(decision: AgentDecision): DecisionCard {
  const { chosen, options } = decision;
  const runnerUp = bestOf(options.filter((one) => one !== chosen));
  return { ...decision, runnerUp, turning: runnerUp ? turningOf(chosen, runnerUp) : null };
}

/** What the agent would choose had one term been other than it was. */
export function reconsider(card: DecisionCard, turning: Turning): Option | null {
  const changed = turning.of === 'chosen' ? card.chosen : card.runnerUp;
  const at = changed?.terms.findIndex(({ part }) => part === turning.part);
  const options = card.options.map((one) =>
    one === changed
      ? option(
          one.order,
          one.terms.map((term, k) => (k === at ? { ...term, value: term.value + turning.by } : term)),
        )
      : one,
  );
  return bestOf(options);
}

/** An option's score as an account in ppm: a term an entry. */
export function optionAccount(one: Option, turn: number): Account {
  return accountOf(
    one.terms.map(({ part, value }) => ({
      part,
      level: ppm(value),
      change: 0,
      fading: false,
      since: turn,
      cause: null,
    })),
  );
}
