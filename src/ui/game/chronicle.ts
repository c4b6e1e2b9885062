// What is remembered of a game for its log, timeline and colours: names of offers and pacts, sides of crises, cohesion by turn, and which
// pact has which of eight colours.

import { ranking } from '../../engine';
import type {
  CrisisId,
  EventId,
  GameEvent,
  NationId,
  OfferId,
  PactId,
  PactType,
  Ranked,
  State,
} from '../../engine';
import { type Bloc, inNeedOfColour } from './blocs';
import type { Session } from '../../session';
import type { EventContext, Language } from '../../language/language';

export interface PactCourse {
  readonly id: PactId;
  readonly name: string;
  readonly type: PactType;
  /** By turn from 0; null where it did not stand. */
  readonly cohesion: (number | null)[];
}

export interface Chronicle {
  /** Turns taken in so far; −1 before the start. */
  upTo: number;
  readonly offers: Map<OfferId, string>;
  readonly crises: Map<CrisisId, { readonly challenger: NationId; readonly target: NationId }>;
  readonly pacts: Map<PactId, PactCourse>;
  readonly events: Map<EventId, GameEvent>;
  /** How the nations ranked, by turn from 0. */
  readonly ranks: (readonly Ranked[])[];
  /** Titles of the scenario's script, by id. */
  readonly script: Map<string, string>;
  /** Colour slots 0…7 of the pacts whose bloc has one now. */
  readonly slots: Map<PactId, number>;
}

export const SLOTS = 8;
const SLOT_NUMBERS = Array.from({ length: SLOTS }, (_, slot) => slot);

export function emptyChronicle(): Chronicle {
  return {
    upTo: -1,
    offers: new Map(),
    crises: new Map(),
    pacts: new Map(),
    events: new Map(),
    ranks: [],
    script: new Map(),
    slots: new Map(),
  };
}

/** Takes in every turn that the session has played since; changes the chronicle it is given. */
export function extendChronicle(language: Language, chronicle: Chronicle, session: Session): void {
  const now = session.state().turn;
  for (let turn = chronicle.upTo + 1; turn <= now; turn++) takeIn(language, chronicle, session, turn);
  chronicle.upTo = now;
}

/** The chronicle of a single state, for pictures of it. */
export function chronicleOf(state: State): Chronicle {
  const chronicle = emptyChronicle();
  dealSlots(chronicle, state);
  return chronicle;
}

/** Takes one more turn in: the next after those it has. */
export function takeIn(language: Language, chronicle: Chronicle, session: Session, turn: number): void {
  const state = session.stateAt(turn);
  for (const { id, title } of turn === 0 ? state.content.script : []) chronicle.script.set(id, title);
  for (const offer of state.structure.offers)
    chronicle.offers.set(offer.id, language.pactName(state.content, offer.name));
  for (const { id, challenger, target } of state.structure.crises)
    if (!chronicle.crises.has(id)) chronicle.crises.set(id, { challenger, target });
  takeInPacts(language, chronicle, state, turn);
  chronicle.ranks[turn] = ranking(state, session.persons);
  dealSlots(chronicle, state);
  for (const event of session.turns()[turn - 1]?.events ?? []) chronicle.events.set(event.id, event);
}

function takeInPacts({ pactName }: Language, chronicle: Chronicle, state: State, turn: number): void {
  for (const { id, name, type, cohesion } of state.structure.pacts) {
    const course = chronicle.pacts.get(id) ?? {
      id,
      name: pactName(state.content, name),
      type,
      cohesion: [],
    };
    while (course.cohesion.length < turn) course.cohesion.push(null);
    course.cohesion.push(cohesion);
    chronicle.pacts.set(id, course);
  }
  for (const { id, name, type } of state.structure.ended)
    if (!chronicle.pacts.has(id))
      chronicle.pacts.set(id, { id, name: pactName(state.content, name), type, cohesion: [] });
}

/** Eight blocs have a slot each, all of a bloc's pacts the same; one that keeps its rank keeps its slot, newcomers take the lowest free one. */
function dealSlots({ slots }: Chronicle, state: State): void {
  const leading = inNeedOfColour(state).slice(0, SLOTS);
  const before = new Map(slots);
  slots.clear();
  const taken = new Set<number>();
  const deal = ({ pacts }: Bloc, slot: number): void => {
    taken.add(slot);
    for (const { id } of pacts) slots.set(id, slot);
  };
  const fresh = leading.filter((bloc) => {
    const kept = bloc.pacts.map(({ id }) => before.get(id)).find((slot) => slot !== undefined);
    if (kept === undefined || taken.has(kept)) return true;
    deal(bloc, kept);
    return false;
  });
  for (const bloc of fresh) deal(bloc, SLOT_NUMBERS.find((slot) => !taken.has(slot))!);
}

export function contextOf({ naming }: Language, chronicle: Chronicle, event: GameEvent): EventContext {
  return {
    offer: (event.offer === undefined ? undefined : chronicle.offers.get(event.offer)) ?? naming.offer,
    crisis: (event.crisis === undefined ? undefined : chronicle.crises.get(event.crisis)) ?? null,
    script: (event.kind === 'scripted' ? chronicle.script.get(event.detail) : undefined) ?? null,
  };
}
