// Decides which parts of cohesion this turn's events may have moved and for whom, and which pacts they tended.
// Refuses to know by how much.

import type { EventKind } from '../model/events';
import type { EventId } from '../model/ids';
import { COHESION_PARTS, type CohesionPart } from '../model/vocabulary';
import type { WorldFacts } from '../rules/derived';
import { seatOf, type Work } from './work';

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
  Object.entries(TOUCHES).map(([kind, parts]) => [
    kind as EventKind,
    parts.map((part) => COHESION_PARTS.indexOf(part)),
  ]),
);

/** For each nation and part of cohesion the place of the last of this turn's events that may have moved it, or −1. */
export type Touches = Int32Array;

const PARTS = COHESION_PARTS.length;

export function touchesOf(work: Work): Touches {
  const last = new Int32Array(work.content.nations.length * PARTS).fill(-1);
  for (let at = 0; at < work.events.length; at++) {
    const { kind, actors } = work.events[at] as Work['events'][number];
    const places = PLACES.get(kind);
    if (!places) continue;
    for (const actor of actors) {
      const row = seatOf(work, actor) * PARTS;
      for (const part of places) last[row + part] = at;
    }
  }
  return last;
}

/** The last event that touched a part and had one of these nations in it. */
export function causeAmong(
  work: Work,
  touches: Touches,
  seats: readonly number[],
  part: number,
): EventId | null {
  let last = -1;
  for (const seat of seats) last = Math.max(last, touches[seat * PARTS + part] as number);
  return work.events[last]?.id ?? null;
}

const TENDING: ReadonlySet<EventKind> = new Set<EventKind>([
  'exercise-held',
  'dialogue-held',
  'summit-held',
  'pact-amended',
]);

/** 1 for each pact, by its place, whose members met or exercised with each other this turn. */
export function tendedPacts(work: Work, { seats, pactsOf }: WorldFacts): Uint8Array {
  const tended = new Uint8Array(seats.length);
  for (const { kind, actors } of work.events) {
    if (!TENDING.has(kind)) continue;
    const met = actors.map((actor) => seatOf(work, actor));
    for (const at of pactsOf[met[0] as number] as readonly number[]) {
      const members = seats[at] as readonly number[];
      if (met.every((seat) => members.includes(seat))) tended[at] = 1;
    }
  }
  return tended;
}
