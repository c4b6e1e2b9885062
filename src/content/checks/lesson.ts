// Whether a lesson fits its scenario and itself: nations, pacts and sources exist, turns lie within it, every prediction can be judged.
import { error, errorIf, type Issue } from '../issue';
import { didYouMean } from '../nearest';
import type { LessonFile } from '../schema/lesson';
import { type ConditionFile, LESSON_MEASURE_NEEDS, type LessonMeasureFile } from '../schema/lesson-condition';
import type { ScenarioFile } from '../schema/scenario';
import { unknownNation } from './unknown-nation';

/** What a lesson may name of its world. */
interface World {
  readonly nations: ReadonlySet<string>;
  readonly pacts: readonly string[];
}

const NAMED = ['nation', 'other', 'pact', 'score'] as const;

const unknownPact = (path: string, id: string | undefined, { pacts }: World): Issue[] =>
  errorIf(
    id !== undefined && !pacts.includes(id),
    path,
    `names the unknown pact ${id}`,
    didYouMean(id ?? '', pacts, 'pacts'),
  );

function ofMeasure(path: string, measure: LessonMeasureFile, world: World): Issue[] {
  const needs = LESSON_MEASURE_NEEDS[measure.of];
  const missing = needs.filter((key) => measure[key] === undefined);
  const idle = NAMED.filter((key) => measure[key] !== undefined && !needs.includes(key));
  return [
    ...missing.map((key) => error(`${path}.${key}`, `is missing: ${measure.of} needs it`, 'Add it.')),
    ...idle.map((key) => error(`${path}.${key}`, `has no place in ${measure.of}`, 'Leave it out.')),
    ...unknownNation(`${path}.nation`, measure.nation, world.nations),
    ...unknownNation(`${path}.other`, measure.other, world.nations),
    ...unknownPact(`${path}.pact`, measure.pact, world),
  ];
}

function ofCondition(path: string, condition: ConditionFile, world: World): Issue[] {
  if (condition.kind === 'event')
    return [
      ...unknownNation(`${path}.by`, condition.by, world.nations),
      ...(condition.among ?? []).flatMap((id, k) => unknownNation(`${path}.among[${k}]`, id, world.nations)),
      ...unknownPact(`${path}.pact`, condition.pact, world),
    ];
  const bounds = [condition.atLeast, 'atMost' in condition ? condition.atMost : undefined];
  return [
    ...ofMeasure(`${path}.measure`, condition.measure, world),
    ...(condition.kind === 'compare'
      ? ofMeasure(`${path}.with`, condition.with, world)
      : errorIf(
          bounds.every((bound) => bound === undefined),
          path,
          'asks nothing',
          'Give atLeast, atMost, or both.',
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
      ...errorIf(one.judged <= one.after, `${path}.judged`, 'is not after it is asked', 'Judge it later.'),
      ...errorIf(one.judged > turns, `${path}.judged`, 'is after the lesson ends', `Give at most ${turns}.`),
      ...one.options.flatMap((option, o) => {
        const at = `${path}.options[${o}].when`;
        if (o === last)
          return errorIf(
            option.when !== undefined,
            at,
            'stands in the last answer',
            'Leave it out: it is the rest.',
          );
        return option.when === undefined
          ? [error(at, 'is missing', 'Say when this answer came true; only the last goes without.')]
          : ofConditions(at, option.when, world);
      }),
      ...('pact' in one.account
        ? unknownPact(`${path}.account.pact`, one.account.pact, world)
        : [
            ...unknownNation(`${path}.account.nation`, one.account.nation, world.nations),
            ...unknownNation(`${path}.account.toward`, one.account.toward, world.nations),
          ]),
    ];
  });
}

/** Lists whose entries have ids, each of its own. */
function twice(lists: Readonly<Record<string, readonly { readonly id: string }[]>>): Issue[] {
  return Object.entries(lists).flatMap(([name, list]) =>
    list.flatMap(({ id }, k) => {
      const before = list.findIndex((other) => other.id === id);
      return errorIf(
        before < k,
        `${name}[${k}].id`,
        `is ${id}, the id of ${name}[${before}] too`,
        'Give each an id of its own.',
      );
    }),
  );
}

function sources({ sources, debrief }: LessonFile): Issue[] {
  const known = sources.map(({ id }) => id);
  const used = new Set(debrief.soWhat.sources);
  return [
    ...debrief.soWhat.sources.flatMap((id, k) =>
      errorIf(
        !known.includes(id),
        `debrief.soWhat.sources[${k}]`,
        `names the unknown source ${id}`,
        didYouMean(id, known, 'sources'),
      ),
    ),
    ...errorIf(used.size === 0, 'debrief.soWhat.sources', 'is empty', 'Name a source.'),
  ];
}

function trial({ trial, turns }: LessonFile, world: World): Issue[] {
  const [first] = trial.policies;
  return [
    ...errorIf(
      first?.standing !== 'passive' || first.acts.length > 0,
      'trial.policies[0]',
      'is not the passive one',
      'Begin with a policy that is passive and has no acts.',
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
          ...errorIf(
            (act.from ?? 1) > turns,
            `${path}.from`,
            'is after the lesson ends',
            `Give at most ${turns}.`,
          ),
          ...('pact' in act ? unknownPact(`${path}.pact`, act.pact, world) : []),
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
    ...errorIf(
      lesson.turns > scenario.turns,
      'turns',
      `is ${lesson.turns}; the scenario has ${scenario.turns}`,
      'Shorten it.',
    ),
    ...errorIf(
      lesson.debrief.whatIf.after >= lesson.turns,
      'debrief.whatIf.after',
      'is not before the lesson ends',
      'Name an earlier turn.',
    ),
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
