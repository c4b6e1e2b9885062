// What waits for a nation's answer: calls, offers, quarrels of its own, a promise that it is tempted to break.

import { ppm } from '../model/arithmetic';
import type { Call, Crisis, DefectionChoice, Offer } from '../model/state';
import { SIDES, type Side } from '../model/vocabulary';
import { fighting, otherSide, sideOfCall, stakeOf as warStakeOf, stakeParts } from '../rules/war';
import { keeping } from '../agents/choices/commitments';
import { weighOffer } from '../agents/choices/replies';
import { rivalOffers } from '../rules/rival-offers';
import { pactNamed, type View } from '../agents/view';
import type { AgendaItem } from './item';
import { interestIn } from './interest';
import { heavier, stakeOf, sumOf, weighed, type Weighed } from './weigh';

const NOTHING: Weighed = { stake: 0, reason: null };

/** An ally's call: the pact that a refusal puts at risk, or what the quarrel is to itself. */
function callMatter(view: View, call: Call): AgendaItem {
  const { crises, calls } = view.board.structure;
  const pact = pactNamed(view, call.pact);
  const crisis = crises.find(({ id }) => id === call.crisis);
  const kept = pact ? weighed(view, keeping(view, pact)) : NOTHING;
  const interest = crisis ? interestIn(view, crisis, sideOfCall(calls, crisis, call)) : NOTHING;
  const { stake, reason } = heavier(kept, interest);
  return {
    kind: 'call',
    key: `call/${call.id}`,
    stake,
    reason,
    call: call.id,
    caller: call.caller,
    pact: call.pact,
    prepared: { kind: 'answer', id: call.id },
  };
}

/** An offer: what yes is worth over no, or no over yes. */
function offerMatter(view: View, offer: Offer): AgendaItem {
  const { terms } = weighOffer(view, offer);
  return {
    kind: 'offer',
    key: `offer/${offer.id}`,
    stake: stakeOf(view, Math.abs(sumOf(terms))),
    reason: weighed(view, terms).reason,
    offer: offer.id,
    from: offer.by,
    pactType: offer.type,
    rival: rivalOffers(view.board, offer, view.id)[0]?.by ?? null,
    prepared: { kind: 'answer', id: offer.id },
  };
}

/** On which side of a quarrel a nation stands as a principal or with arms; null where it looks on. */
export function ownSide({ id }: View, crisis: Crisis): Side | null {
  return SIDES.find((side) => crisis[side] === id) ?? fighting(crisis, id)?.side ?? null;
}

/** A quarrel of its own: what is at stake for its side. */
function quarrelMatter(view: View, crisis: Crisis, side: Side): AgendaItem {
  const { board } = view;
  const parts = stakeParts(board, crisis, side).map(({ part, value }) => ({ part: `stake-${part}`, value }));
  return {
    kind: 'quarrel',
    key: `quarrel/${crisis.id}/${crisis.rung}`,
    stake: ppm(warStakeOf(board, crisis, side)),
    reason: weighed(view, parts).reason,
    crisis: crisis.id,
    against: crisis[otherSide(side)],
    rung: crisis.rung,
    demand: crisis.target === view.id && crisis.began === board.turn,
    prepared: { kind: 'answer', id: crisis.id },
  };
}

function strainMatter(view: View, { pact: id }: DefectionChoice): AgendaItem | null {
  const pact = pactNamed(view, id);
  if (!pact) return null;
  const { stake, reason } = weighed(view, keeping(view, pact));
  return {
    kind: 'strain',
    key: `strain/${id}`,
    stake,
    reason,
    pact: id,
    prepared: { kind: 'answer', id },
  };
}

/** All that waits, in no order. */
export function waiting(view: View): readonly AgendaItem[] {
  const { calls, offers, crises, defectionChoices } = view.board.structure;
  const { id } = view;
  return [
    ...calls
      .filter(({ called, answer }) => called === id && answer === null)
      .map((call) => callMatter(view, call)),
    ...offers
      .filter(({ voters, answers }) => answers[voters.indexOf(id)] === null)
      .map((offer) => offerMatter(view, offer)),
    ...crises.flatMap((crisis) => {
      const side = ownSide(view, crisis);
      return side === null ? [] : [quarrelMatter(view, crisis, side)];
    }),
    ...defectionChoices
      .filter(({ nation }) => nation === id)
      .flatMap((choice) => strainMatter(view, choice) ?? []),
  ];
}
