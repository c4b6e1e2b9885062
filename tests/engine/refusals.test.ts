// Specifies every reason for which an order is refused: by order, with its code. Each refusal costs nothing and changes nothing.

import { describe, expect, test } from 'vitest';
import {
  indexOf,
  type Answer,
  asCallId,
  asCrisisId,
  asNationId,
  asOfferId,
  asPactId,
  asThreatId,
  checkInSequence,
  defaultTermsFor,
  hashState,
  type NationId,
  type Order,
  REFUSAL_CODES,
  type RefusalCode,
  type SidePayment,
  type Stance,
  type State,
  type ThreatId,
} from '../../src/engine';
import { sameOrder } from '../../src/engine/model/orders';
import {
  accept,
  amend,
  answer,
  breakUp,
  claim,
  counter,
  intervene,
  invite,
  leave,
  type Move,
  orderOf,
  propose,
  refused,
  reject,
  separatePeace,
  stance,
  story,
  take,
} from './moves';
import { ALD, BOR, CAR, DUN, EST, LEAGUE, type Sketch, still } from './world';

const NOBODY = asNationId('ZZZ');
const sketch: Sketch = {
  nations: { ALD: { capability: 0.2 }, BOR: { gdp: 100 }, CAR: {}, DUN: {}, EST: {} },
  pairs: { 'ALD BOR': { rivalry: 0.5 }, 'ALD DUN': { trust: 0 }, 'ALD CAR': { dispute: 'a hill' } },
  pacts: {
    league: { type: 'multilateral-defence', members: ['BOR', 'CAR', 'DUN'], clauses: ['defence'] },
    pair: { type: 'bilateral-defence', members: ['BOR', 'EST'], clauses: ['defence'], against: 'ALD' },
    peace: {
      type: 'regional-partnership',
      members: ['ALD', 'CAR'],
      clauses: ['non-aggression', 'consultation'],
    },
  },
  threats: [
    { id: 'seen', kind: 'insurgency', name: 'Rebels', strength: 0.5, host: 'DUN' },
    { id: 'unseen', kind: 'terrorism', name: 'Network', strength: 0.5, host: 'DUN', hidden: true },
    { id: 'flood', kind: 'climate', name: 'Flood', strength: 0.5 },
  ],
};
/** The stance of one in its crisis with another, where it has several. */
const towards =
  (by: NationId, other: NationId, chosen: Stance): Move =>
  (state) => ({
    kind: 'crisis-stance',
    by,
    crisis: state.structure.crises.find((c) => c.challenger === by && c.target === other)!.id,
    stance: chosen,
  });
const PAIR = asPactId('pair');
const [SEEN, UNSEEN, FLOOD] = ['seen', 'unseen', 'flood'].map(asThreatId) as [ThreatId, ThreatId, ThreatId];

const start = still(sketch);
const sanctioned = take(start, { kind: 'sanction', by: ALD, against: BOR }).state;
const sounded = take(start, { kind: 'sound-out', by: ALD, of: BOR }).state;
const poor: State = still(sketch);
poor.nations.influence.fill(0);
const penniless: State = {
  ...start,
  nations: {
    ...start.nations,
    gdp: start.nations.gdp.map((gdp, k) => (k === indexOf(start.content, BOR) ? 0 : gdp)),
  },
};
/** With nobody to man more arms. */
const unmanned: State = {
  ...start,
  nations: {
    ...start.nations,
    capability: start.nations.capability.map((own, k) => (k === indexOf(start.content, BOR) ? 0 : own)),
  },
};
const crisis = story(start, [[claim(ALD, BOR)]]).state;
const called = story(crisis, [[stance(ALD, 'escalate')], [stance(ALD, 'escalate')]]).state;
const answered = story(called, [[answer(CAR, 'words')]]).state;
/** CAR fights beside BOR against ALD while BOR presses a claim on EST, CAR's other ally. */
const torn = story(
  still({
    nations: { ALD: {}, BOR: {}, CAR: {}, DUN: {}, EST: {} },
    pairs: { 'ALD BOR': { rivalry: 0.5 }, 'BOR EST': { rivalry: 0.5 }, 'BOR CAR': { dispute: 'a ford' } },
    pacts: {
      pair: { type: 'bilateral-defence', members: ['BOR', 'CAR'], clauses: ['defence'] },
      other: { type: 'bilateral-defence', members: ['CAR', 'EST'], clauses: ['defence'] },
    },
  }),
  [
    [claim(ALD, BOR)],
    [stance(ALD, 'escalate'), claim(BOR, EST)],
    [stance(ALD, 'escalate'), towards(BOR, EST, 'escalate')],
    [answer(CAR, 'fight'), towards(BOR, EST, 'escalate')],
  ],
).state;
const offered = story(start, [[propose(ALD, [BOR, EST], 'multilateral-defence')]]).state;
const halfAnswered = story(offered, [[accept(BOR)]]).state;
const inviting = story(start, [[invite(BOR, LEAGUE, EST)]]).state;
const amending = story(start, [[amend(BOR, LEAGUE, { termYears: 9 })]]).state;
const leaving = story(start, [[leave(BOR, LEAGUE)]]).state;
const quarrel = story(still({ ...sketch, pairs: { 'ALD DUN': { rivalry: 0.5 } } }), [
  [claim(ALD, DUN)],
]).state;
const wary = story(still({ ...sketch, pairs: { 'ALD BOR': { trust: 0.1 }, 'ALD EST': { rivalry: 0.5 } } }), [
  [claim(ALD, EST)],
]).state;
const over = story(still({ ...sketch, turns: 1 }), [[]]).state;

