// The small invented continents of the lessons: lands grown round a few spots each, parted and washed by a seeded unevenness.
import { type Cells, outline, scatter } from '../cells.ts';
import { noise } from '../noise.ts';
import { boundsOf, stitch } from '../rings.ts';
import { encodeLine, type PackedMap, type Place, SEA } from '../shape.ts';
import { removeFragments } from '../remove-fragments.ts';
import { labelsFor } from './pack.ts';

/** A spot that a land grows round, and how far it reaches. */
type Root = readonly [x: number, y: number, reach: number];

interface Land {
  readonly id: string;
  readonly name: string;
  readonly capital: string;
  /** The capital stands at the first. */
  readonly roots: readonly Root[];
}

interface SmallWorld {
  readonly id: string;
  readonly title: string;
  readonly seed: number;
  readonly lands: readonly Land[];
  readonly seas: readonly Place[];
}

const WIDTH = 1160;
const HEIGHT = 900;
const CELLS = 8000;
/** Kilometres of a unit: neighbours within a day's ride or two. */
const UNIT_KM = 1;
/** How far a coast and a border stray, in units, and how wide their bays are. */
const COAST = { stray: 62, bay: 150 };
const BORDER = { stray: 46, bay: 110 };

const sea = (name: string, x: number, y: number, angle: number, length: number, height = 24): Place => ({
  name,
  x,
  y,
  angle,
  bend: 0.04,
  length,
  height,
});

const WORLDS: readonly SmallWorld[] = [
  {
    id: 'dyke-league',
    title: 'The League of the Dyke',
    seed: 21,
    lands: [
      {
        id: 'HOL',
        name: 'Hollin',
        capital: 'Hollinstadt',
        roots: [
          [560, 470, 190],
          [440, 520, 140],
        ],
      },
      { id: 'AMO', name: 'Amond', capital: 'Amondby', roots: [[300, 640, 130]] },
      { id: 'BEN', name: 'Benna', capital: 'Bennaford', roots: [[560, 710, 130]] },
      { id: 'CAL', name: 'Calder', capital: 'Calderwick', roots: [[800, 580, 130]] },
      {
        id: 'THR',
        name: 'Thrane',
        capital: 'Thranegard',
        roots: [
          [620, 215, 170],
          [840, 300, 150],
          [430, 240, 110],
        ],
      },
    ],
    seas: [
      sea('Dyke Sea', 190, 380, -1.1, 220),
      sea('Amber Reach', 960, 740, -0.5, 210),
      sea('Grey Sound', 980, 120, 0.4, 200),
    ],
  },
  {
    id: 'two-promises',
    title: 'Two Promises',
    seed: 34,
    lands: [
      {
        id: 'AVE',
        name: 'Averin',
        capital: 'Averinholm',
        roots: [
          [340, 470, 190],
          [300, 610, 120],
        ],
      },
      { id: 'RED', name: 'Redmark', capital: 'Redgate', roots: [[560, 290, 130]] },
      { id: 'CAR', name: 'Carrow', capital: 'Carrowmoor', roots: [[590, 640, 135]] },
      {
        id: 'FEN',
        name: 'Fenholt',
        capital: 'Fenstadt',
        roots: [
          [820, 450, 180],
          [800, 290, 110],
        ],
      },
    ],
    seas: [
      sea('Averin Roads', 160, 220, -0.6, 230),
      sea('Fen Gulf', 980, 720, -0.6, 210),
      sea('The Narrows', 600, 830, 0.1, 200),
    ],
  },
  {
    id: 'two-forts',
    title: 'Two Forts',
    seed: 47,
    lands: [
      { id: 'WES', name: 'Westmark', capital: 'Westfort', roots: [[360, 430, 175]] },
      { id: 'EAS', name: 'Eastmark', capital: 'Eastfort', roots: [[720, 450, 175]] },
      { id: 'NOR', name: 'Northolm', capital: 'Northaven', roots: [[560, 190, 125]] },
      { id: 'SOU', name: 'Southby', capital: 'Southwick', roots: [[540, 690, 130]] },
    ],
    seas: [
      sea('Western Roads', 150, 180, -0.7, 220),
      sea('Eastern Roads', 980, 730, -0.6, 220),
      sea('Cold Bight', 940, 160, 0.5, 190),
    ],
  },
  {
    id: 'broken-bridges',
    title: 'Broken Bridges',
    seed: 58,
    lands: [
      { id: 'ABE', name: 'Abern', capital: 'Abernmouth', roots: [[310, 330, 140]] },
      { id: 'BRI', name: 'Brig', capital: 'Brigton', roots: [[300, 590, 135]] },
      { id: 'COR', name: 'Corran', capital: 'Corranby', roots: [[600, 330, 135]] },
      { id: 'DEL', name: 'Dell', capital: 'Dellstead', roots: [[590, 600, 130]] },
      {
        id: 'GAU',
        name: 'Gault',
        capital: 'Gaultburg',
        roots: [
          [860, 430, 175],
          [840, 270, 110],
        ],
      },
    ],
    seas: [
      sea('Bridge Water', 150, 130, -0.4, 220),
      sea('Gault Sea', 980, 720, -0.6, 200),
      sea('Southern Shelf', 440, 820, 0.05, 240),
    ],
  },
];

