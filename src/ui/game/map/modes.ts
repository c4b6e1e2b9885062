// What each map mode shows of each nation: a value for the map's colour, and the columns of its table.

import { cell, threatOf, type NationId, type State } from '../../../engine';
import { sharedPacts } from '../blocs';
import { column, pledgeOf, promiseOf } from '../figures';
import type { MapMode } from '../../../language/map-modes';
import type { ColumnName } from './mode-figures';

/** 0…1 in sequential modes, −1…1 in diverging ones (fear is below 0); null where there is nothing to show. */
export type ModeValue = number | null;
type Reading = (state: State, me: NationId, id: NationId) => ModeValue;

interface Mode {
  /** Nations coloured by membership, by how much, or by which way. */
  readonly scale: 'blocs' | 'sequential' | 'diverging';
  /** Of nation `id` as `me` sees it. */
  readonly reading: Reading;
  /** Fear has the colour of distrust: the lower half of the diverging scale. */
  readonly ramp?: 'fear';
  /** Whether the largest of all fills the scale, square roots between: small powers are told apart. */
  readonly stretched?: true;
  /** The first is what the table is sorted by when it opens. */
  readonly columns: readonly [ColumnName, ...ColumnName[]];
}

/** What a mode reads of another nation; of one's own there is nothing to say. */
const ofOthers =
  (reading: Reading): Reading =>
  (state, me, id) =>
    id === me ? null : reading(state, me, id);

/** All that the map draws and its table lists; a mode without an entry does not compile. */
export const MODES: Readonly<Record<MapMode, Mode>> = {
  blocs: { scale: 'blocs', reading: () => null, columns: ['pact', 'cohesion', 'others'] },
  threat: {
    scale: 'diverging',
    ramp: 'fear',
    reading: ofOthers((state, me, id) => -threatOf(state, me, id) / 1_000_000),
    stretched: true,
    columns: ['threat', 'power', 'trust', 'distance'],
  },
  trust: {
    scale: 'diverging',
    reading: ofOthers((state, me, id) => (cell(state, 'trust', id, me) / 1_000_000 - 0.5) * 2),
    columns: ['trust', 'mine', 'reputation'],
  },
  commitments: {
    scale: 'sequential',
    reading: ofOthers((state, me, id) => {
      const promise = promiseOf(state, me, id);
      if (promise !== null) return promise / 1_000_000;
      return sharedPacts(state, me, id).length > 0 ? 0.1 : 0;
    }),
    columns: ['promise', 'shared'],
  },
  power: {
    scale: 'sequential',
    reading: (state, _me, id) => column(state, 'capability', id) / 1_000_000,
    stretched: true,
    columns: ['power', 'economy', 'readiness'],
  },
  contribution: {
    scale: 'diverging',
    reading: (state, _me, id) => contribution(state, id),
    columns: ['difference', 'burden', 'pledge'],
  },
};

function contribution(state: State, id: NationId): ModeValue {
  const pledge = pledgeOf(state, id);
  if (pledge === 0) return null;
  return Math.max(-1, Math.min(1, (column(state, 'burden', id) - pledge) / pledge));
}

/** Values of all nations for one mode, as `me` sees them. */
export function modeValues(state: State, mode: MapMode, me: NationId): ReadonlyMap<NationId, ModeValue> {
  const { reading, stretched } = MODES[mode];
  const ids = state.content.nations.map(({ id }) => id);
  const raw = new Map(ids.map((id) => [id, reading(state, me, id)] as const));
  if (!stretched) return raw;
  const most = Math.max(1e-9, ...[...raw.values()].map((value) => Math.abs(value ?? 0)));
  return new Map(ids.map((id) => [id, scaled(raw.get(id) ?? null, most)]));
}

const scaled = (value: ModeValue, most: number): ModeValue =>
  value === null ? null : Math.sign(value) * Math.sqrt(Math.abs(value) / most);
