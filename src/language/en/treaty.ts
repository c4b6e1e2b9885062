// How treaties are worded: types, clauses, their parameters, and a pact's terms as short articles.

import type { SidePayment, Terms } from '../../engine';
import type {
  Clause,
  DecisionRule,
  LawfulOut,
  PactType,
  SidePaymentKind,
  ThreatKind,
  Trigger,
} from '../../engine';
import { nationMark, pactMark, regionName } from '../markup';
import { list, money, percent } from './formats';

export const PACT_TYPE_TEXT: Readonly<Record<PactType, { readonly name: string; readonly means: string }>> = {
  'bilateral-defence': {
    name: 'Bilateral defence',
    means: 'Two nations promise to defend each other.',
  },
  'multilateral-defence': {
    name: 'Multilateral defence',
    means: 'An attack on one is an attack on all.',
  },
  'collective-security': {
    name: 'Collective security',
    means: 'All stand against whoever breaks the peace, even a member. It deters little.',
  },
  'regional-partnership': {
    name: 'Regional partnership',
    means: 'Talking, openness and non-aggression. Nobody is called to arms.',
  },
  'ad-hoc-coalition': {
    name: 'Ad-hoc coalition',
    means: 'Against one adversary, for as long as it takes. Cheap in freedom, short-lived.',
  },
};

interface ClauseText {
  readonly name: string;
  readonly means: string;
  /** Its article in a treaty. */
  article(terms: Terms): string;
}

export const THREAT_KIND_TEXT: Readonly<Record<ThreatKind, string>> = {
  terrorism: 'Terrorism',
  cyber: 'Cyber attacks',
  climate: 'Climate stress',
  'economic-shock': 'Economic shocks',
  insurgency: 'Insurgency',
};

/** Under a call to arms: why refusing it costs less. */
export const LAWFUL_OUT_TEXT: Readonly<Record<LawfulOut, string>> = {
  vote: 'A lawful way out: the treaty asks for a vote. Refusing costs less.',
  scope: 'A lawful way out: the caller’s home lies outside the treaty’s region. Refusing costs less.',
  'caller-began-it': 'A lawful way out: the caller began it. Refusing costs less.',
  'not-consulted': 'A lawful way out: the caller went ahead without consulting. Refusing costs less.',
  'peace-promised': 'A lawful way out: you have promised peace to the other side. Refusing costs less.',
  'beside-foe':
    'A lawful way out: you would fight on both sides. You cannot send forces, and refusing costs less.',
};

/** Under a call to arms: what fighting breaks. */
export const peaceAtStake = (pacts: readonly string[]): string =>
  `Sending forces breaks your promise of peace to whoever of its members you fight: ${list(pacts.map(pactMark))}.`;

const onWhom = ({ scope }: Terms): string =>
  scope.region === null ? 'one member' : `one member at home in ${regionName(scope.region)}`;

const against = (terms: Terms): string => (terms.against === null ? '' : ` by ${nationMark(terms.against)}`);

export const CLAUSE_TEXT: Readonly<Record<Clause, ClauseText>> = {
  defence: {
    name: 'Defence',
    means: 'Come to a member’s aid when it is attacked.',
    article: (terms) =>
      `An attack${against(terms)} on ${onWhom(terms)} obliges the others to come to its aid${
        terms.trigger === 'voted' ? ', once the members have voted' : ' at once'
      }${terms.unconditional ? ', whoever began it' : ''}.${
        terms.chaining ? ' A member that fights for another ally may call on the others too.' : ''
      }`,
  },
  offence: {
    name: 'Offence',
    means: 'Join a member in an attack. It emboldens, and others notice.',
    article: (terms) =>
      `The members join each other in war${terms.against === null ? '' : ` against ${nationMark(terms.against)}`}.`,
  },
  neutrality: {
    name: 'Neutrality',
    means: 'Stay out of a member’s war with others.',
    article: () => 'If one member is at war, the others help neither side.',
  },
  'non-aggression': {
    name: 'Non-aggression',
    means: 'Never attack or press claims on a member.',
    article: () => 'No member attacks another or presses claims on it.',
  },
  consultation: {
    name: 'Consultation',
    means: 'Talk before acting; interests grow together.',
    article: () => 'The members consult when one of them feels threatened.',
  },
  intelligence: {
    name: 'Intelligence sharing',
    means: 'See others’ intentions more clearly.',
    article: () => 'The members share what they know of others’ intentions.',
  },
  exercises: {
    name: 'Joint exercises',
    means: 'Forces learn to fight side by side.',
    article: () => 'The members’ forces exercise together.',
  },
  'burden-pledge': {
    name: 'Burden pledge',
    means: 'Each spends at least a share of its economy on defence.',
    article: (terms) => `Each member spends at least ${percent(terms.pledge)} of its economy on defence.`,
  },
  roles: {
    name: 'Roles and responsibilities',
    means: 'Who does what is written down.',
    article: () => 'An annex says which member does what.',
  },
  'trade-preference': {
    name: 'Trade preference',
    means: 'Trade among members grows.',
    article: () => 'The members favour each other in trade.',
  },
  transparency: {
    name: 'Transparency and inspection',
    means: 'Members may look; fewer misunderstandings.',
    article: () => 'The members let each other inspect their forces.',
  },
  summits: {
    name: 'Regular summits',
    means: 'Leaders meet by calendar; the pact is tended.',
    article: () => 'The members’ leaders meet regularly.',
  },
  sovereignty: {
    name: 'Sovereignty',
    means: 'No member meddles in another’s government: some freedom is given back.',
    article: () => 'No member interferes in the internal affairs of another.',
  },
  'joint-procurement': {
    name: 'Joint procurement',
    means: 'Arms are bought together: more for the same money, and forces that fit.',
    article: () => 'The members buy arms together.',
  },
  'technology-transfer': {
    name: 'Technology transfer',
    means: 'Those behind catch up with the most advanced member.',
    article: () => 'The members share the technology of their forces.',
  },
  basing: {
    name: 'Basing rights',
    means: 'Each may start from the others’ land: power reaches further. It ties the hosts.',
    article: () => 'The members’ forces may be based on each other’s land.',
  },
  'joint-command': {
    name: 'Joint command',
    means: 'One staff for all: help comes sooner and works as one. It costs much freedom.',
    article: () => 'A joint command leads the forces that the members assign to it.',
  },
  'counter-terrorism': {
    name: 'Counter-terrorism',
    means: 'Find and answer terror and insurgents together; act on each other’s land.',
    article: () =>
      'The members find and fight terrorists and insurgents together, and let each other’s forces in.',
  },
  'cyber-defence': {
    name: 'Cyber defence',
    means: 'One watch over all networks: attacks are found sooner, fewer succeed, losses are shared.',
    article: () => 'The members keep a joint watch over their networks and answer attacks together.',
  },
  peacekeeping: {
    name: 'Peacekeeping',
    means: 'Peacekeepers may come without asking again, and achieve more.',
    article: () => 'The members send peacekeepers to each other where order breaks down.',
  },
  humanitarian: {
    name: 'Humanitarian assistance',
    means: 'Help at once after disasters and shocks; relief achieves more.',
    article: () => 'The members help each other after disasters and economic shocks.',
  },
};

