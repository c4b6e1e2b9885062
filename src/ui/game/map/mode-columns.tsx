// Which columns each map mode has as a table of all nations, and what stands in them.

import { cell, reputationAccount, threatOf, type NationId, type PactId, type State } from '../../../engine';
import type { Column } from '../../kit/sortable';
import { memberships, sharedPacts } from '../blocs';
import type { Game } from '../game';
import { NationButton, PactButton } from '../marks';
import { column, pledgeOf } from '../figures';
import { promiseOf } from './modes';
import type { MapMode } from '../../../language/map-modes';
import type { Language } from '../../../language/language';

type NationColumn = Column<NationId>;

interface Figure {
  readonly label: (language: Language) => string;
  /** Of nation `id` as `me` sees it; null where there is none. */
  readonly of: (state: State, me: NationId, id: NationId) => number | null;
  readonly text: (language: Language, value: number) => string;
}

/** Figures about others have none for oneself. */
const towards =
  (of: (state: State, me: NationId, id: NationId) => number | null): Figure['of'] =>
  (state, me, id) =>
    id === me ? null : of(state, me, id);

const plus = ({ percent }: Language, ppm: number): string => (ppm > 0 ? `+${percent(ppm)}` : percent(ppm));
const pledged = (state: State, id: NationId): number | null => pledgeOf(state, id) || null;

const FIGURES = {
  cohesion: {
    label: ({ t }) => t.timeline.cohesion,
    of: (state, _me, id) => memberships(state, id)[0]?.cohesion ?? null,
    text: ({ points }, ppm) => points(ppm),
  },
  threat: { label: ({ t }) => t.table.threat, of: towards(threatOf), text: ({ points }, ppm) => points(ppm) },
  trust: {
    label: ({ t }) => t.table.trustInMe,
    of: towards((state, me, id) => cell(state, 'trust', id, me)),
    text: ({ points }, ppm) => points(ppm),
  },
  mine: {
    label: ({ t }) => t.table.myTrust,
    of: towards((state, me, id) => cell(state, 'trust', me, id)),
    text: ({ points }, ppm) => points(ppm),
  },
  distance: {
    label: ({ t }) => t.table.distance,
    of: towards((state, me, id) => cell(state, 'distance', me, id)),
    text: ({ number, t }, km) => t.table.km(number(km)),
  },
  reputation: {
    label: ({ t }) => t.inspector.whyReputation,
    of: (state, _me, id) => reputationAccount(null, state, id).level,
    text: ({ points }, ppm) => points(ppm),
  },
  promise: {
    label: ({ t }) => t.table.promise,
    of: towards(promiseOf),
    text: ({ percent }, ppm) => percent(ppm, 0),
  },
  power: {
    label: ({ t }) => t.setup.power,
    of: (state, _me, id) => column(state, 'capability', id),
    text: ({ percent }, ppm) => percent(ppm),
  },
  economy: {
    label: ({ t }) => t.inspector.economy,
    of: (state, _me, id) => column(state, 'gdp', id),
    text: ({ money }, millions) => money(millions),
  },
  readiness: {
    label: ({ t }) => t.table.readiness,
    of: (state, _me, id) => column(state, 'readiness', id),
    text: ({ points }, ppm) => points(ppm),
  },
  burden: {
    label: ({ t }) => t.inspector.spending,
    of: (state, _me, id) => column(state, 'burden', id),
    text: ({ percent }, ppm) => percent(ppm),
  },
  pledge: {
    label: ({ t }) => t.table.pledged,
    of: (state, _me, id) => pledged(state, id),
    text: ({ percent }, ppm) => percent(ppm),
  },
  difference: {
    label: ({ t }) => t.table.difference,
    of: (state, _me, id) => {
      const pledge = pledged(state, id);
      return pledge === null ? null : column(state, 'burden', id) - pledge;
    },
    text: plus,
  },
} as const satisfies Readonly<Record<string, Figure>>;

const LISTS = {
  pact: {
    label: ({ t }: Language) => t.table.leading,
    of: (state: State, _me: NationId, id: NationId) => memberships(state, id).slice(0, 1),
  },
  others: {
    label: ({ t }: Language) => t.table.others,
    of: (state: State, _me: NationId, id: NationId) => memberships(state, id).slice(1),
  },
  shared: {
    label: ({ t }: Language) => t.table.shared,
    of: (state: State, me: NationId, id: NationId) => (id === me ? [] : sharedPacts(state, me, id)),
  },
} as const;

type Name = keyof typeof FIGURES | keyof typeof LISTS;

/** The first is what the table is sorted by when it opens. */
const COLUMNS: Readonly<Record<MapMode, readonly [Name, ...Name[]]>> = {
  blocs: ['pact', 'cohesion', 'others'],
  threat: ['threat', 'power', 'trust', 'distance'],
  trust: ['trust', 'mine', 'reputation'],
  commitments: ['promise', 'shared'],
  power: ['power', 'economy', 'readiness'],
  contribution: ['difference', 'burden', 'pledge'],
};

export const initialColumn = (mode: MapMode): string => COLUMNS[mode][0];

export function modeColumns(game: Game, mode: MapMode, me: NationId): readonly NationColumn[] {
  return [nationColumn(game), ...COLUMNS[mode].map((name) => columnOf(game, name, me))];
}

const nationColumn = (game: Game): NationColumn => {
  const { t } = game.language;
  return {
    key: 'nation',
    label: t.setup.nation,
    value: (id) => game.names.value.title(id),
    cell: (id) => <NationButton id={id} />,
  };
};

function columnOf(game: Game, name: Name, me: NationId): NationColumn {
  const state = game.state.value;
  if (!isFigure(name)) return listColumn(game, name, me);
  const { label, of, text }: Figure = FIGURES[name];
  const value = (id: NationId): number | null => of(state, me, id);
  return {
    key: name,
    label: label(game.language),
    numeric: true,
    value,
    cell: (id) => shown(value(id), (figure) => text(game.language, figure)),
  };
}

const isFigure = (name: Name): name is keyof typeof FIGURES => name in FIGURES;

const shown = (value: number | null, text: (value: number) => string) =>
  value === null ? <span class="soft">–</span> : text(value);

function listColumn(game: Game, name: keyof typeof LISTS, me: NationId): NationColumn {
  const { label, of } = LISTS[name];
  const pacts = (id: NationId): readonly PactId[] => of(game.state.value, me, id).map((pact) => pact.id);
  return {
    key: name,
    label: label(game.language),
    value: (id) => pacts(id).map(game.names.value.pact).join(', ') || null,
    cell: (id) => pacts(id).map((pact) => <PactButton key={pact} id={pact} />),
  };
}
