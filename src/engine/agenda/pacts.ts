// What is the matter with a nation's pacts: a term that runs out, a member that goes, a breach that threatens, or that it
// costs more than it brings. One matter a pact.

import { ONE, ppm, saturate } from '../model/arithmetic';
import { nationAt } from '../model/columns';
import type { Order } from '../model/orders';
import type { Member, Pact } from '../model/state';
import { seatOf } from '../rules/board';
import { keeping } from '../agents/choices/commitments';
import { stakeIn } from '../agents/choices/holding';
import { standsByItsWord } from '../agents/valuation/membership';
import { myPacts, seatsOf, trustIn, type View } from '../agents/view';
import type { AgendaItem } from './item';
import { atHand, stakeOf, sumOf, weighed } from './weigh';

/** What tends a pact, the most telling first: its leaders meet, or one talks to the members, who trust one least first; to who will
 * not talk, one gives. */
function tending(view: View, pact: Pact): readonly Order[] {
  const by = view.id;
  const others = seatsOf(view, pact).filter((seat) => seat !== view.me);
  const wary = others.sort((a, b) => trustIn(view, a, view.me) - trustIn(view, b, view.me) || a - b);
  const partners = wary.map((seat) => nationAt(view.board.content, seat));
  return [
    ...(partners.length > 1 ? [{ kind: 'summit', by, pact: pact.id } as const] : []),
    ...partners.map((partner) => ({ kind: 'dialogue', by, with: partner }) as const),
    ...partners.map((partner) => ({ kind: 'exercise', by, with: partner }) as const),
    ...partners.map((partner) => ({ kind: 'aid', by, to: partner }) as const),
  ];
}

/** Chance that a treaty's term is not renewed; a coalition's never is. */
function lapseChance({ board }: View, { type, cohesion }: Pact): number {
  if (type === 'ad-hoc-coalition') return 1;
  return 1 - saturate(cohesion / ONE, board.content.theory.pactTypes[type].renewalHalf);
}

function lapse(view: View, pact: Pact): AgendaItem | null {
  const { content, turn } = view.board;
  const { termYears } = pact.terms;
  const turns = termYears * content.turnsPerYear - (turn - pact.termFrom);
  if (termYears === 0 || turns > content.theory.agenda.lapseYears * content.turnsPerYear) return null;
  const chance = lapseChance(view, pact);
  const { stake, reason } = weighed(view, keeping(view, pact));
  return {
    kind: 'lapse',
    key: `lapse/${pact.id}`,
    stake: Math.trunc(stake * chance),
    reason,
    pact: pact.id,
    turns,
    chance: ppm(chance),
    prepared: atHand(view, tending(view, pact), { kind: 'pact', id: pact.id }),
  };
}

/** What may hold a member that goes: kind words, money, trade. */
function persuading(view: View, { nation }: Member): readonly Order[] {
  const by = view.id;
  return [
    { kind: 'dialogue', by, with: nation },
    { kind: 'aid', by, to: nation },
    { kind: 'trade-deal', by, with: nation },
  ];
}

function notice(view: View, pact: Pact, member: Member): AgendaItem | null {
  if (member.leaves === null || member.nation === view.id) return null;
  return {
    kind: 'notice',
    key: `notice/${pact.id}/${member.nation}`,
    stake: stakeOf(view, stakeIn(view, pact, seatOf(view.board, member.nation))),
    reason: weighed(view, keeping(view, pact)).reason,
    pact: pact.id,
    nation: member.nation,
    turns: Math.max(0, member.leaves - view.board.turn),
    prepared: atHand(view, persuading(view, member), { kind: 'nation', id: member.nation }),
  };
}

function weak(view: View, pact: Pact): AgendaItem | null {
  if (pact.breachPressure < view.board.content.theory.agenda.breachFrom * ONE) return null;
  const { stake, reason } = weighed(view, keeping(view, pact));
  return {
    kind: 'weak',
    key: `weak/${pact.id}`,
    stake: Math.trunc((stake * pact.breachPressure) / ONE),
    reason,
    pact: pact.id,
    chance: pact.breachPressure,
    prepared: atHand(view, tending(view, pact), { kind: 'pact', id: pact.id }),
  };
}

/** A pact that is not worth keeping, by what it costs; not one that it has only just signed, by which it stands. */
function costly(view: View, pact: Pact): AgendaItem | null {
  const terms = keeping(view, pact);
  if (sumOf(terms) >= 0 || standsByItsWord(view, pact)) return null;
  return {
    kind: 'costly',
    key: `costly/${pact.id}`,
    stake: stakeOf(view, -sumOf(terms)),
    reason: weighed(view, terms).reason,
    pact: pact.id,
    prepared: { kind: 'pact', id: pact.id },
  };
}

/** The gravest of what is the matter with a pact. */
function matterOf(view: View, pact: Pact): AgendaItem | null {
  const notices = pact.members.map((member) => notice(view, pact, member));
  return [weak(view, pact), costly(view, pact), lapse(view, pact), ...notices].reduce(
    (worst, other) => ((other?.stake ?? 0) > (worst?.stake ?? 0) ? other : worst),
    null,
  );
}

/** One matter at most for each pact that it is not leaving itself. */
export const pactMatters = (view: View): readonly AgendaItem[] =>
  myPacts(view)
    .filter(({ members }) => members.some(({ nation, leaves }) => nation === view.id && leaves === null))
    .flatMap((pact) => matterOf(view, pact) ?? []);
