// Specifies what nuclear weapons hold back: war between two who have them, and attacks on those whom their owners defend.

import { describe, expect, it, test } from 'vitest';
import { attackAccount, step } from '../../src/engine';
import type { Arsenal } from '../../src/engine/model/vocabulary';
import { restraint } from '../../src/engine/rules/nuclear';
import { ALD, BOR, of, type Sketch, still, theory } from './world';

const w = theory.nuclear;

describe('the step from a clash to war', () => {
  const left = (mine: Arsenal, theirs: Arsenal): number =>
    restraint(still({ nations: { ALD: { arsenal: mine }, BOR: { arsenal: theirs } } }), 0, 1);

  test.each<[Arsenal, Arsenal, number]>([
    ['none', 'none', 1],
    ['second-strike', 'none', 1],
    ['arsenal', 'arsenal', w.bothArmed],
    ['arsenal', 'second-strike', w.bothArmed],
    ['second-strike', 'second-strike', w.bothStrikeBack],
  ])('%s against %s', (mine, theirs, share) => {
    expect(left(mine, theirs)).toBe(share);
    expect(left(theirs, mine)).toBe(share);
  });

  it('is rarest where neither could disarm the other', () => {
    expect(w.bothStrikeBack).toBeLessThan(w.bothArmed);
    expect(w.bothArmed).toBeLessThan(1);
  });
});

describe('a defence pact with a nuclear power', () => {
  const sketch = (arsenal: Arsenal, more: object = {}): Sketch => ({
    nations: { ALD: { capability: 0.2 }, BOR: {}, CAR: { arsenal }, DUN: {} },
    pairs: { 'ALD BOR': { rivalry: 0.8 } },
    pacts: { league: { type: 'bilateral-defence', members: ['BOR', 'CAR'], ...more } },
    theory: { attack: { base: 0.25 } },
  });
  const account = (start: Sketch) => attackAccount(null, still(start), ALD, BOR);
  const shield = (start: Sketch) => account(start).entries.find(({ part }) => part === 'target-shielded');

  it('deters by a row of its own, and for the rest as any other', () => {
    const [plain, armed] = [account(sketch('none')), account(sketch('arsenal'))];
    expect(armed.level / plain.level).toBeCloseTo(theory.attack.shield, 2);
    expect(shield(sketch('none'))).toBeUndefined();
    expect(shield(sketch('arsenal'))!.level).toBeLessThan(0);
  });

  it('does not, where the pact is about somebody else', () => {
    expect(shield(sketch('arsenal', { against: 'DUN' }))).toBeUndefined();
  });
});

it('a script tells of a first test, one step at a time, and never beyond the last', () => {
  const start = still({
    nations: { ALD: {}, BOR: { arsenal: 'second-strike' } },
    script: [
      {
        id: 'test',
        title: 'A bomb is tested.',
        date: { year: 1900, month: 1 },
        kind: 'other',
        nations: ['ALD', 'BOR'],
        effects: [
          { nation: 'ALD', column: 'arsenal', by: 1 },
          { nation: 'BOR', column: 'arsenal', by: 1 },
        ],
      },
    ],
  });
  const { state } = step(start, []);
  expect([of(state, 'arsenal', ALD), of(state, 'arsenal', BOR)]).toEqual([1, 2]);
});
