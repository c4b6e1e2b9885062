// What the states of World 2025 have and need of oil, gas, grain and water, and the standing deliveries that make it bearable.
// Oil in thousand barrels a day, gas in thousand million cubic metres, grain in million tonnes, water in cubic kilometres that can be
// used a year. Rounded, of 2023: Energy Institute (2024); FAO, FAOSTAT and AQUASTAT. What is left out is about covered, or not known.
import type { NationFile } from '../../../schema/scenario-nation';

type Balance = readonly [supply: number, demand: number];
type Row = readonly [oil: Balance | null, gas: Balance | null, food?: Balance | null, water?: Balance | null];

// biome-ignore format: a table
const ROWS: Readonly<Record<string, Row>> = {
  USA: [[19400, 18980], [1035, 886], [450, 370], [900, 440]],
  CAN: [[5650, 2400], [190, 121], [60, 40], [900, 36]],
  GBR: [[690, 1380], [34, 63], [22, 23]],
  FRA: [[20, 1430], [1, 35], [63, 35]],
  DEU: [[60, 2060], [4, 76], [43, 42]],
  ITA: [[85, 1200], [3, 58], [16, 26]],
  ESP: [[5, 1270], [0, 29], [13, 32]],
  PRT: [[2, 220], [0, 5], [1, 5]],
  BEL: [[5, 590], [0, 14], [3, 7]],
  NLD: [[25, 820], [10, 27], [2, 12]],
  POL: [[20, 730], [4, 20], [35, 30]],
  CZE: [[5, 200], [0, 7], [8, 5]],
  SVK: [[2, 80], [0, 5]],
  HUN: [[25, 170], [1.5, 8.5], [15, 9]],
  BGR: [[1, 110], [0, 3], [10, 4]],
  ROU: [[65, 230], [9, 9], [20, 12]],
  GRC: [[2, 290], [0, 5], [3, 5]],
  SRB: [[15, 80], [0.4, 3]],
  DNK: [[60, 140], [1.5, 2]],
  NOR: [[2020, 200], [117, 4]],
  SWE: [[5, 270], [0, 1]],
  FIN: [[1, 170], [0, 1]],
  LTU: [[1, 70], [0, 1.5]],
  LVA: [[0, 35], [0, 0.8]],
  EST: [[25, 28], [0, 0.3]],
  UKR: [[45, 200], [18, 19], [58, 18]],
  RUS: [[11100, 3640], [586, 453], [143, 85], [4000, 65]],
  BLR: [[35, 140], [0, 17]],
  MDA: [[0, 20], [0, 1.2]],
  TUR: [[95, 1070], [0.8, 50], [40, 40], [110, 60]],
  AZE: [[630, 110], [35, 13], [3, 4]],
  GEO: [[1, 30], [0, 3]],
  ARM: [[0, 15], [0, 2.7]],
  KAZ: [[1900, 380], [28, 20], [17, 9], [60, 25]],
  UZB: [[60, 100], [44, 46], [7, 10], [50, 59]],
  KGZ: [null, null, [1.8, 2.3], [23, 8]],
  TJK: [null, null, [1.5, 2.5], [22, 10]],
  IRN: [[4660, 1850], [252, 246], [20, 32], [100, 96]],
  IRQ: [[4350, 750], [10, 19], [4, 9], [38, 45]],
  ISR: [[3, 230], [25, 13], [0.3, 5]],
  EGY: [[610, 790], [57, 60], [23, 44], [77, 82]],
  SAU: [[11390, 4050], [114, 114], [1.5, 16]],
  ARE: [[3920, 1140], [56, 67], [0, 6]],
  QAT: [[1770, 330], [181, 41], [0, 1]],
  KWT: [[2910, 450], [14, 23], [0, 2]],
  BHR: [[190, 70], [17, 17], [0, 0.6]],
  OMN: [[1050, 220], [43, 30], [0, 1.5]],
  CHN: [[4200, 16580], [234, 405], [640, 720], [2700, 600]],
  TWN: [[0, 900], [0, 27], [2, 9]],
  PRK: [[0, 20], null, [5, 6]],
  KOR: [[20, 2800], [0, 60], [5, 20]],
  JPN: [[5, 3370], [2, 92], [11, 34]],
  IND: [[730, 5450], [32, 63], [330, 310], [1120, 650]],
  PAK: [[75, 420], [27, 37], [48, 48], [230, 190]],
  AUS: [[400, 1100], [152, 40], [50, 15]],
  NZL: [[10, 150], [3, 3]],
  IDN: [[640, 1610], [64, 45], [69, 80]],
  MYS: [[570, 900], [81, 46], [2, 9]],
  BRN: [[90, 20], [10, 4], [0, 0.1]],
  SGP: [[0, 1440], [0, 13], [0, 1.5]],
  THA: [[330, 1250], [26, 48], [39, 24]],
  MMR: [[10, 80], [15, 4], [29, 25]],
  VNM: [[190, 600], [7, 7], [48, 56]],
  KHM: [[0, 60], null, [12, 8]],
  LAO: [[0, 25], null, [5, 5]],
  PHL: [[5, 480], [2, 3], [28, 38]],
  BRA: [[3500, 2570], [23, 30], [150, 90], [8000, 65]],
  ZAF: [[5, 540], [1, 4], [19, 17]],
};

