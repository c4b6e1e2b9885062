// Whether the measures of the start can be: two nations, a resource where one belongs, something to deliver, each once.
import type { At, Draft } from '../draft';
import { error, errorIf, type Issue } from '../issue';
import type { MeasureFile } from '../schema/scenario-measure';
import type { NationFile } from '../schema/scenario-nation';
import { unknownNation } from './unknown-nation';

type Resource = NonNullable<MeasureFile['resource']>;

const lack = (nation: NationFile | undefined, resource: Resource): number => {
  const balance = nation?.resources?.[resource];
  return balance === undefined ? 0 : balance.demand - balance.supply;
};

function sides({ index, value }: At<MeasureFile>, ids: ReadonlySet<string>): Issue[] {
  const path = `measures[${index}]`;
  return [
    ...unknownNation(`${path}.by`, value.by, ids),
    ...unknownNation(`${path}.on`, value.on, ids),
    ...errorIf(value.by === value.on, `${path}.on`, 'is the nation that takes it', 'Name another nation.'),
  ];
}

function resource({ index, value }: At<MeasureFile>, draft: Draft): Issue[] {
  const path = `measures[${index}]`;
  const what = value.resource;
  if (value.kind === 'sanction')
    return errorIf(what !== undefined, `${path}.resource`, 'has no place in a sanction', 'Leave it out.');
  if (what === undefined)
    return [error(`${path}.resource`, 'is missing: a deal delivers something', 'Name a resource.')];
  const nation = (id: string) => draft.nations.find(({ value: { id: other } }) => other === id)?.value;
  const holds = lack(nation(value.by), what) < 0 && lack(nation(value.on), what) > 0;
  return errorIf(
    !holds && draft.ids.has(value.by) && draft.ids.has(value.on),
    path,
    `delivers ${what} from one that has none left over, or to one that lacks none`,
    'Change the two, the resource, or their supply and demand.',
  );
}

function twice(draft: Draft): Issue[] {
  const known = new Set<string>();
  return draft.measures.flatMap(({ index, value }) => {
    const key = [value.kind, value.by, value.on, value.resource].join(' ');
    const before = known.has(key);
    known.add(key);
    return errorIf(before, `measures[${index}]`, 'stands in the list already', 'Leave one of them out.');
  });
}

export const checkMeasures = (draft: Draft): Issue[] => [
  ...draft.measures.flatMap((measure) => sides(measure, draft.ids)),
  ...draft.measures.flatMap((measure) => resource(measure, draft)),
  ...twice(draft),
];
