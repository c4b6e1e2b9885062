// Specifies the figures of row 8, on made-up records of a few games each.
import { describe, expect, test } from 'vitest';
import { emergentFigures, endsOf, type GameRecord, type Games } from '../../../src/analysis';
import { measureWords } from '../../../src/cli/text/figures';
import { commandLineIn } from '../../../src/language/command-languages';
import { asNationId, type CrisisId, type PactId, type PactType } from '../../../src/engine';

const QUIET: GameRecord = {
  seed: '1',
  turns: 240,
  nations: 4,
  pacts: [],
  stood: [],
  joined: 0,
  grown: 0,
  pactTurns: {},
  violations: {},
  calls: [],
  disputes: 0,
  clashes: 0,
  warRecords: [],
  wars: 0,
  density: 0,
  clustering: null,
  largestDefence: 0,
  alone: 2,
  lastStir: 0,
  acts: {},
  orders: {},
  winner: null,
  objectives: {},
  history: {},
};
const english = await commandLineIn('en');
const figureOf = (what: string, records: readonly GameRecord[], more: Partial<Games> = {}) => {
  const games: Games = { records, plain: null, yearsPerTurn: 1 / 4, ...more };
  const found = emergentFigures(games).find((one) => measureWords(english, one.what).startsWith(what));
  if (!found) throw new Error(`no figure ${what}`);
  const { figure, beyond = false, met, cases } = found;
  return { figure, beyond, met, cases };
};
const pact = (type: PactType, turns: number, ended = true) =>
  ({ type, turns, end: ended ? 'notice' : null, most: 2 }) as const;
const call = (
  called: string,
  answer: 'fight' | 'words',
  more: Partial<GameRecord['calls'][number]> = {},
) => ({
  crisis: 'x' as CrisisId,
  pact: 'p' as PactId,
  type: 'multilateral-defence' as PactType,
  caller: asNationId('ALD'),
  called: asNationId(called),
  answer,
  entrapped: false,
  forChallenger: false,
  ...more,
});

describe('lives of pacts', () => {
  const life = (type: PactType, words: string, pacts: GameRecord['pacts'], turns = 240) =>
    figureOf(`median life of ${words}`, [{ ...QUIET, turns, pacts: pacts.map((one) => ({ ...one, type })) }]);
  test.each<[string, PactType, string, GameRecord['pacts'], number, object]>([
    [
      'years are history’s: turns by the pace',
      'bilateral-defence',
      'bilateral',
      [pact('bilateral-defence', 58)],
      240,
      { figure: 14.5, met: true },
    ],
    [
      'more than 30 % off misses',
      'bilateral-defence',
      'bilateral',
      [pact('bilateral-defence', 40)],
      240,
      { figure: 10, met: false },
    ],
    ['no pact, no verdict', 'bilateral-defence', 'bilateral', [], 240, { figure: null, met: null }],
    [
      'a median out of sight but already too long misses',
      'ad-hoc-coalition',
      'ad-hoc',
      [pact('ad-hoc-coalition', 200, false)],
      240,
      { figure: 50, beyond: true, met: false },
    ],
    [
      'a median out of sight that may yet be right is not judged',
      'bilateral-defence',
      'bilateral',
      [pact('bilateral-defence', 40, false)],
      48,
      { figure: 10, beyond: true, met: null },
    ],
    [
      'collective security is to outlast games of sixty years',
      'collective-security',
      'collective',
      [pact('collective-security', 200, false)],
      240,
      { figure: 50, beyond: true, met: true },
    ],
    [
      'which a shorter game cannot show',
      'collective-security',
      'collective',
      [pact('collective-security', 20, false)],
      48,
      { figure: 5, beyond: true, met: null },
    ],
    [
      'and misses where half have ended',
      'collective-security',
      'collective',
      [pact('collective-security', 100)],
      240,
      { figure: 25, met: false },
    ],
  ])('%s', (_, type, words, pacts, turns, expected) => {
    expect(life(type, words, pacts, turns)).toMatchObject(expected);
  });

  test('what ended them', () => {
    const [two] = endsOf([
      { ...QUIET, pacts: [pact('bilateral-defence', 4), pact('bilateral-defence', 9, false)] },
    ]);
    expect(two).toMatchObject({ type: 'bilateral-defence', signed: 2, ended: { notice: 1, term: 0 } });
  });

  test('violations by year of a pact', () => {
    const records = [
      { ...QUIET, violations: { 'regional-partnership': 1 }, pactTurns: { 'regional-partnership': 400 } },
    ];
    expect(figureOf('violations', records)).toMatchObject({ figure: 0.01, met: true });
  });
});

