// Which of today's outlines make which state of 2025, its seat, and the inset in which its name stands where it is crowded.
// The Siachen Glacier, which the atlas leaves to nobody, is with India, which holds it.
import type { MultiPolygon } from 'geojson';
import { inPolygon } from '../rings.ts';

export interface WorldState {
  readonly id: string;
  readonly name: string;
  readonly parts: readonly string[];
  readonly capital: string;
  readonly lon: number;
  readonly lat: number;
  readonly crowded?: 'europe' | 'near-east';
}

/** Whether land of longitudes and latitudes holds a point. */
export const inPlace = ({ coordinates }: MultiPolygon, [x, y]: readonly [number, number]): boolean =>
  coordinates.some((polygon) =>
    inPolygon(
      polygon.map((ring) => Float32Array.from(ring.flat())),
      x,
      y,
    ),
  );

type Row = readonly [string, string, readonly string[], string, number, number, WorldState['crowded']?];

// biome-ignore format: a table
const ROWS: readonly Row[] = [
  ['USA', 'United States', ['United States of America', 'Puerto Rico'], 'Washington', -77.04, 38.9],
  ['CAN', 'Canada', ['Canada'], 'Ottawa', -75.69, 45.42],
  ['GBR', 'United Kingdom', ['United Kingdom', 'Isle of Man', 'Jersey', 'Guernsey'], 'London', -0.13, 51.51, 'europe'],
  ['FRA', 'France', ['France', 'Monaco'], 'Paris', 2.32, 48.86, 'europe'],
  ['DEU', 'Germany', ['Germany'], 'Berlin', 13.4, 52.51, 'europe'],
  ['ITA', 'Italy', ['Italy', 'San Marino', 'Vatican'], 'Rome', 12.48, 41.89, 'europe'],
  ['ESP', 'Spain', ['Spain'], 'Madrid', -3.7, 40.42, 'europe'],
  ['POL', 'Poland', ['Poland'], 'Warsaw', 21.01, 52.23, 'europe'],
  ['TUR', 'Turkey', ['Turkey'], 'Ankara', 32.85, 39.92, 'near-east'],
  ['NOR', 'Norway', ['Norway'], 'Oslo', 10.74, 59.91, 'europe'],
  ['FIN', 'Finland', ['Finland', 'Åland'], 'Helsinki', 24.94, 60.17, 'europe'],
  ['SWE', 'Sweden', ['Sweden'], 'Stockholm', 18.07, 59.33, 'europe'],
  ['ROU', 'Romania', ['Romania'], 'Bucharest', 26.09, 44.44, 'europe'],
  ['GRC', 'Greece', ['Greece'], 'Athens', 23.73, 37.98, 'europe'],
  ['LTU', 'Lithuania', ['Lithuania'], 'Vilnius', 25.28, 54.69, 'europe'],
  ['LVA', 'Latvia', ['Latvia'], 'Riga', 24.11, 56.95, 'europe'],
  ['EST', 'Estonia', ['Estonia'], 'Tallinn', 24.75, 59.44, 'europe'],
  ['DNK', 'Denmark', ['Denmark', 'Faeroe Is.', 'Greenland'], 'Copenhagen', 12.57, 55.69, 'europe'],
  ['ISL', 'Iceland', ['Iceland'], 'Reykjavík', -21.94, 64.15],
  ['BEL', 'Belgium', ['Belgium'], 'Brussels', 4.35, 50.85, 'europe'],
  ['NLD', 'Netherlands', ['Netherlands'], 'Amsterdam', 4.89, 52.37, 'europe'],
  ['LUX', 'Luxembourg', ['Luxembourg'], 'Luxembourg', 6.13, 49.6, 'europe'],
  ['PRT', 'Portugal', ['Portugal'], 'Lisbon', -9.14, 38.71, 'europe'],
  ['CZE', 'Czechia', ['Czechia'], 'Prague', 14.42, 50.09, 'europe'],
  ['SVK', 'Slovakia', ['Slovakia'], 'Bratislava', 17.11, 48.15, 'europe'],
  ['HUN', 'Hungary', ['Hungary'], 'Budapest', 19.15, 47.48, 'europe'],
  ['SVN', 'Slovenia', ['Slovenia'], 'Ljubljana', 14.51, 46.05, 'europe'],
  ['HRV', 'Croatia', ['Croatia'], 'Zagreb', 15.98, 45.81, 'europe'],
  ['BGR', 'Bulgaria', ['Bulgaria'], 'Sofia', 23.32, 42.7, 'europe'],
  ['ALB', 'Albania', ['Albania'], 'Tirana', 19.82, 41.33, 'europe'],
  ['MNE', 'Montenegro', ['Montenegro'], 'Podgorica', 19.26, 42.44, 'europe'],
  ['MKD', 'North Macedonia', ['Macedonia'], 'Skopje', 21.43, 42.0, 'europe'],
  ['SRB', 'Serbia', ['Serbia'], 'Belgrade', 20.45, 44.79, 'europe'],
  ['MDA', 'Moldova', ['Moldova'], 'Chișinău', 28.83, 47.02, 'europe'],
  ['UKR', 'Ukraine', ['Ukraine'], 'Kyiv', 30.52, 50.45, 'europe'],
  ['RUS', 'Russia', ['Russia'], 'Moscow', 37.62, 55.75],
  ['BLR', 'Belarus', ['Belarus'], 'Minsk', 27.56, 53.9, 'europe'],
  ['KAZ', 'Kazakhstan', ['Kazakhstan'], 'Astana', 71.43, 51.13],
  ['ARM', 'Armenia', ['Armenia'], 'Yerevan', 44.51, 40.18, 'near-east'],
  ['AZE', 'Azerbaijan', ['Azerbaijan'], 'Baku', 49.83, 40.38, 'near-east'],
  ['GEO', 'Georgia', ['Georgia'], 'Tbilisi', 44.8, 41.69, 'near-east'],
  ['KGZ', 'Kyrgyzstan', ['Kyrgyzstan'], 'Bishkek', 74.6, 42.88],
  ['TJK', 'Tajikistan', ['Tajikistan'], 'Dushanbe', 68.77, 38.58],
  ['UZB', 'Uzbekistan', ['Uzbekistan'], 'Tashkent', 69.28, 41.31],
  ['IRN', 'Iran', ['Iran'], 'Tehran', 51.39, 35.69, 'near-east'],
  ['IRQ', 'Iraq', ['Iraq'], 'Baghdad', 44.39, 33.31, 'near-east'],
  ['ISR', 'Israel', ['Israel'], 'Jerusalem', 35.23, 31.78, 'near-east'],
  ['EGY', 'Egypt', ['Egypt'], 'Cairo', 31.24, 30.04],
  ['SAU', 'Saudi Arabia', ['Saudi Arabia'], 'Riyadh', 46.72, 24.64],
  ['ARE', 'United Arab Emirates', ['United Arab Emirates'], 'Abu Dhabi', 54.38, 24.45, 'near-east'],
  ['QAT', 'Qatar', ['Qatar'], 'Doha', 51.53, 25.29, 'near-east'],
  ['KWT', 'Kuwait', ['Kuwait'], 'Kuwait City', 47.98, 29.38, 'near-east'],
  ['BHR', 'Bahrain', ['Bahrain'], 'Manama', 50.58, 26.22, 'near-east'],
  ['OMN', 'Oman', ['Oman'], 'Muscat', 58.59, 23.59],
  ['CHN', 'China', ['China', 'Hong Kong', 'Macao'], 'Beijing', 116.41, 40.19],
  ['TWN', 'Taiwan', ['Taiwan'], 'Taipei', 121.56, 25.04],
  ['PRK', 'North Korea', ['North Korea'], 'Pyongyang', 125.76, 39.04],
  ['KOR', 'South Korea', ['South Korea'], 'Seoul', 126.98, 37.57],
  ['JPN', 'Japan', ['Japan'], 'Tokyo', 139.76, 35.68],
  ['IND', 'India', ['India', 'Siachen Glacier'], 'New Delhi', 77.22, 28.64],
  ['PAK', 'Pakistan', ['Pakistan'], 'Islamabad', 73.07, 33.69],
  ['AUS', 'Australia', ['Australia'], 'Canberra', 149.1, -35.3],
  ['NZL', 'New Zealand', ['New Zealand'], 'Wellington', 174.78, -41.29],
  ['IDN', 'Indonesia', ['Indonesia'], 'Jakarta', 106.83, -6.18],
  ['MYS', 'Malaysia', ['Malaysia'], 'Kuala Lumpur', 101.69, 3.15],
  ['SGP', 'Singapore', ['Singapore'], 'Singapore', 103.82, 1.29],
  ['BRN', 'Brunei', ['Brunei'], 'Bandar Seri Begawan', 114.94, 4.89],
  ['THA', 'Thailand', ['Thailand'], 'Bangkok', 100.52, 13.75],
  ['KHM', 'Cambodia', ['Cambodia'], 'Phnom Penh', 104.86, 11.57],
  ['LAO', 'Laos', ['Laos'], 'Vientiane', 102.61, 17.96],
  ['MMR', 'Myanmar', ['Myanmar'], 'Naypyidaw', 96.1, 19.78],
  ['VNM', 'Vietnam', ['Vietnam'], 'Hanoi', 105.84, 21.03],
  ['PHL', 'Philippines', ['Philippines'], 'Manila', 120.98, 14.6],
  ['BRA', 'Brazil', ['Brazil'], 'Brasília', -47.88, -15.79],
  ['ZAF', 'South Africa', ['South Africa'], 'Pretoria', 28.19, -25.75],
];

export const WORLD_STATES: readonly WorldState[] = ROWS.map(
  ([id, name, parts, capital, lon, lat, crowded]) => ({
    id,
    name,
    parts,
    capital,
    lon,
    lat,
    ...(crowded !== undefined && { crowded }),
  }),
);
