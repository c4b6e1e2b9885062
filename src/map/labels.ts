// Which names are written at a zoom, and in which order they are given room; none lies over another. Sizes are pixels, places map units.
import { BADGE, badgesOf } from './badges.ts';
import {
  type Advance,
  glyphsAlong,
  type Label,
  type LabelKind,
  LEADING,
  type Setting,
  setting,
  TIGHT,
  widthOf,
} from './lettering.ts';
import type { LabelFit, MapData, NationShape } from './shape.ts';
import { type LabelOccupancy, labelOccupancy } from './label-occupancy.ts';
import type { MapView } from './view.ts';

/** Smallest and largest sizes, pixels. */
const NATION = { least: 7.7, most: 30, chosen: 11 };
const BLOC = { least: 12, most: 19 };
const CAPITAL = { size: 11, from: 120 };
/** From this zoom on, whose land has no room for its name has it beside its capital. */
const BESIDE = { size: 10, from: 4.5 };
const SEA = { least: 9, most: 22 };
const PLACE = { least: 8.5, most: 15 };
/** At least this part of the nations must be readable, or the blocs are named instead. */
const ENOUGH = 0.34;

const bounded = (value: number, least: number, most: number): number =>
  Math.min(most, Math.max(least, value));
const upper = (name: string): string => name.toUpperCase();

/** How large a nation's name may grow: with its land, and slowly with the zoom. */
const ceiling = (nation: NationShape, zoom: number): number =>
  bounded(7.6 + Math.sqrt(nation.area * zoom) * 0.046, NATION.least, NATION.most);

interface Work {
  readonly map: MapData;
  readonly view: MapView;
  readonly zoom: number;
  readonly advance: Advance;
  readonly taken: LabelOccupancy;
  readonly out: Label[];
}

function put(work: Work, kind: LabelKind, id: string, set: Setting, fit: LabelFit, must = false): boolean {
  const glyphs = glyphsAlong(set, kind, fit, work.zoom, work.advance);
  const r = (set.size * 0.5) / work.zoom;
  if (!must && !work.taken.free(glyphs, r)) return false;
  work.taken.take(glyphs, r);
  work.out.push({ kind, id, size: set.size, glyphs });
  return true;
}

const nameOf = (work: Work, nation: NationShape): string =>
  upper(work.view.nations[nation.id]?.name ?? nation.name);

/** A name too large for its land is still shown while its nation is selected or pointed at: under the capital, level. */
function putChosen(work: Work, nation: NationShape): void {
  const name = nameOf(work, nation);
  const most = Math.max(NATION.chosen, ceiling(nation, work.zoom));
  for (const fit of nation.labels) {
    const set = setting(name, 'chosen', fit, work.zoom, most, work.advance);
    if (set.size >= NATION.least && put(work, 'chosen', nation.id, set, fit)) return;
  }
  const { x, y } = nation.capital;
  const fit: LabelFit = {
    x,
    y: y + 14 / work.zoom,
    angle: 0,
    bend: 0,
    length: 400 / work.zoom,
    height: 40 / work.zoom,
  };
  put(
    work,
    'chosen',
    nation.id,
    { lines: [name], size: NATION.chosen, spacing: TIGHT * NATION.chosen },
    fit,
    true,
  );
}

function putNation(work: Work, nation: NationShape): boolean {
  for (const fit of nation.labels) {
    const set = setting(
      nameOf(work, nation),
      'nation',
      fit,
      work.zoom,
      ceiling(nation, work.zoom),
      work.advance,
    );
    if (set.size >= NATION.least && put(work, 'nation', nation.id, set, fit)) return true;
  }
  return false;
}

/** Level beside the capital, right or left of it, below or above. */
function putBeside(work: Work, kind: LabelKind, nation: NationShape, name: string, size: number): boolean {
  const { x, y } = nation.capital;
  const width = widthOf(name, kind, work.advance) * size + name.length * 0.2;
  const [dx, dy] = [(width / 2 + 7) / work.zoom, size / work.zoom];
  return (
    [
      [dx, 0],
      [-dx, 0],
      [0, dy],
      [0, -dy],
    ] as const
  ).some(([ox, oy]) => {
    const fit: LabelFit = {
      x: x + ox,
      y: y + oy,
      angle: 0,
      bend: 0,
      length: width / work.zoom,
      height: 14 / work.zoom,
    };
    return put(work, kind, nation.id, { lines: [name], size, spacing: 0.2 }, fit);
  });
}

const putCapital = (work: Work, nation: NationShape): boolean =>
  putBeside(work, 'capital', nation, nation.capital.name, CAPITAL.size);

/** Seas and lands out of play: as large as the map file says, within bounds; left out where they would be too small. */
function putPlaces(work: Work, kind: 'sea' | 'place', limits: { least: number; most: number }): void {
  for (const place of kind === 'sea' ? work.map.seas : work.map.places) {
    const size = place.height * work.zoom;
    if (size < limits.least * 0.82) continue;
    const bound = bounded(size, limits.least, limits.most);
    put(
      work,
      kind,
      place.name,
      { lines: [place.name], size: bound, spacing: bound * (kind === 'sea' ? 0.16 : 0.08) },
      place,
    );
  }
}

function putRivers(work: Work): void {
  for (const { name, label } of work.map.rivers) {
    const size = bounded(label.height * work.zoom, 9.5, 13);
    if (label.height * work.zoom > 8)
      put(work, 'river', name, { lines: [name], size, spacing: size * 0.12 }, label);
  }
}

