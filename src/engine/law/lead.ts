// Who leads a pact: a member, and only where its terms say that one nation leads.

import type { Position } from '../model/state';
import { isMember } from '../rules/membership';

export const strangeLeads = ({ structure }: Pick<Position, 'structure'>): readonly string[] =>
  structure.pacts.flatMap((pact) => {
    if (pact.lead === null) return [];
    if (!isMember(pact, pact.lead)) return [`${pact.id} is led from outside by ${pact.lead}`];
    return pact.terms.decision === 'lead-nation'
      ? []
      : [`${pact.id} is led by ${pact.lead} against its terms`];
  });
