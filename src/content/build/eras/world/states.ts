// The states of World 2025 and what was coded of them by judgement, as of 1 January 2025.
// Spending: SIPRI's share of gdp for 2024, NATO's own figure for its members. Product: the IMF's for 2025, billion international dollars.
import type { EraState, Reasoned } from '../../era';
import { AGENT, type Character } from './characters';

const PROJECTS: Reasoned<number> = [0.6, 'forces that act overseas'];
const HOME: Reasoned<number> = [0.35, 'forces for the defence of the country'];
const ALOOF: Reasoned<number> = [0.8, 'non-aligned by policy'];
const NEUTRAL: Reasoned<number> = [0.7, 'neutral by constitution or policy'];
const TRADING = [
  { territory: 0.2, economy: 0.55, ideology: 0.1, humanitarian: 0.15 },
  'lives by trade',
] as const;
const FRONT = [
  { territory: 0.55, economy: 0.25, ideology: 0.15, humanitarian: 0.05 },
  'a border or sea in dispute',
] as const;

type Place = readonly [region: string, culture: string];
const EUROPE: Place = ['europe', 'european'];
const BALKANS: Place = ['europe', 'south-slavic'];
const AMERICA: Place = ['north-america', 'english-speaking'];
const EURASIA: Place = ['eurasia', 'east-slavic'];
const TURKIC: Place = ['eurasia', 'turkic'];
const GULF: Place = ['gulf', 'arab'];
const NEAR_EAST: Place = ['near-east', 'arab'];
const EAST_ASIA: Place = ['east-asia', 'east-asian'];
const SEA_MALAY: Place = ['south-east-asia', 'malay'];
const SEA_BUDDHIST: Place = ['south-east-asia', 'thai'];
const OCEANIA: Place = ['oceania', 'english-speaking'];

const SIPRI = 'defence spending of 2024 over gdp, rounded (SIPRI 2025; NATO 2024 for its members)';
const WEO = 'of 2025 at purchasing power, rounded to three figures (IMF, April 2025)';

/** A satisfied state, and what differs. */
const state = (
  code: number,
  name: string,
  [region, culture]: Place,
  [spends, product]: readonly [spends: number, product: number],
  how: Character,
  note: string,
  rest: Partial<EraState> = {},
): EraState => ({
  code,
  name,
  region,
  culture,
  note,
  burden: [spends, SIPRI],
  gdp: [product * 1000, WEO],
  intent: [0.1, 'wants what it has'],
  agent: AGENT[how],
  ...rest,
});

