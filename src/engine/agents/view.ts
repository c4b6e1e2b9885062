// Decides what an agent can see: the board as everyone does, intentions only as it perceives them.
// Refuses to show what is hidden; the type leaves it out.

import { ONE } from '../model/arithmetic';
import { indexOf, nationAt } from '../model/columns';
import type { NationId, PactId } from '../model/ids';
import { type Order, sameOrder } from '../model/orders';
import type { NationColumn, Pact } from '../model/state';
import type { AgentWeights } from '../model/theory';
import type { Seat } from '../model/vocabulary';
import { type Draw, sideStream } from '../random/streams';
import { checkPaid, priceOf } from '../commands/registry';
import type { Board } from '../turn/work';

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
  readonly nation: NationId;
  readonly chosen: Option;
  readonly options: readonly Option[];
}

export interface View {
  readonly board: Omit<Board, 'nations'> & {
    readonly nations: Readonly<Record<Exclude<NationColumn, 'intent'>, Int32Array>>;
  };
  readonly me: number;
  readonly id: NationId;
  /** Its own intent, which it knows, 0…1. */
  readonly ambition: number;
  readonly weights: AgentWeights;
  /** Its own doubts: a stream outside the game's state. */
  readonly draw: Draw;
  /** A draw that all members of a pact share about one crisis. */
  commonDraw(topic: string): number;
  /** Influence left after the orders it has already decided on. */
  purse(): number;
  /** Whether an order may be given now, is not given yet, and can be paid. */
  allows(order: Order | null): boolean;
  /** Decides on the best of the options whose orders are allowed and can be paid; false where that is to do nothing. */
  choose(...options: readonly Option[]): boolean;
}

export interface Seen {
  readonly view: View;
  readonly orders: Order[];
  readonly decisions: AgentDecision[];
}

/** What `me` sees of a board. Its choices collect in `orders` and `decisions`. */
export function look(board: Board, seed: string, me: number, weights: AgentWeights): Seen {
  const id = nationAt(board.content, me);
  const orders: Order[] = [];
  const decisions: AgentDecision[] = [];
  let left = board.nations.influence[me] as number;
  let draw: Draw | null = null;
  /** The order that was allowed last: who asks whether it may mostly does. */
  let allowed: Order | null = null;
  let price = 0;
  const allows = (order: Order | null): order is Order => {
    if (order === null || order === allowed) return order !== null;
    const asked = priceOf(board, order);
    if (asked > left || orders.some((given) => sameOrder(given, order))) return false;
    if (checkPaid(board, order) !== null) return false;
    allowed = order;
    price = asked;
    return true;
  };
  const view: View = {
    board,
    me,
    id,
    ambition: (board.nations.intent[me] as number) / ONE,
    weights,
    draw: () => {
      draw ??= sideStream(seed, 'agents', board.turn, id);
      return draw();
    },
    commonDraw: (topic) => sideStream(seed, 'common', topic)(),
    purse: () => left,
    allows,
    choose(...options) {
      for (let open = options; ; ) {
        const chosen = bestOf(open);
        if (!chosen || chosen.order === null) return false;
        if (allows(chosen.order)) {
          left -= price;
          allowed = null;
          orders.push(chosen.order);
          decisions.push({ nation: id, chosen, options: open });
          return true;
        }
        open = open.filter((one) => one !== chosen);
      }
    },
  };
  return { view, orders, decisions };
}

export const pair = (view: View, i: number, j: number): number => i * view.board.content.nations.length + j;

/** i's trust in j as everyone can tell it, 0…1. */
export const trustIn = (view: View, i: number, j: number): number =>
  (view.board.pairs.trust[pair(view, i, j)] as number) / ONE;

export const fear = (view: View, i: number, j: number): number =>
  (view.board.derived.theta[pair(view, i, j)] as number) / ONE;

export const seatsOf = (view: View, pact: Pick<Pact, 'members'>): number[] =>
  pact.members.map((member) => indexOf(view.board.content, member.nation));

export const myPacts = ({ board, me }: View): readonly Pact[] =>
  (board.derived.pactsOf[me] as readonly number[]).map((at) => board.structure.pacts[at] as Pact);

export const pactNamed = (view: View, id: PactId): Pact | undefined =>
  view.board.structure.pacts.find((pact) => pact.id === id);

/** Whether this is the turn of the year in which `me` reviews its pacts and its spending; the nations do so in turn. */
export const isReviewTurn = (view: View): boolean =>
  (view.board.turn + view.me) % view.board.content.turnsPerYear === 0;

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
