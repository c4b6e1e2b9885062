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
      return [error(path, 'objective-part-missing', { kind: value.kind, part: extra })];
    return errorIf(given && !needs.includes(extra), path, 'objective-part-idle', { kind: value.kind });
  });
}

function size({ index, value }: At<ObjectiveFile>): Issue[] {
  const counted = COUNTED_OBJECTIVES.includes(value.kind);
  const { atLeast } = value;
  if (atLeast === undefined) return [];
  return [
    ...errorIf(!counted && atLeast > 1, `objectives[${index}].atLeast`, 'share-expected', {
      value: atLeast,
      kind: value.kind,
    }),
    ...errorIf(counted && !Number.isInteger(atLeast), `objectives[${index}].atLeast`, 'count-expected', {
      value: atLeast,
      kind: value.kind,
    }),
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
          error(`objectives[${index}].id`, 'id-repeated-for', {
            id: value.id,
            first: `objectives[${before}]`,
            nation: value.nation,
          }),
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
