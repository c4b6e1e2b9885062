// Which accounts explain a nation to the person at the screen, what each is called, and how its rows open to their reasons.

import {
  abandonmentAccount,
  attackAccount,
  autonomyAccount,
  burdenAccount,
  entrapmentAccount,
  fearAccount,
  intentAccount,
  moversOf,
  prosperityAccount,
  reputationAccount,
  securityAccount,
  threatAccount,
  trustAccount,
  type Account,
  type Entry,
  type EventId,
  type NationId,
  type State,
} from '../../engine';
import type { Cause, Lead, Reasons } from '../kit/account-row';
import type { Game } from './game';
import { tell } from './sentences';
import type { TermKey } from '../../language/terms';

/** An account that is told of the last turn, with the reasons of its rows. */
export interface TurnAccount {
  readonly account: Account;
  readonly reasons: Reasons;
}

export interface NamedAccount extends TurnAccount {
  readonly key: string;
  /** On its tile. */
  readonly name: string;
  readonly term: TermKey;
  readonly caption: string;
  /** More of it is worse. */
  readonly inverse: boolean;
  /** Its entries have a date worth showing. */
  readonly dated: boolean;
}

const WORSE: ReadonlySet<string> = new Set([
  'threat',
  'fear',
  'intent',
  'attack',
  'abandonment',
  'entrapment',
]);
const DATED: ReadonlySet<string> = new Set(['trust-in', 'trust-out', 'intent']);

/**
 * An account that a state alone tells: its rows are laid to what changed between two states. `about` are the nations that all of it is
 * about; a row may be about one more, who is judged.
 */
export function reckoned(
  game: Game,
  of: (before: State | null, state: State) => Account,
  about: readonly NationId[],
  leadOf: (entry: Entry) => Lead | null = () => null,
): TurnAccount {
  const [now, before] = [game.state.value, game.before.value];
  const events = game.last.value?.events ?? [];
  return {
    account: of(before, now),
    reasons: {
      ...reasonsOf(game),
      leadOf,
      moversOf: (entry) =>
        before === null
          ? []
          : moversOf((state) => of(null, state), entry, { before, now, events }, [
              ...about,
              ...(entry.about === undefined ? [] : [entry.about]),
            ]),
    },
  };
}

/** An account that the events of the turn tell by themselves. */
export const recorded = (game: Game, account: Account): TurnAccount => ({
  account,
  reasons: reasonsOf(game),
});

const reasonsOf = (game: Game): Reasons => ({
  causeOf: (entry) => causeOf(game, entry),
  onEvent: game.openEvent,
});

/** i's trust in j, and what i fears of j, as the last turn left them. */
export const trustBetween = (game: Game, i: NationId, j: NationId): TurnAccount =>
  recorded(game, trustAccount(game.before.value, game.last.value?.events ?? [], game.state.value, i, j));
export const fearBetween = (game: Game, i: NationId, j: NationId): TurnAccount =>
  reckoned(game, (before, state) => fearAccount(before, state, i, j), [i, j]);

type Naming = (key: AccountKey, label: string, term: TermKey, told: TurnAccount) => NamedAccount;
type AccountKey = keyof Game['language']['t']['inspector']['captions'];

const naming =
  ({ language: { t, wholePoints } }: Game): Naming =>
  (key, label, term, told) => ({
    ...told,
    key,
    name: label,
    term,
    inverse: WORSE.has(key),
    dated: DATED.has(key),
    caption: t.inspector.captions[key](wholePoints(told.account.level)),
  });

/** The account of a pair leads on from the row of another's. */
function leadTo(game: Game, nation: NationId | undefined, key: string): Lead | null {
  if (nation === undefined || game.person.value === null || nation === game.person.value) return null;
  const { t } = game.language;
  return {
    words: t.inspector.madeOf(game.names.value.nation(nation)),
    open: () => game.openAccount(nation, key),
  };
}

/** What a nation fears, how it is trusted, its scores, and what it would spend. */
function ofNation(game: Game, me: NationId | null, nation: NationId): readonly NamedAccount[] {
  const { scoreText, t } = game.language;
  const name = naming(game);
  const own = me === nation;
  const lead =
    (key: string) =>
    ({ about }: Entry): Lead | null =>
      own ? leadTo(game, about, key) : null;
  const of = (account: (before: State | null, state: State, id: NationId) => Account, key = '') =>
    reckoned(
      game,
      (before, state) => account(before, state, nation),
      [nation],
      key === '' ? undefined : lead(key),
    );
  return [
    name('threat', own ? t.inspector.whyThreat : t.inspector.fearsAll, 'threat', of(threatAccount, 'fear')),
    name('reputation', t.inspector.whyReputation, 'reputation', of(reputationAccount, 'trust-in')),
    name('security', scoreText.security, 'security', of(securityAccount, 'fear')),
    name('prosperity', scoreText.prosperity, 'prosperity', of(prosperityAccount)),
    name('autonomy', scoreText.autonomy, 'autonomy', of(autonomyAccount)),
    name('burden', t.inspector.wouldSpend, 'burden', of(burdenAccount)),
  ];
}

/** What stands between the person at the screen and another nation. */
function ofPair(game: Game, me: NationId, nation: NationId): readonly NamedAccount[] {
  const { t } = game.language;
  const name = naming(game);
  const [state, before] = [game.state.value, game.before.value];
  const events = game.last.value?.events ?? [];
  const risk = (account: typeof abandonmentAccount) =>
    reckoned(game, (then, now) => account(then, now, me, nation), [me, nation]);
  return [
    name('trust-in', t.inspector.trustInYou, 'trust', trustBetween(game, nation, me)),
    name('trust-out', t.inspector.yourTrust, 'trust', trustBetween(game, me, nation)),
    name('fear', t.inspector.youFear, 'threat', fearBetween(game, me, nation)),
    name(
      'intent',
      t.inspector.readIntent,
      'threat',
      recorded(game, intentAccount(before, events, state, me, nation)),
    ),
    ...[
      name('abandonment', t.inspector.abandonment, 'abandonment', risk(abandonmentAccount)),
      name('entrapment', t.inspector.entrapment, 'entrapment', risk(entrapmentAccount)),
    ].filter(({ account }) => account.entries.length > 0),
    name(
      'attack',
      t.inspector.wouldAttack,
      'attack-propensity',
      reckoned(game, (then, now) => attackAccount(then, now, nation, me), [me, nation]),
    ),
  ];
}

/** The accounts of a nation as `me` sees it; one's own where they are the same. */
export const accountsOf = (game: Game, me: NationId | null, nation: NationId): readonly NamedAccount[] => [
  ...(me === null || me === nation ? [] : ofPair(game, me, nation)),
  ...ofNation(game, me, nation),
];

/** The event that moved an entry, as the log tells it. */
export function causeOf(game: Game, entry: { readonly cause: EventId | null }): Cause | null {
  const event = entry.cause === null ? undefined : game.chronicle.value.events.get(entry.cause);
  if (event === undefined) return null;
  return {
    event: event.id,
    sentence: tell(game.language, event, game.chronicle.value),
    date: game.names.value.date(event.turn),
  };
}
