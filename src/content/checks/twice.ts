// Lists whose entries have ids, each of its own.
import { errorIf, type Issue } from '../issue';

/** Complains of each entry whose id stands before it in its list; lists by their paths. */
export function twice(lists: Readonly<Record<string, readonly { readonly id: string }[]>>): Issue[] {
  return Object.entries(lists).flatMap(([name, list]) =>
    list.flatMap(({ id }, k) => {
      const before = list.findIndex((other) => other.id === id);
      return errorIf(before < k, `${name}[${k}].id`, 'id-taken', {
        id,
        first: `${name}[${before}]`,
        what: 'entry',
      });
    }),
  );
}
