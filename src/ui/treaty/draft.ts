// How a treaty is drafted step by step: started from an ask, changed clause by clause, turned into an order.

import {
  CLAUSES,
  defaultTermsFor,
  indexOf,
  pactOf,
  type Clause,
  type NationId,
  type Offer,
  type OfferId,
  type Order,
  type PactId,
  type PactType,
  type Scope,
  type SidePayment,
  type State,
  type Terms,
} from '../../engine';
import { Immer } from 'immer';
import type { Language } from '../../language/language';
import { roman } from '../../language/pact-names';

export type TreatyAsk =
  | {
      readonly kind: 'propose';
      readonly invited: readonly NationId[];
      readonly start?: Start;
    }
  /** Another's offer to beat: one of those whom it asks is offered a treaty of one's own. */
  | { readonly kind: 'outbid'; readonly offer: OfferId; readonly to: NationId; readonly start?: Start }
  | { readonly kind: 'counter'; readonly offer: OfferId }
  | { readonly kind: 'amend'; readonly pact: PactId; readonly terms?: Terms };

/** What the form starts from, where that is not the usual. */
export interface Start extends Pick<Draft, 'type' | 'terms'> {
  readonly payments?: readonly SidePayment[] | undefined;
}

export interface Draft {
  readonly type: PactType;
  readonly name: string;
  readonly invited: readonly NationId[];
  readonly terms: Terms;
  /** What is given beside the treaty. */
  readonly payments: readonly SidePayment[];
}

export const offerOf = (state: State, id: OfferId): Offer | undefined =>
  state.structure.offers.find((offer) => offer.id === id);

/** Null where what was asked about is gone. */
export function startDraft(
  language: Language,
  state: State,
  ask: TreatyAsk,
  me: NationId,
  feared: NationId | null,
): Draft | null {
  if (ask.kind === 'propose' || ask.kind === 'outbid') {
    const invited = ask.kind === 'propose' ? ask.invited : [ask.to];
    if (ask.kind === 'outbid' && offerOf(state, ask.offer) === undefined) return null;
    const usual: PactType = invited.length > 1 ? 'multilateral-defence' : 'bilateral-defence';
    const {
      type,
      terms,
      payments = [],
    } = ask.start ?? {
      type: usual,
      terms: defaultTermsFor(state, usual, null),
    };
    return { type, name: suggestName(language, state, me, type), invited, terms, payments };
  }
  if (ask.kind === 'counter') {
    const offer = offerOf(state, ask.offer);
    if (offer === undefined) return null;
    const others = [offer.by, ...offer.voters].filter((nation) => nation !== me);
    return {
      type: offer.type,
      name: language.pactName(state.content, offer.name),
      invited: others,
      terms: offer.terms,
      payments: offer.payments,
    };
  }
  const pact = pactOf(state, ask.pact);
  if (pact === undefined) return null;
  const others = pact.members.map(({ nation }) => nation).filter((nation) => nation !== me);
  const terms =
    pact.type === 'ad-hoc-coalition' && pact.terms.against === null
      ? { ...pact.terms, against: feared }
      : (ask.terms ?? pact.terms);
  const name = language.pactName(state.content, pact.name);
  return { type: pact.type, name, invited: others, terms, payments: [] };
}

/** Another kind of pact: its usual terms, and a name to match unless one was written by hand. */
export function withType(
  language: Language,
  state: State,
  draft: Draft,
  type: PactType,
  me: NationId,
  feared: NationId | null,
): Draft {
  const against = type === 'ad-hoc-coalition' ? feared : null;
  const suggested = suggestName(language, state, me, draft.type);
  const name = draft.name === suggested ? suggestName(language, state, me, type) : draft.name;
  return { ...draft, type, name, terms: defaultTermsFor(state, type, against) };
}

/** It freezes nothing: a draft shares its terms with the state of the game. */
const { produce } = new Immer({ autoFreeze: false });

