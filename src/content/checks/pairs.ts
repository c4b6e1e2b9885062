// Whether the pairs of a scenario name two nations each, and each two nations once.
import type { At, Draft } from '../draft';
import { error, type Issue, warning } from '../issue';
import type { PairFile } from '../schema/scenario-pair';
import { unknownSources } from './sources';
import { unknownNation } from './unknown-nation';

function unknownNations({ index, value }: At<PairFile>, ids: ReadonlySet<string>): Issue[] {
  return value.between.flatMap((id, side) => unknownNation(`pairs[${index}].between[${side}]`, id, ids));
}

function selfPair({ index, value }: At<PairFile>): Issue[] {
  if (value.between[0] !== value.between[1]) return [];
  return [error(`pairs[${index}].between`, 'paired-with-itself', { nation: value.between[0] })];
}

function repeated(draft: Draft): Issue[] {
  const first = new Map<string, number>();
  return draft.pairs.flatMap(({ index, value }) => {
    const key = [...value.between].sort().join('–');
    const before = first.get(key);
    if (before === undefined) {
      first.set(key, index);
      return [];
    }
    return [error(`pairs[${index}].between`, 'pair-repeated', { pair: key, first: `pairs[${before}]` })];
  });
}

function peaceful(draft: Draft): Issue[] {
  if (draft.nations.length < 2) return [];
  if (draft.pairs.some(({ value }) => (value.rivalry ?? 0) > 0 || (value.dispute ?? null) !== null))
    return [];
  return [warning('pairs', 'nothing-to-fear')];
}

export function checkPairs(draft: Draft): Issue[] {
  return [
    ...draft.pairs.flatMap((pair) => unknownNations(pair, draft.ids)),
    ...draft.pairs.flatMap(selfPair),
    ...repeated(draft),
    ...draft.pairs.flatMap((pair) =>
      unknownSources(`pairs[${pair.index}].sources`, Object.entries(pair.value.sources ?? {}), draft.sources),
    ),
    ...peaceful(draft),
  ];
}
