// The turning points of a game: by how much one's total swung with each decision, measured by playing on without it.

import { ranking } from '../../engine';
import { bestAlternative, type Weighed } from './alternatives';
import { type Decision, decisionsOf } from './decisions';
import { playedWithout } from './play-on';
import { type PlayedGame, totalOf } from './played';

/** For so many turns the game is played on: an offer is answered in the second, and binds from the third on. */
const HORIZON = 4;
/** So many turning points. */
const MOST = 5;

export interface TurningPoint extends Decision {
  /** What one's total is more than without it at turn `until`, ppm of a score. */
  readonly swing: number;
  readonly until: number;
  /** The same at the end of the game, where much else has come to differ; null until it is known. */
  readonly atEnd: number | null;
  /** Places won in the ranking by it at the end, negative where lost. */
  readonly places: number | null;
  /** What else could have been done; null where nothing looked at was better, or it was another's doing. */
  readonly better: Weighed | null;
}

/** How far it has come with the turns, and the largest swings so far, the largest first. */
export interface Weighing {
  readonly turn: number;
  readonly turns: number;
  readonly points: readonly TurningPoint[];
}

const size = ({ swing }: TurningPoint): number => Math.abs(swing);

/** Turn by turn the largest swings so far; then each of them to the end of the game, with what else could have been done. */
export function* weighTurns(game: PlayedGame): Generator<Weighing, readonly TurningPoint[]> {
  const turns = game.orders.length;
  let points: readonly TurningPoint[] = [];
  for (let turn = 0; turn < turns; turn++) {
    points = largest([...points, ...swingsIn(game, turn)]);
    yield { turn: turn + 1, turns, points };
  }
  for (const point of points) {
    const known = toTheEnd(game, point);
    points = points.map((one) => (one === point ? known : one));
    yield { turn: turns, turns, points };
  }
  return points;
}

const largest = (points: readonly TurningPoint[]): readonly TurningPoint[] =>
  [...points].sort((a, b) => size(b) - size(a) || a.turn - b.turn).slice(0, MOST);

/** The decision of a turn with the largest swing; one a turn, so that five are five turns. */
function swingsIn(game: PlayedGame, turn: number): readonly TurningPoint[] {
  const until = Math.min(turn + HORIZON, game.orders.length);
  const had = totalOf(game.states[until]!, game.me);
  const found = decisionsOf(game, turn).map((decision): TurningPoint => {
    const swing = had - totalOf(playedWithout(game, decision, until), game.me);
    return { ...decision, swing, until, atEnd: null, places: null, better: null };
  });
  return largest(found.filter(({ swing }) => swing !== 0)).slice(0, 1);
}

function toTheEnd(game: PlayedGame, point: TurningPoint): TurningPoint {
  const [end, without] = [game.states.at(-1)!, playedWithout(game, point, Number.POSITIVE_INFINITY)];
  const better = point.event === null ? bestAlternative(game, point, point.until) : null;
  return {
    ...point,
    atEnd: totalOf(end, game.me) - totalOf(without, game.me),
    places: rankOf(game, without) - rankOf(game, end),
    better,
  };
}

/** From 1; persons are always ranked. */
export function rankOf({ seats, me }: PlayedGame, state: PlayedGame['states'][number]): number {
  const persons = state.content.nations.map(({ id }) => id).filter((id) => seats[id] === 'person');
  const ranks = ranking(state, persons.includes(me) ? persons : [...persons, me]);
  return ranks.find(({ nation }) => nation === me)?.rank ?? ranks.length;
}
