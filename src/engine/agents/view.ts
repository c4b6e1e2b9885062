// What an agent can see: the board as everyone does, intentions only as it perceives them.

import { ONE } from '../model/arithmetic';
import { indexOf, nationAt } from '../model/columns';
import type { NationId, PactId } from '../model/ids';
import { type Order, type OrderOf, sameOrder } from '../model/orders';
import type { Pact } from '../model/state';
import type { AgentWeights } from '../model/theory-play';
import type { Seat } from '../model/vocabulary';
import { type Draw, sideStream } from '../random/streams';
import { checkPaid, priceOf } from '../commands/registry';
import type { Board } from '../rules/board';
import { soundingOf } from '../rules/soundings';
import type { Sight } from './sight';
import { weightsOf } from './weights';

/** One term of an option's score. */
export interface OptionTerm {
  readonly part: string;
  readonly value: number;
}

/** One thing an agent could do: an order, or null for doing nothing; its score is the sum of its terms. */
export interface Option {
  readonly order: Order | null;
  readonly score: number;
  readonly terms: readonly OptionTerm[];
}

/** What an agent chose, and all that it could have chosen, the choice among them: it has the highest score. */
export interface AgentDecision {
  /** Whose choice it was. */
  readonly nation: NationId;
  readonly chosen: Option;
  readonly options: readonly Option[];
}

/** From where somebody weighs: who it is, what it is after, and what every nation knows of all. */
export interface Standpoint {
  readonly board: Sight;
  readonly me: number;
  readonly id: NationId;
  /** Its own intent, which it knows, 0…1. */
  readonly ambition: number;
  readonly weights: AgentWeights;
}

/** A standpoint from which orders are given. Of the purses, it sees only its own. */
export interface View extends Standpoint {
  /** Whether it reviews its pacts and its spending every turn: an adviser is asked each turn, a government takes stock once a year. */
  readonly alwaysReviews: boolean;
  /** How another weighs, as far as this nation can tell: as an average statesman, or as its own government does to a government of agents whose sounding tells. */
  mindOf(seat: number): AgentWeights;
  /** Its own doubts: a stream outside the game's state. */
  draw(): number;
  /** A draw that all members of a pact share about one crisis. */
  commonDraw(topic: string): number;
  /** Influence left after the orders it has already decided on. */
  purse(): number;
  /** Whether an order may be given now, is not given yet, and can be paid. */
  allows(order: Order | null): boolean;
  /** Decides on the best of the options whose orders are allowed and can be paid; false where that is to do nothing. */
  choose(options: readonly Option[]): boolean;
}

/** What an order does for whoever is advised, in the unit of an option's score, beside those `given` already; a term of its own. */
export interface Sense {
  readonly part: string;
  readonly weigh: (order: Order, given: readonly Order[]) => number;
}

/** Where the choices of all who decide on one board collect. */
export interface Choices {
  readonly orders: Order[];
  readonly decisions: AgentDecision[];
}

/** How somebody decides: an adviser each turn, and with what whom it advises plays for; a government of agents as its soundings tell it. */
export interface Manner {
  readonly alwaysReviews?: boolean;
  readonly senses?: readonly Sense[];
  /** Whether its soundings tell it another's true character: never what a person is shown, who is told by chances. */
  readonly told?: boolean;
  /** Whether it weighs every doubt as it is on the average, as whoever advises does, and throws no dice. */
  readonly considered?: boolean;
}

/** A doubt, 0…1, as it is on the average. */
const AVERAGE_DOUBT = 1 / 2;

const isExit = (order: Order): order is OrderOf<'leave' | 'break'> =>
  order.kind === 'leave' || order.kind === 'break';

/** What one nation sees, and its purse as it decides. A class: a closure a method would be made anew for each nation each turn. */
class Desk implements View {
  readonly board: Board;
  readonly me: number;
  readonly id: NationId;
  readonly ambition: number;
  readonly weights: AgentWeights;
  readonly alwaysReviews: boolean;
  readonly #told: boolean;
  readonly #considered: boolean;
  readonly #senses: readonly Sense[];
  readonly #seed: string;
  readonly #made: Choices;
  /** Where its own orders begin among those of all. */
  readonly #first: number;
  #left: number;
  #draw: Draw | null = null;
  /** The order that was allowed last, and its price: who asks whether it may mostly does. */
  #allowed: Order | null = null;
  #price = 0;

  constructor(
    board: Board,
    seed: string,
    me: number,
    weights: AgentWeights,
    made: Choices,
    { alwaysReviews = false, senses = [], told = false, considered = false }: Manner,
  ) {
    this.board = board;
    this.me = me;
    this.id = nationAt(board.content, me);
    this.ambition = board.nations.intent[me]! / ONE;
    this.weights = weights;
    this.alwaysReviews = alwaysReviews;
    this.#told = told;
    this.#considered = considered;
    this.#senses = senses;
    this.#seed = seed;
    this.#made = made;
    this.#first = made.orders.length;
    this.#left = board.nations.influence[me]!;
  }

