// The treaties of World 2025, members as of 1 January 2025, and who takes part in sanctions that stand.
import type { Treaty } from '../../era';

const words = (text: string): string[] => text.split(' ');
export const UNION = words(
  'DEU FRA ITA ESP PRT BEL NLD LUX DNK SWE FIN EST LVA LTU POL CZE SVK HUN SVN HRV ROU BGR GRC',
);
const NATO = words(
  'USA CAN GBR FRA DEU ITA ESP PRT BEL NLD LUX DNK ISL NOR SWE FIN EST LVA LTU POL CZE SVK HUN SVN HRV ROU BGR GRC TUR ALB MNE MKD',
);
const COMPACT = words(
  'USA CAN GBR FRA DEU ITA ESP PRT BEL NLD LUX DNK ISL NOR SWE FIN EST LVA LTU POL CZE SVN HRV ROU BGR JPN UKR',
);

const TALK = ['non-aggression', 'consultation'] as const;
type Sort = Treaty['type'];
const treaty = (
  id: string,
  name: string,
  type: Sort,
  members: string,
  signed: Treaty['signed'],
  clauses: string,
  note: string,
  rest: Partial<Treaty> = {},
): Treaty => ({
  id,
  name,
  type,
  members: words(members),
  signed,
  clauses: [
    ...(type === 'regional-partnership' ? TALK : (['defence', 'consultation'] as const)),
    ...((clauses === '' ? [] : words(clauses)) as Treaty['clauses']),
  ],
  termYears: 0,
  sources: ['treaty-texts'],
  note,
  ...rest,
});
const guarantee = (
  id: string,
  name: string,
  members: string,
  signed: Treaty['signed'],
  clauses: string,
  note: string,
  rest: Partial<Treaty> = {},
) => treaty(id, name, 'bilateral-defence', members, signed, clauses, note, rest);
const partnership = (
  id: string,
  name: string,
  members: string,
  signed: Treaty['signed'],
  clauses: string,
  note: string,
  rest: Partial<Treaty> = {},
) => treaty(id, name, 'regional-partnership', members, signed, clauses, note, rest);

