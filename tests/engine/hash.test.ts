// Specifies that a state's hash sees everything: each cell, each leaf of the structure and the streams, seed, turn, content.

import { describe, expect, it } from 'vitest';
import {
  canonicalJson,
  createGame,
  defaultTermsFor,
  hashState,
  hashText,
  hashTurn,
  NATION_COLUMNS,
  type Order,
  packState,
  PAIR_COLUMNS,
  type PackedState,
  sideStream,
  type State,
  step,
  unpackState,
} from '../../src/engine';
import { builtInWorld } from './built-in-worlds';
import { crowdOrders } from './crowd';
import { answer, claim, propose, stance, story } from './moves';
import { ALD, BOR, CAR, DUN, LEAGUE, still } from './world';

/** A state in which there is one of everything: pacts, an offer, a crisis, calls, a settlement, a violation, a strain. */
function rich(): State {
  const start = still({
    nations: { ALD: { capability: 0.2 }, BOR: {}, CAR: {}, DUN: {} },
    pairs: { 'ALD BOR': { rivalry: 0.5 }, 'BOR DUN': { dispute: 'a ford' } },
    pacts: {
      league: { type: 'bilateral-defence', members: ['BOR', 'CAR'], clauses: ['defence'] },
      side: {
        type: 'regional-partnership',
        members: ['ALD', 'CAR'],
        clauses: ['non-aggression', 'consultation'],
      },
      old: { type: 'bilateral-defence', members: ['CAR', 'DUN'], clauses: ['defence'] },
    },
    threats: [{ id: 'flood', kind: 'climate', name: 'Flood', strength: 0.2 }],
  });
  const { state } = story(start, [
    [
      claim(ALD, BOR),
      { kind: 'summit', by: BOR, pact: LEAGUE },
      { kind: 'break', by: DUN, pact: 'old' as typeof LEAGUE },
    ],
    [stance(ALD, 'escalate'), claim(DUN, BOR)],
    [stance(ALD, 'escalate'), stance(DUN, 'concede')],
    [
      answer(CAR, 'words'),
      propose(ALD, [DUN], 'bilateral-defence'),
      { kind: 'leave', by: CAR, pact: 'side' as typeof LEAGUE },
    ],
  ]);
  return {
    ...state,
    structure: {
      ...state.structure,
      defectionChoices: [{ pact: LEAGUE, nation: BOR, over: null, turn: 4 }],
      measures: [{ kind: 'investment', by: ALD, on: BOR, resource: null, since: 1, size: 5 }],
      soundings: [{ by: ALD, of: BOR, since: 3, until: 9 }],
      offers: state.structure.offers.map((offer) => ({
        ...offer,
        payments: [{ kind: 'aid', from: ALD, to: DUN, yearly: 5 }],
        countered: { terms: offer.terms, payments: [] },
      })),
      pacts: state.structure.pacts.map((pact) => ({
        ...pact,
        stipends: [{ from: BOR, to: CAR, yearly: 5, since: 2 }],
      })),
    },
  };
}

/** Every leaf of a plain value, as a path. */
function leaves(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (value === null || typeof value !== 'object') return [path];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, [...path, key]));
}

/** The next value of the same kind. */
function nudged(leaf: unknown): unknown {
  if (typeof leaf === 'number') return Number.isInteger(leaf) ? leaf + 1 : leaf + 2 ** -32;
  if (typeof leaf === 'boolean') return !leaf;
  return leaf === null ? 'something' : `${leaf}'`;
}

function withLeaf(packed: PackedState, path: readonly string[]): PackedState {
  const copy = JSON.parse(JSON.stringify(packed));
  const parent = path.slice(0, -1).reduce((at, key) => at[key], copy);
  const key = path[path.length - 1]!;
  parent[key] = nudged(parent[key]);
  return copy;
}

/** With one leaf exchanged and everything that does not hold it shared, as a turn hands it on. */
function sharing<T>(value: T, [key, ...path]: readonly string[]): T {
  if (key === undefined) return nudged(value) as T;
  const inner = sharing((value as Record<string, unknown>)[key], path);
  return (
    Array.isArray(value)
      ? value.map((item, at) => (`${at}` === key ? inner : item))
      : { ...value, [key]: inner }
  ) as T;
}

/** Another object throughout: nothing of it has been hashed before. */
const anew = (state: State): State =>
  unpackState(state.content, JSON.parse(JSON.stringify(packState(state))));

