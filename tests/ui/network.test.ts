// The network of pacts: every pact is in it, it always stands the same, no name covers another, and arrow keys reach every point.

import { describe, expect, test } from 'vitest';
import { createGame, pactsOf } from '../../src/engine';
import { labelsOf } from '../../src/ui/game/network/labels';
import { handlesOf, placedIn, type Placed } from '../../src/ui/game/network/layout';
import { nextIn } from '../../src/ui/game/network/points';
import { networkOf, unboundIn } from '../../src/ui/game/network/ties';
import { builtInWorlds } from '../engine/built-in-worlds';

const DESK = { width: 560, height: 300 };
const PHONE = { width: 390, height: 380 };
const states = builtInWorlds().map((content) => createGame(content, 'network'));

describe.each(states.map((state) => [state.content.id, state] as const))('%s', (_, state) => {
  const network = networkOf(state, null);

  test('has each pact as a tie of two, or as a point tied to each member', () => {
    for (const { id, members } of state.structure.pacts) {
      const ties = network.ties.filter(({ pact }) => pact === id);
      expect([id, ties.length]).toEqual([id, members.length === 2 ? 1 : members.length]);
    }
  });

  test('has each nation, or names it as in no pact', () => {
    const drawn = network.points.filter(({ kind }) => kind === 'nation').map(({ id }) => id);
    expect([...drawn, ...unboundIn(state)].sort()).toEqual(state.content.nations.map(({ id }) => id).sort());
  });

  test('of one nation has its partners and the ties among them', () => {
    const { id } = state.content.nations[0]!;
    const own = networkOf(state, id);
    const partners = new Set(
      pactsOf(state, id).flatMap(({ members }) => members.map(({ nation }) => nation)),
    );
    expect(own.points.filter(({ kind }) => kind === 'nation')).toHaveLength(partners.size);
    const known = new Set<string>(own.points.map((point) => point.id));
    expect(own.ties.every(({ from, to }) => known.has(from) && known.has(to))).toBe(true);
  });

  test.each([DESK, PHONE])('stands the same each time, within its frame: %j', (frame) => {
    const placed = placedIn(network, frame);
    expect(placedIn(network, frame)).toEqual(placed);
    for (const { x, y } of placed)
      expect(x >= 0 && y >= 0 && x <= frame.width && y <= frame.height).toBe(true);
  });

  test.each([DESK, PHONE])('no name lies over another: %j', (frame) => {
    const labels = labelsOf(placedIn(network, frame), ({ point }) => [point.id], frame);
    const boxes = labels.map(({ text, x, y }) => ({ x, y, w: text.length * 6 }));
    for (const a of boxes)
      for (const b of boxes)
        if (a !== b) expect(Math.abs(a.x - b.x) >= (a.w + b.w) / 2 || Math.abs(a.y - b.y) >= 13).toBe(true);
  });

  test('arrow keys lead from any point to every other', () => {
    const placed = placedIn(network, DESK);
    const all = [...handlesOf(network, placed), ...placed];
    const reached = new Set<Placed>(all.slice(0, 1));
    for (const from of reached)
      for (const way of [
        [0, -1],
        [0, 1],
        [-1, 0],
        [1, 0],
      ] as const) {
        const next = nextIn(all, from, way);
        if (next !== null) reached.add(next);
      }
    expect(reached.size).toBe(all.length);
  });
});
