// How a lesson goes over many seeds: whether its idea shows itself to a student who does nothing, how often each answer comes true,
// and what each policy brings.
import type { LessonFile, PolicyFile } from '../content';
import type { Content, NationId } from '../engine';
import { holds } from './condition';
import { type Course, nowOf } from './course';
import { outcomeOf } from './judge';
import { measure } from './measure';
import { tryPolicy } from './trial';

export interface LessonTrials {
  readonly games: number;
  /** Share of the passive games in which the idea shows itself. */
  readonly concept: number;
  readonly met: boolean;
  /** Of each prediction, how often each of its answers came true in the passive games. */
  readonly predictions: readonly {
    readonly id: string;
    readonly shares: readonly { readonly answer: string; readonly share: number }[];
  }[];
  /** Of each policy, a figure for each column: a mean at the end, or a share of games. */
  readonly policies: readonly { readonly policy: PolicyFile; readonly figures: readonly number[] }[];
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

const shareOf = <T>(all: readonly T[], is: (one: T) => boolean): number =>
  mean(all.map((one) => Number(is(one))));

const figuresOf = ({ trial }: LessonFile, games: readonly Course[]): readonly number[] =>
  trial.figures.map((figure) =>
    'measure' in figure
      ? mean(games.map((game) => measure(nowOf(game), figure.measure)))
      : 100 * shareOf(games, (game) => holds(game, figure.holds)),
  );

export function tryLesson(lesson: LessonFile, content: Content, seeds: readonly string[]): LessonTrials {
  const nation = lesson.nation as NationId;
  const played = lesson.trial.policies.map((policy) => ({
    policy,
    games: seeds.map((seed) => tryPolicy(content, seed, nation, policy, lesson.turns)),
  }));
  const passive = played[0]?.games ?? [];
  const { when, share } = lesson.trial.concept;
  const concept = shareOf(passive, (game) => holds(game, when));
  return {
    games: seeds.length,
    concept,
    met: concept >= share,
    predictions: lesson.predictions.map((prediction) => ({
      id: prediction.id,
      shares: prediction.options.map(({ id: answer }) => ({
        answer,
        share: shareOf(passive, (game) => outcomeOf(game, prediction) === answer),
      })),
    })),
    policies: played.map(({ policy, games }) => ({ policy, figures: figuresOf(lesson, games) })),
  };
}
