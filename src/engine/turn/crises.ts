// How crises climb, fade, are mediated, fought and settled (model section 8).

import { ONE } from '../model/arithmetic';
import { nationAt } from '../model/columns';
import type { Effect } from '../model/events';
import type { CrisisId } from '../model/ids';
import type { Crisis } from '../model/state';
import { type Outcome, type Rung, RUNGS, SIDES, type Stance } from '../model/vocabulary';
import { backDown } from './audience';
import { takeAnswers } from './answers';
import { askAgain, callToArms } from './calls';
import { fightRound, oddsOf } from './fight';
import { advanceWar, beginWar, takeInterventions } from './war';
import { rally } from './politics';
import { settle } from './settlements';
import { moveTrust } from '../changes/relations';
import { assign, emit, type Work } from '../changes/work';
import { seatOf } from '../rules/board';

const rungAt = (rung: Rung): number => RUNGS.indexOf(rung);

/** The strongest third nation with pacts with both sides and no part in the crisis, or −1: allies mediate for each other. */
function commonAlly(work: Work, i: number, j: number): number {
  const n = work.content.nations.length;
  const { tied } = work.derived;
  let best = -1;
  for (let k = 0; k < n; k++) {
    if (k === i || k === j || tied[i * n + k] === 0 || tied[j * n + k] === 0) continue;
    if (best < 0 || work.nations.capability[k]! > work.nations.capability[best]!) best = k;
  }
  return best;
}

/** Both sides remember who brought them together. */
function thank(work: Work, crisis: Crisis, mediator: number, i: number, j: number): void {
  const effects: Effect[] = [];
  for (const side of [i, j]) moveTrust(work, effects, side, mediator, work.content.theory.trust.dialogue);
  const actors = [nationAt(work.content, mediator), crisis.challenger, crisis.target] as const;
  emit(work, { kind: 'ally-mediated', actors, crisis: crisis.id, effects });
}

function mediated(work: Work, crisis: Crisis): boolean {
  const { challenger, target } = crisis.stances;
  if (challenger !== 'mediate' && target !== 'mediate') return false;
  const w = work.content.theory.crisis;
  const n = work.content.nations.length;
  const i = seatOf(work, crisis.challenger);
  const j = seatOf(work, crisis.target);
  const trust = (work.pairs.trust[i * n + j]! + work.pairs.trust[j * n + i]!) / (2 * ONE);
  // A war ends by talks only where both sides want it to.
  if (crisis.rung === 'war' && challenger !== target) return false;
  const bothWant = challenger === target ? 1 : w.mediationOneSided;
  const ally = commonAlly(work, i, j);
  const chance = w.mediationBase + w.mediationTrust * trust + (ally < 0 ? 0 : w.mediationAlly);
  const settled = work.streams.draw('crisis')() < chance * bothWant;
  if (settled && ally >= 0) thank(work, crisis, ally, i, j);
  return settled;
}

/** What a bluff comes to: a push as far as mobilisation; from there it yields to a push and waits otherwise (Schelling 1960). */
function unmasked(stance: Stance, other: Stance, rung: Rung): Stance {
  if (stance !== 'bluff') return stance;
  if (rungAt(rung) < rungAt('mobilisation')) return 'escalate';
  return other === 'escalate' ? 'concede' : 'stand';
}

function withBluffsCalled(crisis: Crisis): Crisis {
  const { challenger, target } = crisis.stances;
  const stances = {
    challenger: unmasked(challenger, target, crisis.rung),
    target: unmasked(target, challenger, crisis.rung),
  };
  return { ...crisis, stances };
}

/** What the stances alone decide, before anything is fought. */
function peacefulEnd(work: Work, crisis: Crisis): Outcome | null {
  if (crisis.stances.target === 'concede') return 'target-conceded';
  if (crisis.stances.challenger === 'concede') return 'challenger-backed-down';
  if (mediated(work, crisis)) return 'mediated';
  const still = crisis.stances.challenger !== 'escalate' && crisis.stances.target !== 'escalate';
  if (!still || work.turn - crisis.rungSince < work.content.theory.crisis.standLimit || crisis.rung === 'war')
    return null;
  return crisis.rung === 'clash' ? 'stalemate' : 'faded';
}

