// The course of a game shows what the record says, turn by turn: accounts and pacts as they stood, for any nation.

import { expect, test } from 'vitest';
import { asNationId, pactsOf, ranking, threatAccount } from '../../src/engine';
import { english } from '../../src/language/english';
import { courseOf } from '../../src/ui/game/course/series';
import { createGame } from '../../src/ui/game/store';
import { marksOf } from '../../src/ui/game/report/marks';
import { fiveRivers, played, sessionOf } from '../replay/world';

const game = createGame(english, played(sessionOf(fiveRivers, 'course'), 12), 'test');

test.each(fiveRivers.nations.map(({ id }) => id))('%s', (me) => {
  const { session, chronicle } = game;
  const course = courseOf(session, chronicle.value, me);
  for (let turn = 0; turn <= 12; turn++) {
    const state = session.stateAt(turn);
    expect(course.threat[turn]).toBe(threatAccount(null, state, me).level);
    expect(course.rank[turn]).toBe(ranking(state, session.persons).find(({ nation }) => nation === me)!.rank);
    const stood = course.pacts.flatMap(({ pact, cohesion }) =>
      cohesion[turn] == null ? [] : [[pact, cohesion[turn]]],
    );
    const pacts = pactsOf(state, asNationId(me)).map(({ id, cohesion }) => [id, cohesion]);
    expect(stood.sort()).toEqual(pacts.sort());
  }
});

test('each mark stands at the turn of its event', () => {
  const { events } = game.chronicle.value;
  const marks = marksOf(game, game.chronicle.value, 12, 900);
  expect(marks.length).toBeGreaterThan(0);
  for (const { event, turn } of marks) expect(events.get(event)!.turn).toBe(turn);
});
