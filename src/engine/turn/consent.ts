// Decides when an offer has the consent it needs: all the answers, or its time is up.
// Refuses to know why anyone said yes or no. Standing members consent by silence, newcomers never do.

import { boundSo } from '../rules/standing';
import { membersOf } from '../rules/membership';
import { checkTerms } from '../rules/terms';
import { sameTerms } from '../rules/treaty-terms';
import type { NationId, OfferId } from '../model/ids';
import type { Offer, Pact } from '../model/state';
import { admitMember, amendPact, foundPact } from '../work/found-pact';
import { changePact } from '../work/pact-record';
import { emit, keep, type Work } from '../work/work';

type Verdict = 'agreed' | 'failed' | 'open';

const answerOf = (offer: Offer, nation: NationId): Offer['answers'][number] =>
  offer.answers[offer.voters.indexOf(nation)] ?? null;

const timeIsUp = (work: Work, offer: Offer): boolean =>
  work.turn - offer.made >= work.content.theory.influence.offerLifeTurns;

const complete = (work: Work, offer: Offer): boolean =>
  timeIsUp(work, offer) || offer.answers.every((answer) => answer !== null);

/** Who of the founders has said yes; the proposer did by proposing. */
function founders(offer: Offer): readonly NationId[] {
  return offer.parties.filter((nation) => nation === offer.by || answerOf(offer, nation) === 'accept');
}

function founding(work: Work, offer: Offer): Verdict {
  const { minMembers, quorum } = work.content.theory.pactTypes[offer.type];
  const needed = Math.max(minMembers, 1 + Math.ceil(quorum * (offer.parties.length - 1)));
  const yes = founders(offer).length;
  const open = offer.answers.filter((answer) => answer === null).length;
  if (yes + open < needed) return 'failed';
  if (!complete(work, offer)) return 'open';
  return yes >= needed && !boundSo(work, offer.type, offer.terms.against, founders(offer))
    ? 'agreed'
    : 'failed';
}

/** The members' vote by the pact's rule; the proposer has voted yes. */
function membersAgree(offer: Offer, pact: Pact): boolean {
  const voters = offer.voters.filter((voter) => pact.members.some((member) => member.nation === voter));
  const no = voters.filter((voter) => answerOf(offer, voter) === 'reject').length;
  if (pact.terms.decision === 'consensus') return no === 0;
  if (pact.terms.decision === 'lead-nation')
    return offer.by === pact.lead || pact.lead === null || answerOf(offer, pact.lead) !== 'reject';
  return no * 2 <= voters.length;
}

/** Whether the pact has changed so that the offer can no longer be carried out, or is not what newcomers were asked about. */
function overtaken(work: Work, offer: Offer, pact: Pact): boolean {
  if (offer.kind === 'join' && !sameTerms(offer.terms, pact.terms)) return true;
  return checkTerms(work, offer.type, offer.terms, [...membersOf(pact), ...offer.parties]) !== null;
}

function vote(work: Work, offer: Offer, pact: Pact): Verdict {
  if (overtaken(work, offer, pact)) return 'failed';
  if (!complete(work, offer)) return 'open';
  if (offer.parties.some((nation) => answerOf(offer, nation) !== 'accept')) return 'failed';
  if (membersAgree(offer, pact)) return 'agreed';
  noteFailedVote(work, offer, pact);
  return 'failed';
}

function noteFailedVote(work: Work, offer: Offer, pact: Pact): void {
  const against = offer.voters.filter((voter) => answerOf(offer, voter) === 'reject');
  changePact(work, pact.id, { failedVotes: [...pact.failedVotes, work.turn] });
  emit(work, {
    kind: 'vote-failed',
    actors: [offer.by, ...against],
    pact: pact.id,
    offer: offer.id,
    detail: offer.kind,
  });
}

function verdictOn(work: Work, offer: Offer): Verdict {
  if (offer.kind === 'found') return founding(work, offer);
  const pact = work.structure.pacts.find((p) => p.id === offer.pact);
  return pact ? vote(work, offer, pact) : 'failed';
}

function carry(work: Work, offer: Offer): void {
  if (offer.kind === 'found') foundPact(work, offer, founders(offer));
  else if (offer.kind === 'amend' && offer.pact) amendPact(work, offer.pact, offer);
  else if (offer.pact) for (const nation of offer.parties) admitMember(work, offer.pact, nation);
}

/** Closes every offer that is decided; those still open wait. */
export function settleOffers(work: Work): void {
  const closed: OfferId[] = [];
  for (const offer of work.structure.offers) {
    const verdict = verdictOn(work, offer);
    if (verdict === 'open') continue;
    closed.push(offer.id);
    if (verdict === 'agreed') carry(work, offer);
    else
      emit(work, {
        kind: 'offer-expired',
        actors: [offer.by, ...offer.voters],
        offer: offer.id,
        detail: offer.kind,
      });
  }
  keep(work, 'offers', (offer) => !closed.includes(offer.id));
}
