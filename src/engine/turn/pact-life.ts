// Decides what a turn does to standing pacts: yearly reviews and summits, cohesion, breach (model section 6).
// Refuses to know what members will do about it.

import { ONE } from '../model/arithmetic';
import type { Effect, EventKind, GameEvent } from '../model/events';
import type { EventId } from '../model/ids';
import type { Pact } from '../model/state';
import { COHESION_PARTS, type CohesionPart } from '../model/vocabulary';
import { holdSummit } from '../commands/summit';
import { breachHazard } from '../rules/cohesion';
import { deriveNow, type Derived } from '../rules/derived';
import { pactFacts } from '../rules/pact-facts';
import { pressure } from '../rules/threat';
import { yearsPerTurn } from './drift';
import { advanceLedger, breachPressure, cohesionOf } from './ledger';
import { moveTrust } from './relations';
import { emit, impel, seatOf, type Work, write } from './work';

/** Which parts of cohesion an event may have moved; its cause is shown there. */
const TOUCHES: Partial<Record<EventKind, readonly CohesionPart[]>> = {
  'exercise-held': ['exercises', 'trust'],
  'dialogue-held': ['trust', 'transparency'],
  'summit-held': ['trust', 'transparency'],
  'intelligence-shared': ['trust'],
  'trade-deal-made': ['economic-interdependence', 'trust'],
  'aid-given': ['trust'],
  'spending-set': ['unequal-burdens', 'change-of-power'],
  'pledge-kept': ['trust'],
  'pledge-missed': ['trust', 'unequal-burdens'],
  'call-answered': ['trust'],
  'pact-broken': ['trust'],
  'pact-founded': ['side-pacts', 'transparency', 'diverging-interests'],
  'member-joined': ['multilateral-strain', 'asymmetry', 'geopolitical-fit', 'shared-threat', 'ideological-distance', 'trust'],
  'member-left': ['multilateral-strain', 'asymmetry', 'geopolitical-fit', 'shared-threat', 'ideological-distance', 'trust'],
  'pact-amended': ['clear-roles', 'unequal-burdens', 'transparency'],
  'vote-failed': ['indecision'],
  incident: ['internal-crises', 'shared-threat'],
  'claim-pressed': ['internal-crises', 'trust'],
  'clash-fought': ['change-of-power', 'shared-threat', 'asymmetry', 'internal-crises'],
  'war-fought': ['change-of-power', 'shared-threat', 'asymmetry', 'internal-crises'],
  'crisis-settled': ['historical-grievance', 'asymmetry'],
  misunderstanding: ['trust'],
};

/** For a pact: the last event of this turn that touched a part and had a member in it. */
function causesFor(work: Work, pact: Pact): (part: number) => EventId | null {
  const members = new Set(pact.members.map((member) => member.nation));
  const ours = (event: GameEvent): boolean => event.actors.some((actor) => members.has(actor));
  const causes = new Map<CohesionPart, EventId>();
  for (const event of work.events) {
    const parts = TOUCHES[event.kind];
    if (parts && ours(event)) for (const part of parts) causes.set(part, event.id);
  }
  return (part) => causes.get(COHESION_PARTS[part] as CohesionPart) ?? null;
}

function advancePact(work: Work, fresh: Derived, pact: Pact): Pact {
  if (pact.signed === work.turn) return pact;
  const facts = pactFacts(work, fresh, pact);
  const impulses = work.impulses.filter((impulse) => impulse.pact === pact.id).map((impulse) => impulse.event);
  const ledger = advanceLedger(work, pact.ledger, facts, impulses, causesFor(work, pact));
  const cohesion = cohesionOf(ledger);
  return { ...pact, ledger, cohesion, breachPressure: breachPressure(work, { cohesion }, facts.outsideThreat) };
}

/** Cohesion of every pact from what is true now; one breach draw each. */
export function advancePacts(work: Work): void {
  const fresh = deriveNow(work);
  work.structure = { ...work.structure, pacts: work.structure.pacts.map((pact) => advancePact(work, fresh, pact)) };
  tempt(work, fresh);
}

/** The member that its pact serves least: it trusts the others least, by id where equal. */
function leastContent(work: Work, pact: Pact): Pact['members'][number]['nation'] {
  const n = work.content.nations.length;
  const seats = pact.members.map((member) => seatOf(work, member.nation));
  let worst = 0;
  let lowest = Number.POSITIVE_INFINITY;
  seats.forEach((i, k) => {
    let trust = 0;
    for (const j of seats) if (i !== j) trust += work.pairs.trust[i * n + j] as number;
    if (trust < lowest) {
      lowest = trust;
      worst = k;
    }
  });
  return (pact.members[worst] as Pact['members'][number]).nation;
}

/** Where the breach hazard strikes, the least content member has a choice to make next turn. */
function tempt(work: Work, fresh: Derived): void {
  const { theory } = work.content;
  const draw = work.streams.draw('breach');
  const years = yearsPerTurn(work);
  const strains = [];
  for (const pact of work.structure.pacts) {
    const luck = draw();
    const outside = pactFacts(work, fresh, pact).outsideThreat;
    const hazard = breachHazard(theory.cohesion, pressure(theory.threat, outside), pact.cohesion / ONE) * years;
    if (luck >= hazard) continue;
    const nation = leastContent(work, pact);
    strains.push({ pact: pact.id, nation, turn: work.turn });
    emit(work, { kind: 'breach-tempted', actors: [nation], pact: pact.id });
  }
  if (strains.length > 0 || work.structure.strains.length > 0) work.structure = { ...work.structure, strains };
}

function reviewPledge(work: Work, pact: Pact): void {
  const w = work.content.theory.trust;
  const seats = pact.members.map((member) => seatOf(work, member.nation));
  pact.members.forEach((member, k) => {
    const i = seats[k] as number;
    const kept = (work.nations.burden[i] as number) >= pact.terms.pledge;
    const effects: Effect[] = [];
    for (const j of seats) if (j !== i) moveTrust(work, effects, j, i, kept ? w.pledgeKept : -w.pledgeMissed);
    const event = emit(work, { kind: kept ? 'pledge-kept' : 'pledge-missed', actors: [member.nation], pact: pact.id, value: work.nations.burden[i] as number, effects });
    if (!kept) impel(work, pact.id, 'burden-row', member.nation, 1 / seats.length, event);
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
  if (work.structure.violations.every((violation) => violation.turn >= since)) return;
  write(work, (structure) => {
    structure.violations = structure.violations.filter((violation) => violation.turn >= since);
  });
}
