// How a value of a draft is found and changed by its place, as `predictions[0].options[1].says`.

type Steps = readonly (string | number)[];

const stepsOf = (path: string): Steps =>
  [...path.matchAll(/\[(\d+)\]|([\w$-]+)/g)].map(([, index, key]) =>
    index === undefined ? (key ?? '') : Number(index),
  );

const inner = (value: unknown, step: string | number): unknown =>
  typeof value === 'object' && value !== null
    ? (value as Readonly<Record<string, unknown>>)[step]
    : undefined;

export const valueAt = (draft: unknown, path: string): unknown => stepsOf(path).reduce(inner, draft);

function put(value: unknown, [step, ...rest]: Steps, set: unknown): unknown {
  if (step === undefined) return set;
  const next = put(inner(value, step), rest, set);
  if (Array.isArray(value)) return value.map((one, k) => (k === step ? next : one));
  const entry = value as Readonly<Record<string, unknown>>;
  if (next !== undefined) return { ...entry, [step]: next };
  return Object.fromEntries(Object.entries(entry).filter(([key]) => key !== step));
}

/** The draft with another value there; `undefined` takes it away. */
export const withValue = <Draft>(draft: Draft, path: string, set: unknown): Draft =>
  put(draft, stepsOf(path), set) as Draft;

/** The list with an entry moved by so many places. */
export function moved<T>(list: readonly T[], from: number, by: number): readonly T[] {
  const to = from + by;
  if (to < 0 || to >= list.length) return list;
  const entry = list[from]!;
  return list.toSpliced(from, 1).toSpliced(to, 0, entry);
}

/** An id that no entry of the list has: the word and a number. */
export function freshId(list: readonly { readonly id: string }[], word: string): string {
  const known = new Set(list.map(({ id }) => id));
  let number = list.length + 1;
  while (known.has(`${word}-${number}`)) number++;
  return `${word}-${number}`;
}
