// Names on the map: on their own land, never over another name, blocs from afar, capitals from nearby.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { BADGE, badgesOf } from '../../src/map/badges.ts';
import { layLabels } from '../../src/map/labels.ts';
import type { Advance, Label } from '../../src/map/lettering.ts';
import { CLOSEST } from '../../src/map/camera.ts';
import { picker } from '../../src/map/pick.ts';
import { inPolygon } from '../../src/map/rings.ts';
import { type MapData, readMap } from '../../src/map/shape.ts';
import { EMPTY_VIEW, type MapView } from '../../src/map/view.ts';
import { fixtureView } from './fixture.ts';

const mapOf = (id: string): MapData =>
  readMap(JSON.parse(readFileSync(new URL(`../../assets/maps/${id}.json`, import.meta.url), 'utf8')));
const advance: Advance = (_, ch) => (ch === ' ' ? 0.25 : ch === ch.toUpperCase() ? 0.72 : 0.52);
const ZOOMS = [0.5, 0.65, 0.9, 1.3, 2, 4];

const shown = (labels: readonly Label[], kind: Label['kind']): string[] =>
  labels.filter((l) => l.kind === kind).map((l) => l.id);

/** Letters of two names nearer than the smaller one's height. */
function clashes(labels: readonly Label[], zoom: number): string[] {
  return labels.flatMap((a, i) =>
    labels.slice(i + 1).flatMap((b) => {
      const near = (0.6 * Math.min(a.size, b.size)) / zoom;
      return a.glyphs.some((g) => b.glyphs.some((h) => Math.hypot(g.x - h.x, g.y - h.y) < near))
        ? [`${a.id} over ${b.id}`]
        : [];
    }),
  );
}

const MAPS = readdirSync(new URL('../../assets/maps/', import.meta.url)).map((file) =>
  file.replace('.json', ''),
);

describe.each(MAPS)('the map of %s', (id) => {
  const map = mapOf(id);
  const nations = Object.fromEntries(
    map.nations.map(({ id, name }, k) => [id, { name, slot: k % 3, stripe: -1, pips: 0, value: null }]),
  );
  const view: MapView = { ...EMPTY_VIEW, nations, blocs: ['Western Union', 'Pact of the East', 'League'] };

  test.each(ZOOMS)('at %f pixels a unit no name lies over another, whoever is chosen', (zoom) => {
    for (const selected of [null, ...map.nations.slice(0, 5).map((nation) => nation.id)])
      expect(clashes(layLabels(map, { ...view, selected }, zoom, advance), zoom)).toEqual([]);
  });

  test.each([2, 4, 6])('at %f pixels a unit no capital’s name lies under the sign of a crisis', (zoom) => {
    const marks = map.nations.map(({ id: nation }) => ({ nation, kind: 'crisis' as const }));
    const signs = badgesOf(map, marks, zoom);
    const covered = (label: Label): boolean =>
      label.glyphs.some((g) => signs.some(({ x, y }) => Math.hypot(g.x - x, g.y - y) * zoom < BADGE / 2));
    const capitals = layLabels(map, { ...view, marks }, zoom, advance).filter(
      ({ kind }) => kind === 'capital',
    );
    expect(capitals.filter(covered).map(({ id }) => id)).toEqual([]);
  });

  test('close up every nation has its name, and its capital can be hit at any zoom', () => {
    const names = shown(layLabels(map, view, CLOSEST, advance), 'nation');
    expect(names.sort()).toEqual(map.nations.map((nation) => nation.id).sort());
    const pick = picker(map);
    for (const zoom of [...ZOOMS, CLOSEST])
      expect(map.nations.filter(({ id, capital }) => pick(capital.x, capital.y, zoom) !== id)).toEqual([]);
  });
});

describe.each(['europe-1949', 'five-rivers'])('%s', (id) => {
  const map = mapOf(id);
  const view = fixtureView(map, id);

  test.each(ZOOMS)('at %f pixels a unit no name lies over another', (zoom) => {
    expect(clashes(layLabels(map, view, zoom, advance), zoom)).toEqual([]);
  });

  test.each(ZOOMS)('at %f pixels a unit the letters of a nation’s name stand on its land', (zoom) => {
    for (const label of layLabels(map, { ...view, selected: null }, zoom, advance).filter(
      (l) => l.kind === 'nation',
    )) {
      const nation = map.nations.find((n) => n.id === label.id);
      const on = label.glyphs.filter((g) => nation?.polygons.some((p) => inPolygon(p, g.x, g.y))).length;
      expect(`${label.id} ${on}`).toBe(`${label.id} ${label.glyphs.length}`);
    }
  });
});

