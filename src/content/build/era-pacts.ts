// How a treaty of a historical scenario is written into its file.
import type { PactFile } from '../schema/scenario-pact';
import type { Treaty } from './era';

export const pactOf = (treaty: Treaty): PactFile => ({
  id: treaty.id,
  name: treaty.name,
  type: treaty.type,
  members: [...treaty.members].sort(),
  signed: { year: treaty.signed[0], month: treaty.signed[1] },
  clauses: [...treaty.clauses],
  ...(treaty.trigger !== undefined && { trigger: treaty.trigger }),
  ...(treaty.against !== undefined && { against: treaty.against }),
  ...(treaty.region !== undefined && { scope: { region: treaty.region } }),
  ...(treaty.chaining !== undefined && { chaining: treaty.chaining }),
  ...(treaty.unconditional !== undefined && { unconditional: treaty.unconditional }),
  termYears: treaty.termYears,
  noticeTurns: treaty.noticeTurns ?? 4,
  ...(treaty.lead !== undefined && { lead: treaty.lead, decision: 'lead-nation' as const }),
  ...(treaty.decision !== undefined && { decision: treaty.decision }),
  ...(treaty.pledge !== undefined && { pledge: treaty.pledge }),
  note: treaty.note,
  sources: [...(treaty.sources ?? ['atop'])],
});
