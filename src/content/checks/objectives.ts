// Whether objectives can be judged: their nations exist, and they say what their kind needs and nothing else.
import type { At, Draft } from '../draft';
import { error, errorIf, type Issue } from '../issue';
import { COUNTED_OBJECTIVES, OBJECTIVE_NEEDS, type ObjectiveFile } from '../schema/scenario-objective';
import { unknownNation } from './unknown-nation';

const EXTRAS = ['with', 'and', 'score', 'atLeast'] as const;

function parts({ index, value }: At<ObjectiveFile>): Issue[] {
  const needs = OBJECTIVE_NEEDS[value.kind];
  return EXTRAS.flatMap((extra) => {
    const path = `objectives[${index}].${extra}`;
    const given = value[extra] !== undefined;
    if (needs.includes(extra) && !given)
      return [error(path, `is missing, and ${value.kind} needs it`, `Say ${extra}.`)];
    return errorIf(given && !needs.includes(extra), path, `means nothing for ${value.kind}`, 'Leave it out.');
  });
}

function size({ index, value }: At<ObjectiveFile>): Issue[] {
  const counted = COUNTED_OBJECTIVES.includes(value.kind);
  const { atLeast } = value;
  if (atLeast === undefined) return [];
  return [
    ...errorIf(
      !counted && atLeast > 1,
      `objectives[${index}].atLeast`,
      `is ${atLeast}, but ${value.kind} takes a share`,
      'Give a number from 0 to 1.',
    ),
    ...errorIf(
      counted && !Number.isInteger(atLeast),
      `objectives[${index}].atLeast`,
      `is ${atLeast}, but ${value.kind} counts`,
      'Give a whole number.',
    ),
  ];
}

function twice(draft: Draft): Issue[] {
  const seen = new Map<string, number>();
  return draft.objectives.flatMap(({ index, value }) => {
    const key = `${value.nation} ${value.id}`;
    const before = seen.get(key);
    seen.set(key, before ?? index);
    return before === undefined
      ? []
      : [
          error(
            `objectives[${index}].id`,
            `is ${value.id}, as objectives[${before}] of ${value.nation} is`,
            'Give it an id of its own.',
          ),
        ];
  });
}

export function checkObjectives(draft: Draft): Issue[] {
  const names = ['nation', 'with', 'and'] as const;
  return [
    ...draft.objectives.flatMap(({ index, value }) =>
      names.flatMap((name) => unknownNation(`objectives[${index}].${name}`, value[name], draft.ids)),
    ),
    ...draft.objectives.flatMap(parts),
    ...draft.objectives.flatMap(size),
    ...twice(draft),
  ];
}
