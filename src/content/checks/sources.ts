// Whether the sources that entries name stand in the file's list of sources.
import { error, type Issue } from '../issue';
import { candidatesFor } from '../nearest';

/** `named` holds the key under `path` and the source it names. */
export function unknownSources(
  path: string,
  named: readonly (readonly [string, string | undefined])[],
  known: ReadonlySet<string>,
): Issue[] {
  return named.flatMap(([key, source]) => {
    if (source === undefined || known.has(source)) return [];
    const place = /^\d+$/.test(key) ? `${path}[${key}]` : `${path}.${key}`;
    const candidates = candidatesFor(source, [...known]);
    return [error(place, 'unknown', { what: 'source', name: source, candidates })];
  });
}
