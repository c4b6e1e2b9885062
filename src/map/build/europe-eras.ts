// Who held which towns of Europe in 1648, 1914 and 1938, for their maps. Land that two held by turns is with whoever held it on the day.
import type { HistoricalWorld, Town } from './coasts.ts';
import { TOWNS } from './towns.ts';

const LUXEMBOURG: Town = [6.13, 49.61];
const ALSACE: readonly Town[] = [
  [7.75, 48.58],
  [7.36, 48.08],
];
const LORRAINE: readonly Town[] = [
  [6.18, 49.12],
  [7.0, 48.9],
];
const NANCY: readonly Town[] = [
  [6.18, 48.69],
  [6.45, 48.17],
];
const ROUSSILLON: Town = [2.9, 42.7];
const SAVOYARD: readonly Town[] = [
  [5.92, 45.57],
  [6.13, 45.9],
  [7.26, 43.7],
];
const FRANCHE_COMTE: Town = [6.02, 47.24];
const LILLE: readonly Town[] = [
  [3.06, 50.63],
  [2.77, 50.29],
];
const CORSICA: readonly Town[] = [
  [8.74, 41.93],
  [9.45, 42.7],
];
const RHODES: readonly Town[] = [
  [28.15, 36.3],
  [27.2, 36.85],
];
const CYPRUS: Town = [33.3, 35.1];
const CORFU: Town = [19.92, 39.62];
const IONIAN: readonly Town[] = [
  [20.55, 38.2],
  [20.85, 37.77],
];
const ITALY_1870 = [...TOWNS.naples, ...TOWNS.middleItaly, ...TOWNS.northItaly];
const GREAT_BRITAIN = [...TOWNS.england, ...TOWNS.scotland];
const METROPOLE = [...TOWNS.france, ...NANCY, ROUSSILLON, ...SAVOYARD, FRANCHE_COMTE, ...LILLE, ...CORSICA];

const FRAME = {
  width: 1840,
  height: 1320,
  unitKm: 2.4,
  centre: [13, 49],
  grain: 5,
  stray: 9,
  graticule: 10,
} as const;

const SEAS: HistoricalWorld['seas'] = [
  ['Atlantic Ocean', -13.5, 47.5, -68, 30, 0.03],
  ['North Sea', 3.2, 56.4, -60, 24],
  ['Norwegian Sea', 2, 63.6, -30, 20],
  ['Baltic Sea', 19, 56.2, -52, 17],
  ['Gulf of Bothnia', 20, 62.2, -62, 12],
  ['Bay of Biscay', -5.4, 45.4, -18, 18],
  ['Mediterranean Sea', 18.5, 35.3, 4, 22, -0.04],
  ['Tyrrhenian Sea', 12, 39.9, 38, 13],
  ['Adriatic Sea', 15.5, 42.9, 42, 12],
  ['Aegean Sea', 25.1, 38.9, 75, 10],
  ['Black Sea', 34.2, 43.4, 8, 28, 0.04],
  ['Irish Sea', -4.9, 53.8, -75, 9],
  ['English Channel', -1.8, 49.95, -16, 10],
];

