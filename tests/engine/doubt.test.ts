// Specifies what a nation can tell of another's answer: a chance by the sum that the other decides by, within a band that what is hidden
// makes and what is known narrows; and nothing that is hidden besides.

import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import {
  AGENTS,
  agentOrders,
  type Chance,
  chanceOfAnswer,
  chanceOfCall,
  chanceOfDraft,
  chancesToCome,
  createGame,
  defaultTermsFor,
  type NationId,
  ONE,
  type Seat,
  type State,
  step,
} from '../../src/engine';
import { possibleCharacters } from '../../src/engine/doubt/character';
import { builtInWorld } from './built-in-worlds';
import { begin, castOf, games, play } from './games';

type Seats = Readonly<Record<NationId, Seat>>;

/** The same state in which everybody sees everything of everybody, and what is seen tells the character. */
function allKnown(state: State): State {
  const { content, nations, pairs } = state;
  const n = content.nations.length;
  const doubt = { ...content.theory.doubt, transparency: 1 };
  return {
    ...state,
    content: { ...content, theory: { ...content.theory, doubt } },
    pairs: {
      ...pairs,
      transparency: new Int32Array(n * n).fill(ONE),
      perceivedIntent: Int32Array.from({ length: n * n }, (_, at) => nations.intent[at % n]!),
    },
  };
}

/** The same state in which nobody sees or is told anything of anybody. */
const allHidden = (state: State): State => ({
  ...state,
  pairs: {
    ...state.pairs,
    transparency: state.pairs.transparency.map(() => 0),
    intelligence: state.pairs.intelligence.map(() => 0),
  },
  structure: {
    ...state.structure,
    pacts: state.structure.pacts.map((pact) => ({
      ...pact,
      terms: { ...pact.terms, clauses: pact.terms.clauses.filter((clause) => clause !== 'intelligence') },
    })),
  },
});

/** Each voter of each offer that is not asked yet, with who made it. */
const asked = (state: State) =>
  state.structure.offers.flatMap((offer) =>
    offer.voters.filter((_, k) => offer.answers[k] === null).map((voter) => ({ offer, voter })),
  );

const drafts = (state: State, one: NationId, other: NationId) =>
  (['bilateral-defence', 'regional-partnership'] as const).map((type) => ({
    by: one,
    pact: null,
    type,
    parties: [one, other],
    terms: defaultTermsFor(state, type, null),
  }));

/** All that `me` may be shown of the answers of another. */
function shown(state: State, seats: Seats, me: NationId, other: NationId): readonly (Chance | null)[] {
  return [
    ...drafts(state, me, other).map((draft) => chanceOfDraft(state, seats, me, other, draft)),
    ...asked(state)
      .filter(({ voter }) => voter === other)
      .map(({ offer, voter }) => chanceOfAnswer(state, seats, me, voter, offer)),
    ...state.structure.calls
      .filter(({ called }) => called === other)
      .map((call) => chanceOfCall(state, seats, me, call)),
    ...state.content.nations.flatMap(({ id }) =>
      id === me
        ? []
        : chancesToCome(state, seats, me, id, me).flatMap(({ nation, chance }) =>
            nation === other ? [chance] : [],
          ),
    ),
  ];
}

describe('where no chance stands between', () => {
  it('what is shown of an offer is what is answered, in every case', { timeout: 60_000 }, () => {
    let cases = 0;
    fc.assert(
      fc.property(games(), (one) => {
        play(one, 16, (before) => {
          const state = allKnown(before);
          const cast = castOf(state, one.cast);
          const waiting = asked(state).filter(({ voter }) => cast[voter] !== 'random');
          if (waiting.length === 0) return;
          const { orders } = agentOrders(state, cast);
          for (const { offer, voter } of waiting) {
            const { chance, low, high } = chanceOfAnswer(state, cast, offer.by, voter, offer);
            const yes = orders.some(
              (order) => order.kind === 'accept' && order.by === voter && order.offer === offer.id,
            );
            expect([chance, low, high]).toEqual(Array(3).fill(yes ? ONE : 0));
            cases++;
          }
        });
      }),
      { numRuns: 250 },
    );
    expect(cases).toBeGreaterThan(2000);
  });

  it('what is shown of a call is the chance that the called decides by', { timeout: 60_000 }, () => {
    let cases = 0;
    for (const seed of ['1', '2', '3']) {
      let before = createGame(builtInWorld('europe-1914'), seed);
      while (!before.over) {
        const state = allKnown(before);
        const { decisions } = agentOrders(state);
        for (const call of state.structure.calls) {
          const weighed = decisions
            .flatMap(({ options }) => options)
            .find(
              ({ order }) =>
                order?.kind === 'answer-call' && order.call === call.id && order.answer === 'fight',
            );
          if (!weighed) continue;
          const luck = weighed.terms.find(({ part }) => part === 'doubt')!.value;
          const shown = chanceOfCall(state, {}, call.caller, call)!;
          expect(shown.chance / ONE).toBeCloseTo(weighed.score - luck, 5);
          expect([shown.low, shown.high]).toEqual([shown.chance, shown.chance]);
          cases++;
        }
        before = step(before, agentOrders(before).orders).state;
      }
    }
    expect(cases).toBeGreaterThan(20);
  });
});

