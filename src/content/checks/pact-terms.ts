// Whether what a pact says suits its type and agrees with itself: size, clauses, adversary, rule, pledge.
import type { Clause, PactType } from '../../engine';
import type { At } from '../draft';
import { counted, error, errorIf, type Issue, warning } from '../issue';
import { didYouMean } from '../nearest';
import type { PactFile } from '../schema/scenario-pact';
import type { TheoryFile } from '../schema/theory';

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
  const has = `has ${counted(count, 'member', 'members')}; a ${pact.type} pact`;
  return [
    ...errorIf(
      count < minMembers,
      at('members'),
      `${has} needs at least ${minMembers}`,
      'Add members or choose another type.',
    ),
    ...errorIf(
      count > maxMembers,
      at('members'),
      `${has} has at most ${maxMembers}`,
      'Remove members or choose another type.',
    ),
  ];
}

function clauses({ pact, type, held, at }: Said): Issue[] {
  const lacking = type.requires.filter((clause) => !held.includes(clause));
  return [
    ...errorIf(
      held.length === 0,
      at('clauses'),
      'is empty: the pact binds nobody to anything',
      'Add a clause.',
    ),
    ...lacking.map((clause) =>
      error(at('clauses'), `lacks ${clause}, which a ${pact.type} pact needs`, `Add ${clause}.`),
    ),
    ...held.flatMap((clause, k) => [
      ...errorIf(
        held.indexOf(clause) < k,
        at(`clauses[${k}]`),
        `names ${clause} twice`,
        'Name each clause once.',
      ),
      ...errorIf(
        type.forbids.includes(clause),
        at(`clauses[${k}]`),
        `is ${clause}, which a ${pact.type} pact cannot hold`,
        'Remove it or choose another type.',
      ),
    ]),
  ];
}

function adversary({ pact, against, at }: Said, ids: ReadonlySet<string>): Issue[] {
  if (against === null) {
    const idle = pact.type === 'ad-hoc-coalition' && (pact.scope?.threats ?? []).length === 0;
    return errorIf(
      idle,
      at('against'),
      'is missing: a coalition is about one adversary, or about kinds of threat in its scope',
      'Name it.',
    );
  }
  return [
    ...errorIf(
      !ids.has(against),
      at('against'),
      `names the unknown nation ${against}`,
      didYouMean(against, [...ids], 'nations'),
    ),
    ...errorIf(
      pact.members.includes(against),
      at('against'),
      `names ${against}, a member`,
      'Name a nation outside the pact, or none.',
    ),
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
    ...errorIf(
      torn,
      at('clauses'),
      `promise to fight ${against} and to stay neutral towards it`,
      'Keep one of the two, or name no adversary.',
    ),
    ...errorIf(
      hollow,
      at('clauses'),
      'hold neither defence nor offence, which a coalition needs',
      'Add one of the two.',
    ),
    ...errorIf(
      empty,
      at('unconditional'),
      'promises to come, and there is no defence clause',
      'Add defence, or leave it out.',
    ),
    ...errorIf(
      loose,
      at('chaining'),
      'passes calls on, and there is no defence clause',
      'Add defence, or leave it out.',
    ),
  ];
}

/** `homes`: the region of each nation. */
function scope({ pact, at }: Said, homes: ReadonlyMap<string, string>): Issue[] {
  const { region = null, threats = [] } = pact.scope ?? {};
  const twice = threats.filter((kind, k) => threats.indexOf(kind) < k);
  const known = [...new Set(homes.values())];
  const nobody = region !== null && !pact.members.some((id) => homes.get(id) === region);
  return [
    ...twice.map((kind) => error(at('scope.threats'), `names ${kind} twice`, 'Name each kind once.')),
    ...errorIf(
      nobody,
      at('scope.region'),
      `is ${region ?? ''}, where no member is at home`,
      known.includes(region ?? '')
        ? 'Name the region of a member, or none.'
        : didYouMean(region ?? '', known, 'regions'),
    ),
  ];
}

function leadership({ pact, type, lead, at }: Said): Issue[] {
  const leads = (pact.decision ?? type.defaults.decision) === 'lead-nation';
  if (lead === null)
    return errorIf(leads, at('lead'), 'is missing: the lead nation decides', 'Name the member that leads.');
  if (!pact.members.includes(lead)) {
    return [
      error(at('lead'), `names ${lead}, which is no member`, didYouMean(lead, pact.members, 'members')),
    ];
  }
  if (leads) return [];
  const message = `names ${lead}, and the pact does not decide by lead nation`;
  return [warning(at('lead'), message, 'Leave it out, or set decision to lead-nation.')];
}

function pledge({ held, pledge: share, at }: Said): Issue[] {
  const pledged = held.includes('burden-pledge');
  return [
    ...errorIf(
      share > 0 && !pledged,
      at('pledge'),
      'is set, and there is no burden-pledge clause',
      'Add the clause or leave the pledge out.',
    ),
    ...errorIf(
      share === 0 && pledged,
      at('pledge'),
      'is missing: there is a burden-pledge clause',
      'Say what share of gdp is pledged.',
    ),
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
