// Specifies when an offer has the consent it needs: silence, majorities, leads, quorums, expiry (model section 7).

import { describe, expect, it } from 'vitest';
import { agentOrders, createGame, step } from '../../src/engine';
import type { DecisionRule, NationId, State } from '../../src/engine';
import { builtInWorld } from './built-in-worlds';
import {
  accept,
  amend,
  invite,
  type Move,
  propose,
  refused,
  reject,
  story,
  take,
  wait,
  withdraw,
} from './moves';
import { ALD, BOR, CAR, DUN, EST, FEN, LEAGUE, membersOf, pact, type Sketch, still, theory } from './world';

const NATIONS = { ALD: {}, BOR: {}, CAR: {}, DUN: {}, EST: {}, FEN: {} };
const league = (decision: DecisionRule, more: object = {}): State =>
  still({
    nations: NATIONS,
    pacts: {
      league: {
        type: 'multilateral-defence',
        members: ['ALD', 'BOR', 'CAR', 'DUN', 'EST'],
        clauses: ['defence'],
        decision,
        ...more,
      },
    },
  });
const strangers = (): State => still({ nations: NATIONS });

/** ALD invites FEN; the answers come a turn later; then nothing more. True where FEN is in, and after how many turns. */
function admission(
  start: State,
  answers: readonly Move[],
): { in: boolean; turn: number; told: readonly string[] } {
  const { steps, state, told } = story(start, [[invite(ALD, LEAGUE, FEN)], answers, []]);
  const turn = steps.findIndex(({ events }) =>
    events.some(({ kind }) => kind === 'member-joined' || kind === 'offer-expired'),
  );
  return { in: membersOf(pact(state)).includes(FEN), turn: turn + 1, told: told.flat() };
}
const no = (...nations: NationId[]): Move[] => nations.map(reject);

describe('by consensus', () => {
  it('silence of the members is consent, once the offer’s time is up', () => {
    expect(admission(league('consensus'), [accept(FEN)])).toMatchObject({ in: true, turn: 3 });
  });
  it('nobody waits once all have answered', () => {
    expect(admission(league('consensus'), [BOR, CAR, DUN, EST, FEN].map(accept))).toMatchObject({
      in: true,
      turn: 2,
    });
  });
  it('one no is enough, and the failed vote is remembered', () => {
    const refusal = admission(league('consensus'), [accept(FEN), reject(EST)]);
    expect(refusal.in).toBe(false);
    expect(refusal.told).toContain('vote-failed (join) ALD EST');
  });
  it('silence of the newcomer is no consent, and no failed vote either', () => {
    const silent = admission(league('consensus'), []);
    expect(silent.in).toBe(false);
    expect(silent.told.filter((line) => line.startsWith('vote-failed'))).toEqual([]);
  });
});

describe('by majority', () => {
  it.each<[string, Move[], boolean]>([
    ['two of five against', no(BOR, CAR), true],
    ['three of five against', no(BOR, CAR, DUN), false],
    ['all but the proposer against', no(BOR, CAR, DUN, EST), false],
    ['nobody against', [], true],
  ])('%s', (_, answers, admitted) =>
    expect(admission(league('majority'), [accept(FEN), ...answers]).in).toBe(admitted),
  );
});

describe('under a lead nation', () => {
  const led = (lead: string) => league('lead-nation', { lead });
  it.each<[string, string, Move[], boolean]>([
    ['the lead alone decides', 'BOR', no(CAR, DUN, EST), true],
    ['its no is enough', 'BOR', no(BOR), false],
    ['its silence is consent', 'BOR', [], true],
    ['what it proposes itself is done', 'ALD', no(BOR, CAR, DUN, EST), true],
  ])('%s', (_, lead, answers, admitted) =>
    expect(admission(led(lead), [accept(FEN), ...answers]).in).toBe(admitted),
  );

  it('another member leads when the lead has left', () => {
    const { state } = story(league('lead-nation', { lead: 'ALD', noticeTurns: 0 }), [
      [{ kind: 'leave', by: ALD, pact: LEAGUE }],
    ]);
    expect(pact(state).lead).toBe(BOR);
  });
});

describe('founding', () => {
  const { quorum, minMembers } = theory.pactTypes['multilateral-defence'];
  const founded = (answers: readonly Move[], invited: readonly NationId[] = [BOR, CAR, DUN, EST]) => {
    const { steps, state } = story(strangers(), [
      [propose(ALD, invited, 'multilateral-defence')],
      answers,
      [],
    ]);
    const turn = steps.findIndex(({ events }) =>
      events.some(({ kind }) => kind === 'pact-founded' || kind === 'offer-expired'),
    );
    return { members: state.structure.pacts.flatMap(membersOf), turn: turn + 1 };
  };

  it('needs a quorum of the invited; those who said no or nothing stay out', () => {
    expect([quorum, minMembers]).toEqual([0.6, 3]);
    expect(founded([accept(BOR), accept(CAR), accept(DUN), reject(EST)])).toEqual({
      members: [ALD, BOR, CAR, DUN],
      turn: 2,
    });
    expect(founded([accept(BOR), accept(CAR), accept(DUN)])).toEqual({
      members: [ALD, BOR, CAR, DUN],
      turn: 3,
    });
    expect(founded([accept(BOR), accept(CAR)])).toEqual({ members: [], turn: 3 });
  });
  it('fails as soon as the quorum is out of reach', () => {
    expect(founded([reject(BOR), reject(CAR)])).toEqual({ members: [], turn: 2 });
  });
  it('needs the members that its type needs, quorum or not', () => {
    expect(founded([accept(BOR), reject(CAR)], [BOR, CAR])).toEqual({ members: [], turn: 2 });
  });
  it('is never by silence', () => expect(founded([])).toEqual({ members: [], turn: 3 }));

  it('of the same pact twice over, by offers that crossed, happens once', () => {
    const crossed = story(strangers(), [
      [propose(ALD, [BOR], 'bilateral-defence'), propose(BOR, [ALD], 'bilateral-defence')],
      [accept(ALD), accept(BOR)],
      [],
    ]);
    expect(crossed.state.structure.pacts.map(membersOf)).toEqual([[ALD, BOR]]);
  });
});