const war = story(called, [
  [stance(ALD, 'escalate'), answer(CAR, 'refuse')],
  [stance(ALD, 'escalate')],
]).state;
const truce = story(war, [[stance(ALD, 'concede')]]).state;

const aid = (from: NationId, to: NationId, yearly: number): SidePayment => ({
  kind: 'aid',
  from,
  to,
  yearly,
});
const paying =
  (...payments: readonly SidePayment[]): Move =>
  (state) =>
    ({ ...orderOf(state, propose(ALD, [EST], 'bilateral-defence')), payments }) as Order;
const bid = story(start, [[propose(ALD, [EST], 'bilateral-defence')]]).state;
const outbid =
  (by: NationId): Move =>
  (state) => ({
    kind: 'outbid',
    by,
    offer: state.structure.offers[0]?.id ?? asOfferId('o99'),
    to: EST,
    pactType: 'regional-partnership',
    name: 'Bid',
    terms: defaultTermsFor(state, 'regional-partnership', null),
  });

const callOf = (state: State) => state.structure.calls[0]!.id;

// biome-ignore format: one refusal a line
const TABLE: readonly (readonly [Order['kind'], RefusalCode, string, State, Move])[] = [
  ['dialogue', 'game-is-over', 'after the last turn', over, { kind: 'dialogue', by: ALD, with: BOR }],
  ['dialogue', 'unknown-nation', 'by nobody', start, { kind: 'dialogue', by: NOBODY, with: BOR }],
  ['dialogue', 'unknown-nation', 'with nobody', start, { kind: 'dialogue', by: ALD, with: NOBODY }],
  ['dialogue', 'not-enough-influence', 'without influence', poor, { kind: 'dialogue', by: ALD, with: BOR }],
  ['dialogue', 'self', 'with oneself', start, { kind: 'dialogue', by: ALD, with: ALD }],
  ['dialogue', 'partner-unwilling', 'with one who trusts it too little', start, { kind: 'dialogue', by: DUN, with: ALD }],
  ['dialogue', 'crisis-under-way', 'with the other side of a crisis', crisis, { kind: 'dialogue', by: BOR, with: ALD }],
  ['exercise', 'partner-unwilling', 'with one who trusts it too little', start, { kind: 'exercise', by: DUN, with: ALD }],
  ['share-intelligence', 'partner-unwilling', 'with one who trusts it too little', start, { kind: 'share-intelligence', by: DUN, with: ALD }],
  ['trade-deal', 'partner-unwilling', 'with one who trusts it too little', start, { kind: 'trade-deal', by: DUN, with: ALD }],

  ['aid', 'unknown-nation', 'to nobody', start, { kind: 'aid', by: ALD, to: NOBODY }],
  ['aid', 'self', 'to oneself', start, { kind: 'aid', by: ALD, to: ALD }],
  ['aid', 'crisis-under-way', 'to the other side of a crisis', crisis, { kind: 'aid', by: ALD, to: BOR }],

  ['humanitarian-aid', 'unknown-nation', 'to nobody', start, { kind: 'humanitarian-aid', by: ALD, to: NOBODY }],
  ['humanitarian-aid', 'self', 'to oneself', start, { kind: 'humanitarian-aid', by: ALD, to: ALD }],
  ['humanitarian-aid', 'crisis-under-way', 'to the other side of a crisis', crisis, { kind: 'humanitarian-aid', by: ALD, to: BOR }],
  ['humanitarian-aid', 'no-need', 'where nothing has happened', start, { kind: 'humanitarian-aid', by: ALD, to: BOR }],
  ['counter-operation', 'unknown-threat', 'against nothing', start, { kind: 'counter-operation', by: ALD, threat: asThreatId('none') }],
  ['counter-operation', 'not-found-yet', 'against what it has not found', start, { kind: 'counter-operation', by: ALD, threat: UNSEEN }],
  ['counter-operation', 'cannot-be-fought', 'against a flood', start, { kind: 'counter-operation', by: ALD, threat: FLOOD }],
  ['counter-operation', 'partner-unwilling', 'on the land of one who trusts it too little', start, { kind: 'counter-operation', by: EST, threat: SEEN }],
  ['counter-operation', 'crisis-under-way', 'on the land of the other side of a crisis', quarrel, { kind: 'counter-operation', by: ALD, threat: SEEN }],
  ['peacekeeping-mission', 'unknown-nation', 'to nowhere', start, { kind: 'peacekeeping-mission', by: ALD, in: NOBODY }],
  ['peacekeeping-mission', 'self', 'at home', start, { kind: 'peacekeeping-mission', by: DUN, in: DUN }],
  ['peacekeeping-mission', 'no-need', 'where all is calm', start, { kind: 'peacekeeping-mission', by: ALD, in: EST }],
  ['peacekeeping-mission', 'crisis-under-way', 'by a party to the crisis', crisis, { kind: 'peacekeeping-mission', by: ALD, in: BOR }],
  ['peacekeeping-mission', 'partner-unwilling', 'where it is trusted too little', wary, { kind: 'peacekeeping-mission', by: BOR, in: ALD }],

  ['summit', 'unknown-pact', 'of no pact', start, { kind: 'summit', by: ALD, pact: asPactId('none') }],
  ['summit', 'not-a-member', 'of others’ pact', start, { kind: 'summit', by: ALD, pact: LEAGUE }],

  ['set-defence-spending', 'out-of-range', 'below nothing', start, { kind: 'set-defence-spending', by: ALD, burden: -1 }],
  ['set-defence-spending', 'out-of-range', 'above what an economy bears', start, { kind: 'set-defence-spending', by: ALD, burden: 900_000 }],
  ['set-defence-spending', 'out-of-range', 'not in whole millionths', start, { kind: 'set-defence-spending', by: ALD, burden: 0.5 }],
  ['set-defence-spending', 'nothing-changes', 'to what it is', start, { kind: 'set-defence-spending', by: ALD, burden: 30_000 }],

  ['press-claim', 'unknown-nation', 'against nobody', start, claim(ALD, NOBODY)],
  ['press-claim', 'self', 'against oneself', start, claim(ALD, ALD)],
  ['press-claim', 'no-claim', 'without rivalry or dispute', start, claim(ALD, EST)],
  ['press-claim', 'bound-by-non-aggression', 'against a partner in non-aggression', start, claim(ALD, CAR)],
  ['press-claim', 'crisis-under-way', 'while one is under way', crisis, claim(BOR, ALD)],

  ['propose', 'self', 'to oneself', start, propose(ALD, [ALD, BOR], 'bilateral-defence')],
  ['propose', 'duplicate-order', 'to one nation twice', start, propose(ALD, [EST, EST], 'bilateral-defence')],
  ['propose', 'unknown-nation', 'to nobody', start, propose(ALD, [NOBODY], 'bilateral-defence')],
  ['propose', 'unknown-nation', 'against nobody', start, propose(ALD, [EST], 'bilateral-defence', { against: NOBODY })],
  ['propose', 'at-odds', 'to the other side of a crisis', crisis, propose(ALD, [BOR], 'regional-partnership')],
  ['propose', 'empty-name', 'without a name', start, propose(ALD, [EST], 'bilateral-defence', {}, '  ')],
  ['propose', 'bad-terms', 'with clauses out of order', start, propose(ALD, [EST], 'bilateral-defence', { clauses: ['consultation', 'defence'] })],
  ['propose', 'bad-terms', 'with a clause twice', start, propose(ALD, [EST], 'bilateral-defence', { clauses: ['defence', 'defence'] })],
  ['propose', 'bad-terms', 'with a term of half a year', start, propose(ALD, [EST], 'bilateral-defence', { termYears: 0.5 })],
  ['propose', 'bad-terms', 'with notice before it was given', start, propose(ALD, [EST], 'bilateral-defence', { noticeTurns: -1 })],
  ['propose', 'bad-terms', 'with a term of a thousand years', start, propose(ALD, [EST], 'bilateral-defence', { termYears: 1000 })],
  ['propose', 'bad-terms', 'with notice that nobody lives to see', start, propose(ALD, [EST], 'bilateral-defence', { noticeTurns: 1e9 })],
  ['propose', 'bad-terms', 'with a pledge that no economy bears', start, propose(ALD, [EST], 'bilateral-defence', { clauses: ['defence', 'burden-pledge'], pledge: 500_000 })],
  ['propose', 'missing-clause', 'a coalition that promises nothing', start, propose(ALD, [EST], 'ad-hoc-coalition', { clauses: ['consultation'], against: BOR })],
  ['propose', 'bad-terms', 'a coalition against nobody', start, propose(ALD, [EST], 'ad-hoc-coalition')],
  ['propose', 'missing-clause', 'a defence pact without defence', start, propose(ALD, [EST], 'bilateral-defence', { clauses: ['consultation'] })],
  ['propose', 'forbidden-clause', 'a partnership with defence', start, propose(ALD, [EST], 'regional-partnership', { clauses: ['defence', 'non-aggression', 'consultation'] })],
  ['propose', 'adversary-within', 'against a member', start, propose(ALD, [EST], 'bilateral-defence', { against: EST })],
  ['propose', 'pledge-and-share', 'a pledge of nothing', start, propose(ALD, [EST], 'bilateral-defence', { clauses: ['defence', 'burden-pledge'] })],
  ['propose', 'pledge-and-share', 'a pledge without its clause', start, propose(ALD, [EST], 'bilateral-defence', { pledge: 20_000 })],
  ['propose', 'neutral-and-fighting', 'to fight one and stay neutral', start, propose(ALD, [EST], 'bilateral-defence', { clauses: ['defence', 'neutrality'], against: BOR })],
  ['propose', 'aid-without-defence', 'unconditional without defence', start, propose(ALD, [EST], 'regional-partnership', { unconditional: true })],
  ['propose', 'aid-without-defence', 'passing calls on without defence', start, propose(ALD, [EST], 'regional-partnership', { chaining: true })],
  ['propose', 'nobody-at-home-there', 'for a region where no member is at home', start, propose(ALD, [EST], 'bilateral-defence', { scope: { region: 'elsewhere', threats: [] } })],
  ['propose', 'bad-terms', 'with a kind of threat twice', start, propose(ALD, [EST], 'bilateral-defence', { scope: { region: null, threats: ['cyber', 'cyber'] } })],
  ['propose', 'too-few-members', 'many, with one', start, propose(ALD, [EST], 'multilateral-defence')],
  ['propose', 'too-few-members', 'to nobody at all', start, propose(ALD, [], 'bilateral-defence')],
  ['propose', 'too-many-members', 'for two, with three', start, propose(ALD, [BOR, EST], 'bilateral-defence')],
  ['propose', 'already-allied-so', 'what they have', start, propose(EST, [BOR], 'bilateral-defence', { against: ALD })],
  ['propose', 'offer-pending', 'what is on the table', offered, propose(ALD, [EST, BOR], 'multilateral-defence')],

  ['accept', 'unknown-offer', 'no offer', start, { kind: 'accept', by: ALD, offer: asOfferId('o99') }],
  ['accept', 'not-asked', 'another’s offer', offered, (state) => ({ kind: 'accept', by: CAR, offer: state.structure.offers[0]!.id })],
  ['accept', 'not-asked', 'its own offer', offered, (state) => ({ kind: 'accept', by: ALD, offer: state.structure.offers[0]!.id })],
  ['accept', 'already-answered', 'twice', halfAnswered, accept(BOR)],
  ['reject', 'unknown-offer', 'no offer', start, { kind: 'reject', by: ALD, offer: asOfferId('o99') }],
  ['reject', 'already-answered', 'after accepting', halfAnswered, reject(BOR)],

  ['counter', 'unknown-offer', 'no offer', start, (state) => ({ kind: 'counter', by: ALD, offer: asOfferId('o99'), terms: state.structure.pacts[0]!.terms })],
  ['counter', 'not-asked', 'an invitation into a standing pact', inviting, counter(EST, { termYears: 3 })],
  ['counter', 'nothing-changes', 'with the same terms', offered, counter(BOR, {})],
  ['counter', 'missing-clause', 'with terms that would be refused in an offer', offered, counter(BOR, { clauses: [] })],

  ['withdraw', 'unknown-offer', 'no offer', start, { kind: 'withdraw', by: ALD, offer: asOfferId('o99') }],
  ['withdraw', 'not-yours', 'another’s offer', offered, (state) => ({ kind: 'withdraw', by: BOR, offer: state.structure.offers[0]!.id })],

  ['invite', 'unknown-pact', 'into no pact', start, invite(BOR, asPactId('none'), EST)],
  ['invite', 'not-a-member', 'into others’ pact', start, invite(ALD, LEAGUE, EST)],
  ['invite', 'unknown-nation', 'nobody', start, invite(BOR, LEAGUE, NOBODY)],
  ['invite', 'already-a-member', 'a member', start, invite(BOR, LEAGUE, CAR)],
  ['invite', 'adversary-within', 'the adversary of the pact', start, invite(BOR, PAIR, ALD)],
  ['invite', 'pact-is-full', 'a third into a pact of two', start, invite(BOR, PAIR, CAR)],
  ['invite', 'at-odds', 'one in a crisis with a member', crisis, invite(CAR, LEAGUE, ALD)],
  ['invite', 'offer-pending', 'who has been invited', inviting, invite(CAR, LEAGUE, EST)],

  ['amend', 'unknown-pact', 'no pact', start, (state) => ({ kind: 'amend', by: ALD, pact: asPactId('none'), terms: state.structure.pacts[0]!.terms })],
  ['amend', 'not-a-member', 'others’ pact', start, amend(ALD, LEAGUE, { termYears: 9 })],
  ['amend', 'nothing-changes', 'to what it says', start, amend(BOR, LEAGUE, {})],
  ['amend', 'offer-pending', 'while another amendment is voted on', amending, amend(CAR, LEAGUE, { termYears: 8 })],
  ['amend', 'missing-clause', 'to terms its type cannot have', start, amend(BOR, LEAGUE, { clauses: [] })],

  ['invest', 'self', 'in itself', start, { kind: 'invest', by: ALD, with: ALD }],
  ['invest', 'under-sanctions', 'where it sanctions', sanctioned, { kind: 'invest', by: ALD, with: BOR }],
  ['share-technology', 'no-advantage', 'it does not have', start, { kind: 'share-technology', by: ALD, with: BOR }],
  ['arms-sale', 'cannot-pay', 'to one who cannot pay', penniless, { kind: 'arms-sale', by: ALD, to: BOR }],
  ['arms-sale', 'cannot-absorb', 'to one who cannot man more', unmanned, { kind: 'arms-sale', by: ALD, to: BOR }],
  ['resource-deal', 'no-surplus', 'of what neither has', start, { kind: 'resource-deal', by: ALD, with: BOR, resource: 'gas' }],
  ['subvert', 'self', 'at home', start, { kind: 'subvert', by: ALD, against: ALD }],
  ['subvert', 'unknown-nation', 'nowhere', start, { kind: 'subvert', by: ALD, against: NOBODY }],
  ['sound-out', 'self', 'at home', start, { kind: 'sound-out', by: ALD, of: ALD }],
  ['sound-out', 'unknown-nation', 'nowhere', start, { kind: 'sound-out', by: ALD, of: NOBODY }],
  ['sound-out', 'already-in-force', 'again before it is forgotten', sounded, { kind: 'sound-out', by: ALD, of: BOR }],
  ['sanction', 'self', 'against itself', start, { kind: 'sanction', by: ALD, against: ALD }],
  ['sanction', 'unknown-nation', 'against nobody', start, { kind: 'sanction', by: ALD, against: NOBODY }],
  ['sanction', 'already-in-force', 'twice', sanctioned, { kind: 'sanction', by: ALD, against: BOR }],
  ['cut-off', 'no-leverage', 'of what it does not deliver', start, { kind: 'cut-off', by: ALD, against: BOR, resource: 'oil' }],
  ['cut-off', 'self', 'of itself', start, { kind: 'cut-off', by: ALD, against: ALD, resource: 'oil' }],
  ['end-measure', 'not-in-force', 'that is not there', start, { kind: 'end-measure', by: ALD, measure: 'sanction', on: BOR, resource: null }],

  ['leave', 'unknown-pact', 'no pact', start, leave(ALD, asPactId('none'))],
  ['leave', 'not-a-member', 'others’ pact', start, leave(ALD, LEAGUE)],
  ['leave', 'already-leaving', 'twice', leaving, leave(BOR, LEAGUE)],
  ['break', 'unknown-pact', 'no pact', start, breakUp(ALD, asPactId('none'))],
  ['break', 'not-a-member', 'others’ pact', start, breakUp(ALD, LEAGUE)],

  ['answer-call', 'unknown-call', 'no call', start, { kind: 'answer-call', by: ALD, call: asCallId('c99'), answer: 'fight' }],
  ['answer-call', 'not-asked', 'another’s call', called, (state) => ({ kind: 'answer-call', by: ALD, call: callOf(state), answer: 'fight' })],
  ['answer-call', 'already-answered', 'again', answered, (state) => ({ kind: 'answer-call', by: CAR, call: callOf(state), answer: 'fight' })],
  ['answer-call', 'on-both-sides', 'against one beside whom it fights', torn, answer(CAR, 'fight')],
  ['press-claim', 'fights-beside', 'against one beside whom it fights', torn, claim(CAR, BOR)],
  ['answer-call', 'out-of-range', 'with something else', called, (state) => ({ kind: 'answer-call', by: CAR, call: callOf(state), answer: 'perhaps' as Answer })],

  ['crisis-stance', 'unknown-crisis', 'in no crisis', start, { kind: 'crisis-stance', by: ALD, crisis: asCrisisId('x99'), stance: 'stand' }],
  ['crisis-stance', 'not-a-party', 'in others’ crisis', crisis, (state) => ({ kind: 'crisis-stance', by: CAR, crisis: state.structure.crises[0]!.id, stance: 'stand' })],
  ['crisis-stance', 'out-of-range', 'with something else', crisis, stance(ALD, 'pray' as Stance)],

  ['intervene', 'unknown-crisis', 'in no crisis', start, { kind: 'intervene', by: DUN, crisis: asCrisisId('x99'), beside: BOR }],
  ['intervene', 'no-war', 'before arms are called up', crisis, intervene(DUN, BOR)],
  ['intervene', 'not-a-party', 'beside a bystander', called, intervene(DUN, EST, BOR)],
  ['intervene', 'already-answered', 'while a call waits', called, intervene(CAR, BOR)],
  ['intervene', 'fights-already', 'in its own quarrel', called, intervene(ALD, ALD)],
  ['intervene', 'on-both-sides', 'against one beside whom it fights', torn, intervene(ALD, BOR, EST)],
  ['separate-peace', 'unknown-crisis', 'in no crisis', start, { kind: 'separate-peace', by: DUN, crisis: asCrisisId('x99') }],
  ['separate-peace', 'no-war', 'before there is a war', called, separatePeace(CAR, BOR)],
  ['separate-peace', 'does-not-fight', 'in a war of others', war, separatePeace(DUN, BOR)],
  ['propose', 'bad-payment', 'with aid of nothing', start, paying(aid(ALD, EST, 0))],
  ['propose', 'bad-payment', 'with aid by halves', start, paying(aid(ALD, EST, 1.5))],
  ['propose', 'payment-outside', 'with aid to a third', start, paying(aid(ALD, DUN, 1))],
  ['propose', 'payment-outside', 'with aid to oneself', start, paying(aid(ALD, ALD, 1))],
  ['propose', 'payment-twice', 'with the same twice', start, paying(aid(ALD, EST, 1), aid(ALD, EST, 2))],
  ['propose', 'beyond-aid', 'with more aid than can be given', start, paying(aid(ALD, EST, 9_999))],
  ['propose', 'no-claim', 'with a claim that nobody has', start, paying({ ...aid(ALD, EST, 0), kind: 'claim' })],
  ['outbid', 'unknown-offer', 'what is not on the table', start, outbid(CAR)],
  ['outbid', 'on-both-sides', 'its own offer', bid, outbid(ALD)],
  ['outbid', 'too-late', 'what must be answered now', story(bid, [[]]).state, outbid(CAR)],
  ['press-claim', 'under-truce', 'so soon after a war', truce, claim(BOR, ALD)],
];

