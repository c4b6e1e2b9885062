// What the states of World 2025 traded with each other in 2024: where the sum is well known, stated; else 2014's brought forward.
// Million dollars both ways, goods. Every figure is rounded and marked as an estimate.

/** Trade in goods of the world, 2024 over 2014: 24.4 over 19.0 million million dollars (WTO, exports at the prices of the day). */
export const GROWTH = 1.28;

const UNION =
  'DEU FRA ITA ESP PRT BEL NLD LUX DNK SWE FIN EST LVA LTU POL CZE SVK HUN SVN HRV ROU BGR GRC'.split(' ');

/** Trade that sanctions and war have cut since 2014: between these and those, what is left of it, why. */
export const CUTS: readonly (readonly [readonly string[], readonly string[], number, string])[] = [
  [
    ['RUS'],
    UNION,
    0.18,
    'a fifth of 2014’s: Eurostat has 67.5 billion euros for 2024, against 285 billion of 2014',
  ],
  [['RUS'], ['NOR', 'ISL', 'CAN', 'AUS', 'NZL'], 0.1, 'sanctions since 2022; estimate'],
  [['RUS'], ['UKR'], 0, 'trade is banned since 2015 and 2022; what gas passed through ended with 2024'],
  [['UKR'], ['BLR'], 0.01, 'banned since 2022'],
  [['BLR'], UNION, 0.6, 'sanctions since 2021; estimate'],
  [['IRN'], [...UNION, 'KOR', 'JPN', 'USA', 'GBR'], 0.3, 'American sanctions since 2018; estimate'],
  [['PRK'], ['KOR', 'JPN', 'USA', ...UNION], 0, 'sanctions of the Security Council since 2016–17'],
  [['ARM'], ['AZE', 'TUR'], 0.1, 'closed borders; estimate'],
  [['ISR'], ['TUR'], 0.1, 'embargo since May 2024; estimate'],
  [['KOR'], ['PRK'], 0, 'Kaesong closed in 2016'],
];

/** Known sums of 2024, thousand million dollars, rounded: United States Census, China's customs, Eurostat, and the partners' statistics. */
// biome-ignore format: a table
export const KNOWN: Readonly<Record<string, number>> = {
  'CAN USA': 762, 'CHN USA': 582, 'JPN USA': 228, 'DEU USA': 236, 'KOR USA': 197, 'TWN USA': 159, 'USA VNM': 150, 'GBR USA': 148,
  'IND USA': 129, 'NLD USA': 123, 'ITA USA': 109, 'FRA USA': 104, 'BRA USA': 92, 'SGP USA': 89, 'THA USA': 81, 'MYS USA': 80,
  'BEL USA': 63, 'AUS USA': 51, 'ESP USA': 46, 'IDN USA': 38, 'ISR USA': 37, 'ARE USA': 34, 'TUR USA': 32, 'SAU USA': 26, 'SWE USA': 25,
  'POL USA': 24, 'PHL USA': 23.5, 'USA ZAF': 20.5, 'KHM USA': 13, 'NZL USA': 10, 'NOR USA': 10, 'EGY USA': 8.6, 'PAK USA': 7.3, 'QAT USA': 5.6,
  'RUS USA': 3.5, 'UKR USA': 2.9,
  'CHN KOR': 328, 'CHN JPN': 308, 'CHN TWN': 293, 'CHN VNM': 260, 'CHN RUS': 245, 'CHN MYS': 212, 'AUS CHN': 211, 'CHN DEU': 202,
  'BRA CHN': 188, 'CHN IDN': 148, 'CHN IND': 138, 'CHN THA': 134, 'CHN NLD': 110, 'CHN SGP': 111, 'CHN SAU': 108, 'ARE CHN': 102,
  'CHN GBR': 98, 'CAN CHN': 93, 'CHN FRA': 80, 'CHN ITA': 73, 'CHN PHL': 72, 'CHN IRQ': 54, 'CHN ZAF': 52, 'CHN ESP': 50, 'CHN POL': 45,
  'CHN KAZ': 44, 'CHN TUR': 43, 'CHN OMN': 37, 'CHN BEL': 37, 'CHN QAT': 24, 'CHN PAK': 23, 'CHN KGZ': 23, 'CHN ISR': 22, 'CHN NZL': 20,
  'CHN KWT': 20, 'CHN MMR': 19, 'CHN KHM': 18, 'CHN EGY': 17, 'CHN HUN': 16, 'CHN UZB': 14, 'CHN IRN': 13, 'BLR CHN': 8.4, 'CHN LAO': 8,
  'CHN UKR': 8, 'CHN PRK': 2.2,
  'KOR VNM': 87, 'JPN KOR': 77, 'JPN TWN': 80, 'AUS JPN': 72, 'JPN THA': 52, 'JPN VNM': 46, 'KOR TWN': 56, 'ARE JPN': 47, 'AUS KOR': 43,
  'KOR SAU': 38, 'JPN SAU': 35, 'IDN JPN': 35, 'MYS SGP': 89, 'SGP TWN': 40, 'IDN SGP': 33, 'IDN MYS': 24, 'MYS THA': 25, 'THA VNM': 20,
  'AUS NZL': 14, 'AUS IND': 24,
  'ARE IND': 100, 'IND SAU': 42, 'IND RUS': 69, 'IND SGP': 35, 'IND IRQ': 33, 'DEU IND': 29, 'IDN IND': 29, 'IND KOR': 27, 'IND JPN': 23,
  'GBR IND': 22, 'IND QAT': 14, 'IND PAK': 0.5,
  'DEU NLD': 222, 'DEU FRA': 195, 'DEU POL': 184, 'DEU ITA': 169, 'DEU GBR': 128, 'CZE DEU': 123, 'BEL DEU': 115, 'BEL NLD': 150,
  'DEU ESP': 85, 'DEU HUN': 74, 'DEU TUR': 51, 'FRA ITA': 115, 'BEL FRA': 115, 'ESP FRA': 98, 'FRA GBR': 72, 'GBR NLD': 95, 'ESP PRT': 58,
  'CZE POL': 36, 'POL UKR': 18, 'DEU NOR': 45, 'GBR NOR': 32, 'GBR RUS': 2, 'DEU RUS': 10,
  'RUS TUR': 53, 'BLR RUS': 58, 'KAZ RUS': 28, 'ARM RUS': 12.4, 'BRA RUS': 12.4, 'KOR RUS': 11.4, 'RUS UZB': 11.6, 'EGY RUS': 9,
  'ARE RUS': 9.5, 'JPN RUS': 8, 'IRN RUS': 4.8, 'AZE RUS': 4.8, 'RUS VNM': 4.6, 'KGZ RUS': 4, 'GEO RUS': 2.5, 'PRK RUS': 0.03,
  'ITA KAZ': 20, 'AZE ITA': 13, 'AZE TUR': 7.6, 'RUS SRB': 3, 'TUR UKR': 6, 'ROU UKR': 5.5, 'ARE IRN': 27, 'IRN IRQ': 12, 'IRN TUR': 6,
  'ARE SAU': 28, 'ARE IRQ': 25, 'ARE OMN': 15,
};

/** Where the sum was named by the two parties as near nothing or is disputed; said beside the figure. */
export const SAID: Readonly<Record<string, string>> = {
  'IND PAK': 'trade suspended since 2019',
  'CHN IRN': 'declared trade; oil sold by way of third countries is not in it',
  'PRK RUS': 'declared trade; arms are not in it',
};
