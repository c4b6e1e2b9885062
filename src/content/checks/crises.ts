// Whether the crises of the start can be: two nations of the scenario, each in one crisis at most.
import type { At, Draft } from '../draft';
import { error, errorIf, type Issue } from '../issue';
import type { CrisisFile } from '../schema/scenario-crisis';
import { unknownNation } from './unknown-nation';

const SIDES = ['challenger', 'target'] as const;

function unknownSides({ index, value }: At<CrisisFile>, ids: ReadonlySet<string>): Issue[] {
  return SIDES.flatMap((side) => unknownNation(`crises[${index}].${side}`, value[side], ids));
}

const againstItself = ({ index, value }: At<CrisisFile>): Issue[] =>
  errorIf(
    value.challenger === value.target,
    `crises[${index}].target`,
    'is the challenger itself',
    'Name another nation.',
  );

function twice(draft: Draft): Issue[] {
  const engaged = new Set<string>();
  return draft.crises.flatMap(({ index, value }) => {
    const busy = SIDES.filter((side) => engaged.has(value[side]));
    for (const side of SIDES) engaged.add(value[side]);
    return busy.map((side) =>
      error(
        `crises[${index}].${side}`,
        `puts ${value[side]} into two crises at once`,
        'Leave one of them out.',
      ),
    );
  });
}

export function checkCrises(draft: Draft): Issue[] {
  return [
    ...draft.crises.flatMap((crisis) => unknownSides(crisis, draft.ids)),
    ...draft.crises.flatMap(againstItself),
    ...twice(draft),
  ];
}
