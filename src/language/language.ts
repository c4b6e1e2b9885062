// A language as a game uses it: all its words, and the sentences that are chosen among them by what is to be told.

import type {
  AgendaItem,
  EventKind,
  EventOf,
  GameEvent,
  Objective,
  ObjectiveStanding,
  Order,
  Refusal,
  Terms,
} from '../engine';
import { articlesOf, type Difference, differences, type Worded } from './articles';
import type { EventContext, EventSentences } from './en/events';
import type { GameWords } from './en/game';
import type { PartText } from './en/parts';
import type { Front } from './front';
import { capital, type Names, unkebab } from './markup';
import { listUpTo } from './names';
import { progressOf, standingOf } from './objectives';

export type { EventContext };

export interface Language extends Omit<Front, 't'>, Omit<GameWords, 'articles' | 'gameChrome'> {
  /** The words of all screens. */
  readonly t: Front['t'] & GameWords['gameChrome'];
  /** One sentence in the catalogue's markup. */
  eventSentence<Kind extends EventKind>(event: EventOf<Kind>, context: EventContext): string;
  /** A few words for a mark on a timeline: the pact's name, or the two at odds. `names` resolves ids. */
  markLabel(event: GameEvent, context: EventContext, names: Names): string;
  /** One line for the order tray, in the catalogue's markup. `offerName` names the offer that it makes or answers. */
  orderSentence(order: Order, offerName: string): string;
  /** What is worth a decision, in the catalogue's markup; `goal` is the objective that it is about, or null. */
  agendaSentence(item: AgendaItem, goal: Objective | null): string;
  refusalSentence(refusal: Refusal): string;
  /** What a part of an account is called; one that nobody has described is its code as words. */
  partText(name: string): PartText;
  objectiveSentence(objective: Objective): string;
  /** What winning is for a nation that is asked these; in the catalogue's markup. */
  winningSentence(objectives: readonly Objective[]): string;
  objectiveProgress(standing: ObjectiveStanding): string;
  objectiveState(standing: ObjectiveStanding, over: boolean): string;
  articlesOf(terms: Terms): readonly string[];
  /** What an offer says otherwise than another, or than a treaty as it stands. */
  differences(before: Worded, after: Worded): readonly Difference[];
  /** `a`, `a and b`, `a, b and c`; beyond `most`, `a, b and 7 others`. */
  listUpTo(words: readonly string[], most?: number): string;
}

export function languageOf(front: Front, words: GameWords): Language {
  const { articles: _, gameChrome, ...sentences } = words;
  const events: EventSentences = words.events;
  return {
    ...front,
    ...sentences,
    t: { ...front.t, ...gameChrome },
    eventSentence: (event, context) => events[event.kind](event, context),
    markLabel: (event, context, names) => capital(markLabel(front, words, event, context, names)),
    orderSentence: (order, offerName) => words.orders[order.kind](order as never, offerName),
    agendaSentence: (item, goal) =>
      words.agenda[item.kind](item as never, goal === null ? '' : words.asked[goal.kind](goal)),
    refusalSentence: (refusal) => {
      const sentence = words.refusals[refusal.code];
      return typeof sentence === 'function' ? sentence(refusal) : sentence;
    },
    partText: (name) => words.parts[name] ?? { name: unkebab(name), means: '' },
    objectiveSentence: (objective) => words.asked[objective.kind](objective),
    winningSentence: (objectives) =>
      words.standingText.winning(
        objectives.map((one) =>
          words.standingText.goal(words.asked[one.kind](one), front.points(one.points)),
        ),
      ),
    objectiveProgress: (standing) => progressOf(front, words, standing),
    objectiveState: (standing, over) => standingOf(words, standing, over),
    articlesOf: (terms) => articlesOf(words, terms),
    differences: (before, after) => differences(words, before, after),
    listUpTo: (items, most) => listUpTo(front, items, most),
  };
}

function markLabel(
  { naming }: Front,
  { eventLabels }: GameWords,
  event: GameEvent,
  { crisis, script }: EventContext,
  names: Names,
): string {
  const word = eventLabels[event.kind] ?? '';
  if (script !== null) return script;
  const [challenger, target] =
    event.target === undefined ? [crisis?.challenger, crisis?.target] : [event.actors[0], event.target];
  if (challenger !== undefined && target !== undefined) {
    const quarrel = `${names.nation(challenger)}–${names.nation(target)}`;
    return word === '' ? quarrel : naming.told(word, quarrel);
  }
  if (event.pact === undefined) return word;
  const pact = names.pact(event.pact);
  return event.kind === 'pact-founded' ? pact : `${pact} ${word.toLowerCase()}`;
}
