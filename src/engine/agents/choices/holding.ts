// How a patron holds a weaker member that would leave: by talks and aid, or by sanctions and interference at a price in its good name (Naxos and
// Mytilene; Lake 2009; Pressman 2008).

import { clamp, ONE } from '../../model/arithmetic';
import { indexOf, nationAt } from '../../model/columns';
import type { NationId } from '../../model/ids';
import { interdependenceAt } from '../../rules/economy';
import { isMember } from '../../rules/membership';
import type { Member, Pact } from '../../model/state';
import { draftOf, standingDraft } from '../valuation/draft';
import { sway } from '../valuation/patronage';
import { myPacts, NOTHING, option, type Option, seatsOf, trustIn, type View } from '../view';
import { ownStanding, ownWorth } from '../valuation/membership';
import { barFor } from '../valuation/worth';

/** A member that has given notice, or asked for other terms within the year. */
function isRestless({ board }: View, { leaves, asked }: Member): boolean {
  if (leaves !== null) return true;
  return asked !== null && board.turn - asked <= board.content.turnsPerYear;
}

interface Leaver {
  readonly seat: number;
  /** What the pact is worth to the patron with it, over what is left without. */
  readonly stake: number;
  /** Whether it has given notice; who only asks for other terms is talked to. */
  readonly leaving: boolean;
}

/** What a pact is worth over what is left of it, or of nothing, without j. */
export function stakeIn(view: View, pact: Pact, j: number): number {
  const { board, weights } = view;
  const standing = standingDraft(board, pact);
  const whole = ownStanding(view, pact);
  if (standing.seats.length === 2) return whole - barFor(weights, weights.leaveBelow, pact.terms);
  const rest = standing.seats.filter((seat) => seat !== j);
  return whole - ownWorth(view, draftOf(standing, rest, [], standing.lead));
}

/** The restless member that is dearest to it; null where none is. */
function dearest(view: View): Leaver | null {
  let best: Leaver | null = null;
  for (const pact of myPacts(view)) {
    const seats = pact.members.some((member) => isRestless(view, member)) ? seatsOf(view, pact) : [];
    for (let k = 0; k < seats.length; k++) {
      const seat = seats[k]!;
      if (sway(view.board, view.me, seat) === 0 || !isRestless(view, pact.members[k]!)) continue;
      const stake = stakeIn(view, pact, seat);
      if (stake > (best?.stake ?? 0)) best = { seat, stake, leaving: pact.members[k]!.leaves !== null };
    }
  }
  return best;
}

/** What an act against a partner costs in the eyes of those who look on. */
function price({ board, me, weights }: View, trustLost: number): number {
  const { trust } = board.content.theory;
  return -weights.goodName * trustLost * trust.onlookerOther * (board.derived.reputation[me]! / ONE);
}

/** Kind words, money and trade, by how much of the missing trust they would win. */
function persuasion(view: View, { seat, stake }: Leaver): readonly Option[] {
  const { trust, cohesion } = view.board.content.theory;
  const by = view.id;
  const nation = nationAt(view.board.content, seat);
  const terms = (gain: number) => [
    { part: 'pact-kept', value: stake * gain * (1 - trustIn(view, seat, view.me)) },
    { part: 'noticeable', value: -cohesion.noticeable },
  ];
  return [
    option({ kind: 'dialogue', by, with: nation }, terms(trust.dialogue)),
    option({ kind: 'aid', by, to: nation }, terms(trust.aid)),
    option({ kind: 'trade-deal', by, with: nation }, terms(trust.tradeDeal)),
  ];
}

/** Whether a treaty of the two forbids to meddle in each other's politics: traced interference would break the very bond that is to be kept. */
const isBarred = (view: View, nation: NationId): boolean =>
  myPacts(view).some(
    (pact) =>
      isMember(pact, nation) &&
      (pact.terms.clauses.includes('sovereignty') || pact.terms.clauses.includes('non-aggression')),
  );

/** Sanctions, as far as it trades with the patron; a faction, as far as its government is weak. */
function coercion(view: View, { seat, stake }: Leaver): readonly Option[] {
  const { board, me, id: by, weights } = view;
  const { trust, economy, politics, patronage } = board.content.theory;
  const against = nationAt(board.content, seat);
  const force = weights.coercion * stake * sway(board, me, seat);
  const trade = interdependenceAt(economy, board.pairs.trade, board.derived.trade, seat, me);
  const unrest = clamp(1 - board.nations.stability[seat]! / ONE, 0, 1);
  const sanction = option({ kind: 'sanction', by, against }, [
    { part: 'pact-kept', value: force * trade },
    { part: 'good-name', value: price(view, trust.sanction) },
  ]);
  if (isBarred(view, against)) return [sanction];
  const faction = option({ kind: 'subvert', by, against }, [
    { part: 'pact-kept', value: force * unrest * patronage.faction },
    { part: 'good-name', value: price(view, trust.subversion * (1 + politics.subversionLeak)) },
  ]);
  return [sanction, faction];
}

/** One act at most, towards the dearest of those who would leave. */
export function holdLeavers(view: View): void {
  const leaver = dearest(view);
  if (leaver === null) return;
  const forced = leaver.leaving && view.weights.coercion > 0 ? coercion(view, leaver) : [];
  view.choose([NOTHING, ...persuasion(view, leaver), ...forced]);
}

/** Whether it shares a pact with a nation that would leave it. */
export const isHolding = (view: View, nation: NationId): boolean =>
  myPacts(view).some(({ members }) =>
    members.some((member) => member.nation === nation && isRestless(view, member)),
  );

/** Whether it holds that nation no longer: a fellow member that is content again, or one that has gone with notice. */
function isReleased(view: View, nation: NationId): boolean {
  const bound = myPacts(view).flatMap(({ members }) => members.filter((one) => one.nation === nation));
  if (bound.length > 0) return bound.every((member) => !isRestless(view, member));
  return view.board.structure.ended.some(
    ({ how, members }) => how === 'notice' && members.includes(nation) && members.includes(view.id),
  );
}

/** Takes the sanctions off whom it holds no longer. */
export function relent(view: View): void {
  for (const { kind, by, on, resource } of view.board.structure.measures) {
    if (kind !== 'sanction' || by !== view.id || !isReleased(view, on)) continue;
    const trust = 1 - trustIn(view, indexOf(view.board.content, on), view.me);
    const order = { kind: 'end-measure', by, measure: kind, on, resource } as const;
    view.choose([option(order, [{ part: 'missing-trust', value: trust }]), NOTHING]);
    return;
  }
}
