// Which parts of a watched number's account moved it over the whole game: their changes of every turn, added up.
import type { LessonMeasureFile } from '../content';
import {
  abandonmentAccount,
  autonomyAccount,
  burdenAccount,
  entrapmentAccount,
  intentAccount,
  pactAccount,
  prosperityAccount,
  reputationAccount,
  securityAccount,
  trustAccount,
  type Account,
  type GameEvent,
  type NationId,
  type PactId,
  type State,
} from '../engine';
import type { Course } from './course';

export interface Movement {
  readonly part: string;
  readonly about?: NationId;
  /** ppm, over the whole game. */
  readonly change: number;
}

type AccountOfTurn = (before: State, events: readonly GameEvent[], state: State) => Account | null;

const SCORE_ACCOUNTS = {
  security: securityAccount,
  prosperity: prosperityAccount,
  autonomy: autonomyAccount,
} as const;

/** The account that explains a measure; null where none stands behind it. */
function accountBehind({ of, ...named }: LessonMeasureFile): AccountOfTurn | null {
  const nation = named.nation as NationId;
  const other = named.other as NationId;
  switch (of) {
    case 'cohesion':
      return (_before, _events, state) => pactAccount(state, named.pact as PactId);
    case 'trust':
      return (before, events, state) => trustAccount(before, events, state, nation, other);
    case 'perceived-intent':
      return (before, events, state) => intentAccount(before, events, state, nation, other);
    case 'burden':
      return (before, _events, state) => burdenAccount(before, state, nation);
    case 'reputation':
      return (before, _events, state) => reputationAccount(before, state, nation);
    case 'abandonment':
      return (before, _events, state) => abandonmentAccount(before, state, nation, other);
    case 'entrapment':
      return (before, _events, state) => entrapmentAccount(before, state, nation, other);
    case 'score': {
      const score = named.score ?? 'security';
      if (score === 'standing') return (before, _events, state) => reputationAccount(before, state, nation);
      return (before, _events, state) => SCORE_ACCOUNTS[score](before, state, nation);
    }
    default:
      return null;
  }
}

/** The parts that moved it most over the game, the largest first; none where no account stands behind it. */
export function movementsOf(
  { states, events }: Course,
  asked: LessonMeasureFile,
  most = 3,
): readonly Movement[] {
  const account = accountBehind(asked);
  if (account === null) return [];
  const sums = new Map<string, Movement>();
  for (const [k, happened] of events.entries())
    for (const { part, about, change } of account(states[k]!, happened, states[k + 1]!)?.entries ?? []) {
      const key = `${part} ${about ?? ''}`;
      const sum = change + (sums.get(key)?.change ?? 0);
      sums.set(key, { part, ...(about === undefined ? {} : { about }), change: sum });
    }
  return [...sums.values()]
    .filter(({ change }) => Math.abs(change) >= LEAST)
    .sort((a, b) => Math.abs(b.change) - Math.abs(a.change))
    .slice(0, most);
}

/** A tenth of a point is the least that is shown; half a point the least worth a line. */
const LEAST = 5_000;