/** What the form starts from when a pledge is put in, ppm; the player changes it. */
const USUAL_PLEDGE = 30_000;

/** Puts a clause in or takes it out, with the parameters that hang on it. */
export const withClause = (draft: Draft, clause: Clause, on: boolean): Draft =>
  produce(draft, ({ terms }) => {
    terms.clauses = CLAUSES.filter((other) => (other === clause ? on : terms.clauses.includes(other)));
    if (clause === 'burden-pledge') terms.pledge = on ? terms.pledge || USUAL_PLEDGE : 0;
    if (clause === 'defence' && !on) Object.assign(terms, { unconditional: false, chaining: false });
  });

export const withTerms = (draft: Draft, change: Partial<Terms>): Draft =>
  produce(draft, ({ terms }) => void Object.assign(terms, change));

/** Another party takes the place of one that is not invited any more; what nobody is left for goes. */
export const withInvited = (draft: Draft, me: NationId, invited: readonly NationId[]): Draft => {
  const parties = [me, ...invited];
  const payments = draft.payments.filter(({ from, to }) => parties.includes(from) && parties.includes(to));
  return { ...draft, invited, payments };
};

export const withScope = (draft: Draft, change: Partial<Scope>): Draft =>
  produce(draft, ({ terms }) => void Object.assign(terms.scope, change));

/** Where any of these nations is at home. */
export function regionsOf(state: State, nations: readonly NationId[]): readonly string[] {
  const homes = nations.map((id) => state.content.nations[indexOf(state.content, id)]?.region ?? '');
  return [...new Set(homes.filter((home) => home !== ''))];
}

export function orderOf(ask: TreatyAsk, draft: Draft, me: NationId): Order {
  const { terms } = draft;
  const paying = draft.payments.length > 0 ? { payments: draft.payments } : {};
  if (ask.kind === 'counter') return { kind: 'counter', by: me, offer: ask.offer, terms, ...paying };
  if (ask.kind === 'amend')
    return { kind: 'amend', by: me, pact: ask.pact, pactType: draft.type, terms, ...paying };
  if (ask.kind === 'outbid')
    return {
      kind: 'outbid',
      by: me,
      offer: ask.offer,
      to: ask.to,
      pactType: draft.type,
      name: draft.name.trim(),
      terms,
      ...paying,
    };
  return {
    kind: 'propose',
    by: me,
    pactType: draft.type,
    name: draft.name.trim(),
    invited: draft.invited,
    terms,
    ...paying,
  };
}

/** Who would be asked, and what about: the form in which the engine's agents weigh it. */
export function weighable(state: State, ask: TreatyAsk, draft: Draft, me: NationId) {
  const { type, terms, payments } = draft;
  const parties = [me, ...draft.invited];
  if (ask.kind === 'propose') return { by: me, pact: null, type, terms, payments, parties };
  if (ask.kind === 'outbid')
    return { by: me, pact: null, type, terms, payments, parties, outbids: ask.offer };
  if (ask.kind === 'amend') return { by: me, pact: ask.pact, type, terms, payments, parties: [] };
  const offer = offerOf(state, ask.offer);
  return {
    by: me,
    pact: offer?.pact ?? null,
    type,
    terms,
    payments,
    parties: offer?.parties ?? parties,
  };
}

/** A name after one's own capital, numbered where it is taken. */
export function suggestName(
  { suggestedNames }: Language,
  state: State,
  me: NationId,
  type: PactType,
): string {
  const place = state.content.nations.find(({ id }) => id === me)?.capital.name ?? me;
  const plainName = suggestedNames[type](place);
  const taken = new Set(
    [...state.structure.pacts, ...state.structure.ended, ...state.structure.offers].map(({ name }) => name),
  );
  for (let number = 1; ; number++) {
    const name = number === 1 ? plainName : `${plainName} ${roman(number)}`;
    if (!taken.has(name)) return name;
  }
}
