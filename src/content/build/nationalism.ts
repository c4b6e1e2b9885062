// How far the states of each scenario put themselves above common causes, coded by judgement: pride, grievance and movements that a
// government could not disown. Who is not named is moved by it little.
import type { Reasoned } from './era';

type Coded = Readonly<Record<string, Reasoned<number>>>;

const EUROPE_1914: Coded = {
  GBR: [0.35, 'navy scares and empire, under a cabinet of Liberals'],
  FRA: [0.45, 'the lost provinces, and the revival of 1911–14 (Weber 1959)'],
  DEU: [0.55, 'navy and army leagues, the Pan-Germans (Chickering 1984)'],
  AUH: [0.15, 'eleven nations and one crown'],
  ITA: [0.5, 'Trento and Trieste, the Nationalists of 1910'],
  RUS: [0.45, 'the Slav cause in the press and the Duma'],
  TUR: [0.5, 'the Committee of Union and Progress'],
  SRB: [0.75, 'Narodna Odbrana and Union or Death'],
  BGR: [0.6, 'Macedonia, lost in 1913'],
  ROU: [0.5, 'kin in Transylvania'],
  GRC: [0.55, 'the Great Idea, half fulfilled in 1913'],
  BEL: [0.2, 'two peoples'],
  SWE: [0.25, 'the farmers’ march of February 1914'],
};

const EUROPE_1938: Coded = {
  GBR: [0.3, 'empire, and the memory of the war'],
  FRA: [0.25, 'divided, and weary of war'],
  DEU: [0.9, 'the creed of its government'],
  ITA: [0.7, 'an empire proclaimed in 1936'],
  SUN: [0.4, 'Soviet patriotism since 1934'],
  POL: [0.6, 'the colonels; Teschen claimed'],
  CSK: [0.35, 'a state of nations'],
  AUT: [0.15, 'one people in two states, many thought'],
  HUN: [0.65, '“No, no, never”: the frontiers of Trianon'],
  ROU: [0.5, 'the frontiers of 1920; the Iron Guard'],
  YUG: [0.35, 'Serbs, Croats and a compromise of 1939'],
  BGR: [0.5, 'the Dobruja, Macedonia, Thrace'],
  GRC: [0.45, 'the Metaxas government'],
  TUR: [0.5, 'the republic’s six arrows; Hatay'],
  FIN: [0.5, 'won from Russia in 1918'],
  ESP: [0.6, 'the Nationalists of a civil war'],
  PRT: [0.35, 'the New State'],
};

/** Pride of the city, and of being its own master. */
const GREECE: Coded = {
  ATH: [0.45, 'the tribute lists, and the Parthenon paid from them'],
  SPA: [0.4, 'first among the Greeks, and afraid to lose it'],
  COR: [0.5, 'shamed by its own colony at Leukimme'],
  CRC: [0.5, 'a colony that will not be ruled'],
  THE: [0.5, 'wants all Boeotia'],
  PLA: [0.6, 'would rather die than be Theban'],
  MEG: [0.45, 'shut out of the harbours of the league'],
  ARG: [0.45, 'second in the Peloponnese, and remembers it'],
  MYT: [0.5, 'free in name, with ships of its own'],
  POT: [0.5, 'Corinth’s magistrates, Athens’ tribute'],
  MAN: [0.35, 'a democracy beside Sparta'],
};

const WESTPHALIA: Coded = {
  FRA: [0.25, 'a great king’s great minister; the Fronde'],
  SPA: [0.35, 'reputation above all (Elliott 1963)'],
  POR: [0.5, 'the restoration of 1640'],
  NLD: [0.4, 'eighty years of war for its freedom'],
  ENG: [0.3, 'the godly Commonwealth'],
  SWE: [0.4, 'Gustavus’ army and its fame'],
  DEN: [0.35, 'Halland and Jämtland, lost in 1645'],
  RUS: [0.35, 'the third Rome'],
  SWI: [0.4, 'free of the Empire, and out of its wars'],
};

const MEDIEVAL: Coded = {
  ENG: [0.25, 'a warlike king, and a tax for each of his wars'],
  FRA: [0.25, 'the most Christian king'],
  SCO: [0.5, 'the community of the realm'],
  FLA: [0.4, 'count and towns against their lord'],
  SCH: [0.5, 'free men under the king alone'],
  URI: [0.5, 'free men under the king alone'],
  UNT: [0.5, 'free men under the king alone'],
};

const WORLD: Coded = {
  RUS: [0.7, 'the war as a creed; a patriotic education law'],
  UKR: [0.7, 'a nation in arms'],
  CHN: [0.65, 'the great rejuvenation, and a century of humiliation'],
  TWN: [0.3, 'two thirds call themselves Taiwanese'],
  USA: [0.4, 'America first'],
  IND: [0.6, 'Hindutva, and the strikes of 2019'],
  PAK: [0.55, 'Kashmir, and an army that lives by it'],
  ISR: [0.65, 'after 7 October 2023'],
  IRN: [0.5, 'the Islamic Republic, and Persia'],
  TUR: [0.55, 'the Blue Homeland'],
  AZE: [0.6, 'Karabakh regained'],
  ARM: [0.45, 'Karabakh lost'],
  SRB: [0.55, 'Kosovo'],
  GRC: [0.4, 'the islands, the shelf'],
  POL: [0.4, 'partition remembered'],
  HUN: [0.5, 'sovereignty as a slogan'],
  PRK: [0.85, 'self-reliance as a creed'],
  KOR: [0.4, 'divided since 1945'],
  JPN: [0.25, 'a pacifist constitution'],
  PHL: [0.4, 'the shoals of the West Philippine Sea'],
  VNM: [0.5, 'wars with China, America and France'],
  EGY: [0.35, 'the Nile'],
};

const BY_SCENARIO: Readonly<Record<string, Coded>> = {
  'europe-1914': EUROPE_1914,
  'europe-1938': EUROPE_1938,
  'greek-leagues-431': GREECE,
  'westphalia-1648': WESTPHALIA,
  'medieval-1295': MEDIEVAL,
  'world-2025': WORLD,
};

/** The figure of a state, with its reason, where one was coded. */
export const nationalismOf = (scenario: string, id: string): { readonly nationalism?: Reasoned<number> } => {
  const coded = BY_SCENARIO[scenario]?.[id];
  return coded === undefined ? {} : { nationalism: coded };
};