const NAMES = ['oil', 'gas', 'food', 'water'] as const;

export function resourcesOf(id: string): NationFile['resources'] {
  const row = ROWS[id];
  if (row === undefined) return undefined;
  return Object.fromEntries(
    NAMES.flatMap((name, k) => {
      const balance = row[k];
      return balance === undefined || balance === null
        ? []
        : [[name, { supply: balance[0], demand: balance[1] }]];
    }),
  );
}

/** Largest supplier by contract or habit in 2024: resource, from, to whom. */
// biome-ignore format: a table
export const DELIVERIES: readonly (readonly [resource: 'oil' | 'gas' | 'food' | 'water', from: string, to: string])[] = [
  ...'DEU GBR BEL NLD SWE FIN FRA'.split(' ').map((to) => ['oil', 'NOR', to] as const),
  ...'IND TUR HUN SVK BLR CHN'.split(' ').map((to) => ['oil', 'RUS', to] as const),
  ...'JPN KOR POL THA EGY TWN'.split(' ').map((to) => ['oil', 'SAU', to] as const),
  ...'SGP PHL PAK'.split(' ').map((to) => ['oil', 'ARE', to] as const),
  ...'ITA CZE'.split(' ').map((to) => ['oil', 'AZE', to] as const),
  ...'ROU BGR'.split(' ').map((to) => ['oil', 'KAZ', to] as const),
  ...'ESP PRT LTU DNK'.split(' ').map((to) => ['oil', 'USA', to] as const),
  ...'GRC SRB'.split(' ').map((to) => ['oil', 'IRQ', to] as const),
  ...'DEU GBR FRA POL BEL DNK CZE'.split(' ').map((to) => ['gas', 'NOR', to] as const),
  ...'NLD LTU ESP PRT'.split(' ').map((to) => ['gas', 'USA', to] as const),
  ...'HUN SVK SRB TUR BLR ARM CHN'.split(' ').map((to) => ['gas', 'RUS', to] as const),
  ...'ITA GRC BGR GEO'.split(' ').map((to) => ['gas', 'AZE', to] as const),
  ...'JPN TWN SGP'.split(' ').map((to) => ['gas', 'AUS', to] as const),
  ...'IND PAK ARE KWT KOR'.split(' ').map((to) => ['gas', 'QAT', to] as const),
  ...'THA'.split(' ').map((to) => ['gas', 'MMR', to] as const),
  ...'IRQ'.split(' ').map((to) => ['gas', 'IRN', to] as const),
  ...'EGY'.split(' ').map((to) => ['food', 'RUS', to] as const),
  ...'JPN KOR TWN'.split(' ').map((to) => ['food', 'USA', to] as const),
  ...'CHN'.split(' ').map((to) => ['food', 'BRA', to] as const),
  ...'IDN MYS PHL'.split(' ').map((to) => ['food', 'AUS', to] as const),
  ...'SAU ARE OMN KWT QAT'.split(' ').map((to) => ['food', 'IND', to] as const),
  ...'ESP ITA ISR'.split(' ').map((to) => ['food', 'UKR', to] as const),
];
