// Specifies how statements about history are found in a game: each kind in a small world played by hand, and what is made of many games.
import { describe, expect, test } from 'vitest';
import { judge } from '../../src/analysis/statements/judge';
import { watchFor } from '../../src/analysis/statements/witness';
import type { StatementFile } from '../../src/content';
import type { State } from '../../src/engine';
import { answer, breakUp, claim, leave, type Move, stance, story } from '../engine/moves';
import { CLAIM, even, PUSH, valley } from '../engine/valley';
import { ALD, BOR, CAR, DUN, EST, FEN, LEAGUE, still } from '../engine/world';

type Said = Partial<StatementFile> & Pick<StatementFile, 'kind'>;
const saying = (said: Said): StatementFile => ({
  id: 'it',
  says: 'It happened in 1901.',
  expect: { atLeast: 0.5 },
  whyNot: 'It need not have.',
  sources: ['book'],
  ...said,
});

/** What a statement comes to in a game told by its orders, turn by turn. */
function found(start: State, turns: readonly (readonly Move[])[], said: Said): number | null {
  const witness = watchFor([saying(said)], start);
  let before = start;
  for (const { state, events } of story(start, turns).steps) {
    witness.turn(before, events, state);
    before = state;
  }
  return witness.findings().it ?? null;
}

type Case = readonly [what: string, said: Said, holds: number | null];

/** BOR and CAR are bound to defend each other, and CAR, DUN and EST by a partnership without a promise of defence. */
const sworn = (turns = 40) =>
  still({
    turns,
    nations: { ALD: {}, BOR: {}, CAR: {}, DUN: {}, EST: {} },
    pacts: {
      league: { type: 'bilateral-defence', members: ['BOR', 'CAR'], clauses: ['defence'] },
      round: {
        type: 'regional-partnership',
        members: ['CAR', 'DUN', 'EST'],
        clauses: ['non-aggression', 'consultation'],
      },
    },
  });
const bound = (more: Partial<Said> = {}): Said => ({ kind: 'bound', nations: [BOR], others: [CAR], ...more });
const month = (year: number, of: number) => ({ year, month: of });

describe('bound', () => {
  test.each<Case>([
    ['to one', bound(), 1],
    ['to another than the partner', bound({ others: [DUN] }), 0],
    ['to all of them', bound({ others: [CAR, DUN] }), 0],
    ['to so many of them', bound({ others: [CAR, DUN], atLeast: 1 }), 1],
    ['any one of several', bound({ nations: [ALD, BOR] }), 1],
    ['by another promise', bound({ clause: 'offence' }), 0],
    ['by a clause that is not defence', bound({ nations: [DUN], others: [EST], clause: 'consultation' }), 1],
    ['not bound, where they are', bound({ not: true }), 0],
    ['not bound, where they are not', bound({ others: [DUN], not: true }), 1],
  ])('%s', (_, said, holds) => {
    expect(found(sworn(), [[]], said)).toBe(holds);
  });
});

describe('when a statement is asked', () => {
  // The promise is broken in the second of eight turns, April to June 1900.
  const BREAK: readonly (readonly Move[])[] = [[], [breakUp(BOR, LEAGUE)], [], [], [], [], [], []];
  test.each<Case>([
    ['ever, which the start tells already', bound(), 1],
    ['at a month before the breach', bound({ at: month(1900, 3) }), 1],
    ['at a month of the breach’s turn', bound({ at: month(1900, 4) }), 0],
    ['at the end', bound({ at: 'end' }), 0],
    ['by the first turn', bound({ by: month(1900, 2) }), 1],
    ['not bound at the end', bound({ at: 'end', not: true }), 1],
  ])('%s', (_, said, holds) => {
    expect(found(sworn(8), BREAK, said)).toBe(holds);
  });

  test('what comes about later does not count before', () => {
    const sign: readonly Move[] = [breakUp(BOR, LEAGUE)];
    const left: Said = { kind: 'left', pact: LEAGUE };
    expect(found(sworn(), [[], [], sign], { ...left, by: month(1900, 6) })).toBe(0);
    expect(found(sworn(), [[], [], sign], { ...left, by: month(1900, 7) })).toBe(1);
  });
});

describe('pact', () => {
  const pact = (more: Partial<Said> = {}): Said => ({ kind: 'pact', nations: [BOR, CAR], ...more });
  test.each<Case>([
    ['any that promises defence', pact(), 1],
    ['the one that is named', pact({ pact: 'round', nations: [CAR, EST] }), 1],
    ['the one that is named without the nation', pact({ pact: 'round', nations: [BOR] }), 0],
    ['with so many members', pact({ pact: 'round', nations: [CAR], atLeast: 3 }), 1],
    ['with fewer than that', pact({ pact: 'round', nations: [CAR], atLeast: 4 }), 0],
    ['of all the nations', pact({ nations: [BOR, CAR, DUN] }), 0],
    ['with another clause', pact({ nations: [CAR, DUN], clause: 'non-aggression' }), 1],
  ])('%s', (_, said, holds) => {
    expect(found(sworn(), [[]], said)).toBe(holds);
  });
});

