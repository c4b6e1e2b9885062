// Decides what a turn does to standing pacts: yearly reviews and summits, cohesion, breach (model section 6).
// Refuses to know what members will do about it.

import { ONE } from '../model/arithmetic';
import type { Effect, EventKind, GameEvent } from '../model/events';
import type { EventId, NationId } from '../model/ids';
import type { Pact } from '../model/state';
import { COHESION_PARTS, type CohesionPart } from '../model/vocabulary';
import { holdSummit } from '../commands/summit';
import { breachHazard } from '../rules/cohesion';
import { type WorldFacts, worldFacts } from '../rules/derived';
import { pactFacts } from '../rules/pact-facts';
import { pressure } from '../rules/threat';
import { yearsPerTurn } from './drift';
import { advanceLedger, breachPressure, cohesionOf, type FreshEvent } from './ledger';
import { moveTrust } from './relations';
import { emit, impel, keep, seatOf, type Work } from './work';

/** Which parts of cohesion an event may have moved; its cause is shown there. */
const TOUCHES: Partial<Record<EventKind, readonly CohesionPart[]>> = {
  'exercise-held': ['exercises', 'trust', 'neglect'],
  'dialogue-held': ['trust', 'transparency', 'neglect'],
  'summit-held': ['trust', 'transparency', 'neglect'],
  'intelligence-shared': ['trust'],
  'trade-deal-made': ['economic-interdependence', 'trust'],
  'aid-given': ['trust'],
  'spending-set': ['unequal-burdens', 'change-of-power'],
  'pledge-kept': ['trust'],
  'pledge-missed': ['trust', 'unequal-burdens'],
  'call-answered': ['trust'],
  'pact-broken': ['trust'],
  'pact-founded': ['side-pacts', 'transparency', 'diverging-interests'],
  'member-joined': [
    'multilateral-strain',
    'asymmetry',
    'geopolitical-fit',
    'shared-threat',
    'ideological-distance',
    'trust',
  ],
  'member-left': [
    'multilateral-strain',
    'asymmetry',
    'geopolitical-fit',
    'shared-threat',
    'ideological-distance',
    'trust',
  ],
  'pact-amended': [
    'clear-roles',
    'unequal-burdens',
    'transparency',
    'neglect',
    'change-of-power',
    'regime-change',
  ],
  'vote-failed': ['indecision'],
  incident: ['internal-crises', 'shared-threat'],
  'claim-pressed': ['internal-crises', 'trust'],
  'unrest-stirred': ['ideological-distance', 'regime-change'],
  'subversion-exposed': ['trust', 'historical-grievance'],
  'clash-fought': ['change-of-power', 'shared-threat', 'asymmetry', 'internal-crises'],
  'war-fought': ['change-of-power', 'shared-threat', 'asymmetry', 'internal-crises'],
  'crisis-settled': ['historical-grievance', 'asymmetry'],
  misunderstanding: ['trust'],
  'regime-changed': ['regime-change', 'ideological-distance'],
  'ally-mediated': ['trust'],
  'terror-attack': ['shared-threat'],
  'cyber-attack': ['shared-threat'],
  disaster: ['shared-threat'],
  'economic-shock': ['shared-threat'],
  'insurgent-offensive': ['shared-threat'],
  'attack-answered': ['trust'],
  'threat-found': ['shared-threat'],
  'threat-countered': ['shared-threat'],
  'relief-given': ['trust'],
  'backed-down': ['trust'],
  scripted: ['trust', 'historical-grievance', 'change-of-power', 'economic-interdependence'],
};

type EventsByNation = ReadonlyMap<NationId, readonly { readonly event: GameEvent; readonly at: number }[]>;

/** This turn's events that may move a part of some pact, by whom they concern. */
function indexEvents(work: Work): EventsByNation {
  const index = new Map<NationId, { event: GameEvent; at: number }[]>();
  work.events.forEach((event, at) => {
    if (!TOUCHES[event.kind]) return;
    for (const actor of event.actors) {
      const known = index.get(actor);
      if (known) known.push({ event, at });
      else index.set(actor, [{ event, at }]);
    }
  });
  return index;
}

/** For a pact: the last event of this turn that touched a part and had a member in it. */
function causesFor(pact: Pact, index: EventsByNation): (part: number) => EventId | null {
  let last: LastTouches | null = null;
  return (part) => {
    last ??= lastTouches(pact, index);
    return last.get(COHESION_PARTS[part] as CohesionPart)?.event.id ?? null;
  };
}

