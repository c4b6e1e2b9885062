// Decides whether the pacts in force at the start could have been made: members, clauses, dates.
// Refuses to know what they are worth.
import type { At, Draft } from '../draft';
import { error, type Issue, warning } from '../issue';
import { didYouMean } from '../nearest';
import type { PactFile } from '../schema/scenario-pact';
import type { TheoryFile } from '../schema/theory';
import { unknownSources } from './sources';

type Types = TheoryFile['pactTypes'];
type Month = { readonly year: number; readonly month: number };

const at = ({ index }: At<PactFile>, rest: string): string => `pacts[${index}].${rest}`;
const months = (date: Month): number => date.year * 12 + date.month;

function members(pact: At<PactFile>, ids: ReadonlySet<string>): Issue[] {
  const seen = new Set<string>();
  return pact.value.members.flatMap((id, k) => {
    const again = seen.has(id);
    seen.add(id);
    if (again) return [error(at(pact, `members[${k}]`), `names ${id} twice`, 'Name each member once.')];
    if (ids.has(id)) return [];
    return [
      error(at(pact, `members[${k}]`), `names the unknown nation ${id}`, didYouMean(id, [...ids], 'nations')),
    ];
  });
}

function size(pact: At<PactFile>, types: Types): Issue[] {
  const { minMembers, maxMembers } = types[pact.value.type];
  const count = new Set(pact.value.members).size;
  if (count < minMembers) {
    const message = `has ${count} members; a ${pact.value.type} pact needs at least ${minMembers}`;
    return [error(at(pact, 'members'), message, 'Add members or choose another type.')];
  }
  if (count <= maxMembers) return [];
  const message = `has ${count} members; a ${pact.value.type} pact has at most ${maxMembers}`;
  return [error(at(pact, 'members'), message, 'Remove members or choose another type.')];
}

function clauses(pact: At<PactFile>, types: Types): Issue[] {
  const { value } = pact;
  const type = types[value.type];
  const held = value.clauses ?? type.defaults.clauses;
  const issues: Issue[] = [];
  if (held.length === 0)
    issues.push(error(at(pact, 'clauses'), 'is empty: the pact binds nobody to anything', 'Add a clause.'));
  for (const clause of type.requires) {
    if (!held.includes(clause))
      issues.push(
        error(at(pact, 'clauses'), `lacks ${clause}, which a ${value.type} pact needs`, `Add ${clause}.`),
      );
  }
  held.forEach((clause, k) => {
    const path = at(pact, `clauses[${k}]`);
    if (held.indexOf(clause) < k) issues.push(error(path, `names ${clause} twice`, 'Name each clause once.'));
    if (type.forbids.includes(clause))
      issues.push(
        error(
          path,
          `is ${clause}, which a ${value.type} pact cannot hold`,
          'Remove it or choose another type.',
        ),
      );
  });
  return issues;
}

function adversary(pact: At<PactFile>, ids: ReadonlySet<string>, types: Types): Issue[] {
  const { value } = pact;
  const against = value.against ?? null;
  const held = value.clauses ?? types[value.type].defaults.clauses;
  const fights = held.includes('defence') || held.includes('offence');
  const issues: Issue[] = [];
  if (against !== null && !ids.has(against))
    issues.push(
      error(
        at(pact, 'against'),
        `names the unknown nation ${against}`,
        didYouMean(against, [...ids], 'nations'),
      ),
    );
  if (against !== null && value.members.includes(against))
    issues.push(
      error(at(pact, 'against'), `names ${against}, a member`, 'Name a nation outside the pact, or none.'),
    );
  if (against !== null && fights && held.includes('neutrality')) {
    issues.push(
      error(
        at(pact, 'clauses'),
        `promise to fight ${against} and to stay neutral towards it`,
        'Keep one of the two, or name no adversary.',
      ),
    );
  }
  if (value.type === 'ad-hoc-coalition' && against === null)
    issues.push(error(at(pact, 'against'), 'is missing: a coalition is about one adversary', 'Name it.'));
  if (value.type === 'ad-hoc-coalition' && !fights)
    issues.push(
      error(
        at(pact, 'clauses'),
        'hold neither defence nor offence, which a coalition needs',
        'Add one of the two.',
      ),
    );
  if (value.unconditional && !held.includes('defence'))
    issues.push(
      error(
        at(pact, 'unconditional'),
        'promises to come, and there is no defence clause',
        'Add defence, or leave it out.',
      ),
    );
  return issues;
}