describe('calls', () => {
  const records = [
    { ...QUIET, calls: [call('BOR', 'fight'), call('CAR', 'words')] },
    {
      ...QUIET,
      calls: [
        call('BOR', 'fight', { entrapped: true }),
        call('CAR', 'fight', { type: 'bilateral-defence', pact: 'q' as PactId }),
      ],
    },
  ];
  test.each<[string, object]>([
    ['calls under alliances', { figure: 3 / 4, met: true, cases: 4 }],
    ['calls that all who were called honoured, multilateral', { figure: 1 / 2, met: null, cases: 2 }],
    ['calls that any honoured, multilateral', { figure: 1, cases: 2 }],
    ['calls that all who were called honoured, bilateral', { figure: 1, cases: 1 }],
    ['calls that all who were called honoured, collective', { figure: null, cases: 0 }],
    ['calls that entrapped', { figure: 1 / 4, met: false }],
    ['of them for a caller that began it', { figure: 0, cases: 1 }],
  ])('%s', (what, expected) => expect(figureOf(what, records)).toMatchObject(expected));
});

describe('worlds', () => {
  const quarrels = { ...QUIET, disputes: 30, wars: 3 };
  const one = { ...QUIET, largestDefence: 1, alone: 0 };
  const none = { ...QUIET, alone: 4 };
  const two = { ...QUIET, density: 0.2, clustering: 0.8 };
  test.each<[string, readonly GameRecord[], Partial<Games>, object]>([
    ['disputes, for one', [quarrels], { plain: [{ ...QUIET, disputes: 60 }] }, { figure: 0.5, met: true }],
    ['disputes, for one', [quarrels], { plain: [quarrels] }, { figure: 1, met: false }],
    ['disputes a year', [quarrels], {}, { figure: 0.5 }],
    ['wars a year', [quarrels], {}, { figure: 0.05 }],
    ['seeds with everyone', [one, QUIET], {}, { figure: 0.5, met: false }],
    ['seeds with nobody', [none, ...Array<GameRecord>(19).fill(QUIET)], {}, { figure: 0.05, met: true }],
    ['clustering', [two, QUIET], {}, { figure: 0.8, met: true, cases: 1 }],
    ['density', [two, QUIET], {}, { figure: 0.2, met: true }],
    [
      'kinds of pact signed',
      [{ ...QUIET, pacts: [pact('bilateral-defence', 1)] }],
      {},
      { figure: 1, met: false },
    ],
    [
      'seeds that sign bilateral',
      [{ ...QUIET, pacts: [pact('bilateral-defence', 1)] }, QUIET],
      {},
      { figure: 0.5 },
    ],
  ])('%s', (what, records, more, expected) => expect(figureOf(what, records, more)).toMatchObject(expected));

  test('without the games to compare, disputes are not compared', () => {
    expect(() => figureOf('disputes, for one', [quarrels])).toThrow();
  });
});

test('wars stand beside the record: how many, how long, how large, who joined and when', () => {
  const joiner = { months: 3, ally: true, neighbour: false, rival: true, great: false };
  const onlooker = { ally: true, neighbour: false, rival: false, great: false };
  const war = { months: 6, fighters: 2, joiners: [], others: [onlooker], outcome: 'challenger-won' } as const;
  const large = { ...war, months: 12, fighters: 5, joiners: [joiner, { ...joiner, months: 9, ally: false }] };
  const records = [
    { ...QUIET, disputes: 10, wars: 3, warRecords: [war, large, { ...large, outcome: null }] },
  ];
  expect(figureOf('disputes that become wars', records).figure).toBe(0.3);
  expect(figureOf('months that a war lasts', records)).toMatchObject({ figure: 12, cases: 2 });
  expect(figureOf('wars of four nations', records).figure).toBeCloseTo(2 / 3);
  expect(figureOf('wars that end in victory', records)).toMatchObject({ figure: 1, cases: 2 });
  expect(figureOf('of those who join a war: within half a year', records).figure).toBe(0.5);
  expect(figureOf('of those who join a war: bound', records).figure).toBe(0.5);
  expect(figureOf('of those who join a war: rivals', records).figure).toBe(1);
  const base = emergentFigures({ records, plain: records, yearsPerTurn: 1 }, true).filter(
    ({ what }) => what.code === 'others-bound',
  );
  expect(base).toMatchObject([{ figure: 1, cases: 3 }]);
});
