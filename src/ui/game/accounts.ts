// Which accounts explain a nation to the person at the screen, and what each is called.

import {
  abandonmentAccount,
  attackAccount,
  autonomyAccount,
  burdenAccount,
  entrapmentAccount,
  prosperityAccount,
  intentAccount,
  reputationAccount,
  securityAccount,
  threatAccount,
  trustAccount,
  type Account,
  type Entry,
  type NationId,
} from '../../engine';
import type { Cause } from '../kit/account-row';
import type { Game } from './game';
import { tell } from './sentences';
import type { GlossaryKey } from '../../language/front';

export interface NamedAccount {
  readonly key: string;
  /** On its tile. */
  readonly name: string;
  readonly term: GlossaryKey;
  readonly caption: string;
  /** More of it is worse. */
  readonly inverse: boolean;
  /** Its entries have a date worth showing. */
  readonly dated: boolean;
  readonly account: Account;
}

const WORSE: ReadonlySet<string> = new Set(['threat', 'intent', 'attack', 'abandonment', 'entrapment']);

/** The accounts of a nation as `me` sees it; one's own where they are the same. */
export function accountsOf(game: Game, me: NationId | null, nation: NationId): readonly NamedAccount[] {
  const { scoreText, t, wholePoints } = game.language;
  const [state, before, last] = [game.state.value, game.before.value, game.last.value];
  const events = last?.events ?? [];
  const name = (
    key: keyof typeof t.inspector.captions,
    label: string,
    term: GlossaryKey,
    account: Account,
  ): NamedAccount => ({
    key,
    name: label,
    term,
    account,
    inverse: WORSE.has(key),
    dated: key === 'trust-in' || key === 'trust-out' || key === 'intent',
    caption: t.inspector.captions[key](wholePoints(account.level)),
  });
  const fear = name(
    'threat',
    me === nation ? t.inspector.whyThreat : t.inspector.fearsAll,
    'threat',
    threatAccount(before, state, nation),
  );
  const fame = name(
    'reputation',
    t.inspector.whyReputation,
    'reputation',
    reputationAccount(before, state, nation),
  );
  const spends = name('burden', t.inspector.wouldSpend, 'burden', burdenAccount(before, state, nation));
  const scores = [
    name('security', scoreText.security, 'security', securityAccount(before, state, nation)),
    name('prosperity', scoreText.prosperity, 'prosperity', prosperityAccount(before, state, nation)),
    name('autonomy', scoreText.autonomy, 'autonomy', autonomyAccount(before, state, nation)),
  ];
  if (me === null || me === nation) return [fear, fame, ...scores, spends];
  const risks = [
    name(
      'abandonment',
      t.inspector.abandonment,
      'abandonment',
      abandonmentAccount(before, state, me, nation),
    ),
    name('entrapment', t.inspector.entrapment, 'entrapment', entrapmentAccount(before, state, me, nation)),
  ].filter(({ account }) => account.entries.length > 0);
  return [
    name('trust-in', t.inspector.trustInYou, 'trust', trustAccount(before, events, state, nation, me)),
    name('trust-out', t.inspector.yourTrust, 'trust', trustAccount(before, events, state, me, nation)),
    name('intent', t.inspector.readIntent, 'threat', intentAccount(before, events, state, me, nation)),
    fear,
    fame,
    ...risks,
    name('attack', t.inspector.wouldAttack, 'attack-propensity', attackAccount(before, state, nation, me)),
    ...scores,
    spends,
  ];
}

/** The event that moved an entry, as the log tells it. */
export function causeOf(game: Game, entry: Entry): Cause | null {
  const event = entry.cause === null ? undefined : game.chronicle.value.events.get(entry.cause);
  if (event === undefined) return null;
  return {
    event: event.id,
    sentence: tell(game.language, event, game.chronicle.value),
    date: game.names.value.date(event.turn),
  };
}
