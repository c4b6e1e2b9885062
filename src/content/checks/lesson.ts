// Whether a lesson fits its scenario and itself: nations, pacts and sources exist, turns lie within it, every prediction can be judged.
import { error, errorIf, type Issue } from '../issue';
import type { LessonFile } from '../schema/lesson';
import { type ConditionFile, LESSON_MEASURE_NEEDS, type LessonMeasureFile } from '../schema/lesson-condition';
import type { ScenarioFile } from '../schema/scenario';
import { unknownSources } from './sources';
import { twice } from './twice';
import { unknownNation, unknownPact } from './unknown-nation';

/** What a lesson may name of its world. */
interface World {
  readonly nations: ReadonlySet<string>;
  readonly pacts: readonly string[];
}

const NAMED = ['nation', 'other', 'pact', 'score'] as const;

function ofMeasure(path: string, measure: LessonMeasureFile, world: World): Issue[] {
  const needs = LESSON_MEASURE_NEEDS[measure.of];
  const missing = needs.filter((key) => measure[key] === undefined);
  const idle = NAMED.filter((key) => measure[key] !== undefined && !needs.includes(key));
  return [
    ...missing.map((key) => error(`${path}.${key}`, 'part-missing', { kind: measure.of })),
    ...idle.map((key) => error(`${path}.${key}`, 'part-idle', { kind: measure.of })),
    ...unknownNation(`${path}.nation`, measure.nation, world.nations),
    ...unknownNation(`${path}.other`, measure.other, world.nations),
    ...unknownPact(`${path}.pact`, measure.pact, world.pacts),
  ];
}

function ofCondition(path: string, condition: ConditionFile, world: World): Issue[] {
  if (condition.kind === 'event')
    return [
      ...unknownNation(`${path}.by`, condition.by, world.nations),
      ...(condition.among ?? []).flatMap((id, k) => unknownNation(`${path}.among[${k}]`, id, world.nations)),
      ...unknownPact(`${path}.pact`, condition.pact, world.pacts),
    ];
  const bounds = [condition.atLeast, 'atMost' in condition ? condition.atMost : undefined];
  return [
    ...ofMeasure(`${path}.measure`, condition.measure, world),
    ...(condition.kind === 'compare'
      ? ofMeasure(`${path}.with`, condition.with, world)
      : errorIf(
          bounds.every((bound) => bound === undefined),
          path,
          'nothing-asked',
        )),
  ];
}

const ofConditions = (path: string, conditions: readonly ConditionFile[], world: World): Issue[] =>
  conditions.flatMap((condition, k) => ofCondition(`${path}[${k}]`, condition, world));

function predictions({ predictions, turns }: LessonFile, world: World): Issue[] {
  return predictions.flatMap((one, k) => {
    const path = `predictions[${k}]`;
    const last = one.options.length - 1;
    return [
      ...errorIf(one.judged <= one.after, `${path}.judged`, 'judged-too-early'),
      ...errorIf(one.judged > turns, `${path}.judged`, 'after-lesson', { turns }),
      ...one.options.flatMap((option, o) => {
        const at = `${path}.options[${o}].when`;
        if (o === last) return errorIf(option.when !== undefined, at, 'condition-of-last');
        return option.when === undefined
          ? [error(at, 'condition-missing')]
          : ofConditions(at, option.when, world);
      }),
      ...('pact' in one.account
        ? unknownPact(`${path}.account.pact`, one.account.pact, world.pacts)
        : [
            ...unknownNation(`${path}.account.nation`, one.account.nation, world.nations),
            ...unknownNation(`${path}.account.toward`, one.account.toward, world.nations),
          ]),
    ];
  });
}

function sources({ sources, debrief }: LessonFile): Issue[] {
  const known = sources.map(({ id }) => id);
  const used = new Set(debrief.soWhat.sources);
  return [
    ...unknownSources('debrief.soWhat.sources', Object.entries(debrief.soWhat.sources), new Set(known)),
    ...errorIf(used.size === 0, 'debrief.soWhat.sources', 'no-sources'),
  ];
}

function trial({ trial, turns }: LessonFile, world: World): Issue[] {
  const [first] = trial.policies;
  return [
    ...errorIf(
      first?.standing !== 'passive' || first.acts.length > 0,
      'trial.policies[0]',
      'first-not-passive',
    ),
    ...ofConditions('trial.concept.when', trial.concept.when, world),
    ...trial.figures.flatMap((figure, k) =>
      'measure' in figure
        ? ofMeasure(`trial.figures[${k}].measure`, figure.measure, world)
        : ofConditions(`trial.figures[${k}].holds`, figure.holds, world),
    ),
    ...trial.policies.flatMap(({ acts }, p) =>
      acts.flatMap((act, k) => {
        const path = `trial.policies[${p}].acts[${k}]`;
        return [
          ...errorIf((act.from ?? 1) > turns, `${path}.from`, 'after-lesson', { turns }),
          ...('pact' in act ? unknownPact(`${path}.pact`, act.pact, world.pacts) : []),
          ...('with' in act ? unknownNation(`${path}.with`, act.with, world.nations) : []),
          ...('to' in act ? unknownNation(`${path}.to`, act.to, world.nations) : []),
          ...('against' in act ? unknownNation(`${path}.against`, act.against, world.nations) : []),
          ...('invited' in act
            ? act.invited.flatMap((id, i) => unknownNation(`${path}.invited[${i}]`, id, world.nations))
            : []),
        ];
      }),
    ),
  ];
}

/** A lesson of the right form against its scenario's file. */
export function checkLesson(lesson: LessonFile, scenario: ScenarioFile): Issue[] {
  const world: World = {
    nations: new Set(scenario.nations.map(({ id }) => id)),
    pacts: scenario.pacts.map(({ id }) => id),
  };
  return [
    ...unknownNation('nation', lesson.nation, world.nations),
    ...errorIf(lesson.turns > scenario.turns, 'turns', 'longer-than-scenario', {
      turns: lesson.turns,
      most: scenario.turns,
    }),
    ...errorIf(lesson.debrief.whatIf.after >= lesson.turns, 'debrief.whatIf.after', 'not-before-end'),
    ...twice({
      predictions: lesson.predictions,
      checkpoints: lesson.checkpoints,
      sources: lesson.sources,
      'trial.policies': lesson.trial.policies,
    }),
    ...predictions(lesson, world),
    ...lesson.checkpoints.flatMap(({ when }, k) => ofConditions(`checkpoints[${k}].when`, when, world)),
    ...lesson.debrief.watch.flatMap(({ measure }, k) =>
      ofMeasure(`debrief.watch[${k}].measure`, measure, world),
    ),
    ...lesson.debrief.revealed.flatMap((pair, k) =>
      pair.flatMap((id, i) => unknownNation(`debrief.revealed[${k}][${i}]`, id, world.nations)),
    ),
    ...sources(lesson),
    ...trial(lesson, world),
  ];
}