export const DECISION_TEXT: Readonly<
  Record<DecisionRule, { readonly name: string; readonly article: string }>
> = {
  consensus: { name: 'Consensus', article: 'All members must agree.' },
  majority: { name: 'Majority', article: 'More than half of the members decide.' },
  'lead-nation': { name: 'Lead nation', article: 'The leading member decides.' },
};

export const TRIGGER_TEXT: Readonly<Record<Trigger, { readonly name: string; readonly means: string }>> = {
  automatic: { name: 'Automatic', means: 'A call binds at once.' },
  voted: {
    name: 'By vote',
    means: 'A call binds once the members have voted: a lawful way out, and a weaker deterrent.',
  },
};

export const PAYMENT_TEXT: Readonly<
  Record<SidePaymentKind, { readonly name: string; readonly means: string }>
> = {
  aid: { name: 'Aid', means: 'Money each year, for as long as both are bound; it ends with the pact.' },
  trade: { name: 'Trade', means: 'A trade deal at once: both gain.' },
  arms: { name: 'Arms', means: 'Arms for nothing, at once: power goes from one to the other.' },
  claim: {
    name: 'Claim dropped',
    means: 'What is claimed of the other is given up for good, and resented at home.',
  },
};

const PAYMENTS: Readonly<Record<SidePaymentKind, (payment: SidePayment) => string>> = {
  aid: ({ from, to, yearly }) =>
    `aid of ${money(yearly)} a year from ${nationMark(from)} to ${nationMark(to)}`,
  trade: ({ from, to }) => `a trade deal of ${nationMark(from)} with ${nationMark(to)}`,
  arms: ({ from, to }) => `arms from ${nationMark(from)} to ${nationMark(to)}`,
  claim: ({ from, to }) => `${nationMark(from)} gives up its claim on ${nationMark(to)}`,
};

/** Side payments as they stand in a list, in the catalogue's markup. */
export const PAYMENT_LINES = {
  one: (payment: SidePayment): string => PAYMENTS[payment.kind](payment),
  list: (payments: readonly SidePayment[]): string => list(payments.map((one) => PAYMENTS[one.kind](one))),
  /** Behind what they come with. */
  withIt: (payments: readonly SidePayment[]): string =>
    payments.length === 0 ? '' : `, and with it: ${list(payments.map((one) => PAYMENTS[one.kind](one)))}`,
};

/** What stands beside the articles of the clauses. */
export const ARTICLES = {
  together: (threats: readonly ThreatKind[]): string =>
    `The members stand together against ${list(threats.map((kind) => THREAT_KIND_TEXT[kind].toLowerCase()))}.`,
  decisions: (rule: DecisionRule): string => `Decisions: ${DECISION_TEXT[rule].article.toLowerCase()}`,
  duration: durationOf,
};

function durationOf(terms: Terms): string {
  const term =
    terms.termYears === 0 ? 'The treaty has no end' : `The treaty holds for ${years(terms.termYears)}`;
  const notice =
    terms.noticeTurns === 0
      ? 'a member may leave at once'
      : `a member may leave with ${turns(terms.noticeTurns)} of notice`;
  return `${term}; ${notice}.`;
}

export const years = (n: number): string => (n === 1 ? 'one year' : `${n} years`);
export const turns = (n: number): string => (n === 1 ? 'one turn' : `${n} turns`);
