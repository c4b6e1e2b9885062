// What orders a madman would give: of the right shape, about anything, with any numbers, in any order.

import fc from 'fast-check';
import {
  ANSWERS,
  asCallId,
  asCrisisId,
  asNationId,
  asOfferId,
  asPactId,
  asThreatId,
  CLAUSES,
  DECISION_RULES,
  type NationId,
  type Order,
  type OrderKind,
  PACT_TYPES,
  PRICED_ORDERS,
  RESOURCES,
  SIDE_PAYMENTS,
  type SidePayment,
  STANCES,
  type State,
  type Terms,
  THREAT_KINDS,
  TRIGGERS,
} from '../../src/engine';

/** What an order is made of; picks are turned into things of the state at hand. */
export interface Raw {
  readonly kind: OrderKind;
  readonly by: number;
  readonly picks: readonly number[];
  readonly number: number;
  readonly terms: Omit<Terms, 'against'> & { readonly against: number };
  /** Takes the usual terms of the type, so that some orders make sense. */
  readonly usual: boolean;
}

const wild = fc.oneof(
  fc.integer({ min: 0, max: 12 }),
  fc.integer({ min: -5, max: 2_000_000 }),
  fc.constantFrom(
    -1,
    -0,
    0.5,
    1e9,
    1e15,
    1e300,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ),
);

/** Orders that lead on to others. */
const OFTEN: readonly OrderKind[] = [
  'propose',
  'propose',
  'accept',
  'accept',
  'amend',
  'press-claim',
  'crisis-stance',
  'crisis-stance',
];

export const raws: fc.Arbitrary<Raw> = fc.record({
  kind: fc.constantFrom(...PRICED_ORDERS, ...OFTEN),
  by: fc.nat({ max: 20 }),
  picks: fc.array(fc.nat({ max: 40 }), { minLength: 4, maxLength: 4 }),
  number: wild,
  usual: fc.boolean(),
  terms: fc.record({
    clauses: fc.oneof(fc.subarray([...CLAUSES]), fc.array(fc.constantFrom(...CLAUSES), { maxLength: 5 })),
    trigger: fc.constantFrom(...TRIGGERS),
    unconditional: fc.boolean(),
    against: fc.nat({ max: 20 }),
    scope: fc.record({
      region: fc.constantFrom(null, null, null, 'here', 'nowhere'),
      threats: fc.oneof(
        fc.subarray([...THREAT_KINDS]),
        fc.array(fc.constantFrom(...THREAT_KINDS), { maxLength: 3 }),
      ),
    }),
    chaining: fc.boolean(),
    termYears: wild,
    noticeTurns: wild,
    decision: fc.constantFrom(...DECISION_RULES),
    pledge: wild,
  }),
});

const pick = <T>(items: readonly T[], k: number): T | undefined => items[k % Math.max(1, items.length + 1)];

export function orderOf(state: State, raw: Raw): Order {
  const { structure, content } = state;
  const nation = (k: number): NationId => pick(content.nations, k)?.id ?? asNationId('XXX');
  const [a, b, c, d] = raw.picks as [number, number, number, number];
  const by = nation(raw.by);
  const pactType = PACT_TYPES[a % PACT_TYPES.length]!;
  const pact = pick(structure.pacts, b)?.id ?? asPactId('p0');
  const offer = pick(structure.offers, b)?.id ?? asOfferId('o0');
  const against = pick(content.nations, raw.terms.against)?.id ?? null;
  const { defaults } = content.theory.pactTypes[pactType];
  const plain = { unconditional: false, scope: { region: null, threats: [] }, chaining: false };
  const terms: Terms = raw.usual ? { ...defaults, ...plain, against } : { ...raw.terms, against };
  const payments: SidePayment[] = [a, b].slice(d % 3).map((k) => ({
    kind: SIDE_PAYMENTS[k % 4]!,
    from: nation(c),
    to: nation(k),
    yearly: k % 4 === 0 ? raw.number : 0,
  }));
  const paying = payments.length > 0 ? { payments } : {};
  switch (raw.kind) {
    case 'propose':
      return {
        kind: raw.kind,
        by,
        pactType,
        name: a === 0 ? ' ' : 'Pact',
        invited: [nation(c), nation(d)].slice(b % 2),
        terms,
        ...paying,
      };
    case 'accept':
    case 'reject':
    case 'withdraw':
      return { kind: raw.kind, by, offer };
    case 'counter':
      return { kind: raw.kind, by, offer, terms, ...paying };
    case 'outbid':
      return { kind: raw.kind, by, offer, to: nation(c), pactType, name: 'Bid', terms, ...paying };
    case 'invite':
      return { kind: raw.kind, by, pact, nation: nation(c), ...paying };
    case 'amend':
      return { kind: raw.kind, by, pact, terms, ...paying };
    case 'leave':
    case 'break':
    case 'summit':
      return { kind: raw.kind, by, pact };
    case 'exercise':
    case 'dialogue':
    case 'share-intelligence':
    case 'trade-deal':
      return { kind: raw.kind, by, with: nation(c) };
    case 'sound-out':
      return { kind: raw.kind, by, of: nation(c) };
    case 'aid':
      return { kind: raw.kind, by, to: nation(c) };
    case 'invest':
    case 'share-technology':
      return { kind: raw.kind, by, with: nation(c) };
    case 'arms-sale':
      return { kind: raw.kind, by, to: nation(c) };
    case 'resource-deal':
      return { kind: raw.kind, by, with: nation(c), resource: RESOURCES[d % RESOURCES.length]! };
    case 'intervene':
      return {
        kind: raw.kind,
        by,
        crisis: pick(structure.crises, b)?.id ?? asCrisisId('x0'),
        beside: nation(c),
      };
    case 'separate-peace':
      return { kind: raw.kind, by, crisis: pick(structure.crises, b)?.id ?? asCrisisId('x0') };
    case 'sanction':
    case 'subvert':
      return { kind: raw.kind, by, against: nation(c) };
    case 'cut-off':
      return { kind: raw.kind, by, against: nation(c), resource: RESOURCES[d % RESOURCES.length]! };
    case 'end-measure': {
      const measure = pick(structure.measures, b);
      return {
        kind: raw.kind,
        by,
        measure: measure?.kind ?? 'sanction',
        on: measure?.on ?? nation(c),
        resource: measure?.resource ?? null,
      };
    }
    case 'set-defence-spending':
      return { kind: raw.kind, by, burden: raw.number };
    case 'press-claim':
      return { kind: raw.kind, by, against: nation(c) };
    case 'answer-call':
      return {
        kind: raw.kind,
        by,
        call: pick(structure.calls, b)?.id ?? asCallId('c0'),
        answer: ANSWERS[c % ANSWERS.length]!,
      };
    case 'crisis-stance':
      return {
        kind: raw.kind,
        by,
        crisis: pick(structure.crises, b)?.id ?? asCrisisId('x0'),
        stance: STANCES[c % STANCES.length]!,
      };
    case 'humanitarian-aid':
      return { kind: raw.kind, by, to: nation(c) };
    case 'counter-operation':
      return { kind: raw.kind, by, threat: pick(content.threats, c)?.id ?? asThreatId('nothing') };
    case 'peacekeeping-mission':
      return { kind: raw.kind, by, in: nation(c) };
  }
}
