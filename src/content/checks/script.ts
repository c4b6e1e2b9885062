// Whether the script of a scenario can be followed: its nations exist, its dates fall into the game, ids are its own.
import type { At, Draft } from '../draft';
import { error, errorIf, type Issue } from '../issue';
import { turnOfMonth } from '../months';
import type { ScriptFile } from '../schema/scenario-script';
import { unknownSources } from './sources';
import { unknownNation } from './unknown-nation';

function named({ index, value }: At<ScriptFile>): readonly (readonly [string, string])[] {
  const path = `script[${index}]`;
  const effects = (value.effects ?? []).flatMap((effect, k): [string, string][] =>
    'nation' in effect
      ? [[`${path}.effects[${k}].nation`, effect.nation]]
      : effect.between.map((id, side): [string, string] => [`${path}.effects[${k}].between[${side}]`, id]),
  );
  const sides = value.crisis
    ? [
        [`${path}.crisis.challenger`, value.crisis.challenger] as const,
        [`${path}.crisis.target`, value.crisis.target] as const,
      ]
    : [];
  return [...value.nations.map((id, k) => [`${path}.nations[${k}]`, id] as const), ...effects, ...sides];
}

function sides({ index, value }: At<ScriptFile>): Issue[] {
  const path = `script[${index}]`;
  const pairs = (value.effects ?? []).flatMap((effect, k) =>
    'between' in effect && effect.between[0] === effect.between[1]
      ? [error(`${path}.effects[${k}].between`, 'paired-with-itself', { nation: effect.between[0] })]
      : [],
  );
  const alone = value.crisis !== undefined && value.crisis.challenger === value.crisis.target;
  return [...pairs, ...errorIf(alone, `${path}.crisis.target`, 'challenger-itself')];
}

function date({ index, value }: At<ScriptFile>, { header }: Draft): Issue[] {
  const { start, turnsPerYear, turns } = header;
  if (!start || !turnsPerYear || !turns) return [];
  const turn = turnOfMonth(start, turnsPerYear, value.date);
  if (turn >= 1 && turn <= turns) return [];
  return [error(`script[${index}].date`, turn < 1 ? 'before-start' : 'after-last-turn')];
}

function twice(draft: Draft): Issue[] {
  const seen = new Map<string, number>();
  return draft.script.flatMap(({ index, value }) => {
    const before = seen.get(value.id);
    seen.set(value.id, before ?? index);
    return before === undefined
      ? []
      : [error(`script[${index}].id`, 'id-repeated', { id: value.id, first: `script[${before}]` })];
  });
}

export function checkScript(draft: Draft): Issue[] {
  return [
    ...draft.script.flatMap((entry) =>
      named(entry).flatMap(([path, id]) => unknownNation(path, id, draft.ids)),
    ),
    ...draft.script.flatMap(sides),
    ...draft.script.flatMap((entry) => date(entry, draft)),
    ...draft.script.flatMap(({ index, value }) =>
      unknownSources(`script[${index}]`, [['source', value.source]], draft.sources),
    ),
    ...twice(draft),
  ];
}
