// Whether an entry names a nation of the scenario.
import { error, type Issue } from '../issue';
import { didYouMean } from '../nearest';

/** The complaint about an id that no nation has; none where `id` is left out. */
export const unknownNation = (path: string, id: string | undefined, ids: ReadonlySet<string>): Issue[] =>
  id === undefined || ids.has(id)
    ? []
    : [error(path, `names the unknown nation ${id}`, didYouMean(id, [...ids], 'nations'))];
