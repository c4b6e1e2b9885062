// Whether what a scenario says of itself leads somewhere: its map, its sources, its recommended nations.
import type { Draft } from '../draft';
import { error, type Issue, warning } from '../issue';
import { didYouMean } from '../nearest';

function map(draft: Draft, maps: readonly string[]): Issue[] {
  const { map: id } = draft.header;
  if (id === undefined || id === null || maps.includes(id)) return [];
  return [
    error(
      'map',
      `names the unknown map ${id}`,
      `${didYouMean(id, maps, 'maps')} null lays one out by itself.`,
    ),
  ];
}

function sources(draft: Draft): Issue[] {
  const list = draft.header.sources ?? [];
  return list.flatMap(({ id }, k) => {
    const before = list.findIndex((other) => other.id === id);
    if (before === k) return [];
    return [
      error(
        `sources[${k}].id`,
        `is ${id}, the id of sources[${before}] too`,
        'Give each source an id of its own.',
      ),
    ];
  });
}

function recommended(draft: Draft): Issue[] {
  const { recommended: list } = draft.header;
  if (list === undefined) return [];
  if (list.length === 0)
    return [warning('recommended', 'is empty: newcomers will not know whom to play', 'Recommend a nation.')];
  return list.flatMap(({ nation }, k) => {
    const path = `recommended[${k}].nation`;
    if (!draft.ids.has(nation))
      return [
        error(path, `names the unknown nation ${nation}`, didYouMean(nation, [...draft.ids], 'nations')),
      ];
    if (list.findIndex((other) => other.nation === nation) < k)
      return [error(path, `names ${nation} twice`, 'Name each nation once.')];
    return [];
  });
}

export function checkHeader(draft: Draft, maps: readonly string[]): Issue[] {
  return [...map(draft, maps), ...sources(draft), ...recommended(draft)];
}
