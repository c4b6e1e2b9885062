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
const percent = (share: number): string => `${Math.round(share * 1000) / 10} %`;

function duplicates(nations: Nations): Issue[] {
  const first = new Map<string, number>();
  return nations.flatMap(({ index, value }) => {
    const before = first.get(value.id);
    if (before === undefined) {
      first.set(value.id, index);
      return [];
    }
    const message = `is ${value.id}, the id of nations[${before}] too`;
    return [error(`nations[${index}].id`, message, 'Give each nation an id of its own.')];
  });
}

function sums({ index, value }: At<NationFile>): Issue[] {
  const issues: Issue[] = [];
  for (const name of ['interests', 'scoreWeights'] as const) {
    const weights = value[name];
    if (weights === undefined || near(total(weights))) continue;
    const sum = Math.round(total(weights) * 1000) / 1000;
    issues.push(error(`nations[${index}].${name}`, `sum to ${sum}`, 'Make the weights sum to 1.'));
  }
  if (typeof value.agent === 'object' && !near(total(value.agent))) {
    const sum = Math.round(total(value.agent) * 1000) / 1000;
    issues.push(error(`nations[${index}].agent`, `sums to ${sum}`, 'Make the shares sum to 1.'));
  }
  return issues;
}

/** What one nation lacks and no other has left over: nobody can trade or press with it. */
function unmetEverywhere(nations: Nations): Issue[] {
  return RESOURCES.flatMap((resource) => {
    const balances = nations.map(({ value }) => value.resources?.[resource]);
    const lacked = balances.some((balance) => balance !== undefined && balance.demand > balance.supply);
    const spare = balances.some((balance) => balance !== undefined && balance.supply > balance.demand);
    if (!lacked || spare) return [];
    const advice = 'Give some nation more than it needs, or leave the resource out.';
    return [warning('nations', `lack ${resource} that none of them has to spare`, advice)];
  });
}

function handMadeId({ index, value }: At<NationFile>): Issue[] {
  if (/^[A-Z]{3}$/.test(value.id)) return [];
  const message = `is ${value.id}; scenarios made by hand use three letters`;
  return [warning(`nations[${index}].id`, message, 'Take its ISO code or three letters of its name.')];
}

function capability(nations: Nations): Issue[] {
  const sum = nations.reduce((all, { value }) => all + value.capability, 0);
  const issues: Issue[] = [];
  if (sum > 1 + 1e-6) {
    const message = `hold ${percent(sum)} of the world's capability together`;
    issues.push(
      error('nations', message, "Capability is a share of the world's: make the shares sum to 1 or less."),
    );
  }
  const giant = nations.find(({ value }) => value.capability > 0.6 * sum && nations.length > 2);
  if (giant !== undefined) {
    const message = `is ${percent(giant.value.capability / sum)} of all capability here: nobody can balance ${giant.value.name}`;
    issues.push(
      warning(
        `nations[${giant.index}].capability`,
        message,
        'Lower it, or say in the summary that this is the point.',
      ),
    );
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
    return [
      warning(
        `nations[${index}].capital`,
        `lies where the capital of ${other} lies`,
        'Check latitude and longitude.',
      ),
    ];
  });
}

function neighbourless(draft: Draft): Issue[] {
  const touched = new Set(
    draft.pairs.filter(({ value }) => value.neighbours).flatMap(({ value }) => value.between),
  );
  return draft.nations.flatMap(({ index, value }) =>
    touched.has(value.id)
      ? []
      : [
          warning(
            `nations[${index}]`,
            `${value.id} has no neighbour`,
            'Mark a pair as neighbours, if it has any.',
          ),
        ],
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
