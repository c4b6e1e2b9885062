// A recorded game told as a story: notes on how it begins, on the turns that changed most, each with a reason, and on how it ends.

import {
  agentOrders,
  ranking,
  type AgentDecision,
  type Content,
  type GameEvent,
  type Order,
} from '../engine';
import { tellerOf, type Teller } from '../language/chronicle';
import { weightOf } from '../language/event-marks';
import type { Language } from '../language/language';
import { capital } from '../language/markup';
import { positions, type Annotation, type Position, type Replay } from '../replay';

/** One turn of a story tells so many events at most. */
const TOLD = 3;
/** A chapter for every so many turns, and no more than so many in all. */
const TURNS_A_CHAPTER = 3;
const MOST_CHAPTERS = 7;

/** Those that a story tells, the heaviest first; that a broken pact ends is told by its breach. */
const byWeight = (events: readonly GameEvent[]): readonly GameEvent[] =>
  events
    .filter((event) => weightOf(event) >= 3 && !(event.kind === 'pact-ended' && event.detail === 'violation'))
    .sort((a, b) => weightOf(b) - weightOf(a));

/** The notes of a game's story; the same game always has the same. */
export function storyOf(
  language: Language,
  replay: Replay,
  content: Content,
  summary: string,
): readonly Annotation[] {
  const passed = [...positions(replay, content, replay.turns.length)];
  const teller = tellerOf(
    language,
    content,
    passed.map(({ state }) => state),
  );
  const turning = turningPoints(passed);
  const [first, last] = [passed[0]!, passed.at(-1)!];
  return [
    { turn: 0, chapter: content.title, text: summary },
    ...turning.map((at) => chapterOf(language, teller, replay, passed, at)),
    ...(last === first ? [] : [ending(language, teller, passed)]),
  ];
}

/** The turns in which most of weight happened, no two of them neighbours, by time. */
function turningPoints(passed: readonly Position[]): readonly number[] {
  const weights = passed.map(({ events }) =>
    byWeight(events)
      .slice(0, TOLD)
      .reduce((sum, event) => sum + weightOf(event), 0),
  );
  const turns = weights.map((_, turn) => turn).slice(1, -1);
  const chosen: number[] = [];
  for (const turn of turns.sort((a, b) => weights[b]! - weights[a]! || a - b))
    if (weights[turn]! > 0 && chosen.every((other) => Math.abs(other - turn) > 1)) chosen.push(turn);
  const most = Math.min(MOST_CHAPTERS, Math.floor(passed.length / TURNS_A_CHAPTER));
  return chosen.slice(0, most).sort((a, b) => a - b);
}

function chapterOf(
  language: Language,
  teller: Teller,
  replay: Replay,
  passed: readonly Position[],
  turn: number,
): Annotation {
  const events = byWeight(passed[turn]!.events).slice(0, TOLD);
  const [heaviest] = events;
  const told = events.map((event) => capital(teller.tell(event)));
  const { decisions } = agentOrders(passed[turn - 1]!.state, replay.seats);
  const why = reasonOf(language, teller, decisions, heaviest!);
  const arrows = events.flatMap(({ actors: [from, to] }) => (from && to ? [{ from, to }] : []));
  return {
    turn,
    chapter: shortened(teller.label(heaviest!)),
    text: [...told, ...(why === null ? [] : [why])].join(' '),
    ...(arrows.length === 0 ? {} : { arrows }),
  };
}

/** What weighed most with those whose order led to the event; null where no agent weighed one. */
function reasonOf(
  language: Language,
  { names }: Teller,
  decisions: readonly AgentDecision[],
  event: GameEvent,
): string | null {
  for (const { nation, chosen } of decisions) {
    if (!event.actors.includes(nation) || !ledTo(chosen.order, event)) continue;
    const [term] = chosen.terms
      .filter(({ part, value }) => value > 0 && !YARDSTICKS.has(part))
      .sort((a, b) => b.value - a.value);
    if (term !== undefined)
      return language.replays.weighed(names.nation(nation), language.partText(term.part).name.toLowerCase());
  }
  return null;
}

/** Terms that are an agent's own measure or luck are no reasons. */
const YARDSTICKS: ReadonlySet<string> = new Set(['doubt', 'threshold', 'as-it-is', 'noticeable']);

const NAMED = ['pact', 'offer', 'crisis', 'call'] as const;

/** An order is about the pact, offer, crisis or call that the event names. */
const ledTo = (order: Order | null, event: GameEvent): boolean =>
  order !== null &&
  NAMED.some((name) => Object.entries(order).some(([key, value]) => key === name && value === event[name]));

function ending(language: Language, teller: Teller, passed: readonly Position[]): Annotation {
  const { state } = passed.at(-1)!;
  const events = passed.flatMap((position) => position.events);
  const count = (kind: GameEvent['kind']): number => events.filter((event) => event.kind === kind).length;
  const first = ranking(state)
    .slice(0, 3)
    .map(({ nation }) => teller.names.nation(nation));
  return {
    turn: state.turn,
    chapter: language.replays.ended,
    text: language.replays.endedSo(
      language.list(first),
      count('pact-founded'),
      count('pact-broken'),
      new Set(events.filter(({ kind }) => kind === 'war-fought').map(({ crisis }) => crisis)).size,
    ),
  };
}

const LONGEST = 80;

const shortened = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text);