type LastTouches = ReadonlyMap<CohesionPart, { readonly event: GameEvent; readonly at: number }>;

function lastTouches(pact: Pact, index: EventsByNation): LastTouches {
  const last = new Map<CohesionPart, { event: GameEvent; at: number }>();
  for (const { nation } of pact.members) {
    for (const found of index.get(nation) ?? []) {
      for (const part of TOUCHES[found.event.kind] ?? [])
        if ((last.get(part)?.at ?? -1) < found.at) last.set(part, found);
    }
  }
  return last;
}

/** Whether members met or exercised with each other this turn. */
function tendedNow(pact: Pact, index: EventsByNation): boolean {
  if (index.size === 0) return false;
  const members = new Set(pact.members.map((member) => member.nation));
  return pact.members.some(({ nation }) =>
    (index.get(nation) ?? []).some(
      ({ event }) => TENDING.has(event.kind) && event.actors.every((actor) => members.has(actor)),
    ),
  );
}

const TENDING: ReadonlySet<EventKind> = new Set<EventKind>([
  'exercise-held',
  'dialogue-held',
  'summit-held',
  'pact-amended',
]);

interface Advanced {
  readonly pact: Pact;
  readonly outsideThreat: number;
}

function advancePact(work: Work, fresh: WorldFacts, index: EventsByNation, pact: Pact): Advanced {
  const tended = tendedNow(pact, index) ? work.turn : pact.tended;
  const facts = pactFacts(work, fresh, tended === pact.tended ? pact : { ...pact, tended });
  const { outsideThreat } = facts;
  if (pact.signed === work.turn) return { pact, outsideThreat };
  const impulses: FreshEvent[] = [];
  for (const impulse of work.impulses) if (impulse.pact === pact.id) impulses.push(impulse.event);
  const ledger = advanceLedger(work, pact.ledger, facts, impulses, causesFor(pact, index));
  const cohesion = cohesionOf(ledger);
  return {
    pact: {
      ...pact,
      ledger,
      cohesion,
      tended,
      breachPressure: breachPressure(work, { cohesion }, outsideThreat),
    },
    outsideThreat,
  };
}

/** Cohesion of every pact from what is true now; one breach draw each. Returns the facts, for the state that comes of them. */
export function advancePacts(work: Work): WorldFacts {
  const fresh = worldFacts(work);
  const index = indexEvents(work);
  const advanced = work.structure.pacts.map((pact) => advancePact(work, fresh, index, pact));
  work.structure = { ...work.structure, pacts: advanced.map(({ pact }) => pact) };
  tempt(work, advanced);
  return fresh;
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
function tempt(work: Work, advanced: readonly Advanced[]): void {
  const { theory } = work.content;
  const draw = work.streams.draw('breach');
  const years = yearsPerTurn(work);
  const strains = [];
  for (const { pact, outsideThreat } of advanced) {
    const luck = draw();
    const hazard =
      breachHazard(theory.cohesion, pressure(theory.threat, outsideThreat), pact.cohesion / ONE) * years;
    if (luck >= hazard) continue;
    const nation = leastContent(work, pact);
    strains.push({ pact: pact.id, nation, turn: work.turn });
    emit(work, { kind: 'breach-tempted', actors: [nation], pact: pact.id });
  }
  if (strains.length > 0 || work.structure.strains.length > 0)
    work.structure = { ...work.structure, strains };
}

function reviewPledge(work: Work, pact: Pact): void {
  const w = work.content.theory.trust;
  const seats = pact.members.map((member) => seatOf(work, member.nation));
  pact.members.forEach((member, k) => {
    const i = seats[k] as number;
    const kept = (work.nations.burden[i] as number) >= pact.terms.pledge;
    const effects: Effect[] = [];
    for (const j of seats) if (j !== i) moveTrust(work, effects, j, i, kept ? w.pledgeKept : -w.pledgeMissed);
    const event = emit(work, {
      kind: kept ? 'pledge-kept' : 'pledge-missed',
      actors: [member.nation],
      pact: pact.id,
      value: work.nations.burden[i] as number,
      effects,
    });
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
  keep(work, 'violations', (violation) => violation.turn >= since);
}