  mindOf(seat: number): AgentWeights {
    const { content, structure } = this.board;
    const { id, agent } = content.nations[seat]!;
    const sounded =
      this.#told && structure.soundings.length > 0 && soundingOf(this.board, this.id, id) !== undefined;
    return weightsOf(content.theory, sounded ? agent : 'balancer');
  }

  draw(): number {
    if (this.#considered) return AVERAGE_DOUBT;
    this.#draw ??= sideStream(this.#seed, 'agents', this.board.turn, this.id);
    return this.#draw();
  }

  commonDraw(topic: string): number {
    return this.#considered ? AVERAGE_DOUBT : sideStream(this.#seed, 'common', topic)();
  }

  purse(): number {
    return this.#left;
  }

  allows(order: Order | null): order is Order {
    if (order === null || order === this.#allowed) return order !== null;
    const price = priceOf(this.board, order);
    if (price > this.#left || this.#isRuledOut(order) || checkPaid(this.board, order) !== null) return false;
    this.#allowed = order;
    this.#price = price;
    return true;
  }

  #given(): readonly Order[] {
    return this.#made.orders.slice(this.#first);
  }

  /** Whether it has given the same order already, or is about to quit the pact that it is about. */
  #isRuledOut(order: Order): boolean {
    const { orders } = this.#made;
    for (let k = this.#first; k < orders.length; k++) {
      const given = orders[k]!;
      if (sameOrder(given, order) || (isExit(given) && 'pact' in order && order.pact === given.pact))
        return true;
    }
    return false;
  }

  /** An option with what its order does for whoever is advised. */
  #mindful(one: Option): Option {
    const { order } = one;
    if (order === null) return one;
    const terms = this.#senses
      .map(({ part, weigh }) => ({ part, value: weigh(order, this.#given()) }))
      .filter(({ value }) => value !== 0);
    return terms.length === 0 ? one : option(order, [...one.terms, ...terms]);
  }

  choose(options: readonly Option[]): boolean {
    const weighed = this.#senses.length === 0 ? options : options.map((one) => this.#mindful(one));
    for (let open = weighed; ; ) {
      const chosen = bestOf(open);
      if (!chosen || chosen.order === null) return false;
      if (this.allows(chosen.order)) {
        this.#left -= this.#price;
        this.#allowed = null;
        this.#made.orders.push(chosen.order);
        this.#made.decisions.push({ nation: this.id, chosen, options: open });
        return true;
      }
      open = open.filter((one) => one !== chosen);
    }
  }
}

/** What `me` sees of a board. Its choices are added to `made`. */
export const look = (
  board: Board,
  seed: string,
  me: number,
  weights: AgentWeights,
  made: Choices = { orders: [], decisions: [] },
  manner: Manner = {},
): View => new Desk(board, seed, me, weights, made, manner);

type Seeing = Pick<View, 'board'>;

export const pair = (view: Seeing, i: number, j: number): number => i * view.board.content.nations.length + j;

/** i's trust in j as everyone can tell it, 0…1. */
export const trustIn = (view: Seeing, i: number, j: number): number =>
  view.board.pairs.trust[pair(view, i, j)]! / ONE;

export const fear = (view: Seeing, i: number, j: number): number =>
  view.board.derived.theta[pair(view, i, j)]! / ONE;

export const seatsOf = (view: Seeing, pact: Pick<Pact, 'members'>): number[] =>
  pact.members.map((member) => indexOf(view.board.content, member.nation));

export const myPacts = ({ board, me }: View): readonly Pact[] =>
  board.derived.pactsOf[me]!.map((at) => board.structure.pacts[at]!);

export const pactNamed = (view: Seeing, id: PactId): Pact | undefined =>
  view.board.structure.pacts.find((pact) => pact.id === id);

/** Whether this is the turn of the year in which `me` reviews its pacts and its spending; the nations do so in turn. */
export const isReviewTurn = (view: View): boolean => view.alwaysReviews || isYearsReview(view);

/** The same for whoever gives notice: nobody asks each turn whether to go. */
export const isYearsReview = ({ board, me }: View): boolean =>
  (board.turn + me) % board.content.turnsPerYear === 0;

export type Seats = Readonly<Record<string, Seat>>;

export function option(order: Order | null, terms: readonly OptionTerm[]): Option {
  let score = 0;
  for (const term of terms) score += term.value;
  return { order, score, terms };
}

/** Doing nothing, which costs and brings nothing. */
export const NOTHING: Option = option(null, []);

/** The option with the highest score, the first of equals. */
export function bestOf(options: readonly Option[]): Option | null {
  let best: Option | null = null;
  for (const one of options) if (best === null || one.score > best.score) best = one;
  return best;
}