function putTitles(work: Work): void {
  for (const { title, frame } of work.map.insets) {
    const size = bounded(9.5 * work.zoom, 8.5, 12);
    const width = (widthOf(title, 'title', work.advance) * size * 1.08) / work.zoom;
    const fit: LabelFit = {
      x: frame[0] + width / 2 + 7 / work.zoom,
      y: frame[3] - 9 / work.zoom,
      angle: 0,
      bend: 0,
      length: width,
      height: 12,
    };
    if ((frame[2] - frame[0]) * work.zoom > 110)
      put(work, 'title', title, { lines: [title], size, spacing: size * 0.06 }, fit);
  }
}

/** The part of a map's width that the members of a bloc may be spread over, in standard deviations, for its name to tie them. */
const TIED = 0.09;

const placeOf = (n: NationShape): LabelFit | NationShape['capital'] => n.labels[0] ?? n.capital;

/** The members that lie together: the farthest are left out until the others are no wider than `most`. */
function core(members: readonly NationShape[], most: number): readonly NationShape[] {
  const total = members.reduce((sum, n) => sum + Math.sqrt(n.area), 0) || 1;
  const mean = (of: (n: NationShape) => number): number =>
    members.reduce((sum, n) => sum + (of(n) * Math.sqrt(n.area)) / total, 0);
  const [x, y] = [mean((n) => placeOf(n).x), mean((n) => placeOf(n).y)];
  const off = (n: NationShape): number => Math.hypot(placeOf(n).x - x, placeOf(n).y - y);
  if (members.length <= 2 || Math.sqrt(mean((n) => off(n) ** 2)) <= most) return members;
  const farthest = members.reduce((far, n) => (off(n) > off(far) ? n : far));
  return core(
    members.filter((n) => n !== farthest),
    most,
  );
}

/** Where a bloc's name lies: through the middle of its members, along their longest spread, never steep. */
function blocFit(members: readonly NationShape[]): LabelFit {
  const weight = members.map((n) => Math.sqrt(n.area));
  const total = weight.reduce((a, b) => a + b, 0) || 1;
  const mean = (of: (n: NationShape) => number): number =>
    members.reduce((sum, n, i) => sum + of(n) * (weight[i] ?? 0), 0) / total;
  const [x, y] = [mean((n) => placeOf(n).x), mean((n) => placeOf(n).y)];
  const xx = mean((n) => (placeOf(n).x - x) ** 2);
  const yy = mean((n) => (placeOf(n).y - y) ** 2);
  const xy = mean((n) => (placeOf(n).x - x) * (placeOf(n).y - y));
  const angle = bounded(Math.atan2(2 * xy, xx - yy) / 2, -0.45, 0.45);
  const length = 3.2 * Math.sqrt(Math.max(xx, yy)) + Math.sqrt(Math.max(...members.map((n) => n.area)));
  return { x, y, angle, bend: 0.03, length, height: length / 4 };
}

/** So many pixels around each of these. */
const keepClear = (work: Work, places: readonly { x: number; y: number }[], r: number): void => {
  for (const { x, y } of places) work.taken.take([{ ch: '', x, y, angle: 0 }], r / work.zoom);
};

/** Bloc names may lie over capitals, not over each other or the sign of a war: where the first place is taken, a little higher or lower. */
function putBlocs(work: Work): boolean {
  keepClear(work, badgesOf(work.map, work.view.marks, work.zoom), BADGE / 2);
  let any = false;
  (work.view.blocs ?? []).forEach((name, slot) => {
    const members = work.map.nations.filter((n) => work.view.nations[n.id]?.slot === slot);
    if (name === '' || members.length < 2) return;
    const fit = blocFit(core(members, work.map.width * TIED));
    const set = { ...setting(name, 'bloc', fit, work.zoom, BLOC.most, work.advance) };
    const size = Math.max(BLOC.least, set.size);
    const step = (size * LEADING) / work.zoom;
    any =
      [0, -1, 1, -2, 2, -3, 3].some((k) =>
        put(work, 'bloc', String(slot), { ...set, size }, { ...fit, y: fit.y + k * step }),
      ) || any;
  });
  return any;
}

/** Readable at all: its name would be no smaller than the least size. */
const readable = (work: Work, nation: NationShape): boolean =>
  nation.labels.some(
    (fit) =>
      setting(nameOf(work, nation), 'nation', fit, work.zoom, NATION.most, work.advance).size >= NATION.least,
  );

/** All names of a zoom (pixels per unit), in the order they were given room. */
export function layLabels(map: MapData, view: MapView, zoom: number, advance: Advance): Label[] {
  const work: Work = { map, view, zoom, advance, taken: labelOccupancy(NATION.most / zoom), out: [] };
  const bySize = [...map.nations].sort((a, b) => b.area - a.area);
  const chosen = bySize.filter((n) => n.id === view.selected || n.id === view.hovered);
  const few = map.nations.filter((n) => readable(work, n)).length < map.nations.length * ENOUGH;
  putTitles(work);
  for (const nation of chosen) putChosen(work, nation);
  const blocs = few && view.mode === 'blocs' && putBlocs(work);
  keepClear(
    work,
    bySize.map(({ capital }) => capital),
    3,
  );
  const named = blocs ? [] : bySize.filter((nation) => !chosen.includes(nation));
  const roomless = named.filter((nation) => !putNation(work, nation));
  if (zoom >= BESIDE.from)
    for (const nation of roomless) putBeside(work, 'nation', nation, nameOf(work, nation), BESIDE.size);
  keepClear(work, badgesOf(map, view.marks, zoom), BADGE / 2);
  for (const nation of bySize)
    if (Math.sqrt(nation.area) * zoom > CAPITAL.from && nation.capital.name) putCapital(work, nation);
  putRivers(work);
  putPlaces(work, 'sea', SEA);
  putPlaces(work, 'place', PLACE);
  return work.out;
}
