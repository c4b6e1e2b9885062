// Decides the one byte form of a JSON value: sorted keys, four levels spread over lines, deeper ones on one line.
// Refuses to know what the value means; in a replay an order lies five deep and so takes exactly one line.

const SPREAD_LEVELS = 4;

/** Compares by code unit, as every engine does. */
const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The value on one line, without spaces, keys sorted. Members that are `undefined` are left out. */
export function compactJson(value: unknown): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  if (Array.isArray(value)) return `[${value.map(compactJson).join(',')}]`;
  return `{${membersOf(value).map(([key, member]) => `${JSON.stringify(key)}:${compactJson(member)}`).join(',')}}`;
}

/** The value as a file's text: one byte form for one value, two spaces a level, a newline at the end. */
export function canonicalJson(value: unknown): string {
  return `${spread(value, 0)}\n`;
}

function spread(value: unknown, depth: number): string {
  if (value === null || typeof value !== 'object' || depth >= SPREAD_LEVELS) return compactJson(value);
  if (Array.isArray(value)) return bracket('[]', value.map((member) => spread(member, depth + 1)), depth);
  const lines = membersOf(value).map(([key, member]) => `${JSON.stringify(key)}: ${spread(member, depth + 1)}`);
  return bracket('{}', lines, depth);
}

function bracket(pair: string, lines: readonly string[], depth: number): string {
  if (lines.length === 0) return pair;
  const indent = '  '.repeat(depth);
  return `${pair[0]}\n${lines.map((line) => `${indent}  ${line}`).join(',\n')}\n${indent}${pair[1]}`;
}

function membersOf(value: object): [string, unknown][] {
  return Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => byCodeUnit(a, b));
}