function rule(pact: At<PactFile>, types: Types): Issue[] {
  const { value } = pact;
  const type = types[value.type];
  const leads = (value.decision ?? type.defaults.decision) === 'lead-nation';
  const lead = value.lead ?? null;
  const issues: Issue[] = [];
  if (leads && lead === null)
    issues.push(
      error(at(pact, 'lead'), 'is missing: the lead nation decides', 'Name the member that leads.'),
    );
  if (lead !== null && !value.members.includes(lead))
    issues.push(
      error(
        at(pact, 'lead'),
        `names ${lead}, which is no member`,
        didYouMean(lead, value.members, 'members'),
      ),
    );
  if (lead !== null && !leads)
    issues.push(
      warning(
        at(pact, 'lead'),
        `names ${lead}, and the pact does not decide by lead nation`,
        'Leave it out, or set decision to lead-nation.',
      ),
    );
  const pledge = value.pledge ?? type.defaults.pledge;
  const pledged = (value.clauses ?? type.defaults.clauses).includes('burden-pledge');
  if (pledge > 0 && !pledged)
    issues.push(
      error(
        at(pact, 'pledge'),
        'is set, and there is no burden-pledge clause',
        'Add the clause or leave the pledge out.',
      ),
    );
  if (pledge === 0 && pledged)
    issues.push(
      error(
        at(pact, 'pledge'),
        'is missing: there is a burden-pledge clause',
        'Say what share of gdp is pledged.',
      ),
    );
  return issues;
}

function dates(pact: At<PactFile>, start: Month | undefined, types: Types): Issue[] {
  if (start === undefined) return [];
  const { signed, termYears } = pact.value;
  if (months(signed) > months(start))
    return [
      error(
        at(pact, 'signed'),
        'is after the start of the scenario',
        'A pact must be in force at the start.',
      ),
    ];
  const term = termYears ?? types[pact.value.type].defaults.termYears;
  if (term === 0 || months(signed) + 12 * term > months(start)) return [];
  return [
    error(
      at(pact, 'termYears'),
      `has the pact end in ${signed.year + term}, before the start`,
      'Leave the pact out, lengthen the term, or date it from its renewal.',
    ),
  ];
}

function duplicates(draft: Draft): Issue[] {
  const first = new Map<string, number>();
  return draft.pacts.flatMap((pact) => {
    const before = first.get(pact.value.id);
    first.set(pact.value.id, before ?? pact.index);
    if (before === undefined) return [];
    return [
      error(
        at(pact, 'id'),
        `is ${pact.value.id}, the id of pacts[${before}] too`,
        'Give each pact an id of its own.',
      ),
    ];
  });
}

/** `types` is null where the theory is unknown or broken; what depends on it is then left unchecked. */
export function checkPacts(draft: Draft, types: Types | null): Issue[] {
  const own = draft.pacts.flatMap((pact) => [
    ...members(pact, draft.ids),
    ...unknownSources(at(pact, 'sources'), Object.entries(pact.value.sources ?? []), draft.sources),
  ]);
  if (types === null) return [...duplicates(draft), ...own];
  const typed = draft.pacts.flatMap((pact) => [
    ...size(pact, types),
    ...clauses(pact, types),
    ...adversary(pact, draft.ids, types),
    ...rule(pact, types),
    ...dates(pact, draft.header.start, types),
  ]);
  return [...duplicates(draft), ...own, ...typed];
}
