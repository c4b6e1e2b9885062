// The scenario Europe 1949–1959 as a whole: every state, every pair, every treaty, each figure with its source.
import { SCENARIO_FORMAT, type ScenarioFile } from '../schema/scenario';
import { HISTORY, SOURCES_OF_HISTORY } from './eras/history/europe-1949';
import { OBJECTIVES } from './eras/objectives/europe-1949';
import { nationOf } from './europe-nations';
import { differences, pactsOf } from './europe-pacts';
import { pairOf } from './europe-pairs';
import { SCRIPT } from './europe-script';
import { STATES } from './europe-states';
import { flowsOf } from './europe-trade';
import { THREATS, withExposure } from './europe-threats';
import type { Tables } from './tables';

export { rowsOf, TABLES } from './tables';

const SOURCES: ScenarioFile['sources'] = [
  {
    id: 'cow-nmc',
    title:
      'Correlates of War Project, National Material Capabilities, version 7.0; Singer, Bremer and Stuckey (1972)',
    url: 'https://correlatesofwar.org/data-sets/national-material-capabilities/',
    note: 'Composite index (cinc) of 1948. Burdens: military spending over gdp, the latter brought to current dollars by the American price level of 1948.',
  },
  {
    id: 'gdp',
    title:
      'Maddison Project and Penn World Table, gdp and gdp a head, as joined in Steven V. Miller, isard (R package)',
    url: 'https://cran.r-project.org/package=isard',
    note: 'Real gdp (pwtrgdp) of 1948, million constant international dollars. Technology is coded from gdp a head (mrgdppc): .3 + .6 times the share of the American figure.',
  },
  {
    id: 'polity',
    title: 'Polity 5 score (polity2) of 1948, divided by 10, as given in isard',
    url: 'https://www.systemicpeace.org/polityproject.html',
  },
  {
    id: 'v-dem',
    title: 'Varieties of Democracy, electoral democracy index (v2x_polyarchy) of 1948, as given in isard',
    url: 'https://www.v-dem.net',
    note: 'Used where Polity has no score, to find the most similar state that has one.',
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
    note: 'In force on 1 January 1949. Rivalry = .6, +.1 each if positional, spatial or ideological, +.05 if interventionary, +.2 if principal, +.1 if asymmetric principal, at most 1.',
  },
  {
    id: 'cow-mid',
    title: 'Correlates of War Project, Militarized Interstate Disputes, version 5.0; Palmer et al. (2022)',
    url: 'https://correlatesofwar.org/data-sets/mids/',
    note: 'Years since the last dispute of 1939–48, 0 where it went on into 1949. Disputes that ended before 1945 between two original members of the United Nations, or two who signed a treaty of defence since, count as closed (most are incidents with Vichy or with neutrals under blockade).',
  },
  {
    id: 'cow-trade',
    title: 'Correlates of War Project, Trade, version 4.0; Barbieri, Keshk and Pollins (2009)',
    url: 'https://correlatesofwar.org/data-sets/bilateral-trade/',
    note: 'Flows of 1948 both ways, current million dollars; only their shares matter. Where 1948 is missing, the nearest year of 1946–56, scaled by what the pairs known in both years traded, and marked as an estimate.',
  },
  {
    id: 'atop',
    title: 'Leeds, Ritter, Mitchell and Long (2002), Alliance Treaty Obligations and Provisions, version 5.1',
    url: 'https://www.atopdata.org',
    note: "Obligations of every pair at the end of 1948; names and dates of treaties from the United Nations Treaty Series and the League's. The builder refuses to run when a pair differs.",
  },
  {
    id: 'cow-alliances',
    title: 'Correlates of War Project, Formal Alliances, version 4.1; Gibler (2009)',
    url: 'https://correlatesofwar.org/data-sets/formal-alliances/',
    note: 'Agrees on who was bound to defend whom but for three treaties of Bulgaria, which ATOP and the treaty series have.',
  },
  {
    id: 'greek-civil-war',
    title: 'David H. Close (1995), The Origins of the Greek Civil War, Longman',
    note: 'The Democratic Army of Greece fights in the mountains of the north. Strength and exposure are estimates.',
  },
  {
    id: 'nuclear',
    title:
      'David Holloway (1994), Stalin and the Bomb, Yale University Press; Lorna Arnold (2001), Britain and the H-Bomb, Palgrave',
    note: 'The first tests: the Soviet one of 29 August 1949, the British one of 3 October 1952, each the fruit of work begun years before.',
  },
  {
    id: 'coding-rules',
    title: 'Coded for this scenario by stated rules from what was known on 1 January 1949',
    note: 'The rules stand with their reasons in src/content/build/europe-judgement.ts and europe-pairs.ts; each nation carries its reasons. None is keyed to what came after.',
  },
  ...SOURCES_OF_HISTORY,
];

const RECOMMENDED: ScenarioFile['recommended'] = [
  { nation: 'FRA', why: 'Bound against Germany to both Moscow and London: decide which neighbour to fear.' },
  {
    nation: 'YUG',
    why: 'Your treaties still stand and your allies have turned: find friends before they find a reason.',
  },
  {
    nation: 'NOR',
    why: 'Sweden offers neutrality together, the Atlantic offers guarantees, the Soviet Union shares your border.',
  },
  {
    nation: 'GBR',
    why: 'Too strong to hide and too poor to lead: share the burden without losing the lead.',
  },
  {
    nation: 'TUR',
    why: 'Claimed by a great neighbour and promised by none: make the Straits matter to others.',
  },
  { nation: 'USA', why: 'Everyone wants your promise. How many can you keep?' },
  {
    nation: 'SUN',
    why: 'The strongest army in Europe, and every step forward makes another alliance against you.',
  },
];

/** Builds the file from the tables. Throws where a table lacks what every state needs, or a treaty differs from ATOP or COW. */
export function europe1949(tables: Tables): ScenarioFile {
  const wrong = differences(tables);
  if (wrong.length > 0) throw new Error(`treaties differ from the data: ${wrong.join('; ')}`);
  const flows = flowsOf(tables);
  const nations = [...STATES].sort().map((state) => withExposure(nationOf(tables, flows, state)));
  return {
    $schema: './scenario.schema.json',
    formatVersion: SCENARIO_FORMAT,
    id: 'europe-1949',
    title: 'Europe 1949–1959',
    summary:
      'January 1949: Berlin is under blockade, Yugoslavia has broken with Moscow, and nobody has signed an Atlantic treaty yet. Twenty-eight states with the capabilities, quarrels and treaties they really had; what follows is up to them.',
    kind: 'historical',
    minutes: 60,
    concepts: [
      'balance-of-threat',
      'bandwagoning',
      'extended-deterrence',
      'abandonment',
      'entrapment',
      'free-riding',
      'collective-defence',
    ],
    start: { year: 1949, month: 1 },
    turnsPerYear: 4,
    turns: 40,
    tempo: 3,
    theory: 'balance-of-threat',
    map: 'europe-1949',
    sources: SOURCES,
    recommended: RECOMMENDED,
    nations,
    pairs: nations.flatMap((one, i) => nations.slice(i + 1).map((two) => pairOf(tables, flows, one, two))),
    pacts: pactsOf(),
    threats: THREATS,
    script: SCRIPT,
    objectives: OBJECTIVES,
    history: HISTORY,
  };
}