// biome-ignore format: a table
export const TREATIES: readonly Treaty[] = [
  treaty('nato-1949', 'North Atlantic Treaty Organisation', 'multilateral-defence', NATO.join(' '), [1949, 4], 'intelligence exercises burden-pledge joint-command',
    'Thirty-two members since Sweden joined in March 2024. Article 5 leaves each to do “such action as it deems necessary”; the council decides by consensus.', { trigger: 'voted', pledge: 0.02 }),
  treaty('eu-lisbon-2007', 'European Union', 'multilateral-defence', UNION.join(' '), [2007, 12], 'trade-preference joint-procurement summits',
    'Article 42.7: aid and assistance by all the means in their power, without prejudice to NATO and to the neutral; called on once, by France in 2015. Twenty-three of twenty-seven are here.', { trigger: 'voted' }),
  treaty('csto-2002', 'Collective Security Treaty Organisation', 'multilateral-defence', 'RUS BLR KAZ KGZ TJK', [2002, 10], 'non-aggression exercises',
    'On the treaty of Tashkent of 1992. The sixth member, Armenia, froze its part in February 2024 and is left out until it thaws it.', { trigger: 'voted' }),
  guarantee('union-state-1999', 'Union State of Russia and Belarus', 'RUS BLR', [1999, 12], 'basing', 'With the treaty on security guarantees of December 2024; Russian nuclear weapons in Belarus.'),
  guarantee('armenia-russia-1997', 'Armenian–Russian Treaty', 'ARM RUS', [1997, 8], 'basing', 'Friendship, cooperation and mutual help, with the base at Gyumri until 2044; not answered in 2022 and 2023.', { trigger: 'voted' }),
  treaty('gcc-2000', 'Gulf Cooperation Council', 'multilateral-defence', 'ARE BHR KWT OMN QAT SAU', [2000, 12], 'exercises',
    'The council of 1981 and its joint defence agreement of December 2000. The Peninsula Shield came to Bahrain in 2011; no one came when three of the six blockaded a fourth.', { trigger: 'voted' }),
  partnership('sco-2001', 'Shanghai Cooperation Organisation', 'BLR CHN IND IRN KAZ KGZ PAK RUS TJK UZB', [2001, 6], 'counter-terrorism exercises summits',
    'Ten members since Belarus joined in July 2024; good neighbours by the treaty of 2007, against terrorism together, and no promise of help.'),
  partnership('quad-2017', 'Quad', 'AUS IND JPN USA', [2017, 11], 'summits exercises', 'A dialogue of 2007, taken up again in 2017; leaders meet since 2021. No promise of help.'),
  partnership('aukus-2021', 'AUKUS', 'AUS GBR USA', [2021, 9], 'technology-transfer', 'Submarines and technology; no promise of help beyond what stands.'),
  partnership('five-power-1971', 'Five Power Defence Arrangements', 'AUS GBR MYS NZL SGP', [1971, 11], 'exercises', 'To consult if Malaysia or Singapore is attacked.'),
  partnership('admm-2006', 'ASEAN Defence Ministers’ Meeting', 'BRN IDN KHM LAO MMR MYS PHL SGP THA VNM', [2006, 5], 'transparency summits sovereignty',
    'Ten ministers meet, on the treaty of amity of 1976, whose first rule is not to interfere. Eight partners join them in the ADMM-Plus.'),
  guarantee('us-japan-1960', 'US–Japan Security Treaty', 'JPN USA', [1960, 1], 'basing exercises', 'Holds for the territories under the administration of Japan, the Senkakus among them.'),
  guarantee('us-korea-1953', 'US–South Korea Mutual Defense Treaty', 'KOR USA', [1953, 10], 'basing joint-command exercises', 'With a combined command since 1978.'),
  guarantee('us-philippines-1951', 'US–Philippines Mutual Defense Treaty', 'PHL USA', [1951, 8], 'basing', 'Holds in the South China Sea, Washington says; nine sites for its forces since 2023.'),
  guarantee('anzus-1951', 'ANZUS Treaty', 'AUS USA', [1951, 9], 'intelligence exercises', 'Called on once, in September 2001. Washington suspended its part towards New Zealand in 1986.'),
  guarantee('anzus-nz-1951', 'ANZUS between Australia and New Zealand', 'AUS NZL', [1951, 9], 'exercises', 'In force between the two, with the closer defence relations of 1991.'),
  guarantee('manila-1954', 'Manila Pact and Thanat–Rusk', 'THA USA', [1954, 9], '', 'What is left of SEATO, with the communiqué of 1962.', { trigger: 'voted' }),
  guarantee('rio-1947', 'Inter-American Treaty of Reciprocal Assistance', 'BRA USA', [1947, 9], '', 'Many members; two of them are here. Called on in 1962 and 2001.', { trigger: 'voted' }),
  partnership('camp-david-2023', 'Camp David Trilateral', 'JPN KOR USA', [2023, 8], 'exercises summits', 'A commitment to consult; not a treaty.'),
  partnership('japan-australia-2022', 'Japan–Australia Declaration', 'AUS JPN', [2022, 10], 'exercises', 'To consult on contingencies; reciprocal access since August 2023.'),
  guarantee('russia-north-korea-2024', 'Russia–North Korea Treaty', 'PRK RUS', [2024, 6], '', 'Help by all means if either is attacked; in force since December 2024.'),
  guarantee('china-north-korea-1961', 'China–North Korea Treaty', 'CHN PRK', [1961, 7], '', 'China’s one alliance; renewed every twenty years, last in 2021.', { termYears: 80 }),
  partnership('china-russia-2001', 'China–Russia Treaty of Good-Neighbourliness', 'CHN RUS', [2001, 7], 'neutrality technology-transfer exercises',
    'No force, no alliance against the other, consultation when peace is threatened; for twenty years, and five more since 2021.', { termYears: 25 }),
  partnership('china-pakistan-2005', 'China–Pakistan Treaty of Friendship', 'CHN PAK', [2005, 4], 'technology-transfer exercises', 'Neither joins a bloc against the other; most of Pakistan’s arms are Chinese.'),
  partnership('india-russia-1993', 'Indo-Russian Treaty of Friendship', 'IND RUS', [1993, 1], 'technology-transfer summits', 'Follows that of 1971, without its promise of consultation against attack in so many words; a strategic partnership since 2000.'),
  guarantee('franco-greek-2021', 'Franco-Greek Defence Agreement', 'FRA GRC', [2021, 9], '', 'Two allies promise each other help, and think of a third.', { termYears: 5 }),
  guarantee('aachen-2019', 'Treaty of Aachen', 'DEU FRA', [2019, 1], 'joint-procurement', 'Aid by all the means at their disposal, beside NATO and the Union.'),
  guarantee('shusha-2021', 'Shusha Declaration', 'AZE TUR', [2021, 6], 'exercises', 'An alliance: each asks and gives help if a third state attacks.'),
  partnership('turkey-qatar-2014', 'Turkish–Qatari Military Agreement', 'QAT TUR', [2014, 12], 'basing', 'Turkish troops at Doha, who stayed through the blockade.'),
  partnership('c-sipa-2023', 'US–Bahrain Security Integration Agreement', 'BHR GBR USA', [2023, 9], 'intelligence', 'To consult at once if Bahrain is attacked; Britain joined in December 2024.'),
  partnership('egypt-israel-1979', 'Egyptian–Israeli Peace', 'EGY ISR', [1979, 3], '', 'Sinai for peace; strained by the war in Gaza.'),
  partnership('abraham-2020', 'Abraham Accords', 'ARE BHR ISR', [2020, 9], '', 'Normal relations; no promise of help.'),
  partnership('ukraine-compact-2024', 'Ukraine Compact', COMPACT.join(' '), [2024, 7], 'intelligence technology-transfer', 'Bilateral agreements of ten years to arm and train Ukraine and to consult within a day of a new attack. Twenty-six of its states are here.', { termYears: 10 }),
];

const SANCTIONERS = words('USA CAN GBR NOR ISL JPN KOR AUS NZL TWN ALB MNE MKD UKR').concat(UNION);

/** In force on the first day: who, on whom. Those of the Union stand for each of its members. */
export const SANCTIONS: readonly (readonly [by: string, on: string])[] = [
  ...SANCTIONERS.map((by) => [by, 'RUS'] as const),
  ...words('USA CAN GBR UKR')
    .concat(UNION)
    .map((by) => [by, 'BLR'] as const),
  ...words('USA CAN GBR AUS').map((by) => [by, 'IRN'] as const),
  ...words('USA JPN KOR GBR AUS').map((by) => [by, 'PRK'] as const),
  ...words('USA CAN GBR').map((by) => [by, 'MMR'] as const),
  ['RUS', 'UKR'],
  ['RUS', 'USA'],
  ['TUR', 'ISR'],
];
