// Specifies what a decision is worth: what one's total is more than in the same game played without it; and what an adviser would have made of it.

import { describe, expect, test } from 'vitest';
import { adviserGames, adviserRecords, type PlayedGame, weighTurns } from '../../src/analysis/turning';
import { decisionsOf } from '../../src/analysis/turning/decisions';
import { orderedElsewhere } from '../../src/analysis/turning/elsewhere';
import { playedWithout } from '../../src/analysis/turning/play-on';
import { totalOf } from '../../src/analysis/turning/played';
import {
  ADVISERS,
  advise,
  asNationId,
  hashState,
  type NationId,
  type Order,
  ranking,
  sameOrder,
  type State,
} from '../../src/engine';
import type { Session } from '../../src/session';
import { fiveRivers, sessionOf } from '../replay/world';

const VAR = asNationId('VAR');
const SEEDS = ['a', 'b', 'c'];

/** A game in which a person orders what is chosen of each state. */
function playedBy(choose: (state: State) => readonly Order[], seed: string, me: NationId = VAR): Session {
  const session = sessionOf(fiveRivers, seed, { [me]: 'person' });
  while (!session.state().over) {
    session.lineUp(choose(session.state()));
    session.endTurn();
  }
  return session;
}

const inTurns = (state: State): readonly Order[] =>
  advise(state, VAR, state.turn % 2 === 0 ? 'liberal-internationalist' : 'balancer').orders;

const asPlayed = (session: Session, me: NationId = VAR): PlayedGame => ({
  states: [0, ...session.turns().map(({ turn }) => turn)].map((turn) => session.stateAt(turn)),
  orders: session.turns().map(({ orders }) => orders),
  events: session.turns().map(({ events }) => events),
  seats: session.seats,
  me,
});

const last = <Item, Result>(steps: Generator<Item, Result>): Result => {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
};

describe.each(SEEDS)('in the game of seed %s', (seed) => {
  const session = playedBy(inTurns, seed);
  const game = asPlayed(session);

  test('played on with nothing changed it is the same game', () => {
    for (const turn of [0, 5, 11]) {
      const nothing = { turn, by: VAR, done: null, instead: null, event: null };
      expect(hashState(playedWithout(game, nothing, 12))).toBe(hashState(session.state()));
    }
  });

  test('an order of the last turn is worth what a person without it has less', () => {
    const left = game.orders[11]!.filter(({ by }) => by === VAR)[0];
    if (left === undefined) return;
    const without = playedBy((state) => {
      const orders = inTurns(state);
      return state.turn === 11 ? orders.filter((order) => !sameOrder(order, left)) : orders;
    }, seed);
    const decision = { turn: 11, by: VAR, done: left, instead: null, event: null };
    expect(hashState(playedWithout(game, decision, 12))).toBe(hashState(without.state()));
  });

  test('turning points are the five largest swings, one a turn, each with what it came to', () => {
    const points = last(weighTurns(game));
    expect(points.length).toBeGreaterThan(1);
    expect(points.length).toBeLessThanOrEqual(5);
    expect(new Set(points.map(({ turn }) => turn)).size).toBe(points.length);
    const sizes = points.map(({ swing }) => Math.abs(swing));
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    for (const point of points) {
      const without = playedWithout(game, point, point.until);
      expect(point.swing).toBe(totalOf(game.states[point.until]!, VAR) - totalOf(without, VAR));
      expect(point.atEnd).not.toBeNull();
      // What harmed could have been left undone, so that something better is known.
      if (point.swing < 0 && point.done !== null && point.instead === null)
        expect(point.better?.gain).toBeGreaterThanOrEqual(-point.swing);
    }
  });

  test('whoever plays on as an adviser from the start ends as a person who follows it', () => {
    const games = [...adviserGames(game)];
    for (const adviser of ADVISERS) {
      const end = playedBy((state) => advise(state, VAR, adviser).orders, seed).state();
      expect(games.find((one) => one.adviser === adviser && one.from === 0)).toMatchObject({
        total: totalOf(end, VAR),
        rank: ranking(end, [VAR]).find(({ nation }) => nation === VAR)?.rank,
      });
    }
  });
});

test('who follows one adviser in everything is told so', () => {
  const game = asPlayed(playedBy((state) => advise(state, VAR, 'isolationist').orders, 'a'));
  const record = adviserRecords(game).find(({ adviser }) => adviser === 'isolationist');
  expect(record?.given).toBeGreaterThan(0);
  expect(record?.followed).toBe(record?.given);
});

test('a person who never orders anything is asked only after calls left unanswered and words that others broke', () => {
  const kinds = SEEDS.flatMap((seed) =>
    fiveRivers.nations.flatMap(({ id }) => {
      const game = asPlayed(
        playedBy(() => [], seed, id),
        id,
      );
      return game.orders
        .flatMap((_, turn) => decisionsOf(game, turn))
        .map((decision) => {
          const told = game.events[decision.turn]!.find((event) => event.id === decision.event);
          if (decision.event === null)
            expect(decision).toMatchObject({
              by: id,
              done: null,
              instead: { kind: 'answer-call', answer: 'fight' },
            });
          else
            expect([decision.by === id, told?.actors.includes(id), told?.actors[0]]).toEqual([
              false,
              true,
              decision.by,
            ]);
          return told?.kind ?? 'silence';
        });
    }),
  );
  expect(new Set(kinds)).toContain('silence');
  expect(
    [...new Set(kinds)].every((kind) => ['silence', 'pact-broken', 'call-answered'].includes(kind)),
  ).toBe(true);
});

test('an order about a thing that has another number in another line is about the same thing there', () => {
  const here = playedBy(inTurns, 'a').stateAt(1);
  const pact = here.structure.pacts[0]!;
  const there: State = {
    ...here,
    structure: { ...here.structure, pacts: [{ ...pact, id: 'p99' as typeof pact.id }] },
  };
  const summit: Order = { kind: 'summit', by: VAR, pact: pact.id };
  expect(orderedElsewhere(summit, here, there)).toEqual({ ...summit, pact: 'p99' });
  const without: State = { ...here, structure: { ...here.structure, pacts: [] } };
  expect(orderedElsewhere(summit, here, without)).toBeNull();
  expect(orderedElsewhere({ kind: 'dialogue', by: VAR, with: asNationId('MIR') }, here, there)).toMatchObject(
    {
      kind: 'dialogue',
    },
  );
});