describe('refused', () => {
  test.each(TABLE.map(([kind, code, why, state, move]) => [kind, why, code, state, move] as const))(
    '%s %s: %s',
    (kind, _, code, state, move) => {
      expect(refused(state, move)).toBe(code);
      const alone = take(state, move);
      expect(alone.refusals[0]?.order.kind).toBe(kind);
      const idle = take(state);
      expect(alone.events).toEqual(idle.events);
      expect(hashState(alone.state)).toBe(hashState(idle.state));
    },
  );
});

test('a second summit in one turn, whoever calls it', () => {
  const summit = (by: typeof BOR): Order => ({ kind: 'summit', by, pact: LEAGUE });
  const { refusals, events } = take(start, summit(BOR), summit(CAR));
  expect(refusals.map(({ code }) => code)).toEqual(['duplicate-order']);
  expect(events.filter(({ kind }) => kind === 'summit-held')).toHaveLength(1);
});

test('the same order twice in one turn, in whatever file it comes', () => {
  const talk: Order = { kind: 'dialogue', by: BOR, with: CAR };
  const { refusals, events } = take(start, talk, { ...talk });
  expect(refusals).toEqual([{ order: talk, code: 'duplicate-order' }]);
  expect(events.filter(({ kind }) => kind === 'dialogue-held')).toHaveLength(1);
  const treaty = propose(ALD, [EST], 'bilateral-defence');
  const codes = take(start, treaty, treaty).refusals.map(({ code }) => code);
  expect(codes).toEqual(['duplicate-order']);
});

