// A view to look at and to test with: two blocs, a second membership, arcs of every kind, one mark of each.
import type { MapData } from '../../src/map/shape.ts';
import type { ArcView, MapView, NationView } from '../../src/map/view.ts';

const WEST = 'USA CAN GBR FRA BEL NLD LUX NOR DNK ISL PRT ITA'.split(' ');
const EAST = 'SUN POL CSK HUN ROU BGR ALB'.split(' ');
const BALKAN = 'GRC TUR YUG'.split(' ');

const arc = (from: string, to: string, kind: ArcView['kind'], commitment: number, doubt = 0): ArcView => ({
  from,
  to,
  kind,
  commitment,
  doubt,
});

const ARCS: readonly ArcView[] = [
  arc('FRA', 'GBR', 'defence', 0.8),
  arc('FRA', 'BEL', 'defence', 0.6),
  arc('FRA', 'NLD', 'defence', 0.5, 0.4),
  arc('FRA', 'NOR', 'defence', 0.4, 0.7),
  arc('FRA', 'USA', 'defence', 1),
  arc('FRA', 'ITA', 'consultation', 0.5),
  arc('FRA', 'POL', 'non-aggression', 0.5),
];

const slotOf = (world: string, id: string, index: number): number => {
  if (world === 'europe-1949')
    return WEST.includes(id) ? 0 : EAST.includes(id) ? 1 : BALKAN.includes(id) ? 2 : -1;
  if (world === 'five-rivers') return { VAR: 0, ORL: 0, HAL: 1, MIR: 2 }[id] ?? -1;
  return (index % 9) - 1;
};

/** A view of a world's map as some game might show it. */
export function fixtureView(map: MapData, world: string): MapView {
  const nations: Record<string, NationView> = {};
  map.nations.forEach((n, i) => {
    const slot = slotOf(world, n.id, i);
    const stripe = n.id === 'TUR' || n.id === 'ITA' ? (slot === 0 ? 2 : 0) : n.id === 'MIR' ? 0 : -1;
    nations[n.id] = {
      name: n.name,
      slot,
      stripe,
      pips: n.id === 'GBR' ? 2 : 0,
      value: n.id === 'ESP' ? null : ((i * 37) % 100) / 50 - 1,
    };
  });
  const rivers: readonly ArcView[] = [
    arc('VAR', 'ORL', 'defence', 0.9),
    arc('VAR', 'MIR', 'consultation', 0.5),
    arc('VAR', 'HAL', 'non-aggression', 0.4),
    arc('VAR', 'SEN', 'defence', 0.5, 0.6),
  ];
  return {
    theme: 'light',
    mode: 'blocs',
    nations,
    blocs: ['Western Union', 'Eastern Treaties', 'Balkan Pact'],
    arcs: world === 'europe-1949' ? ARCS : world === 'five-rivers' ? rivers : [],
    marks:
      world === 'europe-1949'
        ? [
            { nation: 'BEL', kind: 'call' },
            { nation: 'GRC', kind: 'war' },
            { nation: 'GDR', kind: 'crisis' },
          ]
        : [],
    selected: world === 'europe-1949' ? 'FRA' : world === 'five-rivers' ? 'VAR' : null,
    hovered: null,
    hull: [],
    insets: { left: 0, right: 0, top: 0, bottom: 0 },
  };
}
