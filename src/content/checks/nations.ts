// Whether the nations of a scenario make sense one by one and together.
import { RESOURCES } from '../../engine';
import type { At, Draft } from '../draft';
import { error, type Issue, warning } from '../issue';
import type { NationFile } from '../schema/scenario-nation';
import { unknownSources } from './sources';

type Nations = readonly At<NationFile>[];

const near = (sum: number): boolean => Math.abs(sum - 1) < 1e-6;
const total = (weights: Readonly<Record<string, number | undefined>>): number =>
  Object.values(weights).reduce<number>((sum, weight) => sum + (weight ?? 0), 0);

function duplicates(nations: Nations): Issue[] {
  const seen = new Map<string, number>();
  return nations.flatMap(({ index, value }) => {
    const before = seen.get(value.id);
    if (before === undefined) {
      seen.set(value.id, index);
      return [];
    }
    const first = `nations[${before}]`;
    return [error(`nations[${index}].id`, 'id-taken', { id: value.id, first, what: 'nation' })];
  });
}

function sums({ index, value }: At<NationFile>): Issue[] {
  const issues: Issue[] = [];
  for (const name of ['interests', 'scoreWeights'] as const) {
    const weights = value[name];
    if (weights === undefined || near(total(weights))) continue;
    issues.push(error(`nations[${index}].${name}`, 'weights-off', { sum: total(weights) }));
  }
  if (typeof value.agent === 'object' && !near(total(value.agent)))
    issues.push(error(`nations[${index}].agent`, 'shares-off', { sum: total(value.agent) }));
  return issues;
}

/** What one nation lacks and no other has left over: nobody can trade or press with it. */
function unmetEverywhere(nations: Nations): Issue[] {
  return RESOURCES.flatMap((resource) => {
    const balances = nations.map(({ value }) => value.resources?.[resource]);
    const lacked = balances.some((balance) => balance !== undefined && balance.demand > balance.supply);
    const spare = balances.some((balance) => balance !== undefined && balance.supply > balance.demand);
    return lacked && !spare ? [warning('nations', 'no-supplier', { resource })] : [];
  });
}

function handMadeId({ index, value }: At<NationFile>): Issue[] {
  if (/^[A-Z]{3}$/.test(value.id)) return [];
  return [warning(`nations[${index}].id`, 'id-unlike-iso', { id: value.id })];
}

function capability(nations: Nations): Issue[] {
  const sum = nations.reduce((all, { value }) => all + value.capability, 0);
  const issues: Issue[] = [];
  if (sum > 1 + 1e-6) issues.push(error('nations', 'capability-beyond-world', { share: sum }));
  const giant = nations.find(({ value }) => value.capability > 0.6 * sum && nations.length > 2);
  if (giant !== undefined) {
    const about = { share: giant.value.capability / sum, nation: giant.value.name };
    issues.push(warning(`nations[${giant.index}].capability`, 'too-strong', about));
  }
  return issues;
}

function samePlace(nations: Nations): Issue[] {
  const seen = new Map<string, string>();
  return nations.flatMap(({ index, value }) => {
    const place = `${value.capital.lat},${value.capital.lon}`;
    const other = seen.get(place);
    seen.set(place, value.id);
    if (other === undefined) return [];
    return [warning(`nations[${index}].capital`, 'same-place', { other })];
  });
}

function neighbourless(draft: Draft): Issue[] {
  const touched = new Set(
    draft.pairs.filter(({ value }) => value.neighbours).flatMap(({ value }) => value.between),
  );
  return draft.nations.flatMap(({ index, value }) =>
    touched.has(value.id) ? [] : [warning(`nations[${index}]`, 'no-neighbour', { nation: value.id })],
  );
}

export function checkNations(draft: Draft): Issue[] {
  return [
    ...duplicates(draft.nations),
    ...draft.nations.flatMap(sums),
    ...draft.nations.flatMap((nation) =>
      unknownSources(
        `nations[${nation.index}].sources`,
        Object.entries(nation.value.sources ?? {}),
        draft.sources,
      ),
    ),
    ...(draft.header.kind === 'generated' ? [] : draft.nations.flatMap(handMadeId)),
    ...unmetEverywhere(draft.nations),
    ...capability(draft.nations),
    ...samePlace(draft.nations),
    ...neighbourless(draft),
  ];
}
