// Decides which events a chronicle tells and how, one short sentence each.
// Refuses to know how they came about; dialogue, trade and the like are left out of it.

import type { Answer, Content, EventKind, GameEvent } from '../../engine';
import { listWords, periodWords, plain, type Names } from './words';

type Telling = (event: GameEvent, names: Names) => string | null;

const who = (event: GameEvent, names: Names): string => names.nation(event.actors[0]!);
const whom = (event: GameEvent, names: Names): string => names.nation(event.actors[1]!);
const all = (event: GameEvent, names: Names): string => listWords(event.actors.map(names.nation));
const others = (event: GameEvent, names: Names): string => listWords(event.actors.slice(1).map(names.nation));
const pact = (event: GameEvent, names: Names): string => (event.pact === undefined ? 'a pact' : names.pact(event.pact));

const ENDS: Readonly<Record<string, string>> = {
  term: 'its term has run out',
  notice: 'notice has run out',
  violation: 'broken',
  'purpose-fulfilled': 'its purpose is fulfilled',
  'too-few-members': 'too few members are left',
};

const ANSWERS: Readonly<Record<Answer, string | null>> = {
  fight: 'fights beside',
  fund: 'pays for',
  base: 'opens its bases to',
  words: null,
  refuse: 'refuses the call of',
};

const TELLINGS: Readonly<Partial<Record<EventKind, Telling>>> = {
  'pact-founded': (e, n) => `${all(e, n)} sign ${pact(e, n)} (${plain(e.detail ?? 'pact')})`,
  'member-joined': (e, n) => `${who(e, n)} joins ${pact(e, n)}`,
  'member-left': (e, n) => `${who(e, n)} leaves ${pact(e, n)}`,
  'notice-given': (e, n) => `${who(e, n)} gives notice to ${pact(e, n)}`,
  'pact-broken': (e, n) => `${who(e, n)} breaks ${pact(e, n)}`,
  'pact-ended': (e, n) => `${pact(e, n)} ends: ${ENDS[e.detail ?? ''] ?? plain(e.detail ?? 'over')}`,
  'pact-renewed': (e, n) => `${pact(e, n)} is renewed`,
  incident: (e, n) => `${who(e, n)} and ${whom(e, n)}: ${e.detail === 'claim' ? 'a claim is pressed' : 'an incident'}`,
  'crisis-rose': (e, n) => `${who(e, n)} against ${whom(e, n)}: ${plain(e.detail ?? 'a crisis')}`,
  'crisis-settled': (e, n) => `${who(e, n)} and ${whom(e, n)} settle: ${plain(e.detail ?? 'settled')}`,
  'call-made': (e, n) => `${who(e, n)} calls ${others(e, n)} to arms under ${pact(e, n)}`,
  'call-answered': (e, n) => answered(e, n),
  'clash-fought': (e, n) => `${who(e, n)} and ${whom(e, n)} clash: ${plain(e.detail ?? '')}`,
  'war-fought': (e, n) => `war of ${who(e, n)} against ${whom(e, n)}: ${plain(e.detail ?? '')}`,
};

function answered(event: GameEvent, names: Names): string | null {
  const words = ANSWERS[(event.detail ?? 'words') as Answer];
  return words ? `${who(event, names)} ${words} ${whom(event, names)}` : null;
}

/** The sentence for an event, or null where a chronicle leaves it out. */
export function tell(event: GameEvent, names: Names): string | null {
  return TELLINGS[event.kind]?.(event, names) ?? null;
}

/** A turn's lines, the date before the first. */
export function chronicleLines(content: Content, turn: number, events: readonly GameEvent[], names: Names): string[] {
  const date = periodWords(content, turn);
  const told = events.map((event) => tell(event, names)).filter((line) => line !== null);
  return told.map((line, k) => `${k === 0 ? date : ' '.repeat(date.length)}  ${line}`);
}
