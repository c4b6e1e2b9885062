// What a new part of a lesson begins as, and how a lesson is moved to another world: conditions and numbers start anew, texts stay.

import type { LessonWords } from '../../language/lesson';
import type {
  ConditionFile,
  LessonFile,
  LessonMeasure,
  LessonMeasureFile,
  PredictionFile,
} from '../../lesson';
import { freshId } from './paths';
import type { World } from './port';

type Fresh = LessonWords['builder']['fresh'];

/** A number of this kind, of what it needs: as it was, or the first that there is. */
export function measureOf(of: LessonMeasure, world: World, was?: LessonMeasureFile): LessonMeasureFile {
  const nation = was?.nation ?? world.first;
  const first = {
    nation,
    other: was?.other ?? world.nations.find(({ id }) => id !== nation)?.id,
    pact: was?.pact ?? world.pacts[0]?.id,
    score: was?.score ?? ('security' as const),
  };
  return { of, ...Object.fromEntries(world.measures[of].map((need) => [need, first[need]])) };
}

const security = (world: World): LessonMeasureFile => measureOf('score', world);

export function conditionOf(kind: ConditionFile['kind'], world: World, was?: ConditionFile): ConditionFile {
  const measure = was !== undefined && 'measure' in was ? was.measure : security(world);
  if (kind === 'event') return { kind, event: ['pact-founded'] };
  if (kind === 'compare') return { kind, measure, with: measure, atLeast: 0 };
  return { kind, measure, atLeast: 0 };
}

export function freshOption(fresh: Fresh, world: World, known: readonly { readonly id: string }[]) {
  const when = [conditionOf('change', world)];
  return { id: freshId(known, 'answer'), says: fresh.answer, when, reply: fresh.reply };
}

export function freshPrediction(
  fresh: Fresh,
  world: World,
  { predictions, turns }: LessonFile,
): PredictionFile {
  const first = freshOption(fresh, world, []);
  return {
    id: freshId(predictions, 'prediction'),
    after: 0,
    judged: turns,
    predict: fresh.prediction,
    options: [first, { id: 'rest', says: fresh.rest, reply: fresh.reply }],
    observe: fresh.observe,
    explain: fresh.explain,
    account: { nation: world.first },
  };
}

export const freshCheckpoint = (fresh: Fresh, world: World, { checkpoints }: LessonFile) => ({
  id: freshId(checkpoints, 'checkpoint'),
  says: fresh.checkpoint,
  when: [conditionOf('change', world)],
  hint: fresh.hint,
});

/** What the command line tries of a lesson: the world as it goes by itself. */
const freshTrial = (
  fresh: Fresh,
  world: World,
  watch: LessonFile['debrief']['watch'],
): LessonFile['trial'] => ({
  concept: { says: fresh.idea, when: [conditionOf('level', world)], share: 0 },
  policies: [{ id: 'passive', says: fresh.passive, standing: 'passive', acts: [] }],
  figures: watch.map(({ says, measure }) => ({ says: says.slice(0, 80), measure })),
});

export function movedTo(
  world: World,
  { theory: _, ...lesson }: LessonFile,
  fresh: Fresh,
  scores: LessonWords['builder']['scores'],
): LessonFile {
  const turns = Math.min(lesson.turns, world.turns);
  const watch = (['security', 'prosperity'] as const).map((score) => ({
    says: scores[score],
    measure: { of: 'score' as const, nation: world.first, score },
  }));
  return {
    ...lesson,
    scenario: world.id,
    nation: world.first,
    turns,
    predictions: lesson.predictions.map((one) => ({
      ...one,
      after: Math.min(one.after, turns - 1),
      judged: Math.min(one.judged, turns),
      options: one.options.map((option) =>
        option.when === undefined ? option : { ...option, when: [conditionOf('change', world)] },
      ),
      account: { nation: world.first },
    })),
    checkpoints: lesson.checkpoints.map((one) => ({ ...one, when: [conditionOf('change', world)] })),
    debrief: {
      ...lesson.debrief,
      watch,
      revealed: [],
      whatIf: { ...lesson.debrief.whatIf, after: Math.min(lesson.debrief.whatIf.after, turns - 1) },
    },
    trial: freshTrial(fresh, world, watch),
  };
}

/** Ways to play that begin after the last turn are none. */
export const withTurns = (lesson: LessonFile, turns: number): LessonFile => ({
  ...lesson,
  turns,
  trial: {
    ...lesson.trial,
    policies: lesson.trial.policies.map((policy) => ({
      ...policy,
      acts: policy.acts.filter(({ from = 1 }) => from <= turns),
    })),
  },
});