/** The land whose reach a place lies deepest in, and how deep; the unevenness bends both. */
function ownerAt({ lands, seed }: SmallWorld, x: number, y: number): number {
  const bx = x + BORDER.stray * noise(seed + 3, x / BORDER.bay, y / BORDER.bay);
  const by = y + BORDER.stray * noise(seed + 4, x / BORDER.bay, y / BORDER.bay);
  let [owner, deepest] = [SEA, -Infinity];
  lands.forEach(({ roots }, land) => {
    for (const [rx, ry, reach] of roots) {
      const deep = reach - Math.hypot(bx - rx, by - ry);
      if (deep > deepest) [owner, deepest] = [land, deep];
    }
  });
  const coast = COAST.stray * noise(seed + 1, x / COAST.bay, y / COAST.bay);
  const edge = Math.min(x, y, WIDTH - x, HEIGHT - y);
  return deepest + coast > 0 && edge > 40 ? owner : SEA;
}

/** The cell of a land nearest to where its capital is wanted, off the borders. */
function seat(cells: Cells, owner: Int32Array, land: number, [x, y]: Root): [number, number] {
  const inland = (cell: number): boolean =>
    owner[cell] === land && [...cells.delaunay.neighbors(cell)].every((near) => owner[near] === land);
  const far = (cell: number): number => (cells.x(cell) - x) ** 2 + (cells.y(cell) - y) ** 2;
  const best = Array.from({ length: cells.count }, (_, cell) => cell)
    .filter(inland)
    .reduce((a, b) => (far(b) < far(a) ? b : a));
  return [cells.x(best), cells.y(best)];
}

function graticule(): number[][] {
  const lines: number[][] = [];
  for (let x = 80; x < WIDTH; x += 200) lines.push([x, 0, x + (x - WIDTH / 2) * 0.08, HEIGHT]);
  for (let y = 60; y < HEIGHT; y += 200)
    lines.push(
      Array.from({ length: 31 }, (_, i) => [(i * WIDTH) / 30, y + ((i - 15) / 15) ** 2 * 18]).flat(),
    );
  return lines.map(encodeLine);
}

function buildSmallWorld(world: SmallWorld): PackedMap {
  const cells = scatter(WIDTH, HEIGHT, CELLS, world.seed);
  const owner = Int32Array.from({ length: cells.count }, (_, c) => ownerAt(world, cells.x(c), cells.y(c)));
  const seats = world.lands.map(({ roots }, land) => seat(cells, owner, land, roots[0]!));
  removeFragments(cells, owner, {
    keep: seats.map(([x, y]) => cells.delaunay.find(x, y)),
    island: 12,
    pond: 40,
  });
  const { lines, sides, polygons } = outline(cells, owner, 0.22, world.seed);
  const nations = world.lands.map(({ id, name, capital }, land) => {
    const refs = polygons(land);
    const [x, y] = seats[land]!;
    const shapes = refs.map((rings) => rings.map((ring) => stitch(lines, ring)));
    return {
      id,
      name,
      capital: { name: capital, x: Math.round(x), y: Math.round(y) },
      polygons: refs,
      labels: labelsFor(name, shapes, { x, y }, [0, 0, WIDTH, HEIGHT]),
    };
  });
  const [x0, y0, x1, y1] = boundsOf(lines).map(Math.round) as [number, number, number, number];
  return {
    format: 1,
    id: world.id,
    title: world.title,
    width: WIDTH,
    height: HEIGHT,
    unitKm: UNIT_KM,
    home: [Math.max(0, x0 - 30), Math.max(0, y0 - 40), Math.min(WIDTH, x1 + 30), Math.min(HEIGHT, y1 + 40)],
    arcs: lines.map(encodeLine),
    sides,
    nations,
    neutral: [],
    rivers: [],
    seas: world.seas,
    places: [],
    insets: [],
    graticule: graticule(),
  };
}

/** The packed maps of the lessons' worlds, by id. */
export const lessonMaps: Readonly<Record<string, () => PackedMap>> = Object.fromEntries(
  WORLDS.map((world) => [world.id, () => buildSmallWorld(world)]),
);
