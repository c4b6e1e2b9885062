// Which parts of cohesion this turn's events may have moved and for whom, and which pacts they tended.

import type { Content } from '../model/content';
import type { EventKind } from '../model/events';
import type { EventId, NationId } from '../model/ids';
import { memoPerObject } from '../model/memo';
import { COHESION_PARTS, type CohesionPart } from '../model/vocabulary';
import type { WorldFacts } from '../rules/derived';
import type { Work } from '../changes/work';
import { seatOf } from '../rules/board';

const ENLARGED: readonly CohesionPart[] = [
  'multilateral-strain',
  'asymmetry',
  'geopolitical-fit',
  'shared-threat',
  'ideological-distance',
  'trust',
];
const FOUGHT: readonly CohesionPart[] = ['change-of-power', 'shared-threat', 'asymmetry', 'internal-crises'];

/** Which parts of cohesion an event may have moved; its cause is shown there. */
const PARTS_MOVED_BY: Partial<Record<EventKind, readonly CohesionPart[]>> = {
  'exercise-held': ['exercises', 'trust', 'neglect'],
  'dialogue-held': ['trust', 'transparency', 'neglect'],
  'summit-held': ['trust', 'transparency', 'neglect'],
  'intelligence-shared': ['trust'],
  'trade-deal-made': ['economic-interdependence', 'trust'],
  'aid-given': ['trust'],
  'arms-given': ['trust', 'asymmetry'],
  'claim-dropped': ['internal-crises', 'shared-threat'],
  'spending-set': ['unequal-burdens', 'change-of-power'],
  'pledge-kept': ['trust'],
  'pledge-missed': ['trust', 'unequal-burdens'],
  'call-answered': ['trust'],
  'pact-broken': ['trust'],
  'pact-founded': ['side-pacts', 'transparency', 'diverging-interests'],
  'member-joined': ENLARGED,
  'member-left': ENLARGED,
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
  'clash-fought': FOUGHT,
  'war-fought': FOUGHT,
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

/** The same by the parts' places. */
const PLACES: ReadonlyMap<EventKind, readonly number[]> = new Map(
  Object.entries(PARTS_MOVED_BY).map(([kind, parts]) => [
    kind as EventKind,
    parts.map((part) => COHESION_PARTS.indexOf(part)),
  ]),
);

const PARTS = COHESION_PARTS.length;

const TENDING: ReadonlySet<EventKind> = new Set<EventKind>([
  'exercise-held',
  'dialogue-held',
  'summit-held',
  'pact-amended',
]);

/** What this turn's events have touched. */
export interface CauseAttribution {
  /** For each nation and part of cohesion the place of the last event that may have moved it, or −1. */
  readonly last: Int32Array;
  /** 1 for each pact, by its place, whose members met or exercised with each other. */
  readonly tended: Uint8Array;
}

/** Marks the pacts that have everyone who met in them. */
function tend(work: Work, tended: Uint8Array, facts: WorldFacts, met: readonly NationId[]): void {
  const { tied, seats, pactsOf } = facts;
  const one = seatOf(work, met[0]!);
  const other = met.length > 1 ? seatOf(work, met[1]!) : one;
  if (other !== one && tied[one * work.content.nations.length + other] === 0) return;
  for (const at of pactsOf[one]!) {
    const members = seats[at]!;
    if (
      members.includes(other) &&
      (met.length === 2 || met.every((id) => members.includes(seatOf(work, id))))
    )
      tended[at] = 1;
  }
}

/** A column of touches, laid out once a game and wiped every turn. */
const touchesOf = memoPerObject((content: Content) => new Int32Array(content.nations.length * PARTS));

/** What the events of the turn so far have touched; holds until it is asked again. */
export function causeAttributionOf(work: Work, facts: WorldFacts): CauseAttribution {
  const last = touchesOf(work.content).fill(-1);
  const tended = new Uint8Array(facts.seats.length);
  for (let at = 0; at < work.events.length; at++) {
    const { kind, actors } = work.events[at]!;
    const parts = PLACES.get(kind);
    if (!parts) continue;
    for (let a = 0; a < actors.length; a++) {
      const row = seatOf(work, actors[a]!) * PARTS;
      for (let p = 0; p < parts.length; p++) last[row + parts[p]!] = at;
    }
    if (TENDING.has(kind)) tend(work, tended, facts, actors);
  }
  return { last, tended };
}

/** The last event that touched a part and had one of these nations in it. */
export function causeAmong(
  work: Work,
  { last }: CauseAttribution,
  seats: readonly number[],
  part: number,
): EventId | null {
  let latest = -1;
  for (let s = 0; s < seats.length; s++) latest = Math.max(latest, last[seats[s]! * PARTS + part]!);
  return latest < 0 ? null : work.events[latest]!.id;
}
