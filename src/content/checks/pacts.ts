// Whether the pacts of a scenario are in force at its start, between nations that exist, each once.
import { type CalendarMonth, dateOf, monthsOf } from '../../engine';
import type { At, Draft } from '../draft';
import { error, type Issue } from '../issue';
import type { PactFile } from '../schema/scenario-pact';
import type { TheoryFile } from '../schema/theory';
import { checkTerms } from './pact-terms';
import { unknownSources } from './sources';
import { unknownNation } from './unknown-nation';

type Types = TheoryFile['pactTypes'];

const at = ({ index }: At<PactFile>, rest: string): string => `pacts[${index}].${rest}`;

function members(pact: At<PactFile>, ids: ReadonlySet<string>): Issue[] {
  const seen = new Set<string>();
  return pact.value.members.flatMap((id, k) => {
    const again = seen.has(id);
    seen.add(id);
    if (again) return [error(at(pact, `members[${k}]`), 'named-twice', { name: id, what: 'member' })];
    return unknownNation(at(pact, `members[${k}]`), id, ids);
  });
}

function dates(pact: At<PactFile>, start: CalendarMonth | undefined, types: Types): Issue[] {
  if (start === undefined) return [];
  const { signed, termYears } = pact.value;
  if (monthsOf(signed) > monthsOf(start)) {
    return [error(at(pact, 'signed'), 'signed-after-start')];
  }
  const term = termYears ?? types[pact.value.type].defaults.termYears;
  if (term === 0 || monthsOf(signed) + 12 * term > monthsOf(start)) return [];
  const { year } = dateOf({ start: signed, turnsPerYear: 1 }, term);
  return [error(at(pact, 'termYears'), 'ended-before-start', { year })];
}

function duplicates(draft: Draft): Issue[] {
  const seen = new Map<string, number>();
  return draft.pacts.flatMap((pact) => {
    const before = seen.get(pact.value.id);
    seen.set(pact.value.id, before ?? pact.index);
    if (before === undefined) return [];
    const first = `pacts[${before}]`;
    return [error(at(pact, 'id'), 'id-taken', { id: pact.value.id, first, what: 'pact' })];
  });
}

/** Kind, adversary and members, whatever their order: what makes two treaties the same. */
const bindsLike = ({ type, against, members }: PactFile): string =>
  [type, against ?? '', ...[...members].sort()].join(' ');

function twins(draft: Draft): Issue[] {
  const seen = new Map<string, number>();
  return draft.pacts.flatMap((pact) => {
    const bond = bindsLike(pact.value);
    const before = seen.get(bond);
    seen.set(bond, before ?? pact.index);
    if (before === undefined) return [];
    return [error(at(pact, 'members'), 'twin-pact', { first: `pacts[${before}]` })];
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
