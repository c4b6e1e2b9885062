// How a nation's place is told: its total is the sum of its account, what winning is names its goals, and the last turn is told before the
// verdict.

import { expect, test } from 'vitest';
import { asNationId, objectivesOf, ranking, totalAccount } from '../../src/engine';
import { english } from '../../src/language/english';
import { low } from '../../src/language/markup';
import { createGame } from '../../src/ui/game/store';
import { fiveRivers, played, sessionOf } from '../replay/world';

const VAR = asNationId('VAR');
const game = (turns: number, persons = ['VAR']) => {
  const seats = Object.fromEntries(persons.map((id) => [id, 'person' as const]));
  return createGame(english, played(sessionOf(fiveRivers, 'standing', seats), turns), 'test');
};

test('on every turn each nation’s account of its total adds up to it, and to its change', () => {
  const { session, chronicle } = game(12);
  chronicle.value.ranks.forEach((ranks, turn) => {
    const before = turn === 0 ? null : session.stateAt(turn - 1);
    for (const { nation, total } of ranks) {
      const account = totalAccount(before, session.stateAt(turn), nation);
      const was = chronicle.value.ranks[turn - 1]?.find((one) => one.nation === nation)?.total ?? total;
      expect([account.level, account.change]).toEqual([total, total - was]);
    }
  });
  expect(chronicle.value.ranks.at(-1)).toEqual(ranking(session.state(), [VAR]));
});

test('what winning is names each goal of the nation with its points', () => {
  const goals = objectivesOf(game(0).state.value, VAR).map(({ objective }) => objective);
  const sentence = english.winningSentence(goals);
  for (const goal of goals) {
    const asked = low(english.objectiveSentence(goal));
    expect(sentence).toContain(`${asked} (${english.points(goal.points)})`);
  }
  expect(english.winningSentence([])).not.toContain('goals');
});

test.each([[['VAR']], [['VAR', 'ORL']]])(
  'the last turn has its report, then comes the verdict: %j',
  async (persons) => {
    const open = game(11, persons);
    for (const _ of persons) {
      await open.endTurn(true);
      if (!open.state.value.over) open.handover.value = null;
    }
    expect([open.state.value.over, open.report.value, open.ended.value, open.handover.value]).toEqual([
      true,
      true,
      false,
      null,
    ]);
    await open.endTurn();
    expect([open.report.value, open.ended.value]).toEqual([false, true]);
  },
);
