// What a review says, from what its rollouts have shown: a curve of expected ends, luck turn by turn, and every decision with its name.

import type { NationId } from '../../engine';
import { bandOf, type Estimate, meanOf, sumOf } from '../intervals';
import type { Alternative, Decision } from './decisions';
import { differencesOf, type Ground, judgedAt } from './ground';
import { type DecisionName, decisionName, type LuckName, luckName } from './names';
import { NOBODY, passesOf } from './plan';
import { ordersIn } from './played';
import { type Standing, standingOf } from './rollout';
import type { Samples } from './samples';

/** How a nation is expected to end: the mean, and ends between which it does in four cases of five. Totals in ppm, ranks from 1. */
export interface Expected {
  readonly nation: NationId;
  readonly total: Estimate;
  /** Null where the nation is not ranked. */
  readonly rank: Estimate | null;
}

/** What chance made of a turn for a nation: how it stands after it beside what its orders could expect, ppm. */
export interface TurnLuck {
  readonly nation: NationId;
  readonly swing: Estimate;
  readonly name: LuckName | null;
}

export interface ReviewedTurn {
  readonly turn: number;
  readonly rollouts: number;
  /** Every nation, in the order of the content; empty until the first rollouts of the turn. */
  readonly expected: readonly Expected[];
  /** Of the turn that leads on from here, for each reviewed nation. */
  readonly luck: readonly TurnLuck[];
}

/** How much more than what was done something else would have brought. */
export interface Weighed extends Pick<Alternative, 'instead'> {
  readonly rollouts: number;
  /** ppm of the total. */
  readonly gain: Estimate;
  /** Ranks gained: positive is better. */
  readonly ranks: Estimate;
}

export interface ReviewedDecision extends Omit<Decision, 'alternatives'> {
  /** The turn by which it is judged. */
  readonly judged: number;
  /** The most promising first. */
  readonly alternatives: readonly Weighed[];
  /** Null where it is too close to call. */
  readonly name: DecisionName | null;
}

/** Over the whole game: what its orders brought beside those of its agent, and what chance did. */
export interface Balance {
  readonly nation: NationId;
  readonly judgement: Estimate;
  readonly luck: Estimate;
}

export interface Review {
  readonly reviewed: readonly NationId[];
  readonly budget: Ground['budget'];
  readonly turns: readonly ReviewedTurn[];
  readonly decisions: readonly ReviewedDecision[];
  readonly balance: readonly Balance[];
}

export function reviewFrom(ground: Ground, samples: Samples): Review {
  const { played, budget, positions } = ground;
  const { reviewed } = played;
  const decisions = ground.decisions.map((decision) => weighed(ground, samples, decision));
  const turns = positions.map((_, turn) => reviewedTurn(ground, samples, turn));
  const balance = reviewed.map((nation) => balanceOf(turns, decisions, nation));
  return { reviewed, budget, turns, decisions, balance };
}

function reviewedTurn(ground: Ground, samples: Samples, turn: number): ReviewedTurn {
  const { played, positions, end } = ground;
  const state = positions[turn]!;
  const ends = state.over ? [standingOf(state, played.reviewed)] : samples.of(turn, NOBODY, end);
  return {
    turn,
    rollouts: state.over ? 0 : ends.length,
    expected: ends.length === 0 ? [] : expectedOf(ground, ends),
    luck:
      turn >= played.turns.length
        ? []
        : played.reviewed.map((nation) => luckOf(ground, samples, turn, nation)),
  };
}

const expectedOf = ({ played }: Ground, ends: readonly Standing[]): readonly Expected[] =>
  played.content.nations.map(({ id }, at) => ({
    nation: id,
    total: bandOrPoint(ends.map(({ totals }) => totals[at]!)),
    rank: ends[0]!.ranks[at] === null ? null : bandOrPoint(ends.map(({ ranks }) => ranks[at]!)),
  }));

/** A game that is over has one end. */
const bandOrPoint = (values: readonly number[]): Estimate =>
  values.length === 1 ? { value: values[0]!, low: values[0]!, high: values[0]! } : bandOf(values);

/** The turn that came, with the same luck from there on, less what its orders led to in rollouts. */
function luckOf(ground: Ground, samples: Samples, turn: number, nation: NationId): TurnLuck {
  const { played, positions } = ground;
  const stop = judgedAt(ground, turn);
  const at = played.content.nations.findIndex(({ id }) => id === nation);
  const own = samples.of(turn, ordersIn(played, turn), stop);
  const next = positions[turn + 1]!;
  const over = next.over ? standingOf(next, played.reviewed) : null;
  const came = over === null ? samples.of(turn + 1, NOBODY, stop) : own.map(() => over);
  const both = Math.min(own.length, came.length);
  const swing = meanOf(Array.from({ length: both }, (_, r) => came[r]!.totals[at]! - own[r]!.totals[at]!));
  return { nation, swing, name: luckName(swing, both) };
}

function weighed(ground: Ground, samples: Samples, decision: Decision): ReviewedDecision {
  const { alternatives, ...what } = decision;
  const tried = alternatives
    .map(({ instead, given }): Weighed => {
      const of = (measure: 'totals' | 'ranks'): readonly number[] =>
        counted(ground, differencesOf(ground, samples, decision, given, measure));
      const gains = of('totals');
      return {
        instead,
        rollouts: gains.length,
        gain: meanOf(gains),
        ranks: meanOf(of('ranks').map((one) => 0 - one)),
      };
    })
    .sort((a, b) => b.gain.value - a.gain.value);
  return {
    ...what,
    judged: judgedAt(ground, decision.turn),
    alternatives: tried,
    name: decisionName(tried),
  };
}

/** The first pass chooses what is looked at closely and does not count there: what is chosen for a high figure has it in part by chance. */
function counted({ budget }: Ground, values: readonly number[]): readonly number[] {
  const [coarse = 0, again = 0] = passesOf(budget);
  return values.length > again ? values.slice(coarse) : values;
}

function balanceOf(
  turns: readonly ReviewedTurn[],
  decisions: readonly ReviewedDecision[],
  nation: NationId,
): Balance {
  const agent = decisions
    .filter((one) => one.nation === nation && one.matter.kind === 'turn')
    .map(({ alternatives }) => alternatives[0]!.gain);
  const { value, low, high } = sumOf(agent);
  const swings = turns.flatMap(({ luck }) =>
    luck.filter((one) => one.nation === nation).map(({ swing }) => swing),
  );
  return { nation, judgement: { value: 0 - value, low: 0 - high, high: 0 - low }, luck: sumOf(swings) };
}
