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
    ...errorIf(value.by === value.on, `${path}.on`, 'measure-on-itself'),
  ];
}

function resource({ index, value }: At<MeasureFile>, draft: Draft): Issue[] {
  const path = `measures[${index}]`;
  const what = value.resource;
  if (value.kind === 'sanction')
    return errorIf(what !== undefined, `${path}.resource`, 'sanction-of-resource');
  if (what === undefined) return [error(`${path}.resource`, 'deal-without-resource')];
  const nation = (id: string) => draft.nations.find(({ value: { id: other } }) => other === id)?.value;
  const holds = lack(nation(value.by), what) < 0 && lack(nation(value.on), what) > 0;
  return errorIf(!holds && draft.ids.has(value.by) && draft.ids.has(value.on), path, 'deal-without-need', {
    resource: what,
  });
}

function twice(draft: Draft): Issue[] {
  const known = new Set<string>();
  return draft.measures.flatMap(({ index, value }) => {
    const key = [value.kind, value.by, value.on, value.resource].join(' ');
    const before = known.has(key);
    known.add(key);
    return errorIf(before, `measures[${index}]`, 'measure-repeated');
  });
}

export const checkMeasures = (draft: Draft): Issue[] => [
  ...draft.measures.flatMap((measure) => sides(measure, draft.ids)),
  ...draft.measures.flatMap((measure) => resource(measure, draft)),
  ...twice(draft),
];
