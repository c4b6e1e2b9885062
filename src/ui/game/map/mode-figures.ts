// What can stand in a column of a map mode's table: figures of a nation, and lists of pacts.

import { cell, reputationAccount, threatOf, type NationId, type State } from '../../../engine';
import type { Language } from '../../../language/language';
import { memberships, sharedPacts } from '../blocs';
import { column, pledgeOf, promiseOf } from '../figures';

export interface Figure {
  readonly label: (language: Language) => string;
  /** Of nation `id` as `me` sees it; null where there is none. */
  readonly of: (state: State, me: NationId, id: NationId) => number | null;
  readonly text: (language: Language, value: number) => string;
  /** The account of the nation that tells why, by its key; left out where the nation's panel shows the figure itself. */
  readonly account?: string;
}

/** Figures about others have none for oneself. */
const towards =
  (of: (state: State, me: NationId, id: NationId) => number | null): Figure['of'] =>
  (state, me, id) =>
    id === me ? null : of(state, me, id);

const plus = ({ percent }: Language, ppm: number): string => (ppm > 0 ? `+${percent(ppm)}` : percent(ppm));
const pledged = (state: State, id: NationId): number | null => pledgeOf(state, id) || null;

export const FIGURES = {
  cohesion: {
    label: ({ t }) => t.timeline.cohesion,
    of: (state, _me, id) => memberships(state, id)[0]?.cohesion ?? null,
    text: ({ points }, ppm) => points(ppm),
  },
  threat: {
    label: ({ t }) => t.table.threat,
    of: towards(threatOf),
    text: ({ points }, ppm) => points(ppm),
    account: 'fear',
  },
  trust: {
    label: ({ t }) => t.table.trustInMe,
    of: towards((state, me, id) => cell(state, 'trust', id, me)),
    text: ({ points }, ppm) => points(ppm),
    account: 'trust-in',
  },
  mine: {
    label: ({ t }) => t.table.myTrust,
    of: towards((state, me, id) => cell(state, 'trust', me, id)),
    text: ({ points }, ppm) => points(ppm),
    account: 'trust-out',
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
    account: 'reputation',
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

export const LISTS = {
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

export type ColumnName = keyof typeof FIGURES | keyof typeof LISTS;
