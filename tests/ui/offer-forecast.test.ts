// Specifies what is said of an offer to sign: the same on its last turn as on its first, when those who are silent agree.
import { expect, test } from 'vitest';
import type { State } from '../../src/engine';
import { forecastOffer } from '../../src/ui/treaty/forecast';
import { amend, story, wait } from '../engine/moves';
import { ALD, BOR, LEAGUE, still, theory } from '../engine/world';

const league = still({
  nations: { ALD: {}, BOR: {}, CAR: {} },
  pairs: { 'ALD BOR': { trust: 0.6 } },
  pacts: { league: { type: 'multilateral-defence', members: ['ALD', 'BOR', 'CAR'] } },
});

/** What more clauses would bring ALD, by score. */
function said(state: State) {
  const { scores } = forecastOffer(state, state.structure.offers[0]!, ALD);
  return Object.entries(scores).flatMap(([score, { mean }]) => (mean === 0 ? [] : [score]));
}

test('an amendment that comes about by silence on its last turn is forecast as before', () => {
  const asked = story(league, [
    [amend(BOR, LEAGUE, { clauses: ['defence', 'basing', 'joint-command'] })],
  ]).state;
  const last = wait(asked, theory.influence.offerLifeTurns - 1);
  const { pacts } = wait(last, 1).structure;
  expect(pacts[0]!.terms.clauses).toContain('joint-command');
  expect(said(asked)).toContain('autonomy');
  expect(said(last)).toEqual(said(asked));
});
