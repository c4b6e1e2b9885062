// A war, turn by turn: who comes in, what the fighting wears down, who lays down its arms, and when it is over (model section 12).

import { ONE } from '../model/arithmetic';
import type { Effect } from '../model/events';
import type { CrisisId, NationId } from '../model/ids';
import type { Belligerent, Crisis } from '../model/state';
import { SIDES, type Side, type WarEntry, type WarExit } from '../model/vocabulary';
import { byCodeUnit } from '../model/ids';
import { promiseAgainst } from '../law/promises-of-peace';
import { mayStand, sidesOf } from '../law/sides';
import { moveTrust } from '../changes/relations';
import { assign, emit, type WarMove, type Work } from '../changes/work';
import { refuse } from '../commands/command';
import { seatOf } from '../rules/board';
import { aimOf, bearingOf, fighting, otherSide, sideOfCall, stakeOf, wear, wearinessOf } from '../rules/war';
import { callAgainst, callToArms } from './calls';
import { fightRound, oddsOf } from './fight';
import { settle } from './settlements';
import { takeSpoils } from './spoils';

/** The crisis as it stands now; the one given where it is gone. */
const now = (work: Work, crisis: Crisis): Crisis =>
  work.structure.crises.find(({ id }) => id === crisis.id) ?? crisis;

function record(work: Work, crisis: Crisis, belligerents: readonly Belligerent[]): Crisis {
  assign(work, 'crises', crisis.id, { belligerents });
  return { ...crisis, belligerents };
}

const entryOf = (crisis: Crisis, nation: NationId): WarEntry =>
  nation === crisis.challenger || nation === crisis.target ? 'principal' : 'treaty';

/** Brings the record up to date with who fights: new comrades are in it, and who no longer owes help is out. */
export function enlist(work: Work, crisis: Crisis): Crisis {
  const [ours, theirs] = sidesOf(work.structure.calls, crisis);
  const stays = (one: Belligerent): boolean =>
    one.until !== null || (one.side === 'challenger' ? ours : theirs).includes(one.nation);
  const belligerents = crisis.belligerents.map((one) => (stays(one) ? one : { ...one, until: work.turn }));
  for (const side of SIDES)
    for (const nation of side === 'challenger' ? ours : theirs) {
      if (fighting({ ...crisis, belligerents }, nation)) continue;
      const entry = entryOf(crisis, nation);
      belligerents.push(enter(work, nation, side, entry));
      if (entry !== 'principal') tellEntry(work, crisis, nation, side, entry);
    }
  return record(work, crisis, belligerents);
}

const enter = (work: Work, nation: NationId, side: Side, entry: WarEntry): Belligerent => ({
  nation,
  side,
  entry,
  since: work.turn,
  capabilityThen: work.nations.capability[seatOf(work, nation)]!,
  blood: 0,
  length: 0,
  until: null,
});

function tellEntry(work: Work, crisis: Crisis, nation: NationId, side: Side, entry: WarEntry): void {
  emit(work, { kind: 'war-joined', actors: [nation, crisis[side]], crisis: crisis.id, detail: entry });
}

/** Why one may not come in as things have come to stand in this turn; null where it may. */
function barred(work: Work, crisis: Crisis | undefined, { nation, side }: WarMove & { readonly side: Side }) {
  if (!crisis) return 'unknown-crisis';
  if (!mayStand(work.structure, crisis, side, nation)) return 'on-both-sides';
  return promiseAgainst(work, crisis, side, nation) ? 'bound-by-non-aggression' : null;
}

const isEntry = (move: WarMove): move is WarMove & { readonly side: Side } => move.side !== null;

