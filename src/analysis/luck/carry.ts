// An order of one course of a game carried over to another: what it was about is found again there by who and what it is, or it no longer applies.

import type { Call, Crisis, Offer, Order, Pact, PactId, State } from '../../engine';

/** The order as it would read in `now`, or null where what it was about in `then` is not there. */
export function carriedOver(order: Order, then: State, now: State): Order | null {
  switch (order.kind) {
    case 'accept':
    case 'reject':
    case 'counter':
    case 'outbid':
    case 'withdraw': {
      const offer = twin(then, now, offersOf, order.offer, sameOffer);
      return offer && { ...order, offer };
    }
    case 'answer-call': {
      const call = twin(then, now, callsOf, order.call, sameCall);
      return call && { ...order, call };
    }
    case 'crisis-stance':
    case 'intervene':
    case 'separate-peace': {
      const crisis = twin(then, now, crisesOf, order.crisis, sameCrisis);
      return crisis && { ...order, crisis };
    }
    case 'invite':
    case 'amend':
    case 'leave':
    case 'break':
    case 'summit': {
      const pact: PactId | null = twin(then, now, pactsOf, order.pact, samePact);
      return pact && { ...order, pact };
    }
    default:
      return order;
  }
}

const offersOf = ({ structure }: State): readonly Offer[] => structure.offers;
const callsOf = ({ structure }: State): readonly Call[] => structure.calls;
const crisesOf = ({ structure }: State): readonly Crisis[] => structure.crises;
const pactsOf = ({ structure }: State): readonly Pact[] => structure.pacts;

/** The id, in the other course, of what has this id in the one. */
function twin<Id extends string, Thing extends { readonly id: Id }>(
  then: State,
  now: State,
  all: (state: State) => readonly Thing[],
  id: Id,
  same: (one: Thing, other: Thing) => boolean,
): Id | null {
  const known = all(then).find((one) => one.id === id);
  if (known === undefined) return null;
  return all(now).find((other) => same(known, other))?.id ?? null;
}

const list = (items: readonly string[]): string => [...items].sort().join(' ');

const sameOffer = (one: Offer, other: Offer): boolean =>
  one.kind === other.kind &&
  one.by === other.by &&
  one.type === other.type &&
  list(one.parties) === list(other.parties);

const sameCall = (one: Call, other: Call): boolean =>
  one.caller === other.caller && one.called === other.called;

const sameCrisis = (one: Crisis, other: Crisis): boolean =>
  one.challenger === other.challenger && one.target === other.target;

/** A pact of the scenario is itself; one that was founded in play is known by its kind and its founders. */
const samePact = (one: Pact, other: Pact): boolean =>
  (one.id === other.id && one.signed <= 0) ||
  (one.type === other.type && list(membersOf(one)) === list(membersOf(other)));

const membersOf = ({ members }: Pact): readonly string[] => members.map(({ nation }) => nation);
