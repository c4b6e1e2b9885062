// The pacts that would stand if an order came to pass, as far as it takes their members and terms.

import { asPactId, type NationId, type PactId } from '../../model/ids';
import type { Order, OrderOf } from '../../model/orders';
import type { Pact, State } from '../../model/state';

type Members = Pick<Pact, 'type' | 'terms'> & { readonly nations: readonly NationId[] };

/** A pact as it would be drawn up: who is in it and by which terms; nothing of how it holds. */
const EMPTY = {
  id: asPactId('drawn-up'),
  name: '',
  signed: 0,
  termFrom: 0,
  lead: null,
  ledger: {
    stocks: [],
    changes: [],
    since: [],
    causes: [],
    events: [],
    eventChanges: [],
    faded: 0,
    clamp: 0,
    clampChange: 0,
  },
  cohesion: 0,
  breachPressure: 0,
  failedVotes: [],
  stipends: [],
  tended: 0,
} as const;

const pactOf = (like: Pact | undefined, { type, terms, nations }: Members): Pact => ({
  ...(like ?? EMPTY),
  type,
  terms,
  members: nations.map((nation) => ({
    nation,
    joined: 0,
    capabilityThen: 0,
    regimeThen: 0,
    leaves: null,
    asked: null,
  })),
});

const nationsOf = ({ members }: Pact): readonly NationId[] => members.map(({ nation }) => nation);

const changed = (pacts: readonly Pact[], id: string, change: (pact: Pact) => Pact | null): readonly Pact[] =>
  pacts.flatMap((pact) => (pact.id === id ? (change(pact) ?? []) : pact));

function afterOffer(state: State, order: OrderOf<'accept'> | OrderOf<'counter'>): readonly Pact[] | null {
  const { pacts, offers } = state.structure;
  const offer = offers.find(({ id }) => id === order.offer);
  if (!offer) return null;
  const { type, parties } = offer;
  const terms = order.kind === 'counter' ? order.terms : offer.terms;
  if (offer.pact === null) return [...pacts, pactOf(undefined, { type, terms, nations: parties })];
  return changed(pacts, offer.pact, (pact) =>
    pactOf(pact, { type, terms, nations: [...new Set([...nationsOf(pact), ...parties])] }),
  );
}

function without(state: State, order: OrderOf<'leave'> | OrderOf<'break'>): readonly Pact[] {
  return changed(state.structure.pacts, order.pact, (pact) => {
    const nations = nationsOf(pact).filter((nation) => nation !== order.by);
    return nations.length < 2 ? null : pactOf(pact, { ...pact, nations });
  });
}

/** The pacts that would stand if all who are asked agreed; null where an order changes none. */
export function pactsAfter(state: State, order: Order): readonly Pact[] | null {
  const { pacts } = state.structure;
  switch (order.kind) {
    case 'accept':
    case 'counter':
      return afterOffer(state, order);
    case 'propose':
      return [
        ...pacts,
        pactOf(undefined, {
          type: order.pactType,
          terms: order.terms,
          nations: [order.by, ...order.invited],
        }),
      ];
    case 'invite':
      return changed(pacts, order.pact, (pact) =>
        pactOf(pact, { ...pact, nations: [...nationsOf(pact), order.nation] }),
      );
    case 'leave':
    case 'break':
      return without(state, order);
    default:
      return null;
  }
}

/** The pact whose members an order would have bear one clause more, if there is one. */
export function burdenedBy({ structure }: State, order: Order): PactId | null {
  const offer = order.kind === 'accept' ? structure.offers.find(({ id }) => id === order.offer) : undefined;
  const id = order.kind === 'amend' ? order.pact : (offer?.pact ?? null);
  const terms = order.kind === 'amend' ? order.terms : offer?.kind === 'amend' ? offer.terms : null;
  const pact = structure.pacts.find((one) => one.id === id);
  if (!pact || !terms) return null;
  return terms.clauses.some((clause) => !pact.terms.clauses.includes(clause)) ? pact.id : null;
}
