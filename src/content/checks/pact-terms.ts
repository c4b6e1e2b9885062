// Whether what a pact says suits its type and agrees with itself: size, clauses, adversary, rule, pledge.
import type { Clause, PactType } from '../../engine';
import type { At } from '../draft';
import { error, errorIf, type Issue, warning } from '../issue';
import { candidatesFor } from '../nearest';
import type { PactFile } from '../schema/scenario-pact';
import type { TheoryFile } from '../schema/theory';
import { unknownNation } from './unknown-nation';

/** A pact with what its type leaves unsaid filled in. */
interface Said {
  readonly pact: PactFile;
  readonly type: TheoryFile['pactTypes'][PactType];
  readonly held: readonly Clause[];
  readonly against: string | null;
  readonly lead: string | null;
  readonly pledge: number;
  /** Path of a part of the pact. */
  readonly at: (rest: string) => string;
}

function size({ pact, type, at }: Said): Issue[] {
  const { minMembers, maxMembers } = type;
  const count = new Set(pact.members).size;
  const about = { count, type: pact.type };
  return [
    ...errorIf(count < minMembers, at('members'), 'too-few-members', { ...about, limit: minMembers }),
    ...errorIf(count > maxMembers, at('members'), 'too-many-members', { ...about, limit: maxMembers }),
  ];
}

function clauses({ pact, type, held, at }: Said): Issue[] {
  const lacking = type.requires.filter((clause) => !held.includes(clause));
  return [
    ...errorIf(held.length === 0, at('clauses'), 'no-clauses'),
    ...lacking.map((clause) => error(at('clauses'), 'clause-missing', { clause, type: pact.type })),
    ...held.flatMap((clause, k) => [
      ...errorIf(held.indexOf(clause) < k, at(`clauses[${k}]`), 'named-twice', {
        name: clause,
        what: 'clause',
      }),
      ...errorIf(type.forbids.includes(clause), at(`clauses[${k}]`), 'clause-unsuited', {
        clause,
        type: pact.type,
      }),
    ]),
  ];
}

function adversary({ pact, against, at }: Said, ids: ReadonlySet<string>): Issue[] {
  if (against === null) {
    const idle = pact.type === 'ad-hoc-coalition' && (pact.scope?.threats ?? []).length === 0;
    return errorIf(idle, at('against'), 'coalition-against-nobody');
  }
  return [
    ...unknownNation(at('against'), against, ids),
    ...errorIf(pact.members.includes(against), at('against'), 'adversary-is-member', { nation: against }),
  ];
}

function promises({ pact, held, against, at }: Said): Issue[] {
  const fights = held.includes('defence') || held.includes('offence');
  const torn = against !== null && fights && held.includes('neutrality');
  const hollow = pact.type === 'ad-hoc-coalition' && against !== null && !fights;
  const defends = held.includes('defence');
  const empty = (pact.unconditional ?? false) && !defends;
  const loose = (pact.chaining ?? false) && !defends;
  return [
    ...errorIf(torn, at('clauses'), 'fights-and-stays-neutral', { nation: against ?? '' }),
    ...errorIf(hollow, at('clauses'), 'coalition-without-arms'),
    ...errorIf(empty, at('unconditional'), 'unconditional-without-defence'),
    ...errorIf(loose, at('chaining'), 'chaining-without-defence'),
  ];
}

/** `homes`: the region of each nation. */
function scope({ pact, at }: Said, homes: ReadonlyMap<string, string>): Issue[] {
  const { region = null, threats = [] } = pact.scope ?? {};
  const twice = threats.filter((kind, k) => threats.indexOf(kind) < k);
  const known = [...new Set(homes.values())];
  const astray = region === null || pact.members.some((id) => homes.get(id) === region) ? null : region;
  return [
    ...twice.map((kind) => error(at('scope.threats'), 'named-twice', { name: kind, what: 'kind' })),
    ...(astray === null ? [] : [strayRegion(at('scope.region'), astray, known)]),
  ];
}

const strayRegion = (path: string, region: string, known: readonly string[]): Issue =>
  known.includes(region)
    ? error(path, 'region-without-member', { region })
    : error(path, 'region-unknown', { region, candidates: candidatesFor(region, known) });

function leadership({ pact, type, lead, at }: Said): Issue[] {
  const leads = (pact.decision ?? type.defaults.decision) === 'lead-nation';
  if (lead === null) return errorIf(leads, at('lead'), 'no-lead');
  if (!pact.members.includes(lead)) {
    const candidates = candidatesFor(lead, pact.members);
    return [error(at('lead'), 'lead-is-no-member', { nation: lead, candidates })];
  }
  if (leads) return [];
  return [warning(at('lead'), 'lead-does-not-decide', { nation: lead })];
}

function pledge({ held, pledge: share, at }: Said): Issue[] {
  const pledged = held.includes('burden-pledge');
  return [
    ...errorIf(share > 0 && !pledged, at('pledge'), 'pledge-without-clause'),
    ...errorIf(share === 0 && pledged, at('pledge'), 'clause-without-pledge'),
  ];
}

export function checkTerms(
  { index, value: pact }: At<PactFile>,
  types: TheoryFile['pactTypes'],
  ids: ReadonlySet<string>,
  homes: ReadonlyMap<string, string>,
): Issue[] {
  const type = types[pact.type];
  const said: Said = {
    pact,
    type,
    held: pact.clauses ?? type.defaults.clauses,
    against: pact.against ?? null,
    lead: pact.lead ?? null,
    pledge: pact.pledge ?? type.defaults.pledge,
    at: (rest) => `pacts[${index}].${rest}`,
  };
  return [
    ...size(said),
    ...clauses(said),
    ...adversary(said, ids),
    ...promises(said),
    ...scope(said, homes),
    ...leadership(said),
    ...pledge(said),
  ];
}
