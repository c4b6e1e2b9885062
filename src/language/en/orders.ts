// How an order reads in the tray, and what each kind of order is for.

import type { Order, OrderKind } from '../../engine';
import type { Answer, MeasureKind, Resource, SidePayment, Stance } from '../../engine';
import { nationMark, pactMark, threatMark } from '../markup';
import { PACT_TYPE_TEXT, PAYMENT_LINES } from './treaty';
import { nations, percent } from './formats';

interface ActionText {
  /** The button. */
  readonly label: string;
  readonly means: string;
}

export const ACTION_TEXT: Readonly<Record<OrderKind, ActionText>> = {
  propose: { label: 'Propose a pact…', means: 'Draft a treaty clause by clause and offer it.' },
  accept: { label: 'Accept', means: 'Sign as it stands.' },
  reject: { label: 'Refuse', means: 'Turn the offer down.' },
  counter: { label: 'Counter…', means: 'Turn it down and offer other terms.' },
  outbid: { label: 'Outbid…', means: 'Offer whom it asks a better treaty with you; it chooses next turn.' },
  withdraw: { label: 'Withdraw', means: 'Take the offer back.' },
  invite: { label: 'Invite…', means: 'Ask a nation to join; the members vote.' },
  amend: { label: 'Amend…', means: 'Propose other terms; the members vote.' },
  leave: {
    label: 'Leave with notice',
    means: 'The obligations hold until the notice runs out. No promise is broken.',
  },
  break: { label: 'Break now', means: 'Out at once, in breach of what you signed.' },
  exercise: { label: 'Joint exercise', means: 'Forces learn to work together; trust grows.' },
  dialogue: { label: 'Dialogue', means: 'Talk: trust and openness grow.' },
  summit: { label: 'Call a summit', means: 'All members’ leaders meet; the pact is tended.' },
  'share-intelligence': { label: 'Share intelligence', means: 'It sees others’ intentions more clearly.' },
  'sound-out': {
    label: 'Sound out',
    means: 'Ask about discreetly: for some turns its answers can be told better. It may leak.',
  },
  'trade-deal': { label: 'Trade deal', means: 'Trade and trust grow.' },
  aid: { label: 'Give aid', means: 'Money for its stability; trust grows.' },
  invest: { label: 'Invest', means: 'Both economies grow while it stands; war or sanctions end it.' },
  'share-technology': { label: 'Share technology', means: 'Its forces come closer to yours; trust grows.' },
  'arms-sale': { label: 'Sell arms', means: 'Power for money; its forces come to depend on yours.' },
  'resource-deal': { label: 'Resource deal', means: 'A sure supply: no rivalry over it, and trust.' },
  sanction: {
    label: 'Impose sanctions',
    means: 'Trade withers. It costs both; with partners it bites more.',
  },
  'cut-off': { label: 'Cut off supply', means: 'Stop what it cannot do without. It can become a crisis.' },
  'end-measure': { label: 'End the measure', means: 'As it was before, but not the trust.' },
  'set-defence-spending': {
    label: 'Set defence spending',
    means: 'Move towards this share of your economy.',
  },
  'press-claim': { label: 'Press the claim', means: 'Demand the disputed land. It can become a crisis.' },
  subvert: {
    label: 'Interfere in its politics',
    means:
      'Pay a faction: its government weakens and leans your way. Traced, it costs trust and breaks treaties that forbid it.',
  },
  'answer-call': { label: 'Answer', means: 'Say what you will do.' },
  'crisis-stance': { label: 'Take a stance', means: 'Say what you will do next.' },
  intervene: {
    label: 'Take a side',
    means: 'Stand by one of the two: your forces fight where it comes to blows.',
  },
  'separate-peace': {
    label: 'Make a separate peace',
    means: 'Lay down your arms while the others fight on. They will not forget it.',
  },
  'humanitarian-aid': {
    label: 'Send relief',
    means: 'Help after a strike or a war. It trusts you more, and others take note.',
  },
  'counter-operation': {
    label: 'Act against it',
    means: 'Weaken it. A partner who lives beside it makes this work better; foreigners alone are resented.',
  },
  'peacekeeping-mission': {
    label: 'Send peacekeepers',
    means: 'They may keep a crisis from climbing, and wear an insurgency down.',
  },
};

export const ANSWER_TEXT: Readonly<Record<Answer, { readonly label: string; readonly means: string }>> = {
  fight: { label: 'Fight', means: 'Your forces come. Honours the promise in full.' },
  fund: { label: 'Fund', means: 'Money and arms, no forces. Honours it in part.' },
  base: { label: 'Lend bases', means: 'They may use your land. Honours it in part.' },
  words: { label: 'Words', means: 'A statement of support. Silence counts as this.' },
  refuse: { label: 'Refuse', means: 'You do not come. The caller and others lose trust in you.' },
};

export const STANCE_TEXT: Readonly<Record<Stance, { readonly label: string; readonly means: string }>> = {
  escalate: { label: 'Escalate', means: 'One step up the ladder, towards war.' },
  bluff: {
    label: 'Bluff',
    means: 'Climb as far as mobilisation; give way if they push on. It shows only then.',
  },
  stand: { label: 'Stand', means: 'Neither up nor down. Silence counts as this.' },
  mediate: { label: 'Mediate', means: 'Ask for a settlement; both sides must want it.' },
  concede: { label: 'Concede', means: 'Give way. The crisis ends, the other side gains.' },
};

