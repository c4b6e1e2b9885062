// Specifies the sign of each part of cohesion in a world: one fact is changed, and cohesion moves by that part's entry alone.

import { describe, expect, test } from 'vitest';
import { COHESION_PARTS, type CohesionPart, pactAccount, type State } from '../../src/engine';
import { wait } from './moves';
import { LEAGUE, pact, type Sketch, still, theory } from './world';

interface Contrast {
  readonly why: string;
  readonly less: Sketch;
  readonly more: Sketch;
  /** What has changed since signing, where that is the fact; both are then looked at a turn later. */
  readonly since?: (state: State) => void;
}

type Pair = NonNullable<Sketch['pairs']>[string];
type League = Partial<NonNullable<Sketch['pacts']>[string]>;
type Nation = Sketch['nations'][string];

const league = (more: League = {}): Sketch['pacts'] => ({
  league: { type: 'bilateral-defence', members: ['ALD', 'BOR'], ...more },
});
const two = (
  more: {
    ald?: Nation;
    bor?: Nation;
    pair?: Pair;
    pact?: League;
    pairs?: Sketch['pairs'];
    pacts?: Sketch['pacts'];
    theory?: Sketch['theory'];
  } = {},
): Sketch => ({
  nations: { ALD: more.ald ?? {}, BOR: more.bor ?? {}, CAR: {}, DUN: { capability: 0.3 } },
  pairs: { 'ALD BOR': more.pair ?? {}, ...more.pairs },
  pacts: { ...league(more.pact), ...more.pacts },
  ...(more.theory ? { theory: more.theory } : {}),
});

const FEARED = { 'ALD DUN': { rivalry: 0.5 }, 'BOR DUN': { rivalry: 0.5 } };
const PLEDGE: League = { clauses: ['defence', 'burden-pledge'], pledge: 0.04 };
const three: League = { type: 'multilateral-defence', members: ['ALD', 'BOR', 'CAR'], clauses: ['defence'] };

const CONTRASTS: Record<CohesionPart, Contrast> = {
  base: {
    why: 'there is a pact',
    less: two({ theory: { cohesion: { parts: { base: 0.5 } } } }),
    more: two(),
  },
  'shared-threat': { why: 'both fear the same rival', less: two(), more: two({ pairs: FEARED }) },
  'geopolitical-fit': { why: 'they lie closer', less: two(), more: two({ pair: { distance: 600 } }) },
  'economic-interdependence': { why: 'they trade', less: two(), more: two({ pair: { trade: 500 } }) },
  asymmetry: {
    why: 'one gives security, the other autonomy',
    less: two(),
    more: two({ ald: { capability: 0.2 } }),
  },
  'historical-grievance': { why: 'old wrongs', less: two(), more: two({ pair: { grievance: 0.4 } }) },
  'internal-crises': {
    why: 'a dispute two years ago',
    less: two(),
    more: two({ pair: { yearsSinceDispute: 2 } }),
  },
  'multilateral-strain': {
    why: 'three instead of two',
    less: two({ pact: { clauses: ['defence'] } }),
    more: two({ pact: three }),
  },
  'change-of-power': {
    why: 'the stronger and the weaker have changed places',
    less: two({ ald: { capability: 0.2 } }),
    more: two({ ald: { capability: 0.2 } }),
    since: ({ nations: { capability } }) => capability.set([100_000, 200_000]),
  },
  'regime-change': {
    why: 'both have become democracies',
    less: two(),
    more: two(),
    since: ({ nations: { regime } }) => regime.set([800_000, 800_000]),
  },
  'ideological-distance': {
    why: 'an autocracy and a democracy',
    less: two(),
    more: two({ ald: { regime: -0.5 }, bor: { regime: 0.5 } }),
  },
  trust: { why: 'they trust each other', less: two(), more: two({ pair: { trust: 0.8 } }) },
  'diverging-interests': {
    why: 'they want different things',
    less: two(),
    more: two({ ald: { interests: { climate: 1 } } }),
  },
  'unequal-burdens': {
    why: 'one pays half of what it pledged',
    less: two({ pact: PLEDGE, ald: { burden: 0.04 } }),
    more: two({ pact: PLEDGE, ald: { burden: 0.02 } }),
  },
  'side-pacts': {
    why: 'one has a pact with the outsider whom both fear',
    less: two({ pairs: FEARED }),
    more: two({ pairs: FEARED, pacts: { side: { type: 'regional-partnership', members: ['ALD', 'DUN'] } } }),
  },
  transparency: {
    why: 'they see into each other’s plans',
    less: two(),
    more: two({ pair: { transparency: 0.8 } }),
  },
  exercises: {
    why: 'their forces work together',
    less: two(),
    more: two({ pair: { interoperability: 0.5 } }),
  },
  'clear-roles': {
    why: 'it is written who does what',
    less: two({ pact: { clauses: ['defence'] } }),
    more: two({ pact: { clauses: ['defence', 'roles'] } }),
  },
  indecision: {
    why: 'votes have failed of late',
    less: two(),
    more: two(),
    since: (state) => (pact(state).failedVotes as number[]).push(0),
  },
  neglect: {
    why: 'nobody has tended it for years',
    less: two(),
    more: two(),
    since: (state) => Object.assign(pact(state), { tended: -40 }),
  },
};

/** The account of the league: as signed, or a turn after something has changed. */
function accountAfter(sketch: Sketch, since?: (state: State) => void, changed = false) {
  const start = still(sketch);
  if (!since) return pactAccount(start, LEAGUE)!;
  if (changed) since(start);
  return pactAccount(wait(start, 1), LEAGUE)!;
}

describe('one fact more', () => {
  test.each(COHESION_PARTS.map((part) => [part, CONTRASTS[part].why] as const))('%s: %s', (part) => {
    const { less, more, since } = CONTRASTS[part];
    const before = accountAfter(less, since);
    const after = accountAfter(more, since, true);
    const moved = after.entries.flatMap(({ part: name, level }, k) => {
      const by = level - (before.entries[k]?.level ?? 0);
      return by === 0 ? [] : [{ name, by }];
    });
    expect(moved.map(({ name }) => name)).toEqual([part]);
    expect(Math.sign(moved[0]!.by)).toBe(Math.sign(theory.cohesion.parts[part]));
    expect(after.level - before.level).toBe(moved[0]!.by);
  });
});
