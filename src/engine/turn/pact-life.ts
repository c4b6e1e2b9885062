// What a turn does to standing pacts: yearly reviews and summits, cohesion, breach (model section 6).

import { ONE } from '../model/arithmetic';
import type { Effect } from '../model/events';
import type { EventId } from '../model/ids';
import type { Pact } from '../model/state';
import { holdSummit } from '../commands/summit';
import { breachHazard } from '../rules/cohesion';
import { type WorldFacts, worldFacts } from '../rules/derived';
import { pactFacts } from '../rules/pact-facts';
import { pressure } from '../rules/threat';
import { yearsPerTurn } from '../rules/pace';
import { offerDefectionChoice } from '../changes/defection-choice';
import { advanceLedger, breachPressure, cohesionOf, type FreshEvent } from '../rules/ledger';
import { moveTrust } from '../changes/relations';
import { causeAmong, type CauseAttribution, causeAttributionOf } from './cause-attribution';
import { pactAfterTurn } from '../changes/pact-record';
import { emit, addCohesionShock, keep, type Work } from '../changes/work';
import { seatOf } from '../rules/board';

const NO_IMPULSES: readonly FreshEvent[] = [];

/** The impulses that the ledger of one pact takes in. */
function impulsesOn(work: Work, pact: Pact): readonly FreshEvent[] {
  if (work.impulses.length === 0) return NO_IMPULSES;
  const found: FreshEvent[] = [];
  for (const impulse of work.impulses) if (impulse.pact === pact.id) found.push(impulse.event);
  return found;
}

/** What the advance of all pacts of a turn reads beside each of them. */
interface Setting {
  readonly facts: WorldFacts;
  readonly causes: CauseAttribution;
  /** Threat from outside that presses on each pact, by its place; written as the pacts advance. */
  readonly outside: number[];
}

function advancePact(work: Work, { facts, causes, outside }: Setting, pact: Pact, at: number): Pact {
  const seats = facts.seats[at]!;
  const tended = causes.tended[at] === 1 ? work.turn : pact.tended;
  const truths = pactFacts(work, facts, pact, seats, tended);
  outside[at] = truths.outsideThreat;
  if (pact.signed === work.turn) return pact;
  const cause = (part: number): EventId | null => causeAmong(work, causes, seats, part);
  const ledger = advanceLedger(work, pact.ledger, truths, impulsesOn(work, pact), cause);
  const cohesion = cohesionOf(ledger);
  return pactAfterTurn(pact, tended, ledger, cohesion, breachPressure(work, { cohesion }, outside[at]));
}

/** Cohesion of every pact from what is true now; one breach draw each. Returns the facts, for the state that comes of them. */
export function advancePacts(work: Work): WorldFacts {
  const facts = worldFacts(work);
  const setting: Setting = { facts, causes: causeAttributionOf(work, facts), outside: [] };
  work.structure.pacts = work.structure.pacts.map((pact, at) => advancePact(work, setting, pact, at));
  strikeBreaches(work, setting);
  return facts;
}

/** The member that its pact serves least: it trusts the others least, by id where equal. */
function leastContent(work: Work, pact: Pact): Pact['members'][number]['nation'] {
  const n = work.content.nations.length;
  const seats = pact.members.map((member) => seatOf(work, member.nation));
  let worst = 0;
  let lowest = Number.POSITIVE_INFINITY;
  seats.forEach((i, k) => {
    let trust = 0;
    for (const j of seats) if (i !== j) trust += work.pairs.trust[i * n + j]!;
    if (trust < lowest) {
      lowest = trust;
      worst = k;
    }
  });
  return pact.members[worst]!.nation;
}

/** Where the breach hazard strikes, the least content member is tempted; temptations of the turn before are over. */
function strikeBreaches(work: Work, { outside }: Setting): void {
  const { theory } = work.content;
  const draw = work.streams.draw('breach');
  const years = yearsPerTurn(work);
  keep(work, 'defectionChoices', ({ turn }) => turn === work.turn);
  work.structure.pacts.forEach((pact, at) => {
    const pressed = pressure(theory.threat, outside[at]!);
    if (draw() < breachHazard(theory.cohesion, pressed, pact.cohesion / ONE) * years)
      offerDefectionChoice(work, pact.id, leastContent(work, pact));
  });
}

function reviewPledge(work: Work, pact: Pact): void {
  const w = work.content.theory.trust;
  const seats = pact.members.map((member) => seatOf(work, member.nation));
  pact.members.forEach((member, k) => {
    const i = seats[k]!;
    const kept = work.nations.burden[i]! >= pact.terms.pledge;
    const effects: Effect[] = [];
    for (const j of seats) if (j !== i) moveTrust(work, effects, j, i, kept ? w.pledgeKept : -w.pledgeMissed);
    const event = emit(work, {
      kind: kept ? 'pledge-kept' : 'pledge-missed',
      actors: [member.nation],
      pact: pact.id,
      value: work.nations.burden[i]!,
      effects,
    });
    if (!kept) addCohesionShock(work, pact.id, 'burden-row', member.nation, 1 / seats.length, event);
  });
}

/** Once a year: pledges are reviewed, and pacts with a summits clause meet, members hosting in turn. */
export function holdYearlyReviews(work: Work): void {
  const { turnsPerYear } = work.content;
  if (work.turn % turnsPerYear !== 0) return;
  const year = work.turn / turnsPerYear;
  for (const pact of work.structure.pacts) {
    if (pact.signed === work.turn) continue;
    if (pact.terms.pledge > 0) reviewPledge(work, pact);
    const host = pact.members[year % pact.members.length];
    if (pact.terms.clauses.includes('summits') && host) holdSummit(work, pact, host.nation);
  }
}

/** Violations are forgotten once onlookers no longer weigh them. */
export function forgetViolations(work: Work): void {
  const { theory, turnsPerYear } = work.content;
  const since = work.turn - theory.trust.violationMemoryYears * turnsPerYear;
  keep(work, 'violations', (violation) => violation.turn >= since);
}

/** Soundings that tell nothing any more are dropped. */
export function forgetSoundings(work: Work): void {
  if (work.structure.soundings.length > 0) keep(work, 'soundings', ({ until }) => until > work.turn);
}
