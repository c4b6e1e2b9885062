// Which quarrels of others are a nation's matter: those of its partners, and those near it in which its word counts.

import type { Order } from '../model/orders';
import type { Crisis } from '../model/state';
import { RUNGS, type Side, SIDES } from '../model/vocabulary';
import { seatOf } from '../rules/board';
import { isMember } from '../rules/membership';
import { otherSide } from '../rules/war';
import { stakeIn } from '../agents/choices/holding';
import { myPacts, pair, type View } from '../agents/view';
import { interestIn } from './interest';
import { concerns } from '../queries/war-account';
import type { AgendaItem, Prepared } from './item';
import { ownSide } from './waiting';
import { atHand, heavier, weighed, type Weighed } from './weigh';

/** How far a quarrel has come, 0…1: each rung as much as the next (design). */
const gravity = ({ rung }: Crisis): number => (RUNGS.indexOf(rung) + 1) / RUNGS.length;

/** What a partner in a quarrel may cost: what its pacts with it are worth over what is left without it, as far as the quarrel has come. */
function partnerStake(view: View, crisis: Crisis, side: Side): Weighed {
  const seat = seatOf(view.board, crisis[side]);
  const stakes = myPacts(view)
    .filter((pact) => isMember(pact, crisis[side]))
    .map((pact) => stakeIn(view, pact, seat));
  const value = Math.max(0, ...stakes) * gravity(crisis);
  return weighed(view, [{ part: 'pact-kept', value }]);
}

/** What may be done for a side: to stand by it; to show that one would, where it is a partner, or else to keep the peace there; money, words. */
function backing(view: View, crisis: Crisis, side: Side): Prepared {
  const by = view.id;
  const friend = crisis[side];
  const orders: readonly Order[] = [
    { kind: 'intervene', by, crisis: crisis.id, beside: friend },
    isPartner(view, crisis, side)
      ? { kind: 'exercise', by, with: friend }
      : { kind: 'peacekeeping-mission', by, in: friend },
    { kind: 'aid', by, to: friend },
    { kind: 'dialogue', by, with: friend },
  ];
  return atHand(view, orders, { kind: 'nation', id: friend });
}

const isPartner = (view: View, crisis: Crisis, side: Side): boolean =>
  view.board.derived.tied[pair(view, view.me, seatOf(view.board, crisis[side]))]! > 0;

/** A quarrel of which one side is bound to it, as the heavier of what the partner and the quarrel itself are to it. */
function allyMatter(view: View, crisis: Crisis, side: Side): AgendaItem {
  const { stake, reason } = heavier(partnerStake(view, crisis, side), interestIn(view, crisis, side));
  return {
    kind: 'ally',
    key: `ally/${crisis.id}/${crisis.rung}`,
    stake,
    reason,
    crisis: crisis.id,
    nation: crisis[side],
    against: crisis[otherSide(side)],
    rung: crisis.rung,
    attacked: side === 'target',
    prepared: backing(view, crisis, side),
  };
}

/** A quarrel of neighbours or rivals, from the side that it has more reasons to stand by. */
function nearMatter(view: View, crisis: Crisis): AgendaItem {
  const challenger = interestIn(view, crisis, 'challenger');
  const target = interestIn(view, crisis, 'target');
  const side = challenger.stake > target.stake ? 'challenger' : 'target';
  const { stake, reason } = heavier(target, challenger);
  return {
    kind: 'near',
    key: `near/${crisis.id}/${crisis.rung}`,
    stake,
    reason,
    crisis: crisis.id,
    beside: crisis[side],
    against: crisis[otherSide(side)],
    rung: crisis.rung,
    prepared: backing(view, crisis, side),
  };
}

/** Whether its answer to a call in this quarrel is waited for: then that is the matter. */
const isCalled = ({ board, id }: View, crisis: Crisis): boolean =>
  board.structure.calls.some(
    (call) => call.crisis === crisis.id && call.called === id && call.answer === null,
  );

function matterOf(view: View, crisis: Crisis): AgendaItem | null {
  if (ownSide(view, crisis) !== null || isCalled(view, crisis)) return null;
  const partners = SIDES.filter((side) => isPartner(view, crisis, side)).map((side) =>
    allyMatter(view, crisis, side),
  );
  const [first, second] = partners;
  if (!first) return concerns(view.board, crisis, view.id) ? nearMatter(view, crisis) : null;
  return second && second.stake > first.stake ? second : first;
}

/** One matter for each quarrel that it is not itself in. */
export const quarrelMatters = (view: View): readonly AgendaItem[] =>
  view.board.structure.crises.flatMap((crisis) => matterOf(view, crisis) ?? []);
