// Which events a chronicle tells and how, one short sentence each.

import { type Answer, asPactId, type Content, type EventKind, type GameEvent } from '../engine';
import { listWords, periodWords, plain, type Names } from './words';

type Telling = (event: GameEvent, names: Names) => string | null;

const who = (event: GameEvent, names: Names): string => names.nation(event.actors[0]!);
const whom = (event: GameEvent, names: Names): string => names.nation(event.actors[1]!);
const all = (event: GameEvent, names: Names): string => listWords(event.actors.map(names.nation));
const others = (event: GameEvent, names: Names): string => listWords(event.actors.slice(1).map(names.nation));
const pact = (event: GameEvent, names: Names): string =>
  event.pact === undefined ? 'a pact' : names.pact(event.pact);

const threat = (event: GameEvent, names: Names): string =>
  event.threat === undefined ? 'a threat' : names.threat(event.threat);

const ENDS: Readonly<Record<string, string>> = {
  term: 'its term has run out',
  notice: 'notice has run out',
  violation: 'broken',
  'purpose-fulfilled': 'its purpose is fulfilled',
  'too-few-members': 'too few members are left',
  merged: 'a later treaty of the same members takes its place',
};

/** What one nation does, and what several do. */
const ANSWERS: Readonly<Record<Answer, readonly [string, string] | null>> = {
  fight: ['fights beside', 'fight beside'],
  fund: ['pays for', 'pay for'],
  base: ['opens its bases to', 'open their bases to'],
  words: null,
  refuse: ['refuses the call of', 'refuse the call of'],
};

const TELLINGS: Readonly<Partial<Record<EventKind, Telling>>> = {
  'pact-founded': (e, n) => `${all(e, n)} sign ${pact(e, n)} (${plain(e.detail ?? 'pact')})`,
  'member-joined': (e, n) => `${who(e, n)} joins ${pact(e, n)}`,
  'member-left': (e, n) => `${who(e, n)} leaves ${pact(e, n)}`,
  'notice-given': (e, n) => `${who(e, n)} gives notice to ${pact(e, n)}`,
  'pact-broken': (e, n) => `${who(e, n)} breaks ${pact(e, n)}`,
  'pact-ended': (e, n) => `${pact(e, n)} ends: ${ENDS[e.detail ?? ''] ?? plain(e.detail ?? 'over')}`,
  'pacts-merged': (e, n) => `${n.pact(asPactId(e.detail ?? ''))} is merged into ${pact(e, n)}`,
  'call-lapsed': (e, n) =>
    e.detail === 'on-both-sides' ? `${who(e, n)} stays away: it would fight on both sides` : null,
  'pact-renewed': (e, n) => `${pact(e, n)} is renewed`,
  incident: (e, n) =>
    `${who(e, n)} and ${whom(e, n)}: ${e.detail === 'claim' ? 'a claim is pressed' : plain(e.detail ?? 'incident')}`,
  'subversion-exposed': (e, n) => `${who(e, n)} is found to meddle in ${whom(e, n)}`,
  'backed-down': (e, n) => `${who(e, n)} backs down before ${whom(e, n)}`,
  'refugee-flow': (e, n) => `refugees reach ${who(e, n)}`,
  'ally-mediated': (e, n) => `${who(e, n)} mediates between ${others(e, n)}`,
  'regime-changed': (e, n) => `${who(e, n)}: ${plain(e.detail ?? 'change of regime')}`,
  'crisis-rose': (e, n) => `${who(e, n)} against ${whom(e, n)}: ${plain(e.detail ?? 'a crisis')}`,
  'crisis-settled': (e, n) => `${who(e, n)} and ${whom(e, n)} settle: ${plain(e.detail ?? 'settled')}`,
  'call-made': (e, n) => `${who(e, n)} calls ${others(e, n)} to arms`,
  'call-answered': answered,
  'clash-fought': (e, n) => `${who(e, n)} and ${whom(e, n)} clash: ${plain(e.detail ?? '')}`,
  'terror-attack': (e, n) => `terror attack in ${who(e, n)}: ${threat(e, n)}`,
  'cyber-attack': (e, n) => `cyber attack on ${who(e, n)}: ${threat(e, n)}`,
  disaster: (e, n) => `disaster in ${who(e, n)}: ${threat(e, n)}`,
  'economic-shock': (e, n) => `economic shock in ${who(e, n)}: ${threat(e, n)}`,
  'insurgent-offensive': (e, n) => `offensive against ${who(e, n)}: ${threat(e, n)}`,
  'attack-answered': (e, n) => `partners help ${who(e, n)}: ${others(e, n)}`,
  'threat-ended': (e, n) => `${threat(e, n)} is over`,
  'threat-countered': (e, n) => `${who(e, n)} acts against ${threat(e, n)}`,
  'peacekeepers-sent': (e, n) => `${who(e, n)} sends peacekeepers to ${whom(e, n)}`,
  'relief-given': (e, n) => `${who(e, n)} sends relief to ${whom(e, n)}`,
  'war-fought': (e, n) => `war of ${who(e, n)} against ${whom(e, n)}: ${plain(e.detail ?? '')}`,
};

function answered(event: GameEvent, names: Names): string | null {
  const words = ANSWERS[(event.detail ?? 'words') as Answer];
  if (!words) return null;
  const came = event.actors.slice(0, -1).map(names.nation);
  return `${listWords(came)} ${words[came.length === 1 ? 0 : 1]} ${names.nation(event.actors.at(-1)!)}`;
}

/** The sentence for an event, or null where a chronicle leaves it out. */
export function tell(event: GameEvent, names: Names): string | null {
  return TELLINGS[event.kind]?.(event, names) ?? null;
}

const titleOf = (content: Content, { detail }: GameEvent): string | null =>
  content.script.find(({ id }) => id === detail)?.title ?? null;

/** A turn's lines, the date before the first. */
export function chronicleLines(
  content: Content,
  turn: number,
  events: readonly GameEvent[],
  names: Names,
): string[] {
  const date = periodWords(content, turn);
  const told = together(events)
    .map((event) => (event.kind === 'scripted' ? titleOf(content, event) : tell(event, names)))
    .filter((line) => line !== null);
  return told.map((line, k) => `${k === 0 ? date : ' '.repeat(date.length)}  ${line}`);
}

/** The events with one caller's calls as one, and all answers of one kind to it as one. */
function together(events: readonly GameEvent[]): GameEvent[] {
  const groups = new Map<string, GameEvent[]>();
  for (const event of events) {
    const key = groupOf(event);
    groups.set(key, [...(groups.get(key) ?? []), event]);
  }
  return [...groups.values()].map(joined);
}

function groupOf({ id, kind, crisis, actors, detail }: GameEvent): string {
  if (kind === 'call-made') return `${kind} ${crisis} ${actors[0]}`;
  return kind === 'call-answered' ? `${kind} ${crisis} ${actors[1]} ${detail}` : id;
}

function joined(group: readonly GameEvent[]): GameEvent {
  const first = group[0]!;
  if (first.kind === 'call-made')
    return { ...first, actors: [first.actors[0]!, ...group.map(({ actors }) => actors[1]!)] };
  if (first.kind === 'call-answered')
    return { ...first, actors: [...group.map(({ actors }) => actors[0]!), first.actors[1]!] };
  return first;
}
