// What the engine is given for a file: whole numbers, sorted, with every pair filled in, and a hash of what steers the game.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import theory from '../../scenarios/theories/balance-of-threat.json';
import { apportion } from '../../src/content/compile';
import { load, smallWorld, type SmallWorld } from './small-world';

const contentOf = (change: (world: SmallWorld) => void = () => {}) => {
  const world = smallWorld();
  change(world);
  const { content } = load(world);
  if (content === null) throw new Error('not sound');
  return content;
};

test('a nation with everything left out gets the neutral figures', () => {
  expect(contentOf().nations[0]).toEqual({
    id: 'ARD',
    name: 'Ardia',
    population: 0,
    arsenal: 'none',
    capital: { name: 'Ardia City', lat: 50, lon: 10 },
    region: 'coast',
    culture: 'coastal',
    capability: 200_000,
    gdp: 1000,
    burden: 30_000,
    regime: 0,
    intent: 300_000,
    nationalism: 0,
    offence: 500_000,
    autonomyTaste: 500_000,
    readiness: 500_000,
    technology: 500_000,
    projection: 0,
    resources: {},
    stability: 700_000,
    tradeElsewhere: 0,
    interests: {
      territory: 400_000,
      terrorism: 50_000,
      cyber: 0,
      climate: 0,
      economy: 350_000,
      ideology: 150_000,
      humanitarian: 50_000,
    },
    scoreWeights: { security: 250_000, prosperity: 250_000, autonomy: 250_000, standing: 250_000 },
    exposure: { terrorism: 0, cyber: 0, climate: 0, 'economic-shock': 0, insurgency: 0 },
    agent: 'balancer',
    agentMix: [],
    hidden: false,
  });
});

test('every pair is there once, a before b, the one left out at neutral values', () => {
  const { pairs } = contentOf();
  expect(pairs.map(({ a, b }) => `${a}-${b}`)).toEqual(['ARD-BEL', 'ARD-CEN', 'BEL-CEN']);
  expect(pairs[1]).toEqual({
    a: 'ARD',
    b: 'CEN',
    distance: 309,
    neighbours: false,
    rivalry: 0,
    grievance: 0,
    dispute: null,
    yearsSinceDispute: null,
    trade: 0,
    trustAB: 500_000,
    trustBA: 500_000,
    transparency: 300_000,
    interoperability: 0,
  });
});

test('trust follows the direction in which the file names the two', () => {
  const { pairs } = contentOf();
  expect(pairs[2]).toMatchObject({
    a: 'BEL',
    b: 'CEN',
    trustAB: 100_000,
    trustBA: 200_000,
    rivalry: 800_000,
  });
});

test('neighbours are never further apart than the theory says, others as far as their capitals or the file', () => {
  const far = (world: SmallWorld) => {
    world.nations[0]!.capital.lon = -40;
    world.pairs.push({ between: ['ARD', 'CEN'], distance: 1234 });
  };
  expect(contentOf(far).pairs.map(({ distance }) => distance)).toEqual([500, 1234, 264]);
});

test("a pact takes its type's terms, sorted members and its age in whole turns", () => {
  expect(contentOf().pacts).toEqual([
    {
      id: 'old-treaty',
      name: 'Old treaty',
      type: 'bilateral-defence',
      members: ['ARD', 'BEL'],
      lead: null,
      age: 9,
      terms: {
        ...theory.pactTypes['bilateral-defence'].defaults,
        unconditional: false,
        scope: { region: null, threats: [] },
        chaining: false,
        against: null,
      },
    },
  ]);
});

test('clauses stand in the order of the vocabulary, whatever the file says', () => {
  const content = contentOf((world) =>
    Object.assign(world.pacts[0]!, { clauses: ['summits', 'consultation', 'defence'] }),
  );
  expect(content.pacts[0]?.terms.clauses).toEqual(['defence', 'consultation', 'summits']);
});

describe('the hash', () => {
  const { hash } = contentOf();
  test('is 16 hexadecimal digits', () => expect(hash).toMatch(/^[0-9a-f]{16}$/));

  test.each<[string, (world: SmallWorld) => void]>([
    ['the order of nations', (w) => w.nations.reverse()],
    [
      'the order of pairs and members',
      (w) =>
        Object.assign(w, {
          pairs: [...w.pairs].reverse(),
          pacts: [{ ...w.pacts[0], members: ['ARD', 'BEL'] }],
        }),
    ],
    [
      'names of nations and capitals',
      (w) =>
        Object.assign(w, {
          nations: w.nations.map((n) => ({
            ...n,
            name: `New ${n.name}`,
            capital: { ...n.capital, name: 'X' },
          })),
        }),
    ],
    [
      'title, summary and map',
      (w) => Object.assign(w, { title: 'Other', summary: 'Other.', map: 'five-rivers' }),
    ],
  ])('does not see %s', (_, change) => expect(contentOf(change).hash).toBe(hash));

  test.each<[string, (world: SmallWorld) => void]>([
    ['a millionth of capability', (w) => (w.nations[0]!.capability += 0.000001)],
    ['a hundredth of trust', (w) => (w.pairs[0]!.trust = [0.21, 0.1])],
    ['the tempo', (w) => (w.tempo = 2.5)],
    ['the term of a pact', (w) => (w.pacts[0]!.termYears = 21)],
    ['the id', (w) => (w.id = 'other')],
  ])('sees %s', (_, change) => expect(contentOf(change).hash).not.toBe(hash));
});

test('weights become millionths that sum to exactly one million', () => {
  const keys = ['a', 'b', 'c', 'd', 'e', 'f', 'g'] as const;
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 0.01, max: 1, noNaN: true }), { minLength: 7, maxLength: 7 }),
      (values) => {
        const parts = apportion(keys, Object.fromEntries(keys.map((key, k) => [key, values[k]])));
        expect(Object.values(parts).reduce((sum, part) => sum + part, 0)).toBe(1_000_000);
      },
    ),
  );
});