// biome-ignore format: lists of towns
export const EUROPE_1648: HistoricalWorld = {
  ...FRAME,
  id: 'westphalia-1648',
  title: 'Europe, 1648',
  seas: SEAS,
  places: [
    ['Scotland', -4, 57, -60, 12], ['Ireland', -8, 52.9, -25, 16], ['Lorraine', 6.3, 48.6, -25, 8], ['Tuscany', 11.2, 43.4, -10, 9], ['Papal States', 12.6, 42.6, 45, 9], ['Hanover', 9.9, 52.4, -4, 8],
    ['Hesse', 9.2, 50.8, -40, 8], ['Algiers', 3, 36.3, 0, 12], ['Circassia', 40, 44.5, 20, 14],
  ],
  realms: [
    { id: 'FRA', name: 'France', capital: ['Paris', 2.35, 48.86], towns: [...TOWNS.france, ROUSSILLON, [7.36, 48.08], [2.77, 50.29]] },
    { id: 'SPA', name: 'Spain', capital: ['Madrid', -3.7, 40.42], towns: [...TOWNS.spain, ...TOWNS.naples, ...TOWNS.belgium.filter(([lon]) => lon !== 5.57), [4.35, 50.85], [3.06, 50.63], LUXEMBOURG, [9.19, 45.46], [9.9, 45.15], FRANCHE_COMTE, [-0.64, 35.7]] },
    { id: 'POR', name: 'Portugal', capital: ['Lisbon', -9.14, 38.72], towns: TOWNS.portugal },
    { id: 'EMP', name: 'The Emperor', capital: ['Vienna', 16.37, 48.21], towns: [...TOWNS.austria.filter(([lon]) => lon !== 13.04), ...TOWNS.bohemia, ...TOWNS.slovakia, ...TOWNS.croatia.filter(([lon]) => lon !== 18.69), ...TOWNS.carniola, ...TOWNS.littoral, ...TOWNS.trent, [17.03, 51.11], [15.5, 51.9], [17.9, 50.67], [16.2, 50.95], [17.63, 47.68], [16.62, 47.23], [7.85, 48]] },
    { id: 'BAV', name: 'Bavaria', capital: ['Munich', 11.58, 48.14], towns: [[12.15, 48.54], [11.43, 48.76], [11.86, 49.45], [12.7, 48.1]] },
    { id: 'BRA', name: 'Brandenburg', capital: ['Berlin', 13.4, 52.52], towns: [[12.5, 52.4], [14.55, 52.34], [15.58, 54.18], [15.05, 53.33], [17.03, 54.46], [20.5, 54.71], [21.8, 54.63], [20.48, 53.78], [6.14, 51.79], [8.92, 52.29], [11.05, 51.9], [21.3, 55.6], [11.86, 52.7], [15.24, 52.73], [12.9, 53]] },
    { id: 'SAX', name: 'Saxony', capital: ['Dresden', 13.74, 51.05], towns: [[12.37, 51.34], [12.65, 51.87], [12.92, 50.83], [14.42, 51.18], [14.3, 51.7]] },
    { id: 'PAL', name: 'The Palatinate', capital: ['Heidelberg', 8.69, 49.41], towns: [[7.77, 49.44], [8.2, 49.5]] },
    { id: 'MAI', name: 'Mainz', capital: ['Mainz', 8.27, 50], towns: [[9.15, 49.97], [9.93, 49.79], [9.5, 49.6]] },
    { id: 'COL', name: 'Cologne', capital: ['Bonn', 7.1, 50.73], towns: [[6.96, 50.94], [8.06, 51.4], [7.63, 51.96], [7.3, 52.5]] },
    { id: 'NLD', name: 'Dutch Republic', capital: ['The Hague', 4.31, 52.08], towns: TOWNS.netherlands },
    { id: 'ENG', name: 'England', capital: ['London', -0.13, 51.51], towns: [...TOWNS.england, [-6.26, 53.35]] },
    { id: 'DEN', name: 'Denmark-Norway', capital: ['Copenhagen', 12.57, 55.68], towns: [...TOWNS.denmark, ...TOWNS.scania, ...TOWNS.norway, ...TOWNS.iceland, [9.4, 54.5], [10.13, 54.32]] },
    { id: 'SWE', name: 'Sweden', capital: ['Stockholm', 18.07, 59.33], towns: [...TOWNS.sweden, ...TOWNS.finland, ...TOWNS.karelia, ...TOWNS.livonia, ...TOWNS.ingria, [14.3, 53.5], [13.08, 54.31], [9.47, 53.55], [11.46, 53.89], [9.23, 52.95]] },
    { id: 'POL', name: 'Poland-Lithuania', capital: ['Warsaw', 21.01, 52.23], towns: [...TOWNS.poland, ...TOWNS.posen, ...TOWNS.galicia.filter(([lon]) => lon !== 25.94), ...TOWNS.lithuania, ...TOWNS.courland, ...TOWNS.belarus, ...TOWNS.westBelarus, ...TOWNS.ukraine, ...TOWNS.smolensk] },
    { id: 'RUS', name: 'Muscovy', capital: ['Moscow', 37.62, 55.75], towns: [...TOWNS.russia, ...TOWNS.volga] },
    { id: 'TUR', name: 'Ottoman Empire', capital: ['Constantinople', 28.96, 41.01], towns: [...TOWNS.thrace, ...TOWNS.anatolia, ...TOWNS.syria, ...TOWNS.bulgaria, ...TOWNS.westThrace, ...TOWNS.greece, ...TOWNS.northGreece, ...TOWNS.archipelago.filter(([lon]) => lon !== 25.13), ...TOWNS.serbia, ...TOWNS.macedonia, ...TOWNS.bosnia, ...TOWNS.albania, ...TOWNS.romania, ...TOWNS.bessarabia, ...TOWNS.transylvania, ...TOWNS.steppe, [19.05, 47.5], [20.15, 46.25], [18.23, 46.08], [17.8, 46.6], [18.69, 45.56], [20.2, 47.2], [25.94, 48.2], ...RHODES, CYPRUS, [10.18, 36.8], ...TOWNS.mesopotamia] },
    { id: 'VEN', name: 'Venice', capital: ['Venice', 12.32, 45.44], towns: [[11, 45.44], [10.22, 45.54], [13.24, 46.06], ...TOWNS.dalmatia.filter(([lon]) => lon !== 18.09), [25.13, 35.34], CORFU, ...IONIAN, [13.85, 44.9], [18.7, 42.4], [12.2, 46.14]] },
    { id: 'SAV', name: 'Savoy', capital: ['Turin', 7.69, 45.07], towns: [...SAVOYARD, [7.3, 45.73], [7.55, 44.39]] },
    { id: 'SWI', name: 'Swiss Confederation', capital: ['Zurich', 8.54, 47.37], towns: TOWNS.switzerland },
  ],
  others: [...TOWNS.scotland, ...TOWNS.ireland.slice(1), ...TOWNS.ulster, ...TOWNS.middleItaly, ...TOWNS.caucasus, ...TOWNS.africa.filter(([lon]) => lon !== -0.64 && lon !== 10.18), ...NANCY, ...CORSICA, ...TOWNS.hungary.slice(3, 4), [12.48, 41.89], [18.09, 42.65], [9.73, 52.37], [9.5, 51.3], [9.18, 48.78], [10, 48.4], [10.9, 48.37], [11.08, 49.45], [10.6, 49.3], [13.04, 47.8], [6.64, 49.76], [7.75, 48.58], [5.57, 50.63], [6.4, 51.1], [8.2, 53.1], [7.2, 53.4], [9.99, 53.55], [10.69, 53.87], [11.4, 53.6], [12.14, 54.0], [11.3, 51.0], [10.7, 50.8], [11.6, 50.1], [8.3, 48.8], [8.6, 50.6], [10.5, 52.2], [8.5, 51.7], [40.5, 47.8], [46.3, 38], [4.8, 43.95], [11.6, 44.8], ...TOWNS.far, ...TOWNS.emba],
};