function climb(work: Work, crisis: Crisis): Crisis {
  const rung = RUNGS[Math.min(rungAt(crisis.rung) + 1, RUNGS.length - 1)]!;
  const { challenger, target } = crisis.stances;
  const pushed = {
    challenger: crisis.pushed.challenger + (challenger === 'escalate' ? 1 : 0),
    target: crisis.pushed.target + (target === 'escalate' ? 1 : 0),
  };
  const higher = { rung, rungSince: work.turn, pushed };
  assign(work, 'crises', crisis.id, higher);
  const risen: Crisis = { ...crisis, ...higher };
  const effects: Effect[] = [];
  rally(work, effects, risen);
  emit(work, {
    kind: 'crisis-rose',
    actors: [crisis.challenger, crisis.target],
    crisis: crisis.id,
    detail: rung,
    effects,
  });
  return risen;
}

/** The target's trust in its attacker falls once, when blood is first shed. */
function feelAttack(work: Work, crisis: Crisis): void {
  const effects: Effect[] = [];
  moveTrust(
    work,
    effects,
    seatOf(work, crisis.target),
    seatOf(work, crisis.challenger),
    -work.content.theory.trust.attack,
  );
  emit(work, { kind: 'attack-felt', actors: [crisis.target, crisis.challenger], crisis: crisis.id, effects });
}

function enterRung(work: Work, crisis: Crisis): void {
  if (crisis.rung === 'mobilisation') callToArms(work, crisis);
  if (crisis.rung === 'war') {
    askAgain(work, crisis);
    beginWar(work, crisis);
  }
  if (crisis.rung !== 'clash') return;
  feelAttack(work, crisis);
  const { clashLoss: arms, clashRuin: ruin } = work.content.theory.crisis;
  fightRound(work, crisis, oddsOf(work, crisis), { arms, ruin });
}

/** Whether peacekeepers who came this turn keep the two apart. */
function heldDown(work: Work, crisis: Crisis): boolean {
  const sent = work.events.some((event) => event.kind === 'peacekeepers-sent' && event.crisis === crisis.id);
  return sent && work.streams.draw('crisis')() < work.content.theory.transnational.missionHold;
}

/** A rung for each side that pushes; never past mobilisation at once, as allies are called there and answer. */
function rise(work: Work, crisis: Crisis): void {
  const pushes = SIDES.filter((side) => crisis.stances[side] === 'escalate').length;
  let risen = crisis;
  for (let step = 0; step < pushes; step++) {
    risen = climb(work, risen);
    enterRung(work, risen);
    if (risen.rung === 'mobilisation' || risen.rung === 'war') return;
  }
}

function advance(work: Work, masked: Crisis): void {
  const crisis = withBluffsCalled(masked);
  const end = peacefulEnd(work, crisis);
  if (crisis.rung === 'war' && (end === 'target-conceded' || end === 'challenger-backed-down'))
    return advanceWar(work, crisis);
  if (end === 'target-conceded') backDown(work, crisis, 'target');
  if (end === 'challenger-backed-down') backDown(work, crisis, 'challenger');
  if (end) return settle(work, crisis, end);
  if (crisis.rung === 'war') return advanceWar(work, crisis);
  if (!heldDown(work, crisis)) rise(work, crisis);
}

function forgetStances(work: Work, ids: readonly CrisisId[]): void {
  for (const id of ids) assign(work, 'crises', id, { stances: { challenger: 'stand', target: 'stand' } });
}

/** One turn of every crisis that began in an earlier one. */
export function advanceCrises(work: Work): void {
  takeAnswers(work);
  takeInterventions(work);
  const running = work.structure.crises.filter((crisis) => crisis.began < work.turn);
  if (running.length === 0) return;
  for (const crisis of running) advance(work, crisis);
  forgetStances(
    work,
    running.map((crisis) => crisis.id),
  );
}