describe('what is hidden', () => {
  it('changes nothing that is shown: neither a character that was not ruled out, nor an intent, a purse, or plans', () => {
    fc.assert(
      fc.property(games(5), fc.constantFrom(...AGENTS), (one, agent) => {
        const state = allHidden(play(one, 8));
        const seats = castOf(state, one.cast);
        const [me, other] = [state.content.nations[0]!.id, state.content.nations[1]!.id];
        const elsewhere: State = {
          ...state,
          nations: {
            ...state.nations,
            intent: state.nations.intent.map((intent) => ONE - intent),
            influence: state.nations.influence.map((purse) => purse + 3),
            burdenTarget: state.nations.burdenTarget.map((burden) => burden + 10_000),
          },
        };
        const cast = { ...seats, [other]: agent };
        expect(shown(elsewhere, cast, me, other)).toEqual(shown(state, seats, me, other));
      }),
      { numRuns: 60 },
    );
  });

  it('is ruled out piece by piece: who knows more never holds more for possible, and never rules out the truth', () => {
    fc.assert(
      fc.property(games(), fc.nat(ONE), fc.nat(ONE), (one, a, b) => {
        const state = begin(one);
        const seats = castOf(state, one.cast);
        const [less, more] = [Math.min(a, b), Math.max(a, b)];
        const [wide, narrow] = [less, more].map((known) => possibleCharacters(state, seats, 0, 1, known));
        expect(wide).toEqual(expect.arrayContaining([...narrow!]));
        const truth = seats[state.content.nations[1]!.id];
        if (truth !== 'random') expect(narrow).toContain(truth);
      }),
    );
  });

  it('leaves nothing open where all is known, and all where a person decides', () => {
    const state = begin({ nations: 4, world: 3, seed: 1, tempo: 1, turnsPerYear: 4, cast: 0 });
    const seats = castOf(state, 0);
    const other = state.content.nations[1]!.id;
    expect(possibleCharacters(state, seats, 0, 1, ONE)).toEqual([seats[other]]);
    expect(possibleCharacters(state, { ...seats, [other]: 'person' }, 0, 1, ONE)).toHaveLength(9);
  });
});

test('the chance lies within its band, and the accounts add up', () => {
  fc.assert(
    fc.property(games(), (one) => {
      play(one, 8, (state) => {
        const seats = castOf(state, one.cast);
        const [me, other] = [state.content.nations[0]!.id, state.content.nations[1]!.id];
        for (const chance of shown(state, seats, me, other)) {
          if (chance === null) continue;
          const order = [0, chance.low, chance.chance, chance.high, ONE];
          expect(order).toEqual([...order].sort((a, b) => a - b));
          for (const { entries, level } of [chance.account, chance.known])
            expect(entries.reduce((sum, entry) => sum + entry.level, 0)).toBe(level);
        }
      });
    }),
    { numRuns: 20 },
  );
});

test('the more is seen of a nation, the narrower the band, on the whole', () => {
  const state = createGame(builtInWorld('europe-1938'), '1');
  const widths = [0, ONE / 2, ONE].map((seen) => {
    const clear = {
      ...state,
      pairs: { ...state.pairs, transparency: state.pairs.transparency.map(() => seen) },
    };
    return state.content.nations
      .flatMap(({ id: me }) =>
        state.content.nations.flatMap(({ id }) =>
          id === me ? [] : drafts(clear, me, id).map((draft) => chanceOfDraft(clear, {}, me, id, draft)),
        ),
      )
      .reduce((sum, { low, high }) => sum + high - low, 0);
  });
  expect(widths[0]).toBeGreaterThan(widths[1]!);
  expect(widths[1]).toBeGreaterThan(widths[2]!);
});

test('a draft is answered in a world that has moved on: what is just worth it may still be refused', () => {
  const state = allKnown(createGame(builtInWorld('europe-1938'), '1'));
  const seen = state.content.nations.flatMap(({ id: me }) =>
    state.content.nations.flatMap(({ id }) =>
      id === me ? [] : drafts(state, me, id).map((draft) => chanceOfDraft(state, {}, me, id, draft)),
    ),
  );
  for (const { chance, account } of seen) expect(chance >= ONE / 2).toBe(account.level >= 0);
  expect(seen.some(({ chance }) => chance > 0 && chance < ONE)).toBe(true);
});
