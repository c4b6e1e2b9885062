// Threats of World 2025 that no state makes, and who lies open to them; estimates by the sources named.
import type { ThreatFile } from '../../../schema/scenario-threat';
import type { NationFile } from '../../../schema/scenario-nation';

export const THREATS: readonly ThreatFile[] = [
  {
    id: 'islamic-state',
    kind: 'terrorism',
    name: 'the Islamic State and its provinces',
    strength: 0.45,
    growth: 0.05,
    place: { lat: 34.4, lon: 68.5 },
    reach: 3000,
    source: 'gti-2024',
    note: 'Kerman, Moscow and Kabul in 2024, planned from Afghanistan; remnants in Syria and Iraq.',
  },
  {
    id: 'houthi-missiles',
    kind: 'terrorism',
    name: 'missiles from Yemen on the Red Sea',
    strength: 0.5,
    growth: -0.1,
    place: { lat: 15.35, lon: 44.2 },
    reach: 1500,
    targets: ['ISR', 'EGY', 'SAU', 'ARE', 'USA', 'GBR'],
    source: 'gti-2024',
    note: 'Half of the traffic of Suez goes round the Cape since December 2023.',
  },
  {
    id: 'tehrik-i-taliban',
    kind: 'insurgency',
    name: 'the Pakistani Taliban',
    strength: 0.4,
    growth: 0.1,
    host: 'PAK',
    reach: 600,
    targets: ['PAK'],
    source: 'gti-2024',
    note: 'From across the Afghan line; Baloch separatists besides.',
  },
  {
    id: 'spring-revolution',
    kind: 'insurgency',
    name: 'the risings in Myanmar',
    strength: 0.7,
    growth: 0.1,
    host: 'MMR',
    reach: 500,
    targets: ['MMR'],
    source: 'acled-2024',
    note: 'Peoples’ defence forces and ethnic armies hold half of the country since October 2023.',
  },
  {
    id: 'ransomware',
    kind: 'cyber',
    name: 'ransom gangs and hired intruders',
    strength: 0.45,
    growth: 0.1,
    source: 'enisa-2024',
    note: 'Hospitals, pipelines, ministries; some with a state behind them that says it knows nothing.',
  },
  {
    id: 'warming',
    kind: 'climate',
    name: 'a warming climate',
    strength: 0.35,
    growth: 0.05,
    source: 'ipcc-ar6',
    note: '2024 was the first year more than 1.5 degrees above the level of 1850–1900.',
  },
  {
    id: 'tariff-shock',
    kind: 'economic-shock',
    name: 'a world of tariffs and debt',
    strength: 0.35,
    growth: 0,
    source: 'imf-weo',
    note: 'Tariffs of ten to sixty per cent announced for after the twentieth of January; debt at its highest share since the war.',
  },
];

const among = (list: string, id: string): boolean => list.split(' ').includes(id);

/** How open each lies: by what it has suffered or would lose, in three steps. */
export function exposureOf(id: string): NonNullable<NationFile['exposure']> {
  const terrorism = among('PAK IRQ ISR', id)
    ? 0.6
    : among('RUS IRN TJK EGY TUR IND SAU UZB KGZ', id)
      ? 0.35
      : 0.1;
  const cyber = among('UKR EST LVA LTU TWN KOR ISR USA ALB', id) ? 0.5 : 0.3;
  const climate = among('PAK PHL VNM MMR IND IDN EGY IRQ KHM LAO', id)
    ? 0.6
    : among('CHN THA MYS KWT BHR QAT ARE OMN SAU IRN UZB TJK KGZ ZAF BRA AUS', id)
      ? 0.4
      : 0.2;
  const shock = among('EGY PAK LAO UKR', id)
    ? 0.6
    : among('CAN MYS SGP VNM THA KHM TWN KOR JPN DEU CHN BEL NLD HUN SVK CZE', id)
      ? 0.45
      : 0.25;
  return {
    terrorism,
    cyber,
    climate,
    'economic-shock': shock,
    ...(among('PAK MMR', id) && { insurgency: 0.7 }),
  };
}