test('orders that differ in what only one of them says are no duplicates', () => {
  const { terms } = start.structure.pacts.find(({ id }) => id === LEAGUE)!;
  const reword: Order = { kind: 'amend', by: BOR, pact: LEAGUE, terms };
  const repurpose: Order = { ...reword, pactType: 'regional-partnership' };
  expect(sameOrder(reword, repurpose)).toBe(false);
  expect(sameOrder(repurpose, reword)).toBe(false);
  expect(sameOrder(reword, structuredClone(reword))).toBe(true);
});

test('the numbers that a refusal compares are told', () => {
  const told = (state: State, move: Move) =>
    take(state, move).refusals.map(({ needed, had }) => [needed, had]);
  expect(told(start, invite(BOR, PAIR, CAR))).toEqual([[2, 2]]);
  expect(told(start, { kind: 'set-defence-spending', by: ALD, burden: 900_000 })).toEqual([
    [start.content.theory.economy.burdenMax * 1_000_000, 900_000],
  ]);
  expect(told(start, { kind: 'dialogue', by: DUN, with: ALD })).toEqual([
    [start.content.theory.trust.willingDialogue * 1_000_000, 0],
  ]);
});

test('checked in sequence, orders share one purse, and none is given twice', () => {
  const talk: Order = { kind: 'dialogue', by: BOR, with: CAR };
  const orders: Order[] = [
    talk,
    talk,
    ...[DUN, EST, CAR, DUN, EST, CAR].map((to): Order => ({ kind: 'exercise', by: BOR, with: to })),
  ];
  const purse = start.nations.influence[1]!;
  const codes = checkInSequence(start, orders).map((refusal) => refusal?.code ?? null);
  expect(codes[1]).toBe('duplicate-order');
  expect(codes.filter((code) => code === null)).toHaveLength(
    Math.floor(purse / start.content.theory.influence.prices.exercise),
  );
});

test('every code there is can be produced', () => {
  // Two bid against one offer in the same turn: refusals.test asks one order at a time.
  const produced = new Set<string>([...TABLE.map(([, code]) => code), 'outbid-already']);
  expect(REFUSAL_CODES.filter((code) => !produced.has(code))).toEqual([]);
});