// biome-ignore format: a table, one state a row where it fits
export const STATES: Readonly<Record<string, EraState>> = {
  USA: state(2, 'United States', AMERICA, [0.034, 30500], 'leads', 'Sworn to defend some fifty states, with a new president who counts the cost.',
    { offence: PROJECTS, autonomyTaste: [0.7, 'leads and does not follow'], projection: [0.9, 'eleven carriers and bases in some eighty countries'] }),
  CAN: state(20, 'Canada', AMERICA, [0.014, 2730], 'lawful', 'Behind with what it pledged at Wales in 2014.'),
  GBR: state(200, 'United Kingdom', EUROPE, [0.023, 4450], 'balances', 'A nuclear power with treaties from Norway to Malaysia.', { offence: PROJECTS, projection: [0.6, 'carriers, bases from Cyprus to Diego Garcia'] }),
  FRA: state(220, 'France', EUROPE, [0.021, 4500], 'balances', 'Speaks for a Europe that could stand alone.', { offence: PROJECTS, autonomyTaste: [0.65, 'strategic autonomy'], projection: [0.6, 'a carrier, and territories on four oceans'] }),
  DEU: state(255, 'Germany', EUROPE, [0.021, 6160], 'lawful', 'A turning point declared in 2022, an army still to be rebuilt.', { interests: TRADING, readiness: [0.4, 'years of neglect'] }),
  ITA: state(325, 'Italy', EUROPE, [0.015, 3720], 'answers', 'Looks south, and spends little.'),
  ESP: state(230, 'Spain', EUROPE, [0.013, 2830], 'rides', 'Far from the front, and last in what it spends.'),
  PRT: state(235, 'Portugal', EUROPE, [0.015, 520], 'rides', 'Looks to the ocean, and to the oldest of alliances.'),
  BEL: state(211, 'Belgium', EUROPE, [0.013, 906], 'rides', 'Host of NATO, and near the bottom of its table of spending.', { interests: TRADING }),
  NLD: state(210, 'Netherlands', EUROPE, [0.02, 1510], 'lawful', 'Makes the machines that make the chips.', { interests: TRADING }),
  LUX: state(212, 'Luxembourg', EUROPE, [0.013, 107], 'rides', 'Banks, steel, and a battalion shared with Belgium.', { interests: TRADING, capital: 'Luxembourg' }),
  DNK: state(390, 'Denmark', EUROPE, [0.024, 503], 'lawful', 'Told by the next American president that Greenland should be his.', { interests: [{ territory: 0.45, economy: 0.35, ideology: 0.1, humanitarian: 0.1 }, 'Greenland'] }),
  ISL: state(395, 'Iceland', EUROPE, [0.001, 32], 'rides', 'No army, and the gap through which submarines must pass.', { burden: [0.001, 'no army; coast guard and host-nation support, estimate'], offence: [0.1, 'no army'], capital: 'Reykjavík' }),
  NOR: state(385, 'Norway', EUROPE, [0.022, 615], 'lawful', 'Watches the Northern Fleet, and sells Europe its gas.'),
  SWE: state(380, 'Sweden', EUROPE, [0.021, 766], 'answers', 'In NATO since March 2024, after two centuries outside.'),
  FIN: state(375, 'Finland', EUROPE, [0.024, 371], 'balances', 'In NATO since April 2023, with 1,340 km of border.', { offence: HOME, interests: FRONT }),
  EST: state(366, 'Estonia', EUROPE, [0.034, 65], 'balances', 'A cable cut at Christmas, and Narva across the river from Ivangorod.', { offence: HOME, interests: FRONT }),
  LVA: state(367, 'Latvia', EUROPE, [0.032, 82], 'balances', 'A quarter of its people speak Russian.', { offence: HOME, interests: FRONT }),
  LTU: state(368, 'Lithuania', EUROPE, [0.029, 169], 'balances', 'Between Kaliningrad and Belarus.', { offence: HOME, interests: FRONT }),
  POL: state(290, 'Poland', EUROPE, [0.041, 2020], 'balances', 'Spends more of its product than any other ally.', { interests: FRONT, readiness: [0.6, 'rearmament since 2022'], regime: [0.5, 'V-Dem’s polyarchy of 2024, about .73, doubled less 1: courts and press after the change of government of December 2023'] }),
  CZE: state(316, 'Czechia', EUROPE, [0.021, 640], 'balances', 'Finds shells for Ukraine all over the world.'),
  SVK: state(317, 'Slovakia', EUROPE, [0.02, 264], 'hedges', 'Its prime minister goes to Moscow in December over gas.'),
  HUN: state(310, 'Hungary', EUROPE, [0.021, 471], 'hedges', 'In NATO and the Union, at odds with both, and on terms with Moscow and Beijing.', { autonomyTaste: [0.7, 'sovereignty as a programme'] }),
  SVN: state(349, 'Slovenia', EUROPE, [0.013, 122], 'rides', 'Small, safe, and behind with its pledge.'),
  HRV: state(344, 'Croatia', BALKANS, [0.018, 200], 'answers', 'Brings back conscription in 2025.'),
  ROU: state(360, 'Romania', EUROPE, [0.023, 920], 'balances', 'On the Black Sea, with the war across the Danube and an election annulled in December.', { stability: [0.65, 'the presidential election annulled in December 2024'] }),
  BGR: state(355, 'Bulgaria', BALKANS, [0.022, 274], 'answers', 'Seven elections in four years.', { stability: [0.6, 'seven elections since 2021'] }),
  GRC: state(350, 'Greece', EUROPE, [0.031, 464], 'balances', 'Spends much, and not against Russia.', { interests: FRONT }),
  ALB: state(339, 'Albania', EUROPE, [0.02, 63], 'joins', 'Lends its old air base to NATO.'),
  MNE: state(341, 'Montenegro', BALKANS, [0.02, 22], 'joins', 'In NATO since 2017; a coup was tried to keep it out.'),
  MKD: state(343, 'North Macedonia', BALKANS, [0.022, 52], 'joins', 'Changed its name to join.'),
  SRB: state(345, 'Serbia', BALKANS, [0.026, 208], 'hedges', 'Gas from Moscow, missiles from Beijing, trade with the Union, and no peace with Kosovo.', { autonomyTaste: NEUTRAL, intent: [0.3, 'base .15, Kosovo .15'], interests: FRONT, stability: [0.6, 'protests since the roof of Novi Sad fell in November 2024'], capital: 'Belgrade' }),
  TUR: state(640, 'Turkey', ['near-east', 'turkish'], [0.021, 3770], 'hedges', 'In NATO, and on its own terms; its friends took Damascus in December.', { intent: [0.35, 'base .15, troops in Syria and Iraq .20'], autonomyTaste: [0.75, 'bought Russian missiles against its allies'], capital: 'Ankara' }),
  UKR: state(369, 'Ukraine', EURASIA, [0.34, 657], 'balances', 'Three years of full war, a fifth of its land taken, and a promise of membership without a date.', { readiness: [0.75, 'at war'], stability: [0.6, 'at war'], interests: FRONT, capital: 'Kyiv' }),
  RUS: state(365, 'Russia', EURASIA, [0.071, 7190], 'revises', 'At war, under sanctions, and with new friends.', { intent: [0.95, 'base .15, annexations of 2014 and 2022 .40, full war .40'], offence: [0.7, 'an army of attack and a war economy'], readiness: [0.65, 'at war'], autonomyTaste: [0.85, 'leads and does not follow'], interests: FRONT, projection: [0.4, 'nuclear submarines, long-range aviation; its bases in Syria in doubt'] }),
  BLR: state(370, 'Belarus', EURASIA, [0.02, 302], 'joins', 'Its ruler owes his office to Moscow since 2020.', { autonomyTaste: [0.25, 'government rests on Russian support'], stability: [0.55, 'the protests of 2020'] }),
  MDA: state(359, 'Moldova', EUROPE, [0.006, 48], 'answers', 'Russian troops on the left bank, and gas that stops on the first of January.', { autonomyTaste: NEUTRAL, interests: FRONT, stability: [0.55, 'a referendum won by half a point in October 2024'], capital: 'Chișinău' }),
  GEO: state(372, 'Georgia', ['eurasia', 'georgian'], [0.017, 115], 'hedges', 'Promised NATO in 2008, and out in its streets since the government put off the Union.', { interests: FRONT, stability: [0.45, 'protests every night since November 2024'] }),
  ARM: state(371, 'Armenia', ['eurasia', 'armenian'], [0.055, 70], 'hedges', 'Lost Karabakh in 2023 while its ally looked on; pays the CSTO nothing since February 2024.', { interests: FRONT, stability: [0.6, 'defeat of 2020 and 2023'] }),
  AZE: state(373, 'Azerbaijan', ['eurasia', 'turkic'], [0.05, 280], 'revises', 'Took Karabakh back by force in 2020 and 2023, and wants a corridor.', { intent: [0.5, 'base .15, wars of 2020 and 2023 .35'], interests: FRONT, readiness: [0.6, 'won two wars in three years'] }),
  KAZ: state(705, 'Kazakhstan', TURKIC, [0.006, 910], 'hedges', 'Called the CSTO in for a week in January 2022, and trades with everyone.', { autonomyTaste: [0.6, 'policy of many vectors'], capital: 'Astana' }),
  UZB: state(704, 'Uzbekistan', TURKIC, [0.025, 437], 'hedges', 'Left the CSTO in 2012, and sells to all sides.', { autonomyTaste: ALOOF, burden: [0.025, 'no figure of SIPRI; estimate'] }),
  KGZ: state(703, 'Kyrgyzstan', TURKIC, [0.02, 58], 'joins', 'A base at Kant, and roubles sent home.', { stability: [0.6, 'three governments overthrown since 2005'] }),
  TJK: state(702, 'Tajikistan', ['eurasia', 'persian'], [0.011, 62], 'joins', 'A Russian division, a Chinese post, and 1,300 km of Afghan border.'),
  IRN: state(630, 'Iran', ['gulf', 'persian'], [0.02, 1750], 'revises', 'Its proxies beaten in Lebanon and Syria within a season.', { intent: [0.55, 'base .15, armed proxies in four countries .40'], autonomyTaste: ALOOF, stability: [0.55, 'protests of 2022, sanctions'] }),
  IRQ: state(645, 'Iraq', NEAR_EAST, [0.024, 700], 'hedges', 'American trainers and Iranian militias under one government.', { stability: [0.5, 'militias beside the army'] }),
  ISR: state(666, 'Israel', ['near-east', 'hebrew'], [0.088, 560], 'balances', 'At war on seven fronts since October 2023, and stronger on each.', { intent: [0.35, 'base .15, settlements and land held since 1967 .20'], offence: PROJECTS, readiness: [0.75, 'at war'], stability: [0.6, 'a divided country'], interests: FRONT, agent: AGENT.balances }),
  EGY: state(651, 'Egypt', NEAR_EAST, [0.01, 2380], 'hedges', 'Wheat from Russia, arms from four powers, and a canal that ships avoid.', { stability: [0.6, 'debt, and prices'] }),
  SAU: state(670, 'Saudi Arabia', GULF, [0.073, 2690], 'hedges', 'Talks to Washington about a treaty and to Tehran since 2023.'),
  ARE: state(696, 'United Arab Emirates', GULF, [0.055, 950], 'hedges', 'Small, rich, and active from Yemen to the Horn.', { burden: [0.055, 'no figure of SIPRI since 2014; estimate'] }),
  QAT: state(694, 'Qatar', GULF, [0.05, 377], 'hedges', 'Blockaded by its neighbours until 2021; host of the largest American base in the region.'),
  KWT: state(690, 'Kuwait', GULF, [0.048, 265], 'joins', 'Was freed by a coalition once.', { offence: HOME, capital: 'Kuwait City' }),
  BHR: state(692, 'Bahrain', GULF, [0.031, 114], 'joins', 'Home of the Fifth Fleet, and of a majority that Iran speaks to.', { stability: [0.6, 'the rising of 2011'] }),
  OMN: state(698, 'Oman', GULF, [0.054, 222], 'hedges', 'Everyone’s go-between.', { autonomyTaste: [0.7, 'neutral by policy'] }),
  CHN: state(710, 'China', EAST_ASIA, [0.017, 40700], 'revises', 'The second power, with the largest navy by hulls, and claims on every sea around it.', { intent: [0.7, 'base .15, islands built and armed .20, force against Philippine ships .15, Taiwan .20'], offence: PROJECTS, autonomyTaste: [0.85, 'leads and does not follow'], interests: FRONT, projection: [0.45, 'three carriers and a base at Djibouti'] }),
  TWN: state(713, 'Taiwan', EAST_ASIA, [0.021, 1970], 'balances', 'A status of its own: recognised by a dozen states, armed by one that does not recognise it, claimed by China.', { offence: HOME, interests: FRONT, regime: [0.7, 'V-Dem’s polyarchy of 2022, doubled less 1'] }),
  PRK: state(731, 'North Korea', EAST_ASIA, [0.24, 40], 'balances', 'Troops in Kursk and a treaty with Moscow since June 2024.', { burden: [0.24, 'estimate of the US Department of State; no figure of SIPRI'], gdp: [40_000, 'no figure of the IMF; an order of magnitude (Bank of Korea, CIA)'], intent: [0.6, 'base .15, calls the South its main enemy .25, missiles over Japan .20'], autonomyTaste: ALOOF, offence: [0.6, 'forward artillery and missiles'] }),
  KOR: state(732, 'South Korea', EAST_ASIA, [0.026, 3370], 'balances', 'A president impeached in December, and a nuclear neighbour.', { stability: [0.6, 'martial law of December 2024'], readiness: [0.6, 'conscripts on a closed border'] }),
  JPN: state(740, 'Japan', EAST_ASIA, [0.014, 6740], 'balances', 'On the way to two per cent, and to striking back.', { offence: HOME, interests: TRADING }),
  IND: state(750, 'India', ['south-asia', 'indian'], [0.023, 17600], 'hedges', 'A line of control in the Himalaya, patrolled again since October 2024.', { autonomyTaste: ALOOF, interests: FRONT }),
  PAK: state(770, 'Pakistan', ['south-asia', 'indo-muslim'], [0.027, 1670], 'balances', 'Chinese arms, American loans, and the Taliban it once helped at its throat.', { intent: [0.3, 'base .15, Kashmir .15'], stability: [0.45, 'a former prime minister in prison, and two insurgencies'], interests: FRONT }),
  AUS: state(900, 'Australia', OCEANIA, [0.019, 1980], 'balances', 'Nuclear submarines promised by AUKUS, for the 2030s.'),
  NZL: state(920, 'New Zealand', OCEANIA, [0.012, 289], 'lawful', 'No nuclear ships since 1984, and an ally of Australia alone.', { interests: TRADING }),
  IDN: state(850, 'Indonesia', SEA_MALAY, [0.008, 5010], 'hedges', 'The largest of ASEAN: free and active; about to join BRICS.', { autonomyTaste: ALOOF }),
  MYS: state(820, 'Malaysia', SEA_MALAY, [0.009, 1470], 'hedges', 'Drills for gas where China drew its line; chairs ASEAN in 2025.', { autonomyTaste: ALOOF }),
  BRN: state(835, 'Brunei', SEA_MALAY, [0.029, 43], 'hedges', 'Oil, a sultan, and a battalion of Gurkhas.', { regime: [-0.9, 'no score in either table; the sultan rules by decree since 1962'] }),
  SGP: state(830, 'Singapore', ['south-east-asia', 'chinese'], [0.028, 950], 'hedges', 'Does not choose, it says, but hosts American ships.', { interests: TRADING }),
  THA: state(800, 'Thailand', SEA_BUDDHIST, [0.011, 1860], 'hedges', 'An American ally on paper, a Chinese customer in fact.', { stability: [0.6, 'coups and dissolved parties'] }),
  KHM: state(811, 'Cambodia', SEA_BUDDHIST, [0.019, 157], 'joins', 'China built its naval base at Ream.'),
  LAO: state(812, 'Laos', SEA_BUDDHIST, [0.002, 80], 'joins', 'In debt to China for a railway.', { burden: [0.002, 'no figure of SIPRI since 2013; estimate'] }),
  MMR: state(775, 'Myanmar', ['south-east-asia', 'burmese'], [0.068, 272], 'hedges', 'A junta that has lost half of the country since 2021.', { stability: [0.2, 'civil war'], readiness: [0.65, 'at war with itself'] }),
  VNM: state(816, 'Vietnam', ['south-east-asia', 'vietnamese'], [0.018, 1810], 'hedges', 'Four noes, and a partnership with everyone.', { autonomyTaste: ALOOF, interests: FRONT, burden: [0.018, 'no figure of SIPRI since 2018; estimate'] }),
  PHL: state(840, 'Philippines', SEA_MALAY, [0.013, 1480], 'balances', 'Its sailors are rammed at Second Thomas Shoal.', { interests: FRONT, stability: [0.65, 'two families at odds'] }),
  BRA: state(140, 'Brazil', ['south-america', 'ibero-american'], [0.01, 4960], 'hedges', 'Friend of all, chair of BRICS, and far from every front.', { autonomyTaste: ALOOF, capital: ['Brasília', -15.79, -47.88], interests: TRADING }),
  ZAF: state(560, 'South Africa', ['africa', 'african'], [0.007, 1030], 'hedges', 'Non-aligned, it says; drills with Russia and China, and chairs the G20.', { autonomyTaste: ALOOF, interests: TRADING }),
};
