// Specifies that a list of events says nothing twice: a refusal with its counter-offer is one line, and so is the end of an offer that one alone was asked.
import { expect, test } from 'vitest';
import { defaultTermsFor, type GameEvent, type Order, type State } from '../../src/engine';
import { toldOnce } from '../../src/language/told-once';
import { type Move, orderOf, propose, story } from '../engine/moves';
import { ALD, BOR, CAR, DUN, still } from '../engine/world';

const start = still({ nations: { ALD: {}, BOR: {}, CAR: {}, DUN: {} } });
const answer =
  (kind: 'reject' | 'accept', by: typeof BOR): Move =>
  (now) => ({ kind, by, offer: now.structure.offers[0]!.id });
const counter: Move = (now: State): Order => ({
  kind: 'counter',
  by: BOR,
  offer: now.structure.offers[0]!.id,
  terms: { ...defaultTermsFor(now, 'bilateral-defence', null), termYears: 3 },
});
const told = (offer: Move, ...answers: readonly Move[]): readonly string[] => {
  const { steps } = story(start, [[orderOf(start, offer)], answers]);
  return toldOnce(steps[1]!.events)
    .map(({ kind, actors }) => [kind, ...actors].join(' '))
    .sort();
};

test.each([
  [
    'a counter-offer is told once',
    propose(ALD, [BOR], 'bilateral-defence'),
    [counter],
    ['offer-countered BOR ALD'],
  ],
  [
    'a refusal of one alone is told once',
    propose(ALD, [BOR], 'bilateral-defence'),
    [answer('reject', BOR)],
    ['offer-rejected BOR'],
  ],
  [
    'where several are asked, it is told who refuses and that nothing comes of it',
    propose(ALD, [BOR, CAR, DUN], 'multilateral-defence'),
    [answer('reject', BOR), answer('reject', CAR), answer('reject', DUN)],
    ['offer-expired ALD BOR CAR DUN', 'offer-rejected BOR', 'offer-rejected CAR', 'offer-rejected DUN'],
  ],
])('%s', (_, offer, answers, expected) => expect(told(offer, ...answers)).toEqual(expected));

test.each([
  ['a vote that fails', 'vote-failed join', 'offer-expired join', ['vote-failed']],
  ['a claim that begins a crisis', 'claim-pressed', 'incident claim', ['incident']],
  [
    'a claim beside an incident of its own',
    'claim-pressed',
    'incident incident',
    ['claim-pressed', 'incident'],
  ],
])('%s is told once', (_, one, other, expected) => {
  const event = (written: string): GameEvent => {
    const [kind, detail] = written.split(' ');
    return { kind, detail, actors: [ALD, BOR, CAR], turn: 3, offer: 'o1' } as unknown as GameEvent;
  };
  expect(toldOnce([event(one), event(other)]).map(({ kind }) => kind)).toEqual(expected);
});
