// Specifies what sounding another government out does: it tells for some turns, narrows the band of its answers, and may leak.
import { describe, expect, it } from 'vitest';
import {
  chanceOfDraft,
  createGame,
  defaultTermsFor,
  leakChance,
  type NationId,
  type Order,
  soundingOf,
  type State,
  type Step,
} from '../../src/engine';
import { builtInWorld } from './built-in-worlds';
import { effects, eventsOf, story, take, wait } from './moves';
import { ALD, between, BOR, CAR, DUN, type Sketch, still, theory } from './world';

const w = theory.doubt;
const ask = (by: NationId = ALD, of: NationId = BOR): Order => ({ kind: 'sound-out', by, of });
const sketch = (leak: number, more: Partial<Sketch> = {}): Sketch => ({
  nations: { ALD: {}, BOR: {}, CAR: {}, DUN: {} },
  pairs: { 'BOR CAR': { rivalry: 0.5 } },
  theory: { doubt: { leakClosed: leak, leakOpen: leak } },
  ...more,
});

describe('a sounding that is kept', () => {
  const start = still(sketch(0));
  const { state, told } = story(start, [[ask()]]);

  it('says that somebody was sounded out, and not who', () => {
    expect(told).toEqual([['sounding-made ALD']]);
    expect(between(state, 'trust', BOR, ALD)).toBeGreaterThanOrEqual(between(start, 'trust', BOR, ALD));
  });

  it('tells for its years and is then forgotten', () => {
    const turns = w.soundingYears * start.content.turnsPerYear;
    expect(soundingOf(state, ALD, BOR)).toMatchObject({ since: 1, until: 1 + turns });
    expect(soundingOf(state, BOR, ALD)).toBeUndefined();
    expect(soundingOf(wait(state, turns - 1), ALD, BOR)).toBeDefined();
    expect(soundingOf(wait(state, turns), ALD, BOR)).toBeUndefined();
  });
});

/** A sounding a turn, of two in turn, and what each came to. */
function manySoundings(leak: number, count: number): readonly Step[] {
  const found: Step[] = [];
  let state = still(
    sketch(leak, { turns: count, theory: { doubt: { leakClosed: leak, leakOpen: leak, soundingYears: 0 } } }),
  );
  for (let k = 0; k < count; k++) {
    const taken = take(state, ask(ALD, k % 2 === 0 ? BOR : CAR));
    found.push(taken);
    state = taken.state;
  }
  return found;
}

describe('a leak', () => {
  const leaking = manySoundings(1, 40);
  const endsOf = (taken: Step) => eventsOf(taken, 'sounding-leaked').map(({ detail }) => detail);

  it('comes to the ears of the one sounded out, or of its rivals, and costs trust there alone', () => {
    expect(new Set(leaking.flatMap(endsOf))).toEqual(new Set(['sounded', 'rivals']));
    for (const taken of leaking) {
      const [event] = eventsOf(taken, 'sounding-leaked');
      const asked = event!.actors[1];
      const rival = asked === BOR ? CAR : BOR;
      const felt = event!.detail === 'sounded' ? asked : rival;
      for (const line of effects(taken, 'sounding-leaked')) expect(line).toMatch(`trust ${felt}>ALD -`);
    }
  });

  it('is likelier where more is seen, and as likely as is said', () => {
    const open = still(sketch(0, { theory: {}, pairs: { 'ALD BOR': { transparency: 1 } } }));
    expect(leakChance(open, ALD, BOR)).toBe(w.leakOpen * 1_000_000);
    expect(leakChance(open, ALD, DUN)).toBeLessThan(w.leakOpen * 500_000);
    const leaks = manySoundings(0.3, 400).filter((taken) => endsOf(taken).length > 0).length;
    expect(Math.abs(leaks / 400 - 0.3)).toBeLessThan(0.08);
  });
});

it('narrows the band of its answers, where a mind is to be read', () => {
  let [before, after] = [0, 0];
  const state = createGame(builtInWorld('europe-1949'), 'soundings');
  const ids = state.content.nations.map(({ id }) => id);
  const me = ids[0]!;
  for (const other of ids.slice(1)) {
    const terms = defaultTermsFor(state, 'bilateral-defence', null);
    const draft = { by: me, pact: null, type: 'bilateral-defence', parties: [me, other], terms } as const;
    const width = (place: State): number => {
      const { high, low } = chanceOfDraft(place, {}, me, other, draft);
      return high - low;
    };
    const soundings = [{ by: me, of: other, since: 0, until: 4 }];
    before += width(state);
    after += width({ ...state, structure: { ...state.structure, soundings } });
  }
  expect(after).toBeLessThan(0.8 * before);
});

it('nobody else learns by it', () => {
  const { state } = story(still(sketch(0)), [[ask()]]);
  expect(soundingOf(state, CAR, BOR)).toBeUndefined();
});
