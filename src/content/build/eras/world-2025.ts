// World 2025: its head, its sources, what is asked of whom, and what is under way on 1 January 2025. The rest lies in world/.
import type { Era } from '../era';
import { eraSources } from '../era-sources';
import { ARSENALS } from './world/arsenals';
import { CLAIMS, LEANINGS, RECENT, RIVALS, WRONGS } from './world/quarrels';
import { DELIVERIES, resourcesOf } from './world/resources';
import { STATES } from './world/states';
import { exposureOf, THREATS } from './world/threats';
import { CUTS, GROWTH, KNOWN, SAID } from './world/trade';
import { SANCTIONS, TREATIES } from './world/treaties';
import { HISTORY, SOURCES_OF_HISTORY } from './history/world-2025';
import { OBJECTIVES } from './objectives/world-2025';

type Head = Era['header'];

const RECOMMENDED: Head['recommended'] = [
  {
    nation: 'POL',
    why: 'First in NATO in what it spends: get the others to follow before you need them.',
  },
  {
    nation: 'JPN',
    why: 'One ally across an ocean, three nuclear neighbours: how many friends do you want beside it?',
  },
  { nation: 'UKR', why: 'Hold the line, and turn partners into allies before they tire.' },
  { nation: 'VNM', why: 'No alliances, no bases, no siding: hedge between the two giants.' },
  { nation: 'SAU', why: 'Rich, armed, and without a written promise from anyone outside the Gulf.' },
  { nation: 'IND', why: 'A member of the Quad, a buyer of Russian arms, an ally of nobody.' },
  { nation: 'TWN', why: 'Recognised by few, promised by none, needed by all: make it too dear to take.' },
  { nation: 'USA', why: 'More promises than any state has ever made: keep them, share them, or shed them.' },
];

const SOURCES = eraSources(
  2022,
  [
    {
      id: 'sipri-2025',
      title:
        'Stockholm International Peace Research Institute (2025), SIPRI Yearbook 2025, chapter 6: World nuclear forces',
      note: 'Military stockpiles of January 2025. Whether they would survive a first strike is our reading: submarines that always patrol.',
    },
    {
      id: 'imf-weo',
      title: 'International Monetary Fund (April 2025), World Economic Outlook database',
      url: 'https://www.imf.org/en/Publications/WEO',
      note: 'Gross domestic product of 2025 at purchasing power, international dollars, rounded to three figures. North Korea is not in it.',
    },
    {
      id: 'treaty-texts',
      title:
        'The treaties and declarations themselves, as published by NATO, the European Union, CSTO, SCO, GCC, ASEAN and the governments',
      note: 'Members as of 1 January 2025. Armenia froze its part of the CSTO in February 2024 and is left out of it.',
    },
    {
      id: 'spending-2024',
      title:
        'SIPRI Military Expenditure Database (April 2025); NATO (June 2024), Defence Expenditure of NATO Countries (2014–2024)',
      url: 'https://www.sipri.org/databases/milex',
      note: 'Shares of gdp in 2024, rounded; Ukraine 34, Israel 8.8, Russia 7.1 and India 2.3 per cent by SIPRI. Estimates where SIPRI has none.',
    },
    {
      id: 'trade-2024',
      title:
        'United States Census Bureau; General Administration of Customs of China; Eurostat; statistics of the partners: trade in goods, 2024',
      note: 'Both ways, thousand million dollars, rounded. Elsewhere the sums of 2014 times 1.28, by which world trade grew (WTO), or what sanctions have left of them. All are estimates. Pairs that no border, quarrel or treaty joins, and that trade for less than 0.3 % of either product, are left out, their trade counted as elsewhere.',
    },
    {
      id: 'energy-2024',
      title:
        'Energy Institute (2024), Statistical Review of World Energy; FAO, FAOSTAT and AQUASTAT: production and use in 2023',
      url: 'https://www.energyinst.org/statistical-review',
      note: 'Rounded, and marked as estimates; deliveries name the largest or a standing supplier.',
    },
    {
      id: 'gti-2024',
      title:
        'Institute for Economics and Peace (2024), Global Terrorism Index; reports of the United Nations’ monitoring team on ISIL',
    },
    { id: 'acled-2024', title: 'Armed Conflict Location and Event Data, 2024', url: 'https://acleddata.com' },
    { id: 'enisa-2024', title: 'European Union Agency for Cybersecurity (2024), Threat Landscape' },
    {
      id: 'ipcc-ar6',
      title: 'IPCC (2022), Sixth Assessment Report, Working Group II',
      note: 'Exposure in three steps by its regional chapters.',
    },
    {
      id: 'characters-2025',
      title:
        'Ikenberry (2011), Liberal Leviathan; Doshi (2021), The Long Game; Johnston (2019), China in a World of Orders, International Security 44(2); Götz and Merlen (2019), Russia and the Question of World Order; Mearsheimer (2014), Why the Ukraine Crisis Is the West’s Fault; Ostovar (2024), Wars of Ambition; Maull (1990), The New Civilian Powers; Spektor (2023), In Defense of the Fence Sitters',
      note: 'Each reading of what a state is after is contested; the file follows one, with its reasons beside each nation.',
    },
    {
      id: 'kuik-2008',
      title:
        "Kuik Cheng-Chwee (2008), The Essence of Hedging: Malaysia and Singapore's Response to a Rising China, Contemporary Southeast Asia 30(2)",
    },
    ...SOURCES_OF_HISTORY,
  ],
  2014,
);

