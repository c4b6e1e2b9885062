// What one nation thinks possible of another: a short list of minds it may have, each with its weight.

import { clamp, halvings, ONE, rootShare } from '../model/arithmetic';
import { nationAt } from '../model/columns';
import type { Deliberate, DoubtWeights } from '../model/theory-doubt';
import type { Sight } from '../agents/sight';
import type { Standpoint } from '../agents/view';
import { intentError } from './knowledge';

/** A mind that the other may have: what it would weigh by, and how much is to be said for that, all weights together 1. */
export interface Hypothesis {
  readonly standpoint: Standpoint;
  readonly weight: number;
}

/** With a quarter of the weight at either end and half between, the spread of a triangular error of 1 (its variance is 1/6). */
const END = rootShare(1 / 3);

/** Three intents with their weights that have the mean and the spread of a triangular error on the perceived one. */
const ERRORS = [
  { at: -END, weight: 1 / 4 },
  { at: 0, weight: 1 / 2 },
  { at: END, weight: 1 / 4 },
] as const;

const square = (x: number): number => x * x;

/** What is believed of a government that looks so restless: how usual each character is, and how like it that looks (Bayes' rule). */
function beliefs(
  { characters, restless, restlessHalf }: DoubtWeights,
  possible: readonly Deliberate[],
  perceived: number,
): readonly number[] {
  const weights = possible.map(
    (name) => characters[name] * halvings(square((perceived - restless[name]) / restlessHalf)),
  );
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => (whole > 0 ? weight / whole : 1 / possible.length));
}

/** Each possible character with each possible intent. */
export function hypothesesOf(
  board: Sight,
  me: number,
  other: number,
  characters: readonly Deliberate[],
): readonly Hypothesis[] {
  const { content, pairs } = board;
  const { doubt, agents } = content.theory;
  const perceived = pairs.perceivedIntent[me * content.nations.length + other]! / ONE;
  const error = intentError(board, me, other);
  const id = nationAt(content, other);
  const believed = beliefs(doubt, characters, perceived);
  return characters.flatMap((name, k) =>
    ERRORS.map(({ at, weight }) => ({
      standpoint: {
        board,
        me: other,
        id,
        ambition: clamp(perceived + at * error, 0, 1),
        weights: agents[name],
      },
      weight: weight * believed[k]!,
    })),
  );
}
