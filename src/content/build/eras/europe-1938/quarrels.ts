// Of Europe 1938: who quarrels, claims, remembers wrongs and leans to whom.

import type { Era } from '../../era';

export const aside: Era['aside'] = [
  [
    ['GBR', 'FRA', 'SUN', 'YUG', 'ROU', 'GRC', 'BGR', 'TUR'],
    'the Nyon arrangement of 1937 against pirate submarines, which ATOP counts as one of defence',
  ],
];

/**
 * The last two are judgement about what was about to be asked: Italy's claims were voiced in November 1938, the Soviet Union's on Karelia
 * in 1938–39, and the world begins in January 1938.
 */
export const claims: Era['claims'] = [
  ['DEU', 'AUT', 'union with Austria'],
  ['DEU', 'CSK', 'the Sudeten lands'],
  ['DEU', 'POL', 'Danzig and the Corridor'],
  ['HUN', 'CSK', 'southern Slovakia and Ruthenia'],
  ['HUN', 'ROU', 'Transylvania'],
  ['HUN', 'YUG', 'the Bačka'],
  ['POL', 'CSK', 'Teschen'],
  ['BGR', 'ROU', 'southern Dobruja'],
  ['BGR', 'GRC', 'western Thrace'],
  ['SUN', 'ROU', 'Bessarabia'],
  ['SUN', 'POL', 'the lands east of the Curzon line'],
  ['SUN', 'FIN', 'the isthmus of Karelia, asked for since April 1938'],
  ['ITA', 'FRA', 'Nice, Corsica and Tunis, called for in the Chamber in 1938'],
];

export const wrongs: Era['wrongs'] = [
  ['FRA', 'DEU', 0.5, 'the war of 1914–18, Versailles and the Ruhr'],
  ['BEL', 'DEU', 0.4, 'invasion of 1914'],
  ['GBR', 'DEU', 0.2, 'the war of 1914–18'],
  ['POL', 'DEU', 0.4, 'partitions and the borders of 1919'],
  ['POL', 'SUN', 0.5, 'the war of 1920'],
  ['POL', 'CSK', 0.3, 'Teschen, 1919–20'],
  ['HUN', 'ROU', 0.5, 'Trianon'],
  ['HUN', 'CSK', 0.5, 'Trianon'],
  ['HUN', 'YUG', 0.4, 'Trianon'],
  ['BGR', 'YUG', 0.3, 'Macedonia'],
  ['BGR', 'GRC', 0.3, 'Thrace'],
  ['SUN', 'ROU', 0.3, 'Bessarabia, 1918'],
  ['SUN', 'FIN', 0.3, 'the civil war of 1918'],
  ['TUR', 'GRC', 0.3, 'the war of 1919–22, mended since 1930'],
  ['ESP', 'ITA', 0.6, 'Italian divisions with the generals'],
  ['ESP', 'DEU', 0.5, 'the Condor legion with the generals'],
];

export const leanings: Era['leanings'] = [
  ['FRA', 'GBR', 0.05, 'allies of 1914–18'],
  ['GBR', 'FRA', 0.05, 'allies of 1914–18'],
  ['GBR', 'SUN', -0.15, 'trusts Moscow less than Berlin'],
  ['FRA', 'SUN', -0.1, 'the purge of the marshals'],
  ['SUN', 'GBR', -0.15, 'suspects a bargain at its expense'],
  ['POL', 'SUN', -0.1, 'will not let the Red Army in'],
  ['ROU', 'SUN', -0.1, 'will not let the Red Army in'],
  ['GRC', 'TUR', 0.15, 'treaties of 1930 and 1933'],
  ['TUR', 'GRC', 0.15, 'treaties of 1930 and 1933'],
  ['HUN', 'DEU', 0.1, 'a great power that would revise borders'],
  ['ITA', 'DEU', 0.1, 'the Axis since October 1936'],
  ['DEU', 'ITA', 0.1, 'the Axis since October 1936'],
  ['SWE', 'FIN', 0.1, 'Nordic ties'],
  ['FIN', 'SWE', 0.1, 'Nordic ties'],
  ['NLD', 'BEL', 0.1, 'the Oslo states'],
  ['BEL', 'NLD', 0.1, 'the Oslo states'],
];
