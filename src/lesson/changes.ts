// What makes one value of JSON out of another, change by change, so that a lesson in a link holds only what is its own.

export type Step = string | number;
/** Where, and what stands there from now on; without a value it is gone. A list's `length` cuts its end off. */
export type Change = readonly [path: readonly Step[], value?: unknown];

type Entry = Readonly<Record<string, unknown>>;
const isEntry = (value: unknown): value is Entry =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** All changes from one value to another, in an order in which they can be made. */
export function changesBetween(
  before: unknown,
  after: unknown,
  path: readonly Step[] = [],
): readonly Change[] {
  if (Object.is(before, after)) return [];
  if (Array.isArray(before) && Array.isArray(after)) {
    const inner = after.flatMap((value, k) => changesAt(before, value, k, [...path, k]));
    return after.length < before.length ? [...inner, [[...path, 'length'], after.length]] : inner;
  }
  if (!isEntry(before) || !isEntry(after)) return [[path, after]];
  const gone = Object.keys(before).filter((key) => after[key] === undefined);
  return [
    ...gone.map((key): Change => [[...path, key]]),
    ...Object.entries(after)
      .filter(([, value]) => value !== undefined)
      .flatMap(([key, value]) => changesAt(before, value, key, [...path, key])),
  ];
}

function changesAt(before: Entry | readonly unknown[], value: unknown, step: Step, path: readonly Step[]) {
  return Object.hasOwn(before, step)
    ? changesBetween((before as Readonly<Record<Step, unknown>>)[step], value, path)
    : [[path, value] as const];
}

/** The value after these changes; a change that leads nowhere makes none. */
export const withChanges = (value: unknown, changes: readonly Change[]): unknown =>
  changes.reduce((now, [path, set]) => changed(now, path, set), value);

function changed(value: unknown, [step, ...rest]: readonly Step[], set: unknown): unknown {
  if (step === undefined) return set;
  if (Array.isArray(value)) {
    if (step === 'length') return typeof set === 'number' ? value.slice(0, Math.max(0, set)) : value;
    if (typeof step !== 'number' || step < 0 || step > value.length) return value;
    return value.toSpliced(step, 1, changed(value[step], rest, set));
  }
  if (!isEntry(value)) return value;
  const { [step]: inner, ...others } = value;
  const next = changed(inner, rest, set);
  // Keys keep their place.
  return next === undefined ? others : Object.fromEntries(Object.entries({ ...value, [step]: next }));
}
