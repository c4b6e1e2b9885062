// Which map a scenario has and when the map room is fetched: outlines from a file, or laid out from the pairs.

import type { Content } from './engine';
import type { MapHandlers, MapHandle } from './ui/ports';
import type { MapData, PackedMap } from './map/shape';
import type { MapView } from './map/view';

const known = new Map<string, Promise<MapData>>();

/** Outlines of a named map; kept once fetched. */
async function fetchMap(id: string): Promise<MapData> {
  const [{ readMap }, answer] = await Promise.all([
    import('./map/shape'),
    fetch(`${import.meta.env.BASE_URL}maps/${id}.json`),
  ]);
  if (!answer.ok) throw new Error(`map ${id}: ${answer.status}`);
  return readMap((await answer.json()) as PackedMap);
}

function mapNamed(id: string): Promise<MapData> {
  const found = known.get(id) ?? fetchMap(id);
  known.set(id, found);
  found.catch(() => known.delete(id)); // one failed fetch is no answer for ever
  return found;
}

/** A scenario without outlines of its own is laid out from its capitals. */
async function laidOut({ id, nations }: Content): Promise<MapData> {
  const { layout } = await import('./map/layout');
  const seats = nations.map(({ id, name, capital }) => ({
    id,
    name,
    capital: capital.name,
    lat: capital.lat,
    lon: capital.lon,
  }));
  return layout(seats, id);
}

/** The outlines, with the capitals as the content calls them. */
export async function mapOf(content: Content): Promise<MapData> {
  if (content.map === null) return laidOut(content);
  const data = await mapNamed(content.map);
  const capitals = new Map<string, string>(content.nations.map(({ id, capital }) => [id, capital.name]));
  const called = ({ id, capital, ...nation }: MapData['nations'][number]): MapData['nations'][number] => {
    const name = capital.name === '' ? '' : (capitals.get(id) ?? capital.name);
    return { ...nation, id, capital: { ...capital, name } };
  };
  return { ...data, nations: data.nations.map(called) };
}

export async function picture(
  content: Content,
  view: MapView,
  width: number,
  height: number,
): Promise<string> {
  const [{ svgOf }, data] = await Promise.all([import('./map/svg'), mapOf(content)]);
  return svgOf(data, view, width, height);
}

export async function mountMap(
  element: HTMLElement,
  content: Content,
  handlers: MapHandlers,
  view: MapView,
): Promise<MapHandle> {
  const [{ mountMap: mount }, data] = await Promise.all([import('./map'), mapOf(content)]);
  return mount(element, data, handlers, { view });
}
