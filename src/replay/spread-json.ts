// The one byte form of a JSON file: sorted keys, four levels spread over lines, deeper ones on one line.

import { byCodeUnit, canonicalJson } from '../engine';

const SPREAD_LEVELS = 4;

/** The value as a file's text: one byte form for one value, two spaces a level, a newline at the end. */
export function spreadJson(value: unknown): string {
  return `${spread(value, 0)}\n`;
}

function spread(value: unknown, depth: number): string {
  if (value === null || typeof value !== 'object' || depth >= SPREAD_LEVELS) return canonicalJson(value);
  if (Array.isArray(value))
    return bracket(
      '[]',
      value.map((member) => spread(member, depth + 1)),
      depth,
    );
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  members.sort(([a], [b]) => byCodeUnit(a, b));
  return bracket(
    '{}',
    members.map(([key, member]) => `${JSON.stringify(key)}: ${spread(member, depth + 1)}`),
    depth,
  );
}

function bracket(pair: '[]' | '{}', lines: readonly string[], depth: number): string {
  if (lines.length === 0) return pair;
  const indent = '  '.repeat(depth);
  return `${pair[0]}\n${lines.map((line) => `${indent}  ${line}`).join(',\n')}\n${indent}${pair[1]}`;
}
