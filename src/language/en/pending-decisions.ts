// How a call, a crisis, a strain and an offer are put to a person in one or two sentences.

import type { Call, Crisis, NationId, Offer, Rung, DefectionChoice } from '../../engine';
import { nationMark, pactMark } from '../markup';
import { PACT_TYPE_TEXT, PAYMENT_LINES } from './treaty';
import { nations } from './formats';

export const RUNG_TEXT: Readonly<Record<Rung, string>> = {
  incident: 'Incident',
  warning: 'Warning',
  mobilisation: 'Mobilisation',
  clash: 'Clash',
  war: 'War',
};

const STAGE: Readonly<Record<Rung, string>> = {
  incident: 'is in an incident with',
  warning: 'exchanges warnings with',
  mobilisation: 'mobilises against',
  clash: 'clashes with',
  war: 'is at war with',
};

/** Who does what to whom, the challenger first, and who therefore calls. */
export function callSummary(call: Pick<Call, 'caller' | 'pact'>, crisis: Crisis | undefined): string {
  const plea = `${nationMark(call.caller)} asks you to come, as ${pactMark(call.pact)} promises.`;
  if (!crisis) return plea;
  return `${nationMark(crisis.challenger)} ${STAGE[crisis.rung]} ${nationMark(crisis.target)}. ${plea}`;
}

/** What a crisis is over. */
export const CAUSE_TEXT: Readonly<Record<Crisis['cause'], string>> = {
  incident: 'an incident on the border',
  claim: 'a claim to land',
  coup: 'a coup',
  'terror-attack': 'a terror attack',
  'cyber-attack': 'a cyber attack',
  'cut-off': 'supplies that were cut off',
  'refugee-flow': 'refugees from a war',
  disaster: 'a disaster and the weakness it left',
  'treaty-deadline': 'a treaty that ran out',
};

export function crisisSummary(
  challenger: NationId,
  target: NationId,
  me: NationId,
  cause: Crisis['cause'],
): string {
  const what = CAUSE_TEXT[cause];
  if (me === challenger) return `You challenge ${nationMark(target)} over ${what}.`;
  return `${nationMark(challenger)} challenges you over ${what}.`;
}

/** Two others in a quarrel, as a third is told of it. */
export const warSummary = ({
  challenger,
  target,
  rung,
}: Pick<Crisis, 'challenger' | 'target' | 'rung'>): string =>
  `${nationMark(challenger)} ${STAGE[rung]} ${nationMark(target)}.`;

export const defectionSummary = ({ pact, over }: Pick<DefectionChoice, 'pact' | 'over'>): string =>
  over === null
    ? `${pactMark(pact)} asks more than it brings you, your ministers say. They want a decision.`
    : `An incident with ${nationMark(over)}, to whom you promised peace in ${pactMark(pact)}: your ministers want a decision.`;

export function offerSummary(offer: Offer, me: NationId): string {
  const type = PACT_TYPE_TEXT[offer.type].name.toLowerCase();
  const others = offer.parties.filter((nation) => nation !== me && nation !== offer.by);
  if (offer.kind === 'amend')
    return `${nationMark(offer.by)} asks for new terms of ${pactMark(offer.pact ?? '')}.`;
  if (offer.kind === 'join') return joinLede(offer, me);
  const company = others.length === 0 ? '' : `, with ${nations(others)}`;
  const { against } = offer.terms;
  const whom = against === null ? '' : `, against ${nationMark(against)}`;
  return `${nationMark(offer.by)} offers you *${offer.name}*: ${type}${company}${whom}.`;
}

function joinLede(offer: Offer, me: NationId): string {
  const pact = pactMark(offer.pact ?? '');
  if (offer.parties.includes(me)) return `${nationMark(offer.by)} invites you into ${pact}.`;
  return `${nationMark(offer.by)} wants ${nations(offer.parties)} in ${pact}. You have a vote.`;
}

/** An offer of one to another, as a third reads it. */
export const offerToLine = ({ by, type, payments }: Offer): string =>
  `${nationMark(by)}: ${PACT_TYPE_TEXT[type].name.toLowerCase()}${PAYMENT_LINES.withIt(payments)}`;

/** "Belgium agrees, the Netherlands has not answered." */
export function ownOfferLine(offer: Offer): string {
  const said = (answer: Offer['answers'][number]): readonly string[] =>
    offer.voters.filter((_, i) => offer.answers[i] === answer);
  const [yes, no, open] = [said('accept'), said('reject'), said(null)];
  const verb = (ids: readonly string[], one: string, many: string): string =>
    ids.length === 0 ? '' : `${nations(ids)} ${ids.length === 1 ? one : many}`;
  const parts = [
    verb(yes, 'agrees', 'agree'),
    verb(no, 'says no', 'say no'),
    verb(open, 'has not answered', 'have not answered'),
  ].filter((part) => part !== '');
  return `${parts.join('; ')}.`;
}
