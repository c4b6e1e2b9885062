// One case of `npm run bench:review`: a game as an adviser plays it and the same with one planted blunder, both reviewed; and what the first
// says, held against what came and against rollouts that it has not seen.

import {
  type Played,
  positionsOf,
  type Review,
  type ReviewedDecision,
  reviewOf,
  tableOf,
  USUAL,
} from '../../src/analysis';
import { decisionsIn } from '../../src/analysis/review/decisions';
import { ordersIn } from '../../src/analysis/review/played';
import { type Given, rollOut, standingOf } from '../../src/analysis/review/rollout';
import {
  advise,
  checkInSequence,
  type NationId,
  type Order,
  shuffle,
  sideStream,
  type State,
} from '../../src/engine';
import { advisedGame, type Planted } from '../analysis/advised';
import { builtInWorld } from '../engine/built-in-worlds';

export interface Case {
  readonly world: string;
  readonly nation: NationId;
  readonly seed: string;
}

export interface Found {
  readonly told: Case;
  /** Null where no deviation was a blunder. */
  readonly plant: {
    readonly turn: number;
    readonly kind: string;
    readonly loss: number;
    readonly place: number;
  } | null;
  readonly decisions: number;
  readonly slips: number;
  readonly blunders: number;
  /** Of named decisions: whether rollouts that the review has not seen bear the name out. */
  readonly borneOut: readonly boolean[];
  /** By position: the expected total of each nation, its band, and the end that came; ppm. */
  readonly ends: readonly { readonly part: number; readonly error: number; readonly within: boolean }[];
  readonly seconds: number;
}

/** A blunder is worth this at least, in ppm of the total. */
const LOSS = 30_000;
/** Deviations of each kind that are tried in a game, with few rollouts, and of them the worst again with more. */
const TRIED = 6;
const [FEW, MANY] = [8, 48];
/** Rollouts that bear a name out. */
const FRESH = 60;

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, one) => sum + one, 0) / values.length;

/** What a nation has by the end of the horizon, over rollouts of a chance that no review uses. */
function worth(played: Played, state: State, given: Given, chance: string, rollouts: number): number {
  const [nation] = played.reviewed;
  const at = played.content.nations.findIndex(({ id }) => id === nation);
  const table = { ...tableOf(played), seed: `${played.seed}/${chance}` };
  const stops = [Math.min(played.content.turns, state.turn + USUAL.horizon)];
  const totals = Array.from(
    { length: rollouts },
    (_, r) => rollOut(table, state, given, r, stops)[0]!.totals[at]!,
  );
  return meanOf(totals);
}

/** Every call refused, pact broken and offer turned down that was possible, with the adviser's other orders. */
function deviations(played: Played, nation: NationId): readonly Planted[] {
  return positionsOf(played)
    .slice(1, -2)
    .flatMap((state) => {
      const advised = advise(state, nation, 'balancer').orders;
      const { pacts, calls } = state.structure;
      const others: Order[] = [
        ...pacts
          .filter(({ members }) => members.some((member) => member.nation === nation))
          .map(({ id }): Order => ({ kind: 'break', by: nation, pact: id })),
        ...calls
          .filter(({ called, answer }) => called === nation && answer === null)
          .map(({ id }): Order => ({ kind: 'answer-call', by: nation, call: id, answer: 'refuse' })),
        ...advised.flatMap((order): Order[] =>
          order.kind === 'accept' ? [{ kind: 'reject', by: nation, offer: order.offer }] : [],
        ),
      ];
      return others.map((other) => ({ turn: state.turn, orders: withOther(advised, other) }));
    });
}

/** What answers the same is left out. */
function withOther(advised: readonly Order[], other: Order): readonly Order[] {
  const rest = advised.filter((order) => {
    if (other.kind === 'reject') return !('offer' in order && order.offer === other.offer);
    if (other.kind === 'answer-call') return !(order.kind === 'answer-call' && order.call === other.call);
    return !('pact' in order);
  });
  return [...rest, other];
}

const KINDS = ['answer-call', 'reject', 'break'] as const;

const kindOf = ({ orders }: Planted): Order['kind'] => orders.at(-1)!.kind;