describe('left', () => {
  const left = (more: Partial<Said> = {}): Said => ({ kind: 'left', pact: LEAGUE, ...more });
  test.each<Case>([
    ['by anyone', left(), 1],
    ['by the one who did', left({ nations: [BOR] }), 1],
    ['by the other', left({ nations: [CAR] }), 0],
    ['another pact', left({ pact: 'round' }), 0],
  ])('%s', (_, said, holds) => {
    expect(found(sworn(), [[breakUp(BOR, LEAGUE)]], said)).toBe(holds);
  });

  test('by notice, when it has run out', () => {
    const waiting = Array.from({ length: 8 }, () => []);
    expect(found(sworn(), [[leave(BOR, LEAGUE)]], left())).toBe(0);
    expect(found(sworn(), [[leave(BOR, LEAGUE)], ...waiting], left())).toBe(1);
  });

  // DUN, whom it is bound to, presses BOR, which gives way.
  const partners = still({
    nations: { ALD: {}, BOR: {}, DUN: {} },
    pairs: { 'BOR DUN': { dispute: 'an island' }, 'ALD BOR': { dispute: 'a ford' } },
    pacts: { league: { type: 'bilateral-defence', members: ['BOR', 'DUN'] } },
  });
  const pressed = (by: typeof ALD): readonly (readonly Move[])[] => [
    [claim(by, BOR)],
    [stance(BOR, 'concede')],
  ];
  test.each<readonly [string, typeof ALD, Partial<Said>, number]>([
    ['to a fellow member counts where it is said', DUN, { orHeld: true }, 1],
    ['to a fellow member, of the one who did', DUN, { orHeld: true, nations: [BOR] }, 1],
    ['to a fellow member, of the one who pressed', DUN, { orHeld: true, nations: [DUN] }, 0],
    ['to a fellow member does not count else', DUN, {}, 0],
    ['to a stranger never counts', ALD, { orHeld: true }, 0],
  ])('giving way %s', (_, by, more, holds) => {
    expect(found(partners, pressed(by), left(more))).toBe(holds);
  });
});

describe('war', () => {
  // ALD against BOR, and CAR beside it, in the sixth turn: April to June 1901.
  const start = still(valley({ ...even, nations: { ...even.nations, ALD: { capability: 0.1 } } }));
  const turns = [CLAIM, PUSH, PUSH, PUSH, PUSH, [answer(CAR, 'fight')], [stance(ALD, 'concede')]];
  const war = (more: Partial<Said> = {}): Said => ({ kind: 'war', ...more });
  const beside = (...nations: string[]): Said => ({ kind: 'beside', nations });
  const yielded = (to: string, by: string, more: Partial<Said> = {}): Said => ({
    kind: 'yielded',
    nations: [to],
    others: [by],
    ...more,
  });
  test.each<Case>([
    ['any', war(), 1],
    ['of a nation', war({ nations: [CAR] }), 1],
    ['of a nation that stays out', war({ nations: [DUN] }), 0],
    ['of one against another', war({ nations: [ALD], others: [CAR] }), 1],
    ['whoever began it', war({ nations: [CAR], others: [ALD] }), 1],
    ['of two on one side', war({ nations: [BOR], others: [CAR] }), 0],
    ['of three', war({ atLeast: 3 }), 1],
    ['of four', war({ atLeast: 4 }), 0],
    ['by the month it is fought in', war({ by: month(1901, 4) }), 1],
    ['by the month before', war({ by: month(1901, 3) }), 0],
    ['that does not come, where it does', war({ not: true }), 0],
    ['that does not come', war({ nations: [DUN], not: true }), 1],
    ['two beside each other', beside(BOR, CAR), 1],
    ['two against each other', beside(ALD, BOR), 0],
    ['one who stays out cannot tell', beside(BOR, DUN), null],
    ['to the target, by a challenger that backs down', yielded(BOR, ALD), 1],
    ['not to the challenger that lost', yielded(ALD, BOR), 0],
    ['not by an ally who helped', yielded(BOR, CAR), 0],
  ])('%s', (_, said, holds) => {
    expect(found(start, turns, said)).toBe(holds);
  });

  test('a clash is no war', () => {
    expect(found(start, turns.slice(0, 4), war())).toBe(0);
  });

  test('one who gives way without a fight has yielded', () => {
    const given = [CLAIM, [stance(BOR, 'concede')]];
    expect(found(start, given, yielded(ALD, BOR))).toBe(1);
    expect(found(start, given, yielded(ALD, BOR, { by: month(1900, 3) }))).toBe(0);
  });

  test('two who fight different wars are not beside each other, nor against', () => {
    const apart = still({
      nations: { ALD: {}, BOR: {}, CAR: {}, DUN: {}, EST: {}, FEN: {} },
      crises: [
        { challenger: 'ALD', target: 'BOR', cause: 'claim', rung: 'war' },
        { challenger: 'CAR', target: 'DUN', cause: 'claim', rung: 'war' },
      ],
    });
    expect(found(apart, [[]], war({ nations: [CAR], others: [DUN] }))).toBe(1);
    expect(found(apart, [[]], beside(ALD, CAR))).toBe(null);
    expect(found(apart, [[]], { ...beside(ALD, CAR), not: true })).toBe(null);
    expect(found(apart, [[]], beside(EST, FEN))).toBe(null);
  });
});

