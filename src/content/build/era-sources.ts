// How the sources of a historical scenario are named, with the year that its figures are of.
import type { ScenarioFile } from '../schema/scenario';

export const eraSources = (
  year: number,
  more: ScenarioFile['sources'] = [],
  tradeYear = year,
): ScenarioFile['sources'] => [
  {
    id: 'cow-nmc',
    title:
      'Correlates of War Project, National Material Capabilities, version 7.0; Singer, Bremer and Stuckey (1972)',
    url: 'https://correlatesofwar.org/data-sets/national-material-capabilities/',
    note: `Composite index (cinc) of ${year}. Burdens: military spending over gdp, the latter brought to dollars of the day by the American price level.`,
  },
  {
    id: 'gdp',
    title:
      'Maddison Project and Penn World Table, gdp and gdp a head, as joined in Steven V. Miller, isard (R package)',
    url: 'https://cran.r-project.org/package=isard',
    note: `Real gdp (pwtrgdp) of ${year} or the nearest year, million constant international dollars. Technology: .3 + .6 times gdp a head (mrgdppc) over the American one.`,
  },
  {
    id: 'polity',
    title: `Polity 5 score (polity2) of ${year}, divided by 10, as given in isard`,
    url: 'https://www.systemicpeace.org/polityproject.html',
  },
  {
    id: 'v-dem',
    title: 'Varieties of Democracy, electoral democracy index (v2x_polyarchy), as given in isard',
    url: 'https://www.v-dem.net',
    note: 'Doubled less 1, where Polity has no score.',
  },
  {
    id: 'cow-capitals',
    title: 'Capitals of the states of the Correlates of War system, as given in isard and peacesciencer',
    url: 'https://cran.r-project.org/package=peacesciencer',
  },
  {
    id: 'cow-contiguity',
    title: 'Correlates of War Project, Direct Contiguity, version 3.2; Stinnett et al. (2002)',
    url: 'https://correlatesofwar.org/data-sets/direct-contiguity/',
    note: 'Neighbours: a land border or at most 150 miles of water (types 1 to 4).',
  },
  {
    id: 'rivalries',
    title:
      'William R. Thompson, Kentaro Sakuwa and Prashant Hosur Suhas (2021), Analyzing Strategic Rivalries in World Politics, Springer',
    note: 'In force at the start. Rivalry = .6, +.1 each if positional, spatial or ideological, +.05 if interventionary, +.2 if principal, +.1 if asymmetric principal, at most 1.',
  },
  {
    id: 'cow-mid',
    title: 'Correlates of War Project, Militarized Interstate Disputes, version 5.0; Palmer et al. (2022)',
    url: 'https://correlatesofwar.org/data-sets/mids/',
    note: 'Years since the last dispute of the ten years before the start.',
  },
  {
    id: 'cow-trade',
    title: 'Correlates of War Project, Trade, version 4.0; Barbieri, Keshk and Pollins (2009)',
    url: 'https://correlatesofwar.org/data-sets/bilateral-trade/',
    note: `Flows both ways of ${tradeYear}, else of the nearest year within six and marked as an estimate; current million dollars.`,
  },
  {
    id: 'atop',
    title: 'Leeds, Ritter, Mitchell and Long (2002), Alliance Treaty Obligations and Provisions, version 5.1',
    url: 'https://www.atopdata.org',
    note: 'Who was bound to defend whom; the builder refuses to run where a pair differs without a stated reason.',
  },
  {
    id: 'coding-rules',
    title: 'Coded for this scenario by stated rules from what was known at its start',
    note: 'The rules stand with their reasons in src/content/build/era-pairs.ts and src/content/build/eras; each nation carries its reasons. None is keyed to what came after.',
  },
  ...more,
];