/** Of some deviations by chance, the one that costs most, of the kind whose turn it is where one costs enough; null where none does. */
function plantedIn(
  played: Played,
  { nation, seed }: Case,
): { readonly plant: Planted; readonly loss: number } | null {
  const positions = positionsOf(played);
  const all = deviations(played, nation).filter(({ turn, orders }) =>
    checkInSequence(positions[turn]!, orders).every((refusal) => refusal === null),
  );
  const some = KINDS.flatMap((kind) =>
    shuffle(
      all.filter((plant) => kindOf(plant) === kind),
      sideStream('plant', seed, nation, kind),
    ).slice(0, TRIED),
  );
  const lossOf = ({ turn, orders }: Planted, rollouts: number): number => {
    const own = worth(played, positions[turn]!, ordersIn(played, turn), 'plant', rollouts);
    return own - worth(played, positions[turn]!, { [nation]: orders } as Given, 'plant', rollouts);
  };
  const costly = some
    .map((plant) => ({ plant, loss: lossOf(plant, FEW) }))
    .filter(({ loss }) => loss >= LOSS)
    .sort((a, b) => b.loss - a.loss);
  const wanted = KINDS[Number(seed) % KINDS.length]!;
  const best = costly.find(({ plant }) => kindOf(plant) === wanted) ?? costly[0];
  if (best === undefined) return null;
  const loss = lossOf(best.plant, MANY);
  return loss >= LOSS ? { plant: best.plant, loss } : null;
}

const isMistake = ({ name }: ReviewedDecision): boolean => name === 'slip' || name === 'blunder';

/** Turns by the most that something else would have brought in them, the worst first. */
function worstTurns({ decisions }: Review): readonly number[] {
  const worst = decisions
    .filter(isMistake)
    .sort((a, b) => b.alternatives[0]!.gain.value - a.alternatives[0]!.gain.value);
  return [...new Set(worst.map(({ turn }) => turn))];
}

/** Whether the sign holds over new rollouts, and half of what the name asks for. */
function bornOut(played: Played, review: Review): readonly boolean[] {
  const positions = positionsOf(played);
  return review.decisions.flatMap((decision) => {
    const { name, turn, alternatives } = decision;
    if (name === null || name === 'sound') return [];
    const whole = decisionsIn(played, positions[turn]!).find(
      (one) => JSON.stringify([one.matter, one.order]) === JSON.stringify([decision.matter, decision.order]),
    );
    const given = whole?.alternatives.find(
      ({ instead }) => JSON.stringify(instead) === JSON.stringify(alternatives[0]!.instead),
    )?.given;
    if (given === undefined) return [];
    const own = worth(played, positions[turn]!, ordersIn(played, turn), 'fresh', FRESH);
    const gain = worth(played, positions[turn]!, given, 'fresh', FRESH) - own;
    return [name === 'best' ? gain < 0 : gain > (name === 'blunder' ? LOSS / 2 : 0)];
  });
}

function endsOf(played: Played, review: Review): Found['ends'] {
  const end = standingOf(positionsOf(played).at(-1)!, played.reviewed);
  return review.turns.slice(0, -1).flatMap(({ turn, expected }) =>
    expected.map(({ total }, at) => ({
      part: Math.floor((3 * turn) / review.turns.length),
      error: end.totals[at]! - total.value,
      within: end.totals[at]! >= total.low && end.totals[at]! <= total.high,
    })),
  );
}

export function findIn(told: Case): Found {
  const content = builtInWorld(told.world);
  const plain = advisedGame(content, told.nation, told.seed, null);
  const began = performance.now();
  const review = reviewOf(plain);
  const seconds = (performance.now() - began) / 1000;
  const planted = plantedIn(plain, told);
  return {
    told,
    plant: planted === null ? null : { ...placeOf(told, planted.plant), loss: planted.loss },
    decisions: review.decisions.length,
    slips: review.decisions.filter(({ name }) => name === 'slip').length,
    blunders: review.decisions.filter(({ name }) => name === 'blunder').length,
    borneOut: bornOut(plain, review),
    ends: endsOf(plain, review),
    seconds,
  };
}

/** Where the planted turn stands among those that its review names, from 1; 0 where it does not. */
function placeOf(
  { world, nation, seed }: Case,
  plant: Planted,
): { turn: number; kind: string; place: number } {
  const worst = worstTurns(reviewOf(advisedGame(builtInWorld(world), nation, seed, plant)));
  const { kind } = plant.orders.at(-1)!;
  return { turn: plant.turn, kind, place: worst.indexOf(plant.turn) + 1 };
}