describe('an amendment', () => {
  it('leaves the pact as it is until the members agree, by its own rule', () => {
    const { state } = story(league('consensus'), [[amend(ALD, LEAGUE, { termYears: 9 })], [reject(CAR)], []]);
    expect(pact(state)).toMatchObject({ terms: { termYears: 0 }, failedVotes: [3] });
    expect(
      pact(story(league('majority'), [[amend(ALD, LEAGUE, { termYears: 9 })], [reject(CAR)], []]).state).terms
        .termYears,
    ).toBe(9);
  });

  it('cannot turn a pact against one who has joined meanwhile', () => {
    const turns = [[amend(ALD, LEAGUE, { against: FEN }), invite(BOR, LEAGUE, FEN)], [accept(FEN)], []];
    const { state } = story(league('consensus'), turns);
    expect(membersOf(pact(state)).includes(FEN) && pact(state).terms.against === FEN).toBe(false);
  });
});

describe('an offer’s time', () => {
  const { offerLifeTurns } = theory.influence;
  const offered = take(strangers(), propose(ALD, [BOR], 'bilateral-defence')).state;

  it('is two turns: it can be accepted in the first and in the second', () => {
    expect(offerLifeTurns).toBe(2);
    for (const turns of [0, 1])
      expect(take(wait(offered, turns), accept(BOR)).state.structure.pacts).toHaveLength(1);
  });

  it('then it expires, and accepting it is refused', () => {
    const { told, state } = story(offered, [[], []]);
    expect(told).toEqual([[], ['offer-expired (found) ALD BOR']]);
    const stale = { kind: 'accept', by: BOR, offer: offered.structure.offers[0]!.id } as const;
    expect(refused(state, stale)).toBe('unknown-offer');
  });

  it('stale, withdrawn or refused offers brand nobody: the world is as if there had been none', () => {
    const stale = { kind: 'accept', by: BOR, offer: offered.structure.offers[0]!.id } as const;
    const untouched = wait(strangers(), 4);
    const ends: readonly State[] = [
      take(wait(offered, 2), stale).state,
      wait(take(offered, withdraw(ALD)).state, 2),
      wait(take(offered, reject(BOR)).state, 2),
    ];
    for (const state of ends) {
      expect([state.structure.violations, state.structure.pacts]).toEqual([[], []]);
      expect(state.structure.conduct).toEqual(untouched.structure.conduct);
      expect(state.pairs).toEqual(untouched.pairs);
    }
  });
});

describe('what changes between offer and answer', () => {
  it('an inviter who has left no longer speaks for the pact', () => {
    const start = league('consensus', { noticeTurns: 0 });
    const { state } = story(start, [
      [invite(ALD, LEAGUE, FEN)],
      [{ kind: 'leave', by: ALD, pact: LEAGUE }, reject(BOR), accept(FEN)],
      [],
    ]);
    expect(membersOf(pact(state))).toEqual([BOR, CAR, DUN, EST]);
  });

  it('a pact that has ended takes its offers with it', () => {
    const two: Sketch = {
      nations: NATIONS,
      pacts: { league: { type: 'bilateral-defence', members: ['ALD', 'BOR'] } },
    };
    const { state } = story(still(two), [
      [amend(ALD, LEAGUE, { termYears: 7 })],
      [{ kind: 'break', by: BOR, pact: LEAGUE }],
    ]);
    expect(state.structure.offers).toEqual([]);
  });
});

describe('a pact signed under a name that is taken', () => {
  const signed = (start: State): State =>
    story(start, [
      [propose(ALD, [BOR], 'bilateral-defence', {}, 'Entente')],
      [accept(BOR), propose(ALD, [CAR], 'bilateral-defence', {}, 'Entente')],
      [accept(CAR), propose(ALD, [DUN], 'bilateral-defence', {}, 'Entente')],
      [accept(DUN)],
    ]).state;

  it('is numbered, so that no two can be taken for each other', () => {
    expect(signed(strangers()).structure.pacts.map(({ name }) => name)).toEqual([
      'Entente',
      'Entente #2',
      'Entente #3',
    ]);
  });

  it('holds in games of agents too: no two pacts of a game share a name', () => {
    const end = Array.from({ length: 20 }).reduce<State>(
      (state) => step(state, agentOrders(state).orders).state,
      createGame(builtInWorld('europe-1949'), 'names'),
    );
    const names = [...end.structure.ended, ...end.structure.pacts].map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });
});