/** What the stances are called in an open war. A bluff is none there. */
export const WAR_STANCE_TEXT: Readonly<
  Record<Exclude<Stance, 'bluff'>, { readonly label: string; readonly means: string }>
> = {
  escalate: { label: 'Press on', means: 'Fight with all you have. Both sides bleed more.' },
  stand: { label: 'Hold', means: 'Hold your ground and spare your forces. Silence counts as this.' },
  mediate: { label: 'Offer peace', means: 'An end without a victor; the other side must want it too.' },
  concede: {
    label: 'Give in',
    means: 'The other side gets what it fights for. A comrade as strong as you may fight on alone.',
  },
};

export const RESOURCE_TEXT: Readonly<Record<Resource, string>> = {
  oil: 'Oil',
  gas: 'Gas',
  water: 'Water',
  food: 'Food',
  minerals: 'Minerals',
};

/** What ending each kind of measure is called. */
export const END_TEXT: Readonly<Record<MeasureKind, string>> = {
  investment: 'Withdraw the investment',
  'resource-deal': 'End the resource deal',
  'arms-supply': 'Stop supplying arms',
  sanction: 'Lift the sanctions',
  'cut-off': 'Restore the supply',
};

const n = nationMark;
const withIt = ({ payments }: { readonly payments?: readonly SidePayment[] | undefined }): string =>
  PAYMENT_LINES.withIt(payments ?? []);

export type OrderSentences = {
  readonly [Kind in OrderKind]: (order: Extract<Order, { readonly kind: Kind }>, offerName: string) => string;
};

/** One line for the order tray, in the catalogue's markup. `offerName` names the offer that it makes or answers. */
export const ORDER_SENTENCES: OrderSentences = {
  propose: (order, name) =>
    `Propose *${name}* (${PACT_TYPE_TEXT[order.pactType].name.toLowerCase()}) to ${nations(order.invited)}${withIt(order)}`,
  accept: (_order, offerName) => `Accept *${offerName}*`,
  reject: (_order, offerName) => `Refuse *${offerName}*`,
  counter: (order, offerName) => `Counter *${offerName}* with other terms${withIt(order)}`,
  outbid: (order, offerName) =>
    `Outbid *${offerName}*: ${PACT_TYPE_TEXT[order.pactType].name.toLowerCase()} to ${n(order.to)}${withIt(order)}`,
  withdraw: (_order, offerName) => `Withdraw *${offerName}*`,
  invite: (order) => `Invite ${n(order.nation)} into ${pactMark(order.pact)}${withIt(order)}`,
  amend: (order) =>
    `Amend ${pactMark(order.pact)}${order.terms.against === null ? '' : `, against ${n(order.terms.against)}`}${order.terms.trigger === 'voted' ? ', to act on a vote' : ''}${withIt(order)}`,
  leave: (order) => `Give notice to ${pactMark(order.pact)}`,
  break: (order) => `*Break* ${pactMark(order.pact)}`,
  exercise: (order) => `Joint exercise with ${n(order.with)}`,
  dialogue: (order) => `Dialogue with ${n(order.with)}`,
  summit: (order) => `Summit of ${pactMark(order.pact)}`,
  'share-intelligence': (order) => `Share intelligence with ${n(order.with)}`,
  'sound-out': (order) => `Sound out ${n(order.of)}`,
  'trade-deal': (order) => `Trade deal with ${n(order.with)}`,
  aid: (order) => `Aid to ${n(order.to)}`,
  invest: (order) => `Invest in ${n(order.with)}`,
  'share-technology': (order) => `Share technology with ${n(order.with)}`,
  'arms-sale': (order) => `Sell arms to ${n(order.to)}`,
  'resource-deal': (order) => `${RESOURCE_TEXT[order.resource]} deal with ${n(order.with)}`,
  sanction: (order) => `Sanctions against ${n(order.against)}`,
  'cut-off': (order) => `Cut ${n(order.against)} off from ${RESOURCE_TEXT[order.resource].toLowerCase()}`,
  'end-measure': (order) => `${END_TEXT[order.measure]}: ${n(order.on)}`,
  'set-defence-spending': (order) => `Defence spending to ${percent(order.burden)}`,
  'press-claim': (order) => `Press the claim against ${n(order.against)}`,
  subvert: (order) => `Interference in the politics of ${n(order.against)}`,
  'answer-call': (order) => `Answer the call: *${ANSWER_TEXT[order.answer].label.toLowerCase()}*`,
  'crisis-stance': (order) => `In the crisis: *${STANCE_TEXT[order.stance].label.toLowerCase()}*`,
  intervene: (order) => `Stand by ${n(order.beside)}`,
  'separate-peace': () => 'Make a separate peace',
  'humanitarian-aid': (order) => `Relief to ${n(order.to)}`,
  'counter-operation': (order) => `Act against ${threatMark(order.threat)}`,
  'peacekeeping-mission': (order) => `Peacekeepers to ${n(order.in)}`,
};
