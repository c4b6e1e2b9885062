// Which events the command line's chronicle tells, in the page's sentences. Dialogue, trade and the like are left out of it.

import type { Content, Crisis, CrisisId, EventKind, GameEvent, State } from '../engine';
import { periodWords } from './dates';
import { callsSentence, type EventContext, eventSentence } from './events';
import { plain } from './markup';
import { type Names, namesOf } from './words';

const TOLD: ReadonlySet<EventKind> = new Set<EventKind>([
  'pact-founded',
  'member-joined',
  'member-left',
  'notice-given',
  'pact-broken',
  'pact-ended',
  'pacts-merged',
  'call-lapsed',
  'pact-renewed',
  'incident',
  'subversion-exposed',
  'backed-down',
  'refugee-flow',
  'ally-mediated',
  'regime-changed',
  'crisis-rose',
  'crisis-settled',
  'call-made',
  'call-answered',
  'clash-fought',
  'terror-attack',
  'cyber-attack',
  'disaster',
  'economic-shock',
  'insurgent-offensive',
  'attack-answered',
  'threat-ended',
  'threat-countered',
  'peacekeepers-sent',
  'relief-given',
  'war-fought',
  'scripted',
]);

/** Tells events of one game. */
export interface Teller {
  readonly names: Names;
  /** The sentence for an event. */
  tell(event: GameEvent): string;
  /** A turn's lines, the date before the first. */
  lines(turn: number, events: readonly GameEvent[]): string[];
}

/** Tells what happened up to the last of the states, by the names and crises that stand in any of them. */
export function tellerOf(content: Content, states: readonly State[]): Teller {
  const names = namesOf(content, states.at(-1)!.structure);
  const crises = new Map(states.flatMap(({ structure }) => structure.crises.map((one) => [one.id, one])));
  const tell = (event: GameEvent): string =>
    plain(eventSentence(event, contextOf(content, crises, event)), names);
  const wordsOf = (group: readonly GameEvent[]): string =>
    group.length > 1 && group[0]!.kind === 'call-made' ? plain(callsOf(group), names) : tell(joined(group));
  return {
    names,
    tell,
    lines(turn, events) {
      const date = periodWords(content, turn);
      const told = groupsOf(events.filter(isTold)).map(wordsOf);
      return told.map((line, k) => `${k === 0 ? date : ' '.repeat(date.length)}  ${line}`);
    },
  };
}

function contextOf(
  content: Content,
  crises: ReadonlyMap<CrisisId, Crisis>,
  { kind, crisis, detail }: GameEvent,
): EventContext {
  return {
    offer: 'the offer',
    crisis: (crisis === undefined ? undefined : crises.get(crisis)) ?? null,
    script: (kind === 'scripted' ? content.script.find(({ id }) => id === detail)?.title : undefined) ?? null,
  };
}

/** Words of support, and promises that merely lapse, are no story. */
function isTold({ kind, detail }: GameEvent): boolean {
  if (kind === 'call-answered') return detail !== 'words';
  if (kind === 'call-lapsed') return detail === 'on-both-sides';
  return TOLD.has(kind);
}

/** The calls of one caller, and the answers of one kind to it, together. */
function groupsOf(events: readonly GameEvent[]): readonly (readonly GameEvent[])[] {
  const groups = new Map<string, GameEvent[]>();
  for (const event of events) {
    const key = groupOf(event);
    groups.set(key, [...(groups.get(key) ?? []), event]);
  }
  return [...groups.values()];
}

function groupOf({ id, kind, crisis, actors, detail }: GameEvent): string {
  if (kind === 'call-made') return `${kind} ${crisis} ${actors[0]}`;
  return kind === 'call-answered' ? `${kind} ${crisis} ${actors[1]} ${detail}` : id;
}

const callsOf = (calls: readonly GameEvent[]): string =>
  callsSentence(
    calls[0]!.actors[0]!,
    calls.map(({ actors }) => actors[1]!),
  );

/** Answers of one kind as one event: who answers, and last who called. */
function joined(group: readonly GameEvent[]): GameEvent {
  const first = group[0]!;
  if (group.length === 1) return first;
  return { ...first, actors: [...group.map(({ actors }) => actors[0]!), first.actors[1]!] };
}
