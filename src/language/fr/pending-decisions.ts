// How a call, a crisis, a strain and an offer are put to a person in one or two French sentences.

import type { NationId, Offer, Rung } from '../../engine';
import type * as english from '../en/pending-decisions';
import { nationMark as n, pactMark } from '../markup';
import type { Wording } from '../wording';
import { nations, verb } from './sentences';
import { PACT_TYPE_TEXT, PAYMENT_LINES } from './treaty';

type Words = Wording<typeof english>;

export const RUNG_TEXT: Words['RUNG_TEXT'] = {
  incident: 'Incident',
  warning: 'Mise en garde',
  mobilisation: 'Mobilisation',
  clash: 'Affrontement',
  war: 'Guerre',
};

const STAGE: Readonly<Record<Rung, (a: string, b: string) => string>> = {
  incident: (a, b) => `${n(a)} ${verb(a, 'a', 'ont')} un incident avec ${n(b)}`,
  warning: (a, b) => `${n(a)} ${verb(a, 'échange', 'échangent')} des mises en garde avec ${n(b)}`,
  mobilisation: (a, b) => `${n(a)} ${verb(a, 'mobilise', 'mobilisent')} contre ${n(b)}`,
  clash: (a, b) => `${n(a)} ${verb(a, 'affronte', 'affrontent')} ${n(b)}`,
  war: (a, b) => `${n(a)} ${verb(a, 'est', 'sont')} en guerre avec ${n(b)}`,
};

export const callSummary: Words['callSummary'] = (call, crisis) => {
  const { caller } = call;
  const plea = `${n(caller)} vous ${verb(caller, 'demande', 'demandent')} de venir, comme le promet ${pactMark(call.pact)}.`;
  return crisis ? `${STAGE[crisis.rung](crisis.challenger, crisis.target)}. ${plea}` : plea;
};

/** With its article, after "pour" or "à propos : ". */
export const CAUSE_TEXT: Words['CAUSE_TEXT'] = {
  incident: 'un incident à la frontière',
  claim: 'une revendication de terres',
  coup: 'un coup d’État',
  'terror-attack': 'un attentat',
  'cyber-attack': 'une cyberattaque',
  'cut-off': 'des livraisons coupées',
  'refugee-flow': 'des réfugiés d’une guerre',
  disaster: 'une catastrophe et la faiblesse qu’elle a laissée',
  'treaty-deadline': 'un traité arrivé à son terme',
};

export const crisisSummary: Words['crisisSummary'] = (challenger, target, me, cause) => {
  const what = CAUSE_TEXT[cause];
  if (me === challenger) return `Vous défiez ${n(target)}. En cause : ${what}.`;
  return `${n(challenger)} vous ${verb(challenger, 'défie', 'défient')}. En cause : ${what}.`;
};

export const warSummary: Words['warSummary'] = ({ challenger, target, rung }) =>
  `${STAGE[rung](challenger, target)}.`;

export const defectionSummary: Words['defectionSummary'] = ({ pact, over }) =>
  over === null
    ? `${pactMark(pact)} exige plus que cela ne vous apporte, disent vos ministres. Ils veulent une décision.`
    : `Un incident avec ${n(over)}, à qui vous avez promis la paix dans ${pactMark(pact)} : vos ministres veulent une décision.`;

export const offerSummary: Words['offerSummary'] = (offer, me) => {
  const type = PACT_TYPE_TEXT[offer.type].name.toLowerCase();
  const { by } = offer;
  const others = offer.parties.filter((nation) => nation !== me && nation !== by);
  if (offer.kind === 'amend')
    return `${n(by)} ${verb(by, 'demande', 'demandent')} de nouveaux termes pour ${pactMark(offer.pact ?? '')}.`;
  if (offer.kind === 'join') return joinLede(offer, me);
  const company = others.length === 0 ? '' : `, avec ${nations(others)}`;
  const { against } = offer.terms;
  const whom = against === null ? '' : `, contre ${n(against)}`;
  return `${n(by)} vous ${verb(by, 'offre', 'offrent')} *${offer.name}* : ${type}${company}${whom}.`;
};

function joinLede(offer: Offer, me: NationId): string {
  const pact = pactMark(offer.pact ?? '');
  const { by } = offer;
  if (offer.parties.includes(me))
    return `${n(by)} vous ${verb(by, 'invite', 'invitent')} à rejoindre ${pact}.`;
  return `${n(by)} ${verb(by, 'veut', 'veulent')} faire entrer ${nations(offer.parties)} dans ${pact}. Vous avez une voix.`;
}

export const offerToLine: Words['offerToLine'] = ({ by, type, payments }) =>
  `${n(by)} : ${PACT_TYPE_TEXT[type].name.toLowerCase()}${PAYMENT_LINES.withIt(payments)}`;

export const ownOfferLine: Words['ownOfferLine'] = (offer) => {
  const said = (answer: Offer['answers'][number]): readonly NationId[] =>
    offer.voters.filter((_, i) => offer.answers[i] === answer);
  const told = (ids: readonly NationId[], one: string, many: string): string =>
    ids.length === 0 ? '' : `${nations(ids)} ${verb(ids, one, many)}`;
  const parts = [
    told(said('accept'), 'accepte', 'acceptent'),
    told(said('reject'), 'refuse', 'refusent'),
    told(said(null), 'n’a pas répondu', 'n’ont pas répondu'),
  ].filter((part) => part !== '');
  return `${parts.join(' ; ')}.`;
};
