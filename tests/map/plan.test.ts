// From one view to the next: the least that must be drawn anew.
import { describe, expect, test } from 'vitest';
import { TOKENS } from '../../src/map/palette.ts';
import { type Op, plan } from '../../src/map/plan.ts';
import { EMPTY_VIEW, type MapView, type NationView } from '../../src/map/view.ts';

const nation = (name: string, slot: number, more: Partial<NationView> = {}): NationView => ({
  name,
  slot,
  stripe: -1,
  pips: 0,
  value: null,
  ...more,
});
const BASE: MapView = {
  ...EMPTY_VIEW,
  nations: { FRA: nation('France', 0), ITA: nation('Italy', -1), POL: nation('Poland', 1, { value: 0.5 }) },
  blocs: ['West', 'East'],
};
const ops = (change: Partial<MapView>): Op[] => plan(BASE, { ...BASE, ...change });
const kinds = (change: Partial<MapView>): string[] => ops(change).map((op) => op.op);
const withNation = (id: string, change: Partial<NationView>): Partial<MapView> => ({
  nations: { ...BASE.nations, [id]: { ...(BASE.nations[id] as NationView), ...change } },
});

describe('the first view', () => {
  const first = plan(null, BASE);
  test('sets the theme before anything else', () =>
    expect(first[0]).toEqual({ op: 'theme', theme: 'light' }));
  test('fills every nation, wears every pattern, writes the names', () => {
    expect(first.filter((op) => op.op === 'fill')).toHaveLength(3);
    expect(first.filter((op) => op.op === 'pattern')).toEqual([
      { op: 'pattern', slot: 0, nations: ['FRA'] },
      { op: 'pattern', slot: 1, nations: ['POL'] },
    ]);
    expect(first.map((op) => op.op)).toContain('names');
  });
});

describe('between two views', () => {
  test('nothing changed, nothing drawn, even if the objects are other ones', () =>
    expect(plan(BASE, structuredClone(BASE))).toEqual([]));

  test('Italy joins the West: its fill, one pattern, the names', () => {
    expect(ops(withNation('ITA', { slot: 0 }))).toEqual([
      { op: 'fill', nation: 'ITA', colour: TOKENS.light.fills[0] },
      { op: 'pattern', slot: 0, nations: ['FRA', 'ITA'] },
      { op: 'names' },
    ]);
  });

  test.each<[string, Partial<MapView>, string[]]>([
    ['a second membership', withNation('ITA', { stripe: 1 }), ['stripe']],
    ['a third one', withNation('ITA', { pips: 1 }), ['marks']],
    ['selecting', { selected: 'FRA' }, ['outline', 'marks', 'names']],
    ['pointing at a nation', { hovered: 'POL' }, ['fill', 'names']],
    ['pointing at a pact', { hull: ['FRA', 'ITA'] }, ['hull']],
    ['a new arc', { arcs: [{ from: 'FRA', to: 'ITA', kind: 'defence', commitment: 1, doubt: 0 }] }, ['arcs']],
    ['a crisis', { marks: [{ nation: 'ITA', kind: 'crisis' }] }, ['marks']],
    ['a panel opening', { insets: { left: 290, right: 0, top: 0, bottom: 0 } }, ['insets']],
    ['another name', withNation('ITA', { name: 'Italia' }), ['names']],
    ['a value, while blocs are shown', withNation('ITA', { value: 1 }), []],
  ])('%s', (_, change, expected) => {
    expect(kinds(change)).toEqual(expected);
  });

  test('night falls: every fill, marks and names anew; lines change colour by themselves', () => {
    expect(kinds({ theme: 'dark' })).toEqual(['theme', 'fill', 'fill', 'fill', 'marks', 'names']);
  });

  test('another mode takes the patterns off and colours by value; what is unknown looks like land out of play', () => {
    const next = ops({ mode: 'sequential' });
    expect(next).toContainEqual({ op: 'pattern', slot: 0, nations: [] });
    expect(next).toContainEqual({ op: 'fill', nation: 'FRA', colour: TOKENS.light.land });
    expect(
      next.some((op) => op.op === 'fill' && op.nation === 'POL' && op.colour !== TOKENS.light.fills[1]),
    ).toBe(true);
  });

  test('a nation that leaves the view loses its colour', () => {
    const { POL: _gone, ...rest } = BASE.nations;
    expect(ops({ nations: rest })).toContainEqual({
      op: 'fill',
      nation: 'POL',
      colour: TOKENS.light.neutral,
    });
  });
});
