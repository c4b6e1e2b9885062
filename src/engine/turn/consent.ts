// When an offer has the consent it needs: all the answers, or its time is up. Standing members consent by silence, newcomers never do.

import { isMember, membersOf, pactById } from '../rules/membership';
import { checkTerms } from '../rules/terms';
import { foundingOffends, lapseOf } from '../law/standing-offers';
import { byCodeUnit, type EventId, type NationId, type PactId } from '../model/ids';
import type { OfferLapse } from '../model/vocabulary';
import type { Offer, Pact } from '../model/state';
import { admitMember, amendPact, foundPact } from '../changes/found-pact';
import { changePact } from '../changes/pact-record';
import { handOver } from '../changes/stipends';
import { agreedPayments, checkPayments } from '../rules/side-payments';
import { emit, keep, type Work } from '../changes/work';

type Verdict = 'agreed' | 'failed' | 'outvoted' | 'lapsed' | 'open';

const answerOf = (offer: Offer, nation: NationId): Offer['answers'][number] =>
  offer.answers[offer.voters.indexOf(nation)] ?? null;

const timeIsUp = (work: Work, offer: Offer): boolean =>
  work.turn - offer.made >= work.content.theory.influence.offerLifeTurns;

/** Whether all have answered who are still asked: the parties, and of a standing pact's members those who have not left. */
const complete = (work: Work, offer: Offer, pact?: Pact): boolean =>
  timeIsUp(work, offer) ||
  offer.voters.every(
    (voter, k) =>
      offer.answers[k] !== null || (pact && !offer.parties.includes(voter) && !isMember(pact, voter)),
  );

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
  return yes >= needed ? 'agreed' : 'failed';
}

/** The members' vote by the pact's rule; the proposer has voted yes. */
function membersAgree(offer: Offer, pact: Pact): boolean {
  const voters = offer.voters.filter((voter) => isMember(pact, voter));
  const no = voters.filter((voter) => answerOf(offer, voter) === 'reject').length;
  if (pact.terms.decision === 'consensus') return no === 0;
  if (pact.terms.decision === 'lead-nation')
    return offer.by === pact.lead || pact.lead === null || answerOf(offer, pact.lead) !== 'reject';
  return no * 2 <= voters.length;
}

function vote(work: Work, offer: Offer, pact: Pact): Verdict {
  if (lapsed(work, offer)) return 'lapsed';
  if (!complete(work, offer, pact)) return 'open';
  if (offer.parties.some((nation) => answerOf(offer, nation) !== 'accept')) return 'failed';
  return membersAgree(offer, pact) ? 'agreed' : 'outvoted';
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

/** Whether something that was to be given is not there any more; aid is paid as far as it can be. */
function paymentGone(work: Work, offer: Offer): boolean {
  if (offer.payments.length === 0) return false;
  const given = agreedPayments(offer).filter(({ kind }) => kind !== 'aid');
  return checkPayments(work, given, [offer.by, ...offer.voters]) !== null;
}

/** Why an offer cannot be carried out as things stand, or null: all that was asked when it was made is asked again. */
function lapsed(work: Work, offer: Offer): OfferLapse | null {
  if (offer.kind === 'found') {
    const nations = founders(offer);
    if (checkTerms(work, offer.type, offer.terms, nations)) return 'terms-unsound';
    if (paymentGone(work, offer)) return 'payment-gone';
    return foundingOffends(work, offer, nations);
  }
  const pact = offer.pact ? pactById(work, offer.pact) : undefined;
  if (!pact) return 'terms-unseen';
  if (checkTerms(work, offer.type, offer.terms, [...membersOf(pact), ...offer.parties]))
    return 'terms-unsound';
  if (paymentGone(work, offer)) return 'payment-gone';
  return lapseOf(work, pact, offer);
}

function verdictOn(work: Work, offer: Offer): Verdict {
  if (offer.kind === 'found') return founding(work, offer);
  const pact = offer.pact ? pactById(work, offer.pact) : undefined;
  return pact ? vote(work, offer, pact) : 'failed';
}

/** Amendments come first, since they decide what newcomers would join; then the older offer, then by proposer: never as drawn. */
const KINDS: readonly Offer['kind'][] = ['amend', 'join', 'found'];
const inTurn = (a: Offer, b: Offer): number =>
  KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || a.made - b.made || byCodeUnit(a.by, b.by);

/** The offer that is closed, as its event names it. */
const closed = (offer: Offer) => ({
  actors: [offer.by, ...offer.voters] as const,
  offer: offer.id,
  pact: offer.pact ?? undefined,
});

const lapse = (work: Work, offer: Offer, detail: OfferLapse): EventId =>
  emit(work, { kind: 'offer-lapsed', ...closed(offer), detail });

/** Makes or changes the pact that an offer is about. */
function bringAbout(work: Work, offer: Offer): PactId {
  if (offer.pact === null) return foundPact(work, offer, founders(offer));
  if (offer.kind === 'amend') amendPact(work, offer.pact, offer);
  else for (const nation of offer.parties) admitMember(work, offer.pact, nation);
  return offer.pact;
}

/** Carries out what was agreed, unless what was carried out before it in this turn stands in its way. */
function carry(work: Work, offer: Offer): void {
  const why = lapsed(work, offer);
  if (why) lapse(work, offer, why);
  else handOver(work, bringAbout(work, offer), offer);
}

function dismiss(work: Work, offer: Offer, verdict: Verdict): void {
  const pact = offer.pact ? pactById(work, offer.pact) : undefined;
  if (verdict === 'outvoted' && pact) noteFailedVote(work, offer, pact);
  if (verdict === 'lapsed') lapse(work, offer, lapsed(work, offer) ?? 'terms-unseen');
  // A pact that has ended meanwhile is not told to stand.
  else emit(work, { kind: 'offer-expired', ...closed(offer), pact: pact?.id, detail: offer.kind });
}

/**
 * Closes every offer that is decided; those still open wait. All are judged by the state as it is before any is carried out, so
 * that none decides the next one by coming first.
 */
export function settleOffers(work: Work): void {
  const { offers } = work.structure;
  if (offers.length === 0) return;
  const judged = offers.map((offer) => ({ offer, verdict: verdictOn(work, offer) }));
  const agreed = judged.flatMap(({ offer, verdict }) => (verdict === 'agreed' ? [offer] : []));
  for (const { offer, verdict } of judged)
    if (verdict !== 'agreed' && verdict !== 'open') dismiss(work, offer, verdict);
  for (const offer of agreed.sort(inTurn)) carry(work, offer);
  const open = new Set(judged.flatMap(({ offer, verdict }) => (verdict === 'open' ? [offer.id] : [])));
  keep(work, 'offers', (offer) => open.has(offer.id));
}
