// How `--vary` is read: a weight, a number of the scenario, a theory or a nation's agent, with the values that it takes.

import type { Factor, Level } from '../analysis';
import { SweepRefused, type SweepLine } from './refused';

const refused = (line: SweepLine): SweepRefused => new SweepRefused(line);

const NUMBER = /^-?\d+(\.\d+)?(e[-+]?\d+)?$/i;
const RANGE = /^(-?\d+(?:\.\d+)?)\.\.(-?\d+(?:\.\d+)?)$/;

const levelOf = (text: string): Level => (NUMBER.test(text) ? Number(text) : text);

function factorFrom(text: string): Factor {
  const at = text.indexOf('=');
  const [name, values] = [text.slice(0, at).trim(), text.slice(at + 1).trim()];
  if (at < 1 || name === '' || values === '') throw refused(({ cli }) => cli.refusals.noFactor(text));
  const range = RANGE.exec(values);
  if (range === null) return { name, values: listed(name, values) };
  const [low, high] = [Number(range[1]), Number(range[2])];
  if (low >= high) throw refused(({ cli }) => cli.refusals.rangeDownwards(name, high, low, values));
  return { name, low, high };
}

function listed(name: string, text: string): readonly Level[] {
  const values = text.split(',').map((value) => value.trim());
  if (values.some((value) => value === '')) throw refused(({ cli }) => cli.refusals.valueMissing(name, text));
  if (new Set(values).size < values.length) throw refused(({ cli }) => cli.refusals.valueTwice(name, text));
  return values.map(levelOf);
}

/** Each `--vary` as a factor. Throws `SweepRefused` where one is not understood, or a key is named twice. */
export function factorsFrom(texts: readonly string[]): readonly Factor[] {
  const factors = texts.map(factorFrom);
  const twice = factors.find(({ name }, k) => factors.findIndex((other) => other.name === name) < k);
  if (twice) throw refused(({ cli }) => cli.refusals.factorTwice(twice.name));
  return factors;
}

/** Values at which a factor is tried before a sweep begins: those listed, or the ends of its range. */
export const endsOf = (factor: Factor): readonly Level[] =>
  'values' in factor ? factor.values : [factor.low, factor.high];