describe('the hash of a state', () => {
  const state = rich();
  const hash = hashState(state);

  it('is 16 hex digits, the same for the same', () => {
    expect(hash).toMatch(/^[0-9a-f]{16}$/);
    expect(hashState(anew(state))).toBe(hash);
  });

  it('sees every cell of every column', () => {
    const seen = new Set([hash]);
    let cells = 0;
    for (const columns of [state.nations, state.pairs] as const) {
      for (const cellsOf of Object.values(columns)) {
        for (let at = 0; at < cellsOf.length; at++) {
          cellsOf[at]! += 1;
          seen.add(hashState(state));
          cellsOf[at]! -= 1;
          cells++;
        }
      }
    }
    expect(cells).toBe(4 * NATION_COLUMNS.length + 16 * PAIR_COLUMNS.length);
    expect(seen.size).toBe(cells + 1);
    expect(hashState(state)).toBe(hash);
  });

  it('sees every leaf of structure and streams, and seed, turn and end', () => {
    const packed = packState(state);
    const { nations: _nations, pairs: _pairs, contentHash: _content, ...rest } = packed;
    const paths = leaves(rest);
    for (const list of Object.values(packed.structure).filter(Array.isArray))
      expect(list.length).toBeGreaterThan(0);
    const seen = new Set(paths.map((path) => hashState(unpackState(state.content, withLeaf(packed, path)))));
    expect(paths.length).toBeGreaterThan(300);
    expect(seen.size).toBe(paths.length);
    expect(seen.has(hash)).toBe(false);
  });

  it('sees every leaf also where all that did not change is the same object', () => {
    const paths = leaves(state.structure);
    const seen = paths.map((path) => {
      const next = { ...state, structure: sharing(state.structure, path) };
      const found = hashState(next);
      expect(found).toBe(hashState(anew(next)));
      return found;
    });
    expect(new Set([hash, ...seen]).size).toBe(paths.length + 1);
  });

  it('is the same at every turn of a game for what was handed on and for what is read anew', () => {
    const draw = sideStream('crowd', 'hash');
    let after = createGame(builtInWorld('five-rivers'), 'hash');
    for (; !after.over; after = step(after, crowdOrders(after, draw)).state) {
      after.nations.influence.fill(100);
      expect(hashState(after)).toBe(hashState(anew(after)));
    }
  });

  it('sees an item more or less in any list', () => {
    const lists = Object.entries(state.structure).filter(([, list]) => Array.isArray(list)) as [
      string,
      unknown[],
    ][];
    for (const [name, list] of lists)
      expect(hashState({ ...state, structure: { ...state.structure, [name]: list.slice(1) } })).not.toBe(
        hash,
      );
  });

  it('sees which content it belongs to, and a state is not read into another', () => {
    const other = { ...state.content, hash: '0'.repeat(16) };
    expect(hashState({ ...state, content: other })).not.toBe(hash);
    expect(() => unpackState(other, packState(state))).toThrow(/content/);
  });

  it('a packed state that lacks a column is refused', () => {
    const packed = packState(state);
    expect(() => unpackState(state.content, { ...packed, pairs: { ...packed.pairs, trust: [1] } })).toThrow(
      /trust/,
    );
  });
});

describe('the hash of a turn', () => {
  const state = rich();
  const orders: readonly Order[] = [
    {
      kind: 'propose',
      by: ALD,
      pactType: 'bilateral-defence',
      name: 'Pact',
      invited: [DUN],
      terms: defaultTermsFor(state, 'bilateral-defence', BOR),
    },
    { kind: 'set-defence-spending', by: CAR, burden: 31_250.5 },
  ];
  const hash = hashTurn('0', orders, state);

  it('sees the hash before, every leaf of every order, and their number', () => {
    const others = leaves(orders).map((path) => sharing(orders, path));
    expect(others.length).toBeGreaterThan(15);
    const seen = [[], orders.slice(1), ...others].map((given) => hashTurn('0', given, state));
    expect(new Set([hash, hashTurn('1', orders, state), ...seen]).size).toBe(seen.length + 2);
  });

  it('is the same whatever the sequence of nations and of fields, and where a field is left out or undefined', () => {
    const turned = orders.map((order) => Object.fromEntries(Object.entries(order).reverse())).reverse();
    expect(hashTurn('0', turned as unknown as Order[], state)).toBe(hash);
    const open = orders.map((order) => ({ ...order, more: undefined }));
    expect(hashTurn('0', open, state)).toBe(hash);
  });
});

describe('canonical JSON', () => {
  it('is the same text for the same value, however it was built', () => {
    expect(canonicalJson({ b: [1, { d: null, c: 'x' }], a: undefined, aa: true })).toBe(
      '{"aa":true,"b":[1,{"c":"x","d":null}]}',
    );
  });
});

describe('the hash of a text', () => {
  it('differs for texts that differ in one character, in order or in length', () => {
    const texts = ['', 'a', 'b', 'ab', 'ba', 'aa', 'aaa', '\u0000', '\u0000\u0000', 'é', 'e\u0301', `${ALD}`];
    expect(new Set(texts.map(hashText)).size).toBe(texts.length);
  });
  it('hardly ever meets itself', () => {
    const many = new Set(Array.from({ length: 50_000 }, (_, k) => hashText(`${k}`)));
    expect(many.size).toBe(50_000);
  });
});
