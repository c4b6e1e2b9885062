// Which accounts of two states differ, and by which of their entries: why two games have parted.

import {
  autonomyAccount,
  cell,
  pactAccount,
  prosperityAccount,
  reputationAccount,
  securityAccount,
  threatAccount,
  trustAccount,
  type Account,
  type Entry,
  type GameEvent,
  type NationId,
  type Pact,
  type PactId,
  type State,
} from '../engine';

/** One of two games after a turn; `before` is null at the start. */
export interface Moment {
  readonly state: State;
  readonly before: State | null;
  readonly events: readonly GameEvent[];
}

/** What an account is of. */
export type Subject =
  | { readonly of: 'cohesion'; readonly pact: PactId }
  | { readonly of: 'trust'; readonly nation: NationId; readonly other: NationId }
  | { readonly of: keyof typeof OF_NATIONS; readonly nation: NationId };

/** An entry that differs: its level on each side, 0 where there is none, and the event behind it. */
export interface EntryApart {
  readonly part: string;
  readonly about: NationId | null;
  readonly levels: readonly [number, number];
  readonly causes: readonly [Entry['cause'], Entry['cause']];
}

export interface AccountApart {
  readonly subject: Subject;
  readonly levels: readonly [number, number];
  /** The largest difference first. */
  readonly entries: readonly EntryApart[];
}

const OF_NATIONS = {
  threat: threatAccount,
  reputation: reputationAccount,
  security: securityAccount,
  prosperity: prosperityAccount,
  autonomy: autonomyAccount,
} as const;

const NATION_NUMBERS = Object.keys(OF_NATIONS) as (keyof typeof OF_NATIONS)[];

/** Every account that differs, the largest difference of a single entry first. Both states are of the same nations. */
export function accountsApart(a: Moment, b: Moment): readonly AccountApart[] {
  const apart = [...pactsApart(a, b), ...nationsApart(a, b), ...trustApart(a, b)];
  const size = ({ entries }: AccountApart): number => gap(entries[0]!.levels);
  return apart.sort((one, other) => size(other) - size(one));
}

const gap = ([one, other]: readonly [number, number]): number => Math.abs(one - other);

/** Whether it is one treaty: two games that have parted number their pacts on, each for itself. */
const isSamePact = (one: Pact, other: Pact): boolean =>
  one.id === other.id && one.signed === other.signed && one.type === other.type && one.name === other.name;

function pactsApart(a: Moment, b: Moment): AccountApart[] {
  const both = a.state.structure.pacts.filter((one) =>
    b.state.structure.pacts.some((other) => isSamePact(one, other)),
  );
  return both.flatMap(({ id: pact }) =>
    compared({ of: 'cohesion', pact }, pactAccount(a.state, pact)!, pactAccount(b.state, pact)!),
  );
}

function nationsApart(a: Moment, b: Moment): AccountApart[] {
  return a.state.content.nations.flatMap(({ id: nation }) =>
    NATION_NUMBERS.flatMap((of) => {
      const account = OF_NATIONS[of];
      return compared({ of, nation }, account(a.before, a.state, nation), account(b.before, b.state, nation));
    }),
  );
}

/** Only where trust itself differs: there are as many pairs as nations squared. */
function trustApart(a: Moment, b: Moment): AccountApart[] {
  const ids = a.state.content.nations.map(({ id }) => id);
  const trust = ({ state, before, events }: Moment, nation: NationId, other: NationId): Account =>
    trustAccount(before, events, state, nation, other);
  return ids.flatMap((nation) =>
    ids
      .filter((other) => cell(a.state, 'trust', nation, other) !== cell(b.state, 'trust', nation, other))
      .flatMap((other) =>
        compared({ of: 'trust', nation, other }, trust(a, nation, other), trust(b, nation, other)),
      ),
  );
}

function compared(subject: Subject, a: Account, b: Account): AccountApart[] {
  const keys = new Set([...a.entries, ...b.entries].map(keyOf));
  const entries = [...keys].flatMap((key) => {
    const [one, other] = [a, b].map((account) => account.entries.find((entry) => keyOf(entry) === key));
    const levels = [one?.level ?? 0, other?.level ?? 0] as const;
    if (gap(levels) === 0) return [];
    const { part, about = null } = (one ?? other)!;
    return [{ part, about, levels, causes: [one?.cause ?? null, other?.cause ?? null] as const }];
  });
  if (entries.length === 0) return [];
  entries.sort((one, other) => gap(other.levels) - gap(one.levels));
  return [{ subject, levels: [a.level, b.level], entries }];
}

const keyOf = ({ part, about, threat }: Entry): string => `${part} ${about ?? ''} ${threat ?? ''}`;