// biome-ignore format: lists of towns
export const EUROPE_1914: HistoricalWorld = {
  ...FRAME,
  id: 'europe-1914',
  title: 'Europe, 1914',
  seas: SEAS,
  places: [
    ['Norway', 8.6, 61, -60, 16], ['Denmark', 9.2, 56.1, -80, 9], ['Switzerland', 8.2, 46.8, -4, 9], ['Albania', 20, 41, -80, 8], ['Morocco', -5, 34, -10, 12], ['Persia', 46, 37, 25, 16],
  ],
  realms: [
    { id: 'GBR', name: 'United Kingdom', capital: ['London', -0.13, 51.51], towns: [...GREAT_BRITAIN, ...TOWNS.ireland, ...TOWNS.ulster, CYPRUS] },
    { id: 'FRA', name: 'France', capital: ['Paris', 2.32, 48.86], towns: [...METROPOLE, [3.06, 36.75], [-0.64, 35.7], [6.6, 36.37], [10.18, 36.8], [9.5, 34.5]] },
    { id: 'DEU', name: 'Germany', capital: ['Berlin', 13.4, 52.51], towns: [...TOWNS.germany, ...TOWNS.rhineland, ...TOWNS.eastGermany, ...TOWNS.posen, ...ALSACE, ...LORRAINE, [18.65, 54.35], [21.2, 55.65], [18.9, 50.4]] },
    { id: 'AUH', name: 'Austria-Hungary', capital: ['Vienna', 16.37, 48.21], towns: [...TOWNS.austria, ...TOWNS.bohemia, ...TOWNS.slovakia, ...TOWNS.hungary, ...TOWNS.transylvania, ...TOWNS.galicia, ...TOWNS.croatia, ...TOWNS.bosnia, ...TOWNS.dalmatia, ...TOWNS.carniola, ...TOWNS.littoral, ...TOWNS.trent, [22.3, 48.62], [19.84, 45.27], [20.4, 45.4]] },
    { id: 'ITA', name: 'Italy', capital: ['Rome', 12.48, 41.89], towns: [...ITALY_1870, ...RHODES, [13.2, 32.9]] },
    { id: 'RUS', name: 'Russia', capital: ['Saint Petersburg', 30.16, 59.96], towns: [...TOWNS.russia, ...TOWNS.ingria, ...TOWNS.smolensk, ...TOWNS.poland, ...TOWNS.lithuania, ...TOWNS.belarus, ...TOWNS.westBelarus, ...TOWNS.ukraine, ...TOWNS.steppe, ...TOWNS.bessarabia, ...TOWNS.livonia, ...TOWNS.courland, ...TOWNS.finland, ...TOWNS.karelia, ...TOWNS.caucasus, [43.1, 40.6], ...TOWNS.volga, ...TOWNS.emba, [49.9, 40.4]] },
    { id: 'TUR', name: 'Ottoman Empire', capital: ['Constantinople', 28.96, 41.01], towns: [...TOWNS.thrace, ...TOWNS.anatolia, ...TOWNS.syria, ...TOWNS.mesopotamia] },
    { id: 'SRB', name: 'Serbia', capital: ['Belgrade', 20.45, 44.79], towns: [...TOWNS.serbia, ...TOWNS.macedonia] },
    { id: 'BGR', name: 'Bulgaria', capital: ['Sofia', 23.32, 42.7], towns: [...TOWNS.bulgaria, ...TOWNS.westThrace, [22.64, 41.44]] },
    { id: 'ROU', name: 'Romania', capital: ['Bucharest', 26.09, 44.44], towns: [...TOWNS.romania, [27.8, 43.6]] },
    { id: 'GRC', name: 'Greece', capital: ['Athens', 23.73, 37.98], towns: [...TOWNS.greece, ...TOWNS.northGreece, ...TOWNS.archipelago, CORFU, ...IONIAN] },
    { id: 'BEL', name: 'Belgium', capital: ['Brussels', 4.35, 50.85], towns: TOWNS.belgium },
    { id: 'NLD', name: 'Netherlands', capital: ['Amsterdam', 4.89, 52.37], towns: TOWNS.netherlands },
    { id: 'ESP', name: 'Spain', capital: ['Madrid', -3.7, 40.42], towns: TOWNS.spain },
    { id: 'PRT', name: 'Portugal', capital: ['Lisbon', -9.14, 38.71], towns: TOWNS.portugal },
    { id: 'SWE', name: 'Sweden', capital: ['Stockholm', 18.07, 59.33], towns: [...TOWNS.sweden, ...TOWNS.scania] },
  ],
  others: [...TOWNS.norway, ...TOWNS.denmark, ...TOWNS.switzerland, ...TOWNS.albania, [18.92, 42.39], [19.3, 42.75], LUXEMBOURG, [46.3, 38], [-5, 34.05], [-5.4, 35.5], [29.9, 31.2], ...TOWNS.far, ...TOWNS.iceland],
};

