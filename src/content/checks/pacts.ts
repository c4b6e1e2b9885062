// Whether the pacts of a scenario are in force at its start, between nations that exist, each once.
import { type CalendarMonth, dateOf, monthsOf } from '../../engine';
import { english } from '../../language/english-front';
import type { At, Draft } from '../draft';
import { error, type Issue } from '../issue';
import { didYouMean } from '../nearest';
import type { PactFile } from '../schema/scenario-pact';
import type { TheoryFile } from '../schema/theory';
import { checkTerms } from './pact-terms';
import { unknownSources } from './sources';

type Types = TheoryFile['pactTypes'];

const at = ({ index }: At<PactFile>, rest: string): string => `pacts[${index}].${rest}`;

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

function dates(pact: At<PactFile>, start: CalendarMonth | undefined, types: Types): Issue[] {
  if (start === undefined) return [];
  const { signed, termYears } = pact.value;
  if (monthsOf(signed) > monthsOf(start)) {
    return [
      error(
        at(pact, 'signed'),
        'is after the start of the scenario',
        'A pact must be in force at the start.',
      ),
    ];
  }
  const term = termYears ?? types[pact.value.type].defaults.termYears;
  if (term === 0 || monthsOf(signed) + 12 * term > monthsOf(start)) return [];
  const message = `has the pact end in ${english.year(dateOf({ start: signed, turnsPerYear: 1 }, term).year)}, before the start`;
  return [
    error(
      at(pact, 'termYears'),
      message,
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
    const message = `is ${pact.value.id}, the id of pacts[${before}] too`;
    return [error(at(pact, 'id'), message, 'Give each pact an id of its own.')];
  });
}

/** Kind, adversary and members, whatever their order: what makes two treaties the same. */
const bindsLike = ({ type, against, members }: PactFile): string =>
  [type, against ?? '', ...[...members].sort()].join(' ');

function twins(draft: Draft): Issue[] {
  const first = new Map<string, number>();
  return draft.pacts.flatMap((pact) => {
    const bond = bindsLike(pact.value);
    const before = first.get(bond);
    first.set(bond, before ?? pact.index);
    if (before === undefined) return [];
    const message = `binds the same nations in the same kind of pact as pacts[${before}]`;
    return [
      error(
        at(pact, 'members'),
        message,
        'Make one pact of the two: the later takes the place of the earlier.',
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
  const once = [...duplicates(draft), ...twins(draft)];
  if (types === null) return [...once, ...own];
  const homes = new Map(draft.nations.map(({ value }) => [value.id, value.region]));
  const typed = draft.pacts.flatMap((pact) => [
    ...checkTerms(pact, types, draft.ids, homes),
    ...dates(pact, draft.header.start, types),
  ]);
  return [...once, ...own, ...typed];
}
