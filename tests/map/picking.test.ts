// Pointing at the map: a capital is its nation at any zoom, small states are hit from nearby, the sea is nobody's.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { picker } from '../../src/map/pick.ts';
import { type MapData, readMap } from '../../src/map/shape.ts';

const mapOf = (id: string): MapData =>
  readMap(JSON.parse(readFileSync(new URL(`../../assets/maps/${id}.json`, import.meta.url), 'utf8')));
const ZOOMS = [0.35, 0.65, 1, 3, 9];

describe.each(['europe-1949', 'five-rivers'])('%s', (id) => {
  const map = mapOf(id);
  const pick = picker(map);

  test.each(map.nations)('the capital of $id is $id at every zoom', (n) => {
    for (const zoom of ZOOMS) expect(pick(n.capital.x, n.capital.y, zoom)).toBe(n.id);
  });

  test.each(map.nations)('so is the place of its name', (n) => {
    const label = n.labels[0] ?? n.capital;
    for (const zoom of ZOOMS.slice(1)) expect(pick(label.x, label.y, zoom)).toBe(n.id);
  });
});

describe('Europe in 1949', () => {
  const map = mapOf('europe-1949');
  const pick = picker(map);
  const capital = (id: string): { x: number; y: number } =>
    map.nations.find((n) => n.id === id)?.capital ?? { x: 0, y: 0 };

  test.each([
    ['Luxembourg, 12 px away over Germany', 'LUX', 12, 0, 0.65, 'LUX'],
    ['Luxembourg, 12 px away over France', 'LUX', 0, 12, 0.65, 'LUX'],
    ['Luxembourg close up, 60 px away: Germany', 'LUX', 60, 0, 9, 'FRG'],
    ['Iceland, 10 px out at sea', 'ISL', -10, 4, 0.65, 'ISL'],
    ['Washington, 8 px out at sea', 'USA', 8, 4, 0.65, 'USA'],
  ])('%s', (_, id, dx, dy, zoom, expected) => {
    const { x, y } = capital(id);
    expect(pick(x + dx / zoom, y + dy / zoom, zoom)).toBe(expected);
  });

  test.each([
    ['the North Sea', 1130, 700],
    ['the middle of the Atlantic', 300, 900],
    ['Switzerland', 1160, 970],
    ['Algeria', 1080, 1340],
  ])('%s is nobody’s', (_, x, y) => {
    expect(pick(x, y, 1)).toBe(null);
  });

  test('fingers reach farther than a mouse', () => {
    const { x, y } = capital('ISL');
    expect([pick(x - 20, y + 10, 1), pick(x - 20, y + 10, 1, 24)]).toEqual([null, 'ISL']);
  });
});
