// How an order reads in the tray, and what each kind of order is for.

import type { Order, OrderKind } from '../engine';
import type { Answer, MeasureKind, Resource, Stance } from '../engine';
import { list, nationMark, pactMark, threatMark } from './markup';
import { percent } from './numbers';
import { PACT_TYPE_TEXT } from './treaty';

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

/** One line for the order tray, in the catalogue's markup. `offerName` names the offer where there is one. */
export function orderSentence(order: Order, offerName: string): string {
  switch (order.kind) {
    case 'propose':
      return `Propose *${order.name}* (${PACT_TYPE_TEXT[order.pactType].name.toLowerCase()}) to ${list(order.invited.map(n))}`;
    case 'accept':
      return `Accept *${offerName}*`;
    case 'reject':
      return `Refuse *${offerName}*`;
    case 'counter':
      return `Counter *${offerName}* with other terms`;
    case 'withdraw':
      return `Withdraw *${offerName}*`;
    case 'invite':
      return `Invite ${n(order.nation)} into ${pactMark(order.pact)}`;
    case 'amend':
      return `Amend ${pactMark(order.pact)}${order.terms.against === null ? '' : `, against ${n(order.terms.against)}`}`;
    case 'leave':
      return `Give notice to ${pactMark(order.pact)}`;
    case 'break':
      return `*Break* ${pactMark(order.pact)}`;
    case 'exercise':
      return `Joint exercise with ${n(order.with)}`;
    case 'dialogue':
      return `Dialogue with ${n(order.with)}`;
    case 'summit':
      return `Summit of ${pactMark(order.pact)}`;
    case 'share-intelligence':
      return `Share intelligence with ${n(order.with)}`;
    case 'trade-deal':
      return `Trade deal with ${n(order.with)}`;
    case 'aid':
      return `Aid to ${n(order.to)}`;
    case 'invest':
      return `Invest in ${n(order.with)}`;
    case 'share-technology':
      return `Share technology with ${n(order.with)}`;
    case 'arms-sale':
      return `Sell arms to ${n(order.to)}`;
    case 'resource-deal':
      return `${RESOURCE_TEXT[order.resource]} deal with ${n(order.with)}`;
    case 'sanction':
      return `Sanctions against ${n(order.against)}`;
    case 'cut-off':
      return `Cut ${n(order.against)} off from ${RESOURCE_TEXT[order.resource].toLowerCase()}`;
    case 'end-measure':
      return `${END_TEXT[order.measure]}: ${n(order.on)}`;
    case 'set-defence-spending':
      return `Defence spending to ${percent(order.burden)}`;
    case 'press-claim':
      return `Press the claim against ${n(order.against)}`;
    case 'subvert':
      return `Interference in the politics of ${n(order.against)}`;
    case 'answer-call':
      return `Answer the call: *${ANSWER_TEXT[order.answer].label.toLowerCase()}*`;
    case 'crisis-stance':
      return `In the crisis: *${STANCE_TEXT[order.stance].label.toLowerCase()}*`;
    case 'humanitarian-aid':
      return `Relief to ${n(order.to)}`;
    case 'counter-operation':
      return `Act against ${threatMark(order.threat)}`;
    case 'peacekeeping-mission':
      return `Peacekeepers to ${n(order.in)}`;
  }
}