describe('Europe in 1949', () => {
  const map = mapOf('europe-1949');
  const view = fixtureView(map, 'europe-1949');
  const at = (zoom: number, change = {}): Label[] => layLabels(map, { ...view, ...change }, zoom, advance);

  test('from afar the blocs are named, not the nations', () => {
    expect(shown(at(0.3), 'bloc').length).toBeGreaterThan(0);
    expect(shown(at(0.3), 'nation')).toEqual([]);
  });

  test('in the opening view the nations are; the small ones wait', () => {
    const names = shown(at(0.65), 'nation');
    expect(names).toEqual(expect.arrayContaining(['SUN', 'POL', 'ESP', 'SWE', 'USA', 'GBR', 'CSK', 'YUG']));
    expect(names).not.toContain('LUX');
    expect(shown(at(0.65), 'capital').length).toBeLessThan(3);
  });

  test('close up every nation and most capitals are named', () => {
    expect(shown(at(6), 'nation').length + 1).toBe(map.nations.length);
    expect(shown(at(6), 'capital').length).toBeGreaterThan(18);
  });

  test('whoever is selected or pointed at is named, however small', () => {
    expect(shown(at(0.5, { selected: 'LUX', hovered: 'ALB' }), 'chosen').sort()).toEqual(['ALB', 'LUX']);
  });

  test('other modes name nations even from afar', () => {
    expect(shown(at(0.3, { mode: 'sequential' }), 'bloc')).toEqual([]);
  });
});

describe('the world of 2025', () => {
  const map = mapOf('world-2025');
  const blocs = [
    ['SAU', 'ARE', 'KWT', 'QAT', 'BHR', 'OMN'],
    ['RUS', 'BLR', 'KAZ', 'KGZ', 'TJK', 'ARM'],
    ['USA', 'CAN', 'GBR', 'FRA', 'DEU', 'ITA', 'POL', 'NOR', 'TUR'],
  ];
  const base = fixtureView(map, 'world-2025');
  const slotOf = (id: string): number => blocs.findIndex((members) => members.includes(id));
  const nations = Object.fromEntries(
    Object.entries(base.nations).map(([id, view]) => [id, { ...view, slot: slotOf(id), stripe: -1 }]),
  );
  const names = [
    'Gulf Cooperation Council',
    'Collective Security Treaty Organisation',
    'North Atlantic Treaty Organisation',
  ];

  test('a bloc is named beside a sign of war, not across it, where there is room', () => {
    const zoom = 0.29;
    const calm = { ...base, nations, blocs: ['Gulf Cooperation Council', '', ''], selected: null };
    const from = (view: MapView) => layLabels(map, view, zoom, advance).find(({ kind }) => kind === 'bloc')!;
    const crossed = from(calm).glyphs[0]!;
    const near = (id: string): number => {
      const { x, y } = map.nations.find((nation) => nation.id === id)!.capital;
      return Math.hypot(x - crossed.x, y - 15 / zoom - crossed.y);
    };
    const [nation] = blocs[0]!.toSorted((a, b) => near(a) - near(b));
    const [sign] = badgesOf(map, [{ nation: nation!, kind: 'war' }], zoom);
    const clear = (label: Label): number =>
      Math.min(...label.glyphs.map(({ x, y }) => Math.hypot(x - sign!.x, y - sign!.y) * zoom));
    const moved = from({ ...calm, marks: [{ nation: nation!, kind: 'war' }] });
    expect(clear(moved)).toBeGreaterThan(10);
    expect(clear(moved)).toBeGreaterThan(clear(from(calm)));
  });

  test('a bloc that spans an ocean, or an inset, is named where most of it lies', () => {
    const labels = layLabels(map, { ...base, nations, blocs: names, selected: null }, 0.29, advance);
    for (const [slot, members] of blocs.entries()) {
      const glyphs = labels.find((label) => label.kind === 'bloc' && label.id === String(slot))?.glyphs ?? [];
      const middle = glyphs[Math.floor(glyphs.length / 2)];
      const seats = map.nations
        .filter(({ id }) => members.includes(id))
        .map((nation) => nation.labels[0] ?? nation.capital);
      const nearest = Math.min(
        ...seats.map(({ x, y }) => Math.hypot(x - (middle?.x ?? 1e9), y - (middle?.y ?? 1e9))),
      );
      expect(nearest / map.width, names[slot]).toBeLessThan(0.08);
    }
  });
});
