// What a broken word has cost is told from the turn's own events: who lost trust, and what the betrayed then did.
import { expect, test } from 'vitest';
import { answersIn, betrayalsIn, trustLostBy } from '../../src/ui/game/report/aftermath';
import { between, ALD, BOR, CAR, LEAGUE, still } from '../engine/world';
import { story, take } from '../engine/moves';

const start = still({
  nations: { ALD: {}, BOR: {}, CAR: {} },
  pairs: { 'ALD BOR': { trade: 400 } },
  pacts: { league: { type: 'multilateral-defence', members: ['ALD', 'BOR', 'CAR'], clauses: ['defence'] } },
});
const broken = take(start, { kind: 'break', by: ALD, pact: LEAGUE });

test('the acts are one’s own breaches, and the losses are what they took', () => {
  const acts = betrayalsIn(broken.events, ALD);
  expect(acts.map(({ kind }) => kind)).toEqual(['pact-broken']);
  expect(betrayalsIn(broken.events, BOR)).toEqual([]);
  const lost = trustLostBy(broken.state, acts, ALD);
  expect(lost.map(({ nation }) => nation).sort()).toEqual([BOR, CAR]);
  for (const { nation, change } of lost)
    expect(between(broken.state, 'trust', nation, ALD)).toBe(between(start, 'trust', nation, ALD) + change);
});

test('a sanction of the betrayed is an answer; that of another, or to another, is not', () => {
  const { steps, state } = story(broken.state, [
    [
      { kind: 'sanction', by: BOR, against: ALD },
      { kind: 'sanction', by: CAR, against: BOR },
    ],
  ]);
  const answers = answersIn(steps[0]!.events, state.structure.violations, ALD);
  expect(answers.map(({ kind, actors }) => [kind, ...actors])).toEqual([['sanction-imposed', BOR, ALD]]);
  expect(answersIn(steps[0]!.events, state.structure.violations, CAR)).toEqual([]);
});
