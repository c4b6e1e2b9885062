// The same order in another line of a game: pacts, offers, calls and crises are numbered there as they come, so that the same thing may have
// another id, or may never have come about.

import {
  canonicalJson,
  type CallId,
  type CrisisId,
  type OfferId,
  type Order,
  type PactId,
  type State,
} from '../../engine';

type Sign = (state: State, id: string) => string | null;

const sign = (...said: readonly unknown[]): string => canonicalJson(said);

/** By what a thing is known whatever its id is; null where there is none of that id. */
const pactSign: Sign = ({ structure }, id) => {
  const pact = structure.pacts.find((one) => one.id === id);
  return pact === undefined ? null : sign(pact.type, pact.name, pact.signed);
};
const offerSign: Sign = (state, id) => {
  const offer = state.structure.offers.find((one) => one.id === id);
  if (offer === undefined) return null;
  const { kind, by, type, name, terms, parties, pact } = offer;
  return sign(kind, by, type, name, terms, parties, pact === null ? null : pactSign(state, pact));
};
const crisisSign: Sign = ({ structure }, id) => {
  const crisis = structure.crises.find((one) => one.id === id);
  return crisis === undefined ? null : sign(crisis.challenger, crisis.target);
};
const callSign: Sign = (state, id) => {
  const call = state.structure.calls.find((one) => one.id === id);
  return call === undefined
    ? null
    : sign(call.caller, call.called, crisisSign(state, call.crisis), pactSign(state, call.pact));
};

function found(signs: Sign, ids: readonly string[], id: string, here: State, there: State): string | null {
  const wanted = signs(here, id);
  if (wanted === null) return null;
  if (signs(there, id) === wanted) return id;
  return ids.find((other) => signs(there, other) === wanted) ?? null;
}

const idsOf = (things: readonly { readonly id: string }[]): readonly string[] => things.map(({ id }) => id);

/** What was ordered in `here`, as it must be ordered in `there`; null where what it is about is not there. */
export function orderedElsewhere(order: Order, here: State, there: State): Order | null {
  if (here === there) return order;
  const { pacts, offers, crises, calls } = there.structure;
  const ids: { pact?: PactId; offer?: OfferId; crisis?: CrisisId; call?: CallId } = {};
  const take = (
    key: keyof typeof ids,
    asked: string,
    signs: Sign,
    known: readonly { id: string }[],
  ): boolean => {
    const id = found(signs, idsOf(known), asked, here, there);
    Object.assign(ids, { [key]: id });
    return id !== null;
  };
  const all =
    (!('pact' in order) || take('pact', order.pact, pactSign, pacts)) &&
    (!('offer' in order) || take('offer', order.offer, offerSign, offers)) &&
    (!('crisis' in order) || take('crisis', order.crisis, crisisSign, crises)) &&
    (!('call' in order) || take('call', order.call, callSign, calls));
  return all ? { ...order, ...ids } : null;
}
