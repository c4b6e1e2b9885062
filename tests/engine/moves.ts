// How a test gives orders and retells what came of them: one line for an order, one for an event.

import {
  type Answer,
  checkNow,
  type Crisis,
  defaultTermsFor,
  type EventKind,
  type GameEvent,
  type NationId,
  type Order,
  type PactId,
  type PactType,
  type RefusalCode,
  type Stance,
  type State,
  type Step,
  step,
  type Terms,
} from '../../src/engine';

/** An order, or one that depends on what lies on the table. */
export type Move = Order | ((state: State) => Order);

const needed = <T>(found: T | undefined, what: string): T => {
  if (found === undefined) throw new Error(`there is no ${what}`);
  return found;
};

export const orderOf = (state: State, move: Move): Order => (typeof move === 'function' ? move(state) : move);

/** One turn. */
export const take = (state: State, ...moves: readonly Move[]): Step =>
  step(
    state,
    moves.map((move) => orderOf(state, move)),
  );

export interface Story {
  readonly state: State;
  /** What happened, turn by turn, a line an event. */
  readonly told: readonly (readonly string[])[];
  readonly steps: readonly Step[];
}

/** Several turns; throws where an order is refused, since a story is about what was allowed. */
export function story(start: State, turns: readonly (readonly Move[])[]): Story {
  let state = start;
  const steps: Step[] = [];
  for (const moves of turns) {
    const taken = take(state, ...moves);
    const refused = taken.refusals[0];
    if (refused) throw new Error(`turn ${state.turn + 1}: ${refused.order.kind} refused, ${refused.code}`);
    steps.push(taken);
    state = taken.state;
  }
  return { state, steps, told: steps.map(({ events }) => events.map(tell)) };
}

/** The state after `turns` turns without orders. */
export const wait = (state: State, turns: number): State =>
  story(
    state,
    Array.from({ length: turns }, () => []),
  ).state;

/** `kind (detail) first second …`. */
export const tell = ({ kind, detail, actors }: GameEvent): string =>
  [kind, ...(detail === undefined ? [] : [`(${detail})`]), ...actors].join(' ');

export const eventsOf = (taken: Step, kind: EventKind): readonly GameEvent[] =>
  taken.events.filter((event) => event.kind === kind);

/** Effects of the turn's events of one kind: `trust ALD>BOR +15000`, `gdp ALD -50`. */
export function effects(taken: Step, kind: EventKind): readonly string[] {
  const id = (k: number): string => taken.state.content.nations[k]?.id ?? '?';
  return eventsOf(taken, kind).flatMap((event) =>
    event.effects.map(
      ({ column, i, j, delta }) =>
        `${column} ${id(i)}${j < 0 ? '' : `>${id(j)}`} ${delta > 0 ? '+' : ''}${delta}`,
    ),
  );
}

/** The code with which a single order is refused, or null; `step` and the question before it must agree. */
export function refused(state: State, move: Move): RefusalCode | null {
  const order = orderOf(state, move);
  const asked = checkNow(state, order)?.code ?? null;
  const given = step(state, [order]).refusals[0]?.code ?? null;
  if (asked !== given) throw new Error(`asked before the turn: ${asked}; in the turn: ${given}`);
  return given;
}

export const propose =
  (
    by: NationId,
    invited: readonly NationId[],
    pactType: PactType,
    terms: Partial<Terms> = {},
    name = 'Pact',
  ): Move =>
  (state) => ({
    kind: 'propose',
    by,
    pactType,
    name,
    invited,
    terms: { ...defaultTermsFor(state, pactType, terms.against ?? null), ...terms },
  });

const offerFor = (state: State, nation: NationId) =>
  needed(
    state.structure.offers.find((offer) => offer.voters.includes(nation)),
    `offer for ${nation}`,
  );

export const accept =
  (by: NationId): Move =>
  (state) => ({ kind: 'accept', by, offer: offerFor(state, by).id });
export const reject =
  (by: NationId): Move =>
  (state) => ({ kind: 'reject', by, offer: offerFor(state, by).id });

export const counter =
  (by: NationId, terms: Partial<Terms>): Move =>
  (state) => {
    const offer = offerFor(state, by);
    return { kind: 'counter', by, offer: offer.id, terms: { ...offer.terms, ...terms } };
  };

export const withdraw =
  (by: NationId): Move =>
  (state) => ({
    kind: 'withdraw',
    by,
    offer: needed(
      state.structure.offers.find((offer) => offer.by === by),
      `offer by ${by}`,
    ).id,
  });

export const invite = (by: NationId, pact: PactId, nation: NationId): Move => ({
  kind: 'invite',
  by,
  pact,
  nation,
});

export const amend =
  (by: NationId, pact: PactId, terms: Partial<Terms>): Move =>
  (state) => {
    const standing = needed(
      state.structure.pacts.find((p) => p.id === pact),
      `pact ${pact}`,
    );
    return { kind: 'amend', by, pact, terms: { ...standing.terms, ...terms } };
  };

export const stance =
  (by: NationId, chosen: Stance): Move =>
  (state) => ({
    kind: 'crisis-stance',
    by,
    crisis: needed(
      state.structure.crises.find((crisis) => crisis.challenger === by || crisis.target === by),
      `crisis of ${by}`,
    ).id,
    stance: chosen,
  });

export const answer =
  (by: NationId, given: Answer): Move =>
  (state) => ({
    kind: 'answer-call',
    by,
    call: needed(
      state.structure.calls.find((call) => call.called === by && call.answer === null),
      `call to ${by}`,
    ).id,
    answer: given,
  });

export const claim = (by: NationId, against: NationId): Move => ({ kind: 'press-claim', by, against });
export const leave = (by: NationId, pact: PactId): Move => ({ kind: 'leave', by, pact });
export const breakUp = (by: NationId, pact: PactId): Move => ({ kind: 'break', by, pact });

const quarrelOf = (state: State, party: NationId): Crisis =>
  needed(
    state.structure.crises.find((crisis) => crisis.challenger === party || crisis.target === party),
    `crisis of ${party}`,
  );

/** Comes into the quarrel of `of` beside `beside`. */
export const intervene =
  (by: NationId, beside: NationId, of = beside): Move =>
  (state) => ({ kind: 'intervene', by, crisis: quarrelOf(state, of).id, beside });

/** Lays down its arms in the war of `of`. */
export const separatePeace =
  (by: NationId, of: NationId): Move =>
  (state) => ({ kind: 'separate-peace', by, crisis: quarrelOf(state, of).id });
