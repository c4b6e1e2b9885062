// Which lawful way out the terms of a treaty leave to whom is called (model section 8).

import { covers } from '../rules/obligations';
import { seatOf } from '../rules/board';
import type { NationId } from '../model/ids';
import type { Crisis, Pact } from '../model/state';
import type { CrisisCause, LawfulOut, ThreatKind } from '../model/vocabulary';
import type { Work } from '../changes/work';

/** Whether the pact has met since the crisis began, or meets this turn. */
function consulted(work: Work, crisis: Crisis, pact: Pact): boolean {
  return (
    pact.tended >= crisis.began ||
    work.events.some((event) => event.kind === 'summit-held' && event.pact === pact.id)
  );
}

/** Whether the caller took the crisis further without the consultation that it had promised. */
function wentAhead(work: Work, crisis: Crisis, pact: Pact, caller: NationId): boolean {
  const { challenger, target } = crisis.stances;
  const stance = caller === crisis.challenger ? challenger : target;
  return (
    stance === 'escalate' && pact.terms.clauses.includes('consultation') && !consulted(work, crisis, pact)
  );
}

/** What a spark was, as a kind of threat that a treaty may be about. */
const KIND_OF_CAUSE: Partial<Record<CrisisCause, ThreatKind>> = {
  'terror-attack': 'terrorism',
  'cyber-attack': 'cyber',
};

/** Whether the treaty is about what the crisis began with: who was struck may then call, as in September 2001. */
export function overThreat(crisis: Crisis, pact: Pact): boolean {
  const kind = KIND_OF_CAUSE[crisis.cause];
  return kind !== undefined && pact.terms.scope.threats.includes(kind);
}

/** The way out that the terms leave to whom is called, the weightiest one. */
export function exemptionOf(work: Work, crisis: Crisis, pact: Pact, caller: NationId): LawfulOut | null {
  const { trigger, unconditional } = pact.terms;
  if (trigger === 'voted') return 'vote';
  if (!covers(work, pact, seatOf(work, crisis.target))) return 'scope';
  if (caller === crisis.challenger && !unconditional && !overThreat(crisis, pact)) return 'caller-began-it';
  return wentAhead(work, crisis, pact, caller) ? 'not-consulted' : null;
}

/** The way out that the terms leave who is called against one that has just come into the war. */
export function exemptionFrom(work: Work, pact: Pact, caller: NationId): LawfulOut | null {
  if (pact.terms.trigger === 'voted') return 'vote';
  return covers(work, pact, seatOf(work, caller)) ? null : 'scope';
}
