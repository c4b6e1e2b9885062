// Random people: orders that a careless player might give, legal or not, about what lies on the table. Drawn from one stream, so that a
// turn that breaks a rule can be played again.

import {
  ANSWERS,
  CLAUSES,
  DECISION_RULES,
  defaultTermsFor,
  indexOf,
  type NationId,
  type Order,
  PACT_TYPES,
  SIDE_PAYMENTS,
  type SidePayment,
  STANCES,
  type State,
  type Terms,
} from '../../src/engine';

type Draw = () => number;
type Giver = (state: State, by: NationId, draw: Draw) => Order | null;

const pick = <T>(items: readonly T[], draw: Draw): T | undefined => items[Math.floor(draw() * items.length)];

const someone = (state: State, draw: Draw): NationId => pick(state.content.nations, draw)!.id;

/** A standing pact: one of its own three times in four. */
function somePact(state: State, by: NationId, draw: Draw) {
  const { pacts } = state.structure;
  const own = pacts.filter(({ members }) => members.some(({ nation }) => nation === by));
  return pick(draw() < 0.75 ? own : pacts, draw);
}

/** Terms with one thing changed by chance; a promise of peace more often than others. */
function reworded(state: State, terms: Terms, draw: Draw): Terms {
  const luck = draw();
  if (luck < 0.2) return { ...terms, against: draw() < 0.5 ? null : someone(state, draw) };
  if (luck < 0.3) return { ...terms, decision: pick(DECISION_RULES, draw)! };
  if (luck < 0.4) return { ...terms, chaining: !terms.chaining };
  if (luck < 0.5) return { ...terms, noticeTurns: 0 };
  const clause = luck < 0.75 ? (draw() < 0.7 ? 'non-aggression' : 'neutrality') : pick(CLAUSES, draw)!;
  return {
    ...terms,
    clauses: CLAUSES.filter((one) => terms.clauses.includes(one) !== (one === clause)),
  };
}

/** What an offer gives beside the treaty: mostly nothing, else one thing or two between those whom it would bind. */
function given(
  state: State,
  parties: readonly NationId[],
  draw: Draw,
): { readonly payments?: readonly SidePayment[] } {
  if (draw() < 0.5) return {};
  const payments: SidePayment[] = [];
  do {
    const kind = pick(SIDE_PAYMENTS, draw)!;
    const [from, to] = [pick(parties, draw)!, pick(parties, draw)!];
    const gdp = state.nations.gdp[indexOf(state.content, from)]!;
    payments.push({ kind, from, to, yearly: kind === 'aid' ? 1 + Math.floor((draw() * gdp) / 200) : 0 });
  } while (draw() < 0.3);
  return { payments };
}

const GIVERS: readonly Giver[] = [
  (state, by, draw) => {
    const pactType = pick(PACT_TYPES, draw)!;
    const usual = defaultTermsFor(state, pactType, draw() < 0.3 ? someone(state, draw) : null);
    const terms = draw() < 0.7 ? usual : reworded(state, usual, draw);
    const invited = [...new Set([someone(state, draw), someone(state, draw), someone(state, draw)])];
    const most = pactType === 'bilateral-defence' ? 1 : 1 + Math.floor(draw() * 3);
    const asked = invited.slice(0, most);
    const paying = given(state, [by, ...asked], draw);
    return { kind: 'propose', by, pactType, name: 'Treaty', invited: asked, terms, ...paying };
  },
  (state, by, draw) => {
    const pact = somePact(state, by, draw);
    if (!pact) return null;
    const pactType = draw() < 0.3 ? pick(PACT_TYPES, draw)! : pact.type;
    const usual = pactType === pact.type ? pact.terms : defaultTermsFor(state, pactType, pact.terms.against);
    const members = pact.members.map(({ nation }) => nation);
    const terms = reworded(state, usual, draw);
    return { kind: 'amend', by, pact: pact.id, pactType, terms, ...given(state, members, draw) };
  },
  (state, by, draw) => {
    const pact = somePact(state, by, draw);
    if (!pact) return null;
    const nation = someone(state, draw);
    return { kind: 'invite', by, pact: pact.id, nation, ...given(state, [by, nation], draw) };
  },
  (state, by, draw) => {
    const offer = pick(state.structure.offers, draw);
    const to = offer && pick(offer.voters, draw);
    if (!offer || !to) return null;
    const terms = defaultTermsFor(state, 'bilateral-defence', null);
    const paying = given(state, [by, to], draw);
    return {
      kind: 'outbid',
      by,
      offer: offer.id,
      to,
      pactType: 'bilateral-defence',
      name: 'Bid',
      terms,
      ...paying,
    };
  },
  (state, by, draw) => {
    const pact = draw() < 0.4 ? somePact(state, by, draw) : undefined;
    return pact ? { kind: draw() < 0.5 ? 'leave' : 'break', by, pact: pact.id } : null;
  },
  (state, by, draw) => ({ kind: 'press-claim', by, against: someone(state, draw) }),
  (state, by, draw) => ({ kind: 'press-claim', by, against: someone(state, draw) }),
  (state, by, draw) => (draw() < 0.05 ? { kind: 'subvert', by, against: someone(state, draw) } : null),
  (state, by, draw) => ({ kind: 'dialogue', by, with: someone(state, draw) }),
  (state, by, draw) => {
    const crisis = pick(state.structure.crises, draw);
    if (!crisis) return null;
    if (draw() < 0.3) return { kind: 'separate-peace', by, crisis: crisis.id };
    return {
      kind: 'intervene',
      by,
      crisis: crisis.id,
      beside: draw() < 0.5 ? crisis.challenger : crisis.target,
    };
  },
  (state, by, draw) => {
    const offer = pick(state.structure.offers, draw);
    return offer ? { kind: 'withdraw', by, offer: offer.id } : null;
  },
];

/** Answers to what it is asked: mostly yes, mostly to the end, so that much comes of it. */
function replies({ structure }: State, by: NationId, draw: Draw): Order[] {
  const orders: Order[] = [];
  for (const { id, kind, voters, terms } of structure.offers) {
    if (!voters.includes(by) || draw() < 0.15) continue;
    const luck = draw();
    if (luck < 0.1 && kind === 'found')
      orders.push({
        kind: 'counter',
        by,
        offer: id,
        terms: { ...terms, noticeTurns: terms.noticeTurns + 1 },
      });
    else orders.push({ kind: luck < 0.8 ? 'accept' : 'reject', by, offer: id });
  }
  for (const { id, called } of structure.calls)
    if (called === by && draw() < 0.9)
      orders.push({
        kind: 'answer-call',
        by,
        call: id,
        answer: draw() < 0.7 ? 'fight' : pick(ANSWERS, draw)!,
      });
  for (const { id, challenger, target } of structure.crises)
    if (challenger === by || target === by)
      orders.push({
        kind: 'crisis-stance',
        by,
        crisis: id,
        stance: draw() < 0.6 ? 'escalate' : pick(STANCES, draw)!,
      });
  return orders;
}

/** What everyone orders in a turn. */
export function crowdOrders(state: State, draw: Draw): readonly Order[] {
  return state.content.nations.flatMap(({ id }) => {
    const orders = replies(state, id, draw);
    for (let more = draw(); more < 0.6; more = draw()) {
      const order = pick(GIVERS, draw)!(state, id, draw);
      if (order) orders.push(order);
    }
    return orders;
  });
}
