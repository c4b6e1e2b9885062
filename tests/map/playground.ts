// A page on which the map can be looked at alone, from fixed views:
// ?map=europe-1949|five-rivers|n12&theme=dark&mode=sequential&renderer=canvas&phone&bare
import '@fontsource-variable/source-serif-4/index.css';
import '@fontsource-variable/source-serif-4/wght-italic.css';
import { mountMap } from '../../src/map/index.ts';
import { layout } from '../../src/map/layout.ts';
import { hash } from '../../src/map/noise.ts';
import { type MapData, readMap } from '../../src/map/shape.ts';
import type { MapView } from '../../src/map/view.ts';
import { fixtureView } from './fixture.ts';

const query = new URLSearchParams(location.search);
const world = query.get('map') ?? 'europe-1949';

async function load(): Promise<MapData> {
  if (!world.startsWith('n')) return readMap(await (await fetch(`/maps/${world}.json`)).json());
  const n = Number(world.slice(1));
  const seats = Array.from({ length: n }, (_, i) => ({
    id: `N${i}`,
    name: `Nation ${i}`,
    lat: hash(1, i, 1) * 50,
    lon: hash(1, i, 2) * 80,
    capital: `City ${i}`,
  }));
  return layout(seats, world);
}

const map = await load();
const el = document.getElementById('map') as HTMLElement;
const theme = query.get('theme') === 'dark' ? 'dark' : 'light';
const phone = innerWidth < 700;
const insets = query.has('bare')
  ? { left: 0, right: 0, top: 0, bottom: 0 }
  : phone
    ? { left: 0, right: 0, top: 52, bottom: 380 }
    : { left: 290, right: 380, top: 52, bottom: 62 };
document.body.className = theme;
const panel = (style: string): void => {
  const div = document.createElement('div');
  div.className = 'panel';
  div.style.cssText = style;
  document.body.append(div);
};
if (insets.left) panel('left:14px;width:276px;top:66px;bottom:76px');
if (insets.right) panel('right:14px;width:366px;top:66px;bottom:76px');
if (insets.top) panel('left:0;right:0;top:0;height:52px;border-radius:0');
if (insets.bottom) panel(`left:0;right:0;bottom:0;height:${insets.bottom}px;border-radius:0`);

const t0 = performance.now();
let view: MapView = {
  ...fixtureView(map, world),
  theme,
  insets,
  mode: (query.get('mode') as MapView['mode']) ?? 'blocs',
};
if (query.has('select'))
  view = { ...view, selected: query.get('select') || null, arcs: query.get('select') ? view.arcs : [] };
const show = (change: Partial<MapView>): void => {
  view = { ...view, ...change };
  handle.show(view);
};
const handle = await mountMap(
  el,
  map,
  { onSelect: (id) => show({ selected: id }), onHover: (id) => show({ hovered: id }) },
  { view, renderer: query.get('renderer') === 'canvas' ? 'canvas' : 'auto' },
);
Object.assign(window, { handle, show, map, view: () => view, mounted: performance.now() - t0 });
document.title = 'ready';
