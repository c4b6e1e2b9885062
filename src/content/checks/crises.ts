// Whether the crises of the start can be: two nations of the scenario, no two in two crises with each other.
import type { At, Draft } from '../draft';
import { error, errorIf, type Issue } from '../issue';
import type { CrisisFile } from '../schema/scenario-crisis';
import type { TheoryFile } from '../schema/theory';
import { unknownNation } from './unknown-nation';

type Types = TheoryFile['pactTypes'];

const SIDES = ['challenger', 'target'] as const;

function unknownSides({ index, value }: At<CrisisFile>, ids: ReadonlySet<string>): Issue[] {
  return SIDES.flatMap((side) => unknownNation(`crises[${index}].${side}`, value[side], ids));
}

const againstItself = ({ index, value }: At<CrisisFile>): Issue[] =>
  errorIf(value.challenger === value.target, `crises[${index}].target`, 'challenger-itself');

const sidesOf = ({ challenger, target }: CrisisFile): string => [challenger, target].sort().join(' ');

function twice(draft: Draft): Issue[] {
  const engaged = new Set<string>();
  return draft.crises.flatMap(({ index, value }) => {
    const sides = sidesOf(value);
    const again = engaged.has(sides);
    engaged.add(sides);
    const { challenger, target } = value;
    return errorIf(again, `crises[${index}]`, 'two-crises', { challenger, target });
  });
}

/** Who quarrels at the start has not promised the other peace: no rule of a turn would have let them begin. */
function inSpiteOfPeace(draft: Draft, types: Types): Issue[] {
  const peaceful = draft.pacts.filter(({ value }) =>
    (value.clauses ?? types[value.type].defaults.clauses).includes('non-aggression'),
  );
  return draft.crises.flatMap(({ index, value }) => {
    const between = peaceful.find(({ value: { members } }) =>
      SIDES.every((side) => members.includes(value[side])),
    );
    return between === undefined
      ? []
      : [
          error(`crises[${index}]`, 'crisis-despite-peace', {
            place: `pacts[${between.index}]`,
            pact: between.value.id,
          }),
        ];
  });
}

/** `types` is null where the theory is unknown or broken; what depends on it is then left unchecked. */
export function checkCrises(draft: Draft, types: Types | null): Issue[] {
  return [
    ...draft.crises.flatMap((crisis) => unknownSides(crisis, draft.ids)),
    ...draft.crises.flatMap(againstItself),
    ...twice(draft),
    ...(types === null ? [] : inSpiteOfPeace(draft, types)),
  ];
}