/** Takes in all who come into a war unasked this turn, by nation, so that nobody comes first by the luck of the draw. */
export function takeInterventions(work: Work): void {
  const entries = work.moves.filter(isEntry).sort((a, b) => byCodeUnit(a.nation, b.nation));
  for (const move of entries) {
    const crisis = work.structure.crises.find(({ id }) => id === move.crisis);
    const why = barred(work, crisis, move);
    if (why !== null || !crisis) {
      work.refusals.push(refuse(move.order, why ?? 'unknown-crisis'));
      continue;
    }
    record(work, crisis, [...crisis.belligerents, enter(work, move.nation, move.side, 'intervention')]);
    tellEntry(work, crisis, move.nation, move.side, 'intervention');
  }
  for (const id of new Set(entries.map(({ crisis }) => crisis))) callForHelp(work, id);
}

/** Each side that is in need calls whoever promised to defend it, against its first foe and against all who have come in since. */
function callForHelp(work: Work, id: CrisisId): void {
  const crisis = work.structure.crises.find((one) => one.id === id);
  if (!crisis) return;
  callToArms(work, crisis);
  for (const { nation, side, entry, until } of crisis.belligerents)
    if (until === null && entry !== 'principal') callAgainst(work, crisis, nation, otherSide(side));
}

/** Comrades do not forget who leaves them, the less it had borne. */
function feelDesertion(work: Work, crisis: Crisis, leaver: Belligerent): readonly Effect[] {
  const { separatePeace } = work.content.theory.war;
  const effects: Effect[] = [];
  const borne = Math.min(1, wearinessOf(leaver) / ONE);
  const seat = seatOf(work, leaver.nation);
  for (const one of crisis.belligerents)
    if (one.until === null && one.side === leaver.side && one.nation !== leaver.nation)
      moveTrust(work, effects, seatOf(work, one.nation), seat, -separatePeace * (1 - borne));
  return effects;
}

/** One of several lays down its arms. */
function depart(work: Work, crisis: Crisis, leaver: Belligerent, how: WarExit): Crisis {
  const effects = [...feelDesertion(work, crisis, leaver)];
  const foe = crisis[otherSide(leaver.side)];
  emit(work, { kind: 'war-left', actors: [leaver.nation, foe], crisis: crisis.id, detail: how, effects });
  const belligerents = crisis.belligerents.map((one) =>
    one === leaver ? { ...one, until: work.turn } : one,
  );
  return record(work, crisis, belligerents);
}

/** The strongest comrade of a principal, where its comrades are together as strong as it was: the war is then theirs too. */
function heirOf(work: Work, crisis: Crisis, side: Side): Belligerent | null {
  const capability = (nation: NationId): number => work.nations.capability[seatOf(work, nation)]!;
  const comrades = crisis.belligerents.filter(
    (one) => one.side === side && one.until === null && one.nation !== crisis[side],
  );
  const together = comrades.reduce((sum, { nation }) => sum + capability(nation), 0);
  const own = fighting(crisis, crisis[side])?.capabilityThen ?? capability(crisis[side]);
  if (comrades.length === 0 || together < own) return null;
  return comrades.reduce((best, one) => (capability(one.nation) > capability(best.nation) ? one : best));
}

/** A side's principal is out of the war: its strongest comrade fights on in its place, or the side has lost. */
function yieldWar(work: Work, crisis: Crisis, side: Side, how: WarExit): void {
  const principal = fighting(crisis, crisis[side]);
  const heir = heirOf(work, crisis, side);
  const conceded = how === 'separate-peace';
  if (!heir || !principal)
    return settle(
      work,
      crisis,
      side === 'target'
        ? conceded
          ? 'target-conceded'
          : 'challenger-won'
        : conceded
          ? 'challenger-backed-down'
          : 'target-held',
    );
  const left = depart(work, crisis, principal, how);
  takeSpoils(work, left, otherSide(side), crisis[side]);
  assign(work, 'crises', crisis.id, {
    [side]: heir.nation,
    pushed: { ...crisis.pushed, [side]: 0 },
  });
}

