// Whether what a scenario says of itself leads somewhere: its map, its sources, its recommended nations.
import type { Draft } from '../draft';
import { error, type Issue, warning } from '../issue';
import { candidatesFor } from '../nearest';
import { unknownNation } from './unknown-nation';

function map(draft: Draft, maps: readonly string[]): Issue[] {
  const { map: id } = draft.header;
  if (id === undefined || id === null || maps.includes(id)) return [];
  return [error('map', 'unknown-map', { name: id, candidates: candidatesFor(id, maps) })];
}

function sources(draft: Draft): Issue[] {
  const list = draft.header.sources ?? [];
  return list.flatMap(({ id }, k) => {
    const before = list.findIndex((other) => other.id === id);
    if (before === k) return [];
    return [error(`sources[${k}].id`, 'id-taken', { id, first: `sources[${before}]`, what: 'source' })];
  });
}

function recommended(draft: Draft): Issue[] {
  const { recommended: list } = draft.header;
  if (list === undefined) return [];
  if (list.length === 0) return [warning('recommended', 'nobody-recommended')];
  return list.flatMap(({ nation }, k) => {
    const path = `recommended[${k}].nation`;
    if (!draft.ids.has(nation)) return unknownNation(path, nation, draft.ids);
    if (list.findIndex((other) => other.nation === nation) < k)
      return [error(path, 'named-twice', { name: nation, what: 'nation' })];
    return [];
  });
}

export function checkHeader(draft: Draft, maps: readonly string[]): Issue[] {
  return [...map(draft, maps), ...sources(draft), ...recommended(draft)];
}
