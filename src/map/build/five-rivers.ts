// The continent of Five Rivers: five lands round one lake, parted by the rivers that meet in it. Everything follows from the seed and the
// figures below.
import { type Cells, outline, scatter } from '../cells.ts';
import { noise } from '../noise.ts';
import { boundsOf, type Line, stitch } from '../rings.ts';
import { encodeLine, type LabelFit, type PackedMap, type Place, SEA } from '../shape.ts';
import { removeFragments } from '../remove-fragments.ts';
import { labelsFor } from './pack.ts';

const WIDTH = 1360;
const HEIGHT = 1140;
const CENTRE = { x: 610, y: 560 };
const SEED = 15;
const LAKE = 46;
const UNIT_KM = 1;

interface Land {
  readonly id: string;
  readonly name: string;
  /** Degrees clockwise from east, where the land begins; it ends where the next one does. The river is on its beginning. */
  readonly from: number;
  readonly river: string;
  readonly capital: string;
  /** Where the capital stands: degrees and distance from the lake. */
  readonly at: readonly [number, number];
  /** How far the land reaches from the lake, before the noise. */
  readonly reach: number;
}

const LANDS: readonly Land[] = [
  { id: 'HAL', name: 'Halmark', from: -62, river: 'Brede', capital: 'Halgard', at: [-14, 262], reach: 470 },
  { id: 'SEN', name: 'Senning', from: 40, river: 'Lys', capital: 'Sennport', at: [76, 268], reach: 330 },
  { id: 'MIR', name: 'Mirea', from: 118, river: 'Tarn', capital: 'Miresk', at: [146, 224], reach: 365 },
  { id: 'ORL', name: 'Orla', from: 176, river: 'Quill', capital: 'Orlamund', at: [203, 262], reach: 420 },
  { id: 'VAR', name: 'Varden', from: 232, river: 'Asher', capital: 'Vardenholm', at: [262, 196], reach: 345 },
];

const SEAS: readonly Place[] = [
  { name: 'Outer Ocean', x: 300, y: 150, angle: -0.55, bend: 0.06, length: 300, height: 30 },
  { name: 'Bight of Hal', x: 1010, y: 860, angle: -0.35, bend: -0.06, length: 230, height: 25 },
  { name: 'Southern Roads', x: 300, y: 830, angle: 0.6, bend: -0.04, length: 250, height: 23 },
  { name: 'Vardensund', x: 905, y: 62, angle: 0.3, bend: 0.05, length: 190, height: 20 },
  { name: 'The Meet', x: CENTRE.x, y: CENTRE.y, angle: 0, bend: 0, length: 70, height: 15 },
];

const turn = (degrees: number): number => ((degrees % 360) + 360) % 360;

/** Degrees round the lake, as bent by the meanders: the same for the borders and for what lies between them. */
function bearing(x: number, y: number): number {
  const [dx, dy] = [x - CENTRE.x, y - CENTRE.y];
  const r = Math.hypot(dx, dy);
  const sway = (r / (r + 70)) * 34 * noise(SEED + 3, x / 150, y / 150) + 10 * noise(SEED + 4, x / 60, y / 60);
  return turn((Math.atan2(dy, dx) * 180) / Math.PI + sway);
}

function landAt(degrees: number): number {
  let best = 0;
  LANDS.forEach((land, i) => {
    if (turn(degrees - land.from) < turn(degrees - LANDS[best]!.from)) best = i;
  });
  return best;
}

/** The reach of the coast at a bearing, blended over the borders so that no step shows. */
function reachAt(degrees: number): number {
  let [sum, weight] = [0, 0];
  LANDS.forEach((land, i) => {
    const next = LANDS[(i + 1) % LANDS.length]!;
    const middle = land.from + turn(next.from - land.from) / 2;
    const away = Math.min(turn(degrees - middle), turn(middle - degrees));
    const w = Math.exp(-((away / 42) ** 2));
    sum += w * land.reach;
    weight += w;
  });
  return sum / weight;
}

function ownerAt(x: number, y: number): number {
  const [dx, dy] = [x - CENTRE.x, y - CENTRE.y];
  const r = Math.hypot(dx * 0.98, dy * 0.86);
  if (Math.hypot(dx, dy) < LAKE * (1 + 0.5 * noise(SEED + 8, x / 40, y / 40))) return SEA;
  const degrees = turn((Math.atan2(dy, dx) * 180) / Math.PI);
  const coast =
    reachAt(degrees) *
    (1 + 0.62 * noise(SEED + 1, x / 240, y / 240) + 0.12 * noise(SEED + 2, x / 90, y / 90));
  const edge = Math.min(x, y, WIDTH - x, HEIGHT - y);
  return r < coast && edge > 60 ? landAt(bearing(x, y)) : SEA;
}

