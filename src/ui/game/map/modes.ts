// What each map mode shows of each nation: a value for the map's colour and the columns of its table.

import { cell, threatOf, whoWouldCome, type NationId, type State } from '../../../engine';
import { sharedPacts } from '../blocs';
import { column, mostFeared, pledgeOf } from '../figures';
import type { MapMode } from '../../../language/map-modes';

/** 0…1 in sequential modes, −1…1 in diverging ones; null where there is nothing to show. */
export type ModeValue = number | null;

export const SCALE: Readonly<Record<MapMode, 'blocs' | 'sequential' | 'diverging'>> = {
  blocs: 'blocs',
  threat: 'sequential',
  trust: 'diverging',
  commitments: 'sequential',
  power: 'sequential',
  contribution: 'diverging',
};

/** How likely `ally` would come if the most feared by `nation` attacked it, ppm; null where it promised nothing. */
export function promiseOf(state: State, nation: NationId, ally: NationId): number | null {
  const shared = sharedPacts(state, nation, ally).filter(({ terms }) => terms.clauses.includes('defence'));
  if (shared.length === 0) return null;
  const enemy = mostFeared(state, nation, [ally]);
  if (enemy === null) return null;
  return whoWouldCome(state, enemy, nation).find((comer) => comer.nation === ally)?.chance ?? null;
}

/** Values of all nations for one mode, as `me` sees them. */
export function modeValues(state: State, mode: MapMode, me: NationId): ReadonlyMap<NationId, ModeValue> {
  const ids = state.content.nations.map(({ id }) => id);
  const raw = new Map(ids.map((id) => [id, READINGS[mode](state, me, id)] as const));
  if (SCALE[mode] !== 'sequential' || mode === 'commitments') return raw;
  const most = Math.max(1e-9, ...[...raw.values()].map((value) => value ?? 0));
  return new Map(ids.map((id) => [id, scaled(raw.get(id) ?? null, most)]));
}

/** Square-root scale, so that small powers are told apart. */
const scaled = (value: ModeValue, most: number): ModeValue =>
  value === null ? null : Math.sqrt(value / most);

type Reading = (state: State, me: NationId, id: NationId) => ModeValue;

/** What a mode reads of another nation; of one's own there is nothing to say. */
const ofOthers =
  (reading: Reading): Reading =>
  (state, me, id) =>
    id === me ? null : reading(state, me, id);

/** How each mode is drawn; a mode without a line here does not compile. Blocs are coloured by membership alone. */
const READINGS: Readonly<Record<MapMode, Reading>> = {
  blocs: () => null,
  threat: ofOthers((state, me, id) => threatOf(state, me, id) / 1_000_000),
  trust: ofOthers((state, me, id) => (cell(state, 'trust', id, me) / 1_000_000 - 0.5) * 2),
  commitments: ofOthers((state, me, id) => {
    const promise = promiseOf(state, me, id);
    if (promise !== null) return promise / 1_000_000;
    return sharedPacts(state, me, id).length > 0 ? 0.1 : 0;
  }),
  power: (state, _me, id) => column(state, 'capability', id) / 1_000_000,
  contribution: (state, _me, id) => contribution(state, id),
};

function contribution(state: State, id: NationId): ModeValue {
  const pledge = pledgeOf(state, id);
  if (pledge === 0) return null;
  return Math.max(-1, Math.min(1, (column(state, 'burden', id) - pledge) / pledge));
}
