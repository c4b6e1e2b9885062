// Which events the command line's chronicle tells, in the page's sentences. Dialogue, trade and the like are left out of it.

import type { Content, Crisis, CrisisId, EventKind, GameEvent, State } from '../engine';
import type { EventContext } from './en/events';
import type { Language } from './language';
import { plain } from './markup';
import { type Names, namesOf } from './names';

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
  'war-joined',
  'war-left',
  'terms-imposed',
  'scripted',
]);

/** Tells events of one game. */
export interface Teller {
  readonly names: Names;
  /** The sentence for an event. */
  tell(event: GameEvent): string;
  /** A few words for it. */
  label(event: GameEvent): string;
  /** A turn's lines, the date before the first. */
  lines(turn: number, events: readonly GameEvent[]): string[];
}

/** Tells what happened up to the last of the states, by the names and crises that stand in any of them. */
export function tellerOf(language: Language, content: Content, states: readonly State[]): Teller {
  const names = namesOf(language, content, states.at(-1)!.structure);
  // A crisis is called by those who began it, whoever fights on in their place.
  const crises = new Map(
    states.flatMap(({ structure }) => structure.crises.map((one) => [one.id, one] as const)).reverse(),
  );
  const tell = (event: GameEvent): string =>
    plain(language.eventSentence(event, contextOf(language, content, crises, event)), names);
  const wordsOf = (group: Group): string => {
    const [one] = group;
    const sentence =
      together(language, group) ?? language.eventSentence(one, contextOf(language, content, crises, one));
    return plain(sentence, names);
  };
  return {
    names,
    tell,
    label: (event) => language.markLabel(event, contextOf(language, content, crises, event), names),
    lines(turn, events) {
      const date = language.periodWords(content, turn);
      const told = groupsOf(events.filter(isTold)).map(wordsOf);
      return told.map((line, k) => `${k === 0 ? date : ' '.repeat(date.length)}  ${line}`);
    },
  };
}

function contextOf(
  language: Language,
  content: Content,
  crises: ReadonlyMap<CrisisId, Crisis>,
  { kind, crisis, detail }: GameEvent,
): EventContext {
  return {
    offer: language.naming.offer,
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

/** Told in one sentence: the calls of one caller, or the answers of one kind to it, or one event by itself. */
type Group = readonly [GameEvent, ...GameEvent[]];

function groupsOf(events: readonly GameEvent[]): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const event of events) {
    const key = groupOf(event);
    const before = groups.get(key);
    groups.set(key, before ? [...before, event] : [event]);
  }
  return [...groups.values()];
}

function groupOf({ id, kind, crisis, actors, detail }: GameEvent): string {
  if (kind === 'call-made') return `${kind} ${crisis} ${actors[0]}`;
  return kind === 'call-answered' ? `${kind} ${crisis} ${actors[1]} ${detail}` : id;
}

/** Several calls or answers as one sentence. */
function together(language: Language, group: Group): string | null {
  const [one] = group;
  if (one.kind === 'call-made' && group.length > 1)
    return language.callsSentence(
      one.actors[0],
      group.flatMap(({ actors }) => actors.slice(1)),
    );
  if (one.kind !== 'call-answered') return null;
  const [, caller] = one.actors;
  return language.answersSentence(
    group.flatMap(({ actors }) => actors.slice(0, 1)),
    one.detail,
    caller,
  );
}