export const world2025: Era = {
  header: {
    id: 'world-2025',
    title: 'World 2025–2032',
    summary:
      'January 2025: war in Ukraine under sanctions, North Korean troops at Kursk, Iran’s friends beaten, ships rammed in the South China Sea, and a new president in Washington. Seventy-five states and the bodies they belong to: NATO, the European Union, CSTO, SCO, GCC, the Quad, AUKUS and the ADMM.',
    kind: 'historical',
    minutes: 75,
    concepts: ['extended-deterrence', 'free-riding', 'hedging', 'collective-defence', 'balance-of-threat'],
    start: { year: 2025, month: 1 },
    turnsPerYear: 4,
    turns: 28,
    tempo: 3,
    theory: 'balance-of-threat',
    map: 'world-2025',
    recommended: RECOMMENDED,
    crises: [
      { challenger: 'RUS', target: 'UKR', cause: 'claim', rung: 'war' },
      { challenger: 'CHN', target: 'PHL', cause: 'claim', rung: 'warning' },
      { challenger: 'PRK', target: 'KOR', cause: 'incident', rung: 'warning' },
      { challenger: 'IRN', target: 'ISR', cause: 'incident', rung: 'warning' },
      { challenger: 'AZE', target: 'ARM', cause: 'claim', rung: 'incident' },
    ],
    measures: [
      ...SANCTIONS.map(([by, on]) => ({ kind: 'sanction' as const, by, on })),
      ...DELIVERIES.map(([resource, by, on]) => ({ kind: 'resource-deal' as const, by, on, resource })),
    ],
    threats: [...THREATS],
    objectives: OBJECTIVES,
    history: HISTORY,
  },
  year: 2022,
  tradeYear: 2014,
  dollars: 1,
  usProduct: 21_380_000,
  unchecked: true,
  sources: SOURCES,
  states: STATES,
  treaties: TREATIES,
  aside: [],
  claims: CLAIMS,
  wrongs: WRONGS,
  rivals: RIVALS,
  recent: RECENT,
  leanings: LEANINGS,
  resources: [resourcesOf, 'energy-2024'],
  exposure: exposureOf,
  spending: 'spending-2024',
  product: 'imf-weo',
  arsenals: [ARSENALS, 'sipri-2025'],
  traded: { growth: GROWTH, known: KNOWN, said: SAID, cuts: CUTS, least: 0.003, source: 'trade-2024' },
};
