// Specifies how objectives and a historian's verdict read.
import { expect, test } from 'vitest';
import { OBJECTIVE_KINDS, objectivesOf, verdictOf, type Objective } from '../../src/engine';
import { english } from '../../src/language/english';
import { englishVerdict } from '../../src/language/en/verdict-words';
import { answer, breakUp, claim, stance, story, take } from '../engine/moves';
import { ALD, BOR, CAR, LEAGUE, still } from '../engine/world';

const { historianSays } = englishVerdict;
const { objectiveProgress, objectiveSentence, objectiveState } = english;

const objective = (kind: Objective['kind']): Objective => ({
  id: 'aim',
  nation: ALD,
  kind,
  with: BOR,
  and: CAR,
  score: 'security',
  atLeast: 2,
  points: 40_000,
  decisive: false,
  why: 'So.',
});

test.each(OBJECTIVE_KINDS)('%s has a sentence', (kind) => {
  expect(objectiveSentence(objective(kind))).toMatch(/^.{8,}/);
  expect(objectiveSentence(objective(kind))).not.toMatch(/undefined|\{n:\}/);
});

test('an objective says how far it has come, and how it ended', () => {
  const standing = (met: boolean, lost: boolean) => ({
    objective: objective('in-a-league'),
    have: 1,
    need: 2,
    met,
    lost,
  });
  expect(objectiveProgress(standing(false, false))).toBe('1 of 2');
  expect(objectiveState(standing(false, false), false)).toBe('open');
  expect(objectiveState(standing(true, false), false)).toBe('met so far');
  expect(objectiveState(standing(true, false), true)).toBe('met');
  expect(objectiveState(standing(false, false), true)).toBe('missed');
  expect(objectiveState(standing(false, true), false)).toBe('lost');
});

test('the historian counts calls, broken pacts, burdens, wars and reliable friends', () => {
  const start = still({
    nations: { ALD: {}, BOR: { burden: 0.03 }, CAR: { capability: 0.4 } },
    pairs: { 'ALD BOR': { dispute: 'a ford' } },
    pacts: {
      league: {
        type: 'bilateral-defence',
        members: ['BOR', 'CAR'],
        clauses: ['defence', 'burden-pledge'],
        pledge: 0.04,
      },
    },
  });
  const push = [stance(ALD, 'escalate')];
  const { state } = story(start, [
    [claim(ALD, BOR)],
    push,
    push,
    [answer(CAR, 'refuse'), stance(BOR, 'concede')],
  ]);
  expect(verdictOf(state, CAR)).toMatchObject({
    conduct: { called: 1, refused: 1 },
    avoided: 0,
    reliable: [],
  });
  expect(historianSays(verdictOf(state, CAR))[0]).toBe(
    'Called once, you never fought for an ally; you stayed away once.',
  );
  expect(historianSays(verdictOf(state, BOR))).toEqual([
    'Nobody called you to arms, so your word was never tested.',
    'You broke no pact.',
    'You rode on others: 75\u00a0% of what you pledged.',
    'You fought no war; one crisis of yours ended short of it.',
    'The most reliable was {n:CAR} (came 0 of 1).',
  ]);
  const broken = take(start, breakUp(BOR, LEAGUE)).state;
  expect(historianSays(verdictOf(broken, BOR))[1]).toBe(
    'You broke a pact once, and all who looked on remember.',
  );
  expect(objectivesOf(state, ALD)).toEqual([]);
});
