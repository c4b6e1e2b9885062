// The names that the command line's sentences use: nations, pacts, kinds, dates.

import { dateOf, spelledOut, yearWords } from '../engine';
import type { Content, NationId, PactId, PactType, State, ThreatId } from '../engine';

/** Looks names up; an id without a name is shown as it is. */
export interface Names {
  nation(id: NationId): string;
  pact(id: PactId): string;
  threat(id: ThreatId): string;
}

/** Names as they stand after `states`; pacts that have ended keep theirs. */
export function namesOf(content: Content, structure: State['structure']): Names {
  const nations = new Map(content.nations.map(({ id, name }) => [id, name]));
  const pacts = new Map(
    [...structure.ended, ...structure.pacts].map(({ id, name }) => [id, spelledOut(content, name)]),
  );
  const threats = new Map(content.threats.map(({ id, name }) => [id, name]));
  return {
    nation: (id) => nations.get(id) ?? id,
    pact: (id) => pacts.get(id) ?? id,
    threat: (id) => threats.get(id) ?? id,
  };
}

export const PACT_TYPE_WORDS: Readonly<Record<PactType, string>> = {
  'bilateral-defence': 'defence of two',
  'multilateral-defence': 'defence of many',
  'collective-security': 'collective security',
  'regional-partnership': 'partnership',
  'ad-hoc-coalition': 'coalition',
};

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** The month that a state after so many turns stands in: `Apr 1949`, `Apr 431 BC`. */
export function dateWords(content: Content, turn: number): string {
  const { year, month } = dateOf(content, turn);
  return `${MONTHS[month - 1]} ${yearWords(year)}`;
}

/** When what turn `turn` reports happened: the month in which that turn's time begins; `the start` for what was there before. */
export const periodWords = (content: Content, turn: number): string =>
  turn <= 0 ? 'the start' : dateWords(content, turn - 1);

/** `a`, `a and b`, `a, b and c`; beyond `most`, `a, b and 7 others`. */
export function listWords(words: readonly string[], most = 6): string {
  if (words.length <= 1) return words[0] ?? 'nobody';
  if (words.length > most)
    return `${words.slice(0, most - 1).join(', ')} and ${words.length - most + 1} others`;
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}

/** A kebab-case code as words. */
export const plain = (code: string): string => code.replaceAll('-', ' ');