describe('regimes', () => {
  const WAR = [{ challenger: 'ALD', target: 'BOR', cause: 'claim' as const, rung: 'war' as const }];
  /** Within a few years ALD, at peace or after a war, turns democratic. */
  const opening = (crises: typeof WAR | [] = []) =>
    still({
      nations: { ALD: { regime: -0.2, stability: 1 }, BOR: { regime: 0.8, stability: 1 } },
      crises,
      turnsPerYear: 1,
      theory: { politics: { democratisation: 1, democratisationShift: 0.8 } },
    });
  const YEARS = Array.from({ length: 12 }, () => []);
  const regime = (more: Partial<Said> = {}): Said => ({
    kind: 'regime',
    nations: [ALD],
    atLeast: 0.5,
    ...more,
  });
  test.each<Case>([
    ['comes to be so democratic', regime(), 1],
    ['is so already', regime({ nations: [BOR], by: month(1900, 1) }), 1],
    ['never is that democratic', regime({ atLeast: 0.9 }), 0],
    ['is in peace', regime({ inPeace: true }), 1],
    ['of another nation', regime({ nations: [BOR], atLeast: 0.9 }), 0],
  ])('one that %s', (_, said, holds) => {
    expect(found(opening(), YEARS, said)).toBe(holds);
  });

  test('one that changes only after a war has not changed in peace', () => {
    expect(found(opening(WAR), YEARS, regime())).toBe(1);
    expect(found(opening(WAR), YEARS, regime({ inPeace: true }))).toBe(0);
  });

  const shaken = still({
    nations: { ALD: { regime: -0.2, stability: 0 }, BOR: { regime: 0.8, stability: 1 } },
    theory: { politics: { coup: 5, coupShift: 0.8 } },
  });
  const upheavals = (more: Partial<Said> = {}): Said => ({ kind: 'upheavals', ...more });
  test.each<Case>([
    ['of anyone', upheavals(), 1],
    ['of the one who had it', upheavals({ nations: [ALD] }), 1],
    ['of another', upheavals({ nations: [BOR] }), 0],
    ['of that kind', upheavals({ upheaval: 'coup' }), 1],
    ['of another kind', upheavals({ upheaval: 'revolution' }), 0],
    ['of those that were democratic when the game began', upheavals({ atLeast: 0.6 }), 0],
  ])('upheavals %s', (_, said, holds) => {
    expect(found(shaken, [[]], said)).toBe(holds);
  });
});

test('bonds across are counted pair by pair, at the end', () => {
  const across: Said = { kind: 'bonds-across', nations: [BOR, DUN], others: [ALD, CAR, EST] };
  expect(found(sworn(), [[]], across)).toBe(1);
  expect(found(sworn(), [[]], { ...across, clause: 'consultation' })).toBe(2);
  expect(found(sworn(), [[breakUp(BOR, LEAGUE)]], across)).toBe(0);
  expect(found(sworn(), [[]], { ...across, nations: [BOR], others: [BOR] })).toBe(0);
});

describe('over many games', () => {
  const games = (...findings: (number | null)[]) => findings.map((one) => ({ it: one }));
  const one = (said: Said, played: ReturnType<typeof games>, control = games()) =>
    judge([saying(said)], played, control)[0]!;

  test('the figure is the share of the games that could tell', () => {
    expect(one({ kind: 'war' }, games(1, 0, null, 1), games(0, 1))).toMatchObject({
      figure: 2 / 3,
      games: 3,
      control: 0.5,
      met: true,
    });
  });

  test.each<readonly [string, Said, (number | null)[], boolean]>([
    ['too seldom', { kind: 'war', expect: { atLeast: 0.75 } }, [1, 0], false],
    ['often enough', { kind: 'war', expect: { atLeast: 0.5 } }, [1, 0], true],
    ['too often', { kind: 'war', expect: { atMost: 0.4 } }, [1, 0], false],
    ['counts a game', { kind: 'upheavals', expect: { atMost: 1.5 } }, [3, 0], true],
    ['nothing that could be told', { kind: 'beside', expect: { atMost: 1 } }, [null, null], false],
  ])('%s', (_, said, played, met) => {
    expect(one(said, games(...played)).met).toBe(met);
  });
});
