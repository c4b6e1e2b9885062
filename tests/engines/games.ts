// Recorded games for every engine to verify: the built-in worlds in turn, under any theory, some nations played by random people, with
// branches under other seats and seeds. A game follows from its number.

import {
  agentOrders,
  type Content,
  type NationId,
  type Seat,
  sideStream,
  type State,
} from '../../src/engine';
import { loadContent } from '../../src/content';
import {
  advance,
  branchFrom,
  record,
  type Replay,
  sourcesOf,
  startOf,
  withTheory,
  writeReplay,
} from '../../src/replay';
import { branchReplay, fillSeats } from '../../src/session';
import { crowdOrders } from '../engine/crowd';
import { type Files, libraryOf } from './check';

type Draw = () => number;

/** Turns of a game: the least, and how many more there may be. */
const TURNS = [4, 16] as const;
/** Shares: of nations that people play, of games under another theory than their world's, and of games with one branch or two. */
const PEOPLE = 0.4;
const OTHER_THEORY = 0.5;
const BRANCHES = 0.5;

const pick = <T>(items: readonly T[], draw: Draw): T => items[Math.floor(draw() * items.length)]!;

/** Who plays: people some nations, agents the others. */
function seatsBy(content: Content, draw: Draw): Record<NationId, Seat> {
  const people = content.nations.filter(() => draw() < PEOPLE).map(({ id }) => [id, 'person'] as const);
  return fillSeats(content, Object.fromEntries(people) as Record<NationId, Seat>);
}

/** What all order: people at random, agents as they do. */
function ordersIn(state: State, seats: Replay['seats'], draw: Draw) {
  const people = crowdOrders(state, draw).filter(({ by }) => seats[by] === 'person');
  return [...people, ...agentOrders(state, seats).orders];
}

/** With a branch from a turn of the main line or of the branch before: another seed, or other seats, or neither. */
function branched(main: Replay, content: Content, name: string, draw: Draw): Replay {
  const at = Math.floor(draw() * main.turns.length);
  const luck = draw();
  const change = {
    at,
    turns: 1 + Math.floor(draw() * 6),
    ...(luck < 0.4 ? { seed: `${main.seed} ${name}` } : {}),
    ...(luck > 0.6 ? { seats: seatsBy(content, draw) } : {}),
  };
  const line = branchReplay({ ...main, branches: [] }, content, change);
  const { scenario, theory, seed, seats, start, turns, branches } = main;
  const grown = [...branches, branchFrom(main, null, at, name, line)];
  return record({ scenario, theory, seed, seats, start, turns, branches: grown });
}

/** Makes the game of any number from these built-in files. */
export function gameMaker(files: Files): (number: number) => string {
  const library = libraryOf(files);
  const [worlds, theories] = [Object.keys(files.scenarios).sort(), Object.keys(files.theories).sort()];
  return (number) => {
    const seed = `engines ${number}`;
    const draw = sideStream(seed);
    const own = files.scenarios[worlds[number % worlds.length]!] as { readonly theory: string };
    const theoryId = draw() < OTHER_THEORY ? pick(theories, draw) : own.theory;
    const file = withTheory(own, theoryId);
    const { content } = loadContent(file, files.theories);
    if (content === null) throw new Error(`${worlds[number % worlds.length]} is not sound`);
    const sources = sourcesOf(library, content, file, library.theory(theoryId));
    const header = { ...sources, seed, seats: seatsBy(content, draw) };
    let at = startOf(content, header);
    const { hash: start } = at;
    const turns: Replay['turns'][number][] = [];
    for (let left = TURNS[0] + Math.floor(draw() * TURNS[1]); left > 0 && !at.state.over; left--) {
      const orders = ordersIn(at.state, header.seats, draw);
      at = advance(at, orders);
      turns.push({ orders, hash: at.hash });
    }
    let game = record({ ...header, start, turns });
    for (const name of ['other', 'another'])
      if (draw() < BRANCHES) game = branched(game, content, name, draw);
    return writeReplay(game);
  };
}
