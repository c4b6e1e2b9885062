// Of Europe 1914: who quarrels, claims, remembers wrongs and leans to whom.

import type { Era } from '../../era';

export const aside: Era['aside'] = [
  [['BEL', 'GBR'], 'the guarantee of 1839, which ATOP does not count'],
  [['ITA', 'ROU'], 'Italy’s accession of 1888 to the Romanian treaty, which ATOP does not count'],
];

export const claims: Era['claims'] = [
  ['FRA', 'DEU', 'Alsace and Lorraine'],
  ['ITA', 'AUH', 'Trento and Trieste'],
  ['SRB', 'AUH', 'Bosnia and Herzegovina'],
  ['ROU', 'AUH', 'Transylvania'],
  ['BGR', 'SRB', 'Macedonia'],
  ['BGR', 'ROU', 'southern Dobruja'],
  ['BGR', 'GRC', 'Salonica and Thrace'],
  ['TUR', 'GRC', 'the Aegean islands'],
  ['RUS', 'TUR', 'the Straits'],
];

export const wrongs: Era['wrongs'] = [
  ['FRA', 'DEU', 0.5, 'war of 1870 and the loss of Alsace-Lorraine'],
  ['SRB', 'AUH', 0.5, 'annexation of Bosnia in 1908, tariff war, ultimatum of 1913'],
  ['RUS', 'AUH', 0.3, 'Bosnia, 1908–09'],
  ['BGR', 'SRB', 0.5, 'second Balkan war'],
  ['BGR', 'GRC', 0.5, 'second Balkan war'],
  ['BGR', 'ROU', 0.4, 'march on Sofia in 1913'],
  ['TUR', 'GRC', 0.4, 'first Balkan war'],
  ['TUR', 'BGR', 0.3, 'first Balkan war'],
  ['TUR', 'SRB', 0.3, 'first Balkan war'],
  ['TUR', 'ITA', 0.3, 'Libya and the Dodecanese, 1911–12'],
];

export const leanings: Era['leanings'] = [
  ['FRA', 'GBR', 0.1, 'staff talks'],
  ['GBR', 'FRA', 0.1, 'staff talks'],
  ['GBR', 'DEU', -0.1, 'naval race'],
  ['DEU', 'GBR', -0.05, 'naval race'],
  ['SRB', 'RUS', 0.2, 'patron of the Slavs'],
  ['RUS', 'SRB', 0.15, 'patron of the Slavs'],
  ['TUR', 'DEU', 0.1, 'mission of Liman von Sanders since December 1913'],
  ['AUH', 'ITA', -0.15, 'fears for Trieste and Albania'],
];