/** The border between two lands, from the lake outwards. */
function border(
  lines: readonly Line[],
  sides: readonly (readonly [number, number])[],
  a: number,
  b: number,
): number[] {
  const pieces = lines.filter((_, i) => sides[i]?.includes(a) && sides[i]?.includes(b));
  const longest = [...pieces].sort((p, q) => q.length - p.length)[0] ?? new Float32Array();
  const far = (x: number, y: number): number => Math.hypot(x - CENTRE.x, y - CENTRE.y);
  const points: number[][] = [];
  for (let i = 0; i + 1 < longest.length; i += 2) points.push([longest[i] ?? 0, longest[i + 1] ?? 0]);
  const [first, last] = [points[0] ?? [], points[points.length - 1] ?? []];
  if (far(first[0] ?? 0, first[1] ?? 0) > far(last[0] ?? 0, last[1] ?? 0)) points.reverse();
  return points.flat();
}

/** Where a river's name lies: along its middle reach. */
function along(line: readonly number[], name: string): LabelFit {
  const n = line.length / 2;
  const [i, j] = [Math.floor(n * 0.42), Math.floor(n * 0.68)];
  const at = (k: number): [number, number] => [line[2 * k] ?? 0, line[2 * k + 1] ?? 0];
  const [a, b] = [at(i), at(j)];
  const [from, to] = a[0] <= b[0] ? [a, b] : [b, a];
  const angle = Math.atan2(to[1] - from[1], to[0] - from[0]);
  const off = 19;
  const x = (from[0] + to[0]) / 2 + Math.sin(angle) * off;
  const y = (from[1] + to[1]) / 2 - Math.cos(angle) * off;
  const round = (v: number): number => Math.round(v * 100) / 100;
  return { x: round(x), y: round(y), angle: round(angle), bend: 0, length: name.length * 15, height: 19 };
}

/** The capital stands in the cell of its land that is nearest to where it is wanted, off the borders. */
function seat(cells: Cells, owner: Int32Array, land: number): [number, number] {
  const [degrees, distance] = LANDS[land]!.at;
  const x = CENTRE.x + distance * Math.cos((degrees * Math.PI) / 180);
  const y = CENTRE.y + distance * Math.sin((degrees * Math.PI) / 180);
  const inland = (c: number): boolean =>
    owner[c] === land && [...cells.delaunay.neighbors(c)].every((n) => owner[n] === land);
  const far = (c: number): number => (cells.x(c) - x) ** 2 + (cells.y(c) - y) ** 2;
  const fit = Array.from({ length: cells.count }, (_, c) => c).filter(inland);
  const best = fit.reduce((a, b) => (far(b) < far(a) ? b : a));
  return [cells.x(best), cells.y(best)];
}

/** A fan of meridians and parallels, as if the continent lay in the north of its world. */
function graticule(): number[][] {
  const pole = { x: 750, y: -2300 };
  const lines: number[][] = [];
  const ray = (r: number, a: number): [number, number] => [
    pole.x + r * Math.sin(a),
    pole.y + r * Math.cos(a),
  ];
  for (let k = -15; k <= 15; k++) lines.push([...ray(1500, k * 0.07), ...ray(4600, k * 0.07)]);
  for (let r = 1600; r < 4600; r += 200) {
    lines.push(Array.from({ length: 71 }, (_, i) => ray(r, (i - 35) * 0.03)).flat());
  }
  return lines.map(encodeLine);
}

/** The packed map `five-rivers`. */
export function buildFiveRivers(): PackedMap {
  const cells = scatter(WIDTH, HEIGHT, 12000, SEED);
  const owner = Int32Array.from({ length: cells.count }, (_, c) => ownerAt(cells.x(c), cells.y(c)));
  removeFragments(cells, owner, { keep: [cells.delaunay.find(CENTRE.x, CENTRE.y)], island: 5, pond: 60 });
  const { lines, sides, polygons } = outline(cells, owner, 0.22, SEED);
  const nations = LANDS.map((land, i) => {
    const refs = polygons(i);
    const [x, y] = seat(cells, owner, i);
    const labels = labelsFor(
      land.name,
      refs.map((rings) => rings.map((ring) => stitch(lines, ring))),
      { x, y },
      [0, 0, WIDTH, HEIGHT],
    );
    return {
      id: land.id,
      name: land.name,
      capital: { name: land.capital, x: Math.round(x), y: Math.round(y) },
      polygons: refs,
      labels,
    };
  });
  const rivers = LANDS.map((land, i) => {
    const points = border(lines, sides, i, (i + LANDS.length - 1) % LANDS.length);
    const trunk = land.river === 'Lys';
    const line = trunk ? points : points.slice(0, 2 * Math.floor((points.length / 2) * 0.82));
    return { name: land.river, line: encodeLine(line), label: along(line, land.river) };
  });
  const [x0, y0, x1, y1] = boundsOf(lines).map(Math.round) as [number, number, number, number];
  return {
    format: 1,
    id: 'five-rivers',
    title: 'Five Rivers',
    width: WIDTH,
    height: HEIGHT,
    unitKm: UNIT_KM,
    home: [x0 - 30, y0 - 40, x1 + 30, y1 + 40],
    arcs: lines.map(encodeLine),
    sides,
    nations,
    neutral: [],
    rivers,
    seas: SEAS,
    places: [],
    insets: [],
    graticule: graticule(),
  };
}
