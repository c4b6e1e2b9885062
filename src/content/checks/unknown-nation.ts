// Whether an entry names a nation or a pact of the scenario.
import { error, type Issue } from '../issue';
import { candidatesFor } from '../nearest';

/** The complaint about an id that no nation has; none where `id` is left out. */
export const unknownNation = (path: string, id: string | undefined, ids: ReadonlySet<string>): Issue[] =>
  id === undefined || ids.has(id)
    ? []
    : [error(path, 'unknown', { what: 'nation', name: id, candidates: candidatesFor(id, [...ids]) })];

/** The same of a pact. */
export const unknownPact = (path: string, id: string | undefined, ids: readonly string[]): Issue[] =>
  id === undefined || ids.includes(id)
    ? []
    : [error(path, 'unknown', { what: 'pact', name: id, candidates: candidatesFor(id, ids) })];