/** Those of a side, but for its principal, who make a peace of their own or can no more. */
function letGo(work: Work, given: Crisis): Crisis {
  let crisis = given;
  for (const one of given.belligerents) {
    if (one.until !== null || one.nation === crisis.challenger || one.nation === crisis.target) continue;
    const asked = work.moves.some(
      (move) => move.crisis === crisis.id && move.nation === one.nation && move.side === null,
    );
    if (wearinessOf(one) >= ONE) crisis = depart(work, crisis, one, 'exhausted');
    else if (asked) crisis = depart(work, crisis, one, 'separate-peace');
  }
  return crisis;
}

const isOnItsWay = (
  { turn }: Work,
  { challenger, target }: Crisis,
  { nation, since }: Belligerent,
): boolean => since === turn && nation !== challenger && nation !== target;

/** Turns of fighting leave each belligerent wearier, by its side's odds and what it can bear; who came in this turn was on its way. */
function wearDown(work: Work, crisis: Crisis, ratio: number): Crisis {
  const w = work.content.theory.war;
  const years = 1 / work.content.turnsPerYear;
  const worn = crisis.belligerents.map((one) => {
    if (one.until !== null || isOnItsWay(work, crisis, one)) return one;
    const seat = seatOf(work, one.nation);
    const odds = one.side === 'challenger' ? 1 / ratio : ratio;
    const bearing = bearingOf(work, seat, stakeOf(work, crisis, one.side));
    const { blood, length } = wear(w, odds, intensityOf(work, crisis), years, bearing);
    return { ...one, blood: one.blood + blood, length: one.length + length };
  });
  return record(work, crisis, worn);
}

/** How hard the two sides fight: in full where both press on. */
function intensityOf(work: Work, { stances }: Crisis): number {
  const { holding } = work.content.theory.war;
  return SIDES.reduce((share, side) => share * (stances[side] === 'escalate' ? 1 : holding), 1);
}

function withAim(work: Work, crisis: Crisis): Crisis {
  const aim = aimOf(work, crisis);
  assign(work, 'crises', crisis.id, { aim });
  return { ...crisis, aim };
}

/** Open war begins: its aim is set, and all who fight are in its record. */
export function beginWar(work: Work, crisis: Crisis): void {
  enlist(work, withAim(work, crisis));
  callForHelp(work, crisis.id);
}

/** Whether allies that a side has called have not answered yet: nobody gives up while help may be on its way. */
const awaitsHelp = ({ structure: { calls } }: Work, crisis: Crisis, side: Side): boolean =>
  calls.some(
    (call) => call.crisis === crisis.id && call.answer === null && sideOfCall(calls, crisis, call) === side,
  );

/** One turn of a war: it is fought, and whoever can bear no more lays down its arms. */
function wage(work: Work, given: Crisis): void {
  const w = work.content.theory.war;
  const years = 1 / work.content.turnsPerYear;
  let crisis = letGo(work, given);
  const ratio = oddsOf(work, crisis);
  const hard = intensityOf(work, crisis) * years;
  fightRound(work, crisis, ratio, { arms: w.lossPerYear * hard, ruin: w.ruinPerYear * hard });
  crisis = letGo(work, wearDown(work, crisis, ratio));
  const beaten = SIDES.filter(
    (side) => wearinessOf(fighting(crisis, crisis[side])!) >= ONE && !awaitsHelp(work, crisis, side),
  );
  if (beaten.length === SIDES.length) return settle(work, crisis, 'stalemate');
  for (const side of beaten) yieldWar(work, now(work, crisis), side, 'exhausted');
}

/** One turn of a war that began in an earlier one: given up, or fought on. */
export function advanceWar(work: Work, given: Crisis): void {
  const crisis = enlist(work, given.aim === null ? withAim(work, given) : given);
  callForHelp(work, crisis.id);
  const { challenger, target } = crisis.stances;
  if (target === 'concede') return yieldWar(work, crisis, 'target', 'separate-peace');
  if (challenger === 'concede') return yieldWar(work, crisis, 'challenger', 'separate-peace');
  wage(work, crisis);
}