// biome-ignore format: lists of towns
export const EUROPE_1938: HistoricalWorld = {
  ...FRAME,
  id: 'europe-1938',
  title: 'Europe, 1938',
  seas: SEAS,
  places: [
    ['Norway', 8.6, 61, -60, 16], ['Denmark', 9.2, 56.1, -80, 9], ['Switzerland', 8.2, 46.8, -4, 9], ['Albania', 20, 41, -80, 8], ['Ireland', -8, 52.9, -25, 14], ['Portugal', -8, 39.6, -80, 12],
    ['Estonia', 25.8, 58.9, -4, 9], ['Latvia', 25.2, 56.9, -4, 10], ['Lithuania', 23.7, 55.4, 0, 10], ['Algeria', 3, 36, 0, 14], ['Syria', 38.5, 35.4, 10, 12],
  ],
  realms: [
    { id: 'GBR', name: 'United Kingdom', capital: ['London', -0.13, 51.51], towns: [...GREAT_BRITAIN, ...TOWNS.ulster, CYPRUS] },
    { id: 'FRA', name: 'France', capital: ['Paris', 2.32, 48.86], towns: [...METROPOLE, ...ALSACE, ...LORRAINE, [3.06, 36.75], [-0.64, 35.7], [6.6, 36.37], [10.18, 36.8], [9.5, 34.5]] },
    { id: 'DEU', name: 'Germany', capital: ['Berlin', 13.4, 52.51], towns: [...TOWNS.germany, ...TOWNS.rhineland, ...TOWNS.eastGermany] },
    { id: 'AUT', name: 'Austria', capital: ['Vienna', 16.37, 48.21], towns: TOWNS.austria },
    { id: 'CSK', name: 'Czechoslovakia', capital: ['Prague', 14.42, 50.09], towns: [...TOWNS.bohemia, ...TOWNS.slovakia, [22.3, 48.62], [23.3, 48.2]] },
    { id: 'HUN', name: 'Hungary', capital: ['Budapest', 19.15, 47.48], towns: TOWNS.hungary },
    { id: 'POL', name: 'Poland', capital: ['Warsaw', 21.01, 52.23], towns: [...TOWNS.poland, ...TOWNS.posen, ...TOWNS.galicia.filter(([lon]) => lon !== 25.94), ...TOWNS.westBelarus, [25.28, 54.69], [23.83, 53.68], [22.9, 54.1], [19, 50.3], [26, 55.1]] },
    { id: 'ROU', name: 'Romania', capital: ['Bucharest', 26.09, 44.44], towns: [...TOWNS.romania, ...TOWNS.transylvania, ...TOWNS.bessarabia, [25.94, 48.29], [27.8, 43.6]] },
    { id: 'YUG', name: 'Yugoslavia', capital: ['Belgrade', 20.45, 44.79], towns: [...TOWNS.serbia, ...TOWNS.macedonia, ...TOWNS.bosnia, ...TOWNS.croatia, ...TOWNS.dalmatia.slice(1), ...TOWNS.carniola, [19.26, 42.44], [19.84, 45.27], [20.4, 45.4], [22.64, 41.44]] },
    { id: 'BGR', name: 'Bulgaria', capital: ['Sofia', 23.32, 42.7], towns: TOWNS.bulgaria },
    { id: 'GRC', name: 'Greece', capital: ['Athens', 23.73, 37.98], towns: [...TOWNS.greece, ...TOWNS.northGreece, ...TOWNS.archipelago, ...TOWNS.westThrace, CORFU, ...IONIAN] },
    { id: 'TUR', name: 'Turkey', capital: ['Ankara', 32.85, 39.92], towns: [...TOWNS.thrace, ...TOWNS.anatolia, [43.1, 40.6]] },
    { id: 'ITA', name: 'Italy', capital: ['Rome', 12.48, 41.89], towns: [...ITALY_1870, ...TOWNS.littoral, ...TOWNS.trent, ...RHODES, [15.23, 44.12], [13.2, 32.9]] },
    { id: 'ESP', name: 'Spain', capital: ['Madrid', -3.7, 40.42], towns: TOWNS.spain },
    { id: 'BEL', name: 'Belgium', capital: ['Brussels', 4.35, 50.85], towns: TOWNS.belgium },
    { id: 'NLD', name: 'Netherlands', capital: ['Amsterdam', 4.89, 52.37], towns: TOWNS.netherlands },
    { id: 'SWE', name: 'Sweden', capital: ['Stockholm', 18.07, 59.33], towns: [...TOWNS.sweden, ...TOWNS.scania] },
    { id: 'FIN', name: 'Finland', capital: ['Helsinki', 24.94, 60.17], towns: [...TOWNS.finland, ...TOWNS.karelia] },
    { id: 'SUN', name: 'Soviet Union', capital: ['Moscow', 37.61, 55.63], towns: [...TOWNS.russia, ...TOWNS.ingria, ...TOWNS.smolensk, ...TOWNS.belarus, ...TOWNS.ukraine, ...TOWNS.steppe, ...TOWNS.caucasus, ...TOWNS.volga, ...TOWNS.emba, [49.9, 40.4]] },
  ],
  others: [...TOWNS.norway, ...TOWNS.denmark, ...TOWNS.switzerland, ...TOWNS.albania, ...TOWNS.portugal, [-9.14, 38.72], ...TOWNS.ireland, ...TOWNS.livonia, ...TOWNS.courland, [23.9, 54.9], [23.32, 55.93], [21.9, 56.1], [24.4, 55.7], [21.2, 55.65], [18.65, 54.35], ...TOWNS.syria, LUXEMBOURG, [46.3, 38], [-5, 34.05], [-5.4, 35.5], [29.9, 31.2], ...TOWNS.far, ...TOWNS.iceland, ...TOWNS.mesopotamia],
};
