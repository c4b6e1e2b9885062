// Which states Europe 1949 holds, what they are called, and what was coded about them by judgement, each with its reason.

/** Correlates of War country codes. */
export const CODES = {
  USA: 2,
  CAN: 20,
  GBR: 200,
  NLD: 210,
  BEL: 211,
  LUX: 212,
  FRA: 220,
  ESP: 230,
  PRT: 235,
  FRG: 260,
  GDR: 265,
  POL: 290,
  AUT: 305,
  HUN: 310,
  CSK: 315,
  ITA: 325,
  ALB: 339,
  YUG: 345,
  GRC: 350,
  BGR: 355,
  ROU: 360,
  SUN: 365,
  FIN: 375,
  SWE: 380,
  NOR: 385,
  DNK: 390,
  ISL: 395,
  TUR: 640,
} as const;
export type State = keyof typeof CODES;
export const STATES = Object.keys(CODES) as readonly State[];

interface Coded {
  readonly name: string;
  readonly region: string;
  readonly culture: string;
  readonly note: string;
}

export const CODED: Readonly<Record<State, Coded>> = {
  USA: {
    name: 'United States',
    region: 'north-america',
    culture: 'english-speaking',
    note: "Nearly half of the world's industry and the only atomic bomb, an ocean away, with no peacetime alliance in Europe since 1800.",
  },
  CAN: {
    name: 'Canada',
    region: 'north-america',
    culture: 'english-speaking',
    note: 'Fought both world wars from the first days, and was among the first to ask for an Atlantic pact.',
  },
  GBR: {
    name: 'United Kingdom',
    region: 'western-europe',
    culture: 'english-speaking',
    note: 'Victorious and overstretched: bound to France, the Benelux and Portugal, and on paper still to Moscow.',
  },
  NLD: {
    name: 'Netherlands',
    region: 'western-europe',
    culture: 'low-countries',
    note: 'Neutrality failed in 1940; most of its army is in the Indies.',
  },
  BEL: {
    name: 'Belgium',
    region: 'western-europe',
    culture: 'low-countries',
    note: "Small, industrious and on every army's road: safe only as long as its neighbours are.",
  },
  LUX: {
    name: 'Luxembourg',
    region: 'western-europe',
    culture: 'low-countries',
    note: 'Gave up neutrality in 1948; its steel counts for more than its soldiers.',
  },
  FRA: {
    name: 'France',
    region: 'western-europe',
    culture: 'latin',
    note: 'Fears Germany by habit and Russia by newspaper, and fights in Indochina.',
  },
  ESP: {
    name: 'Spain',
    region: 'southern-europe',
    culture: 'latin',
    note: 'Shunned by the United Nations since 1946; only Portugal is bound to it.',
  },
  PRT: {
    name: 'Portugal',
    region: 'southern-europe',
    culture: 'latin',
    note: 'The oldest alliance in the world on one side, Franco on the other, the Azores in between.',
  },
  FRG: {
    name: 'West Germany',
    region: 'central-europe',
    culture: 'german-speaking',
    note: 'Three occupation zones on their way to a state in September 1949; no army of its own.',
  },
  GDR: {
    name: 'East Germany',
    region: 'central-europe',
    culture: 'german-speaking',
    note: 'The Soviet zone on its way to a state in October 1949; barracked police instead of an army.',
  },
  POL: {
    name: 'Poland',
    region: 'central-europe',
    culture: 'west-slavic',
    note: 'Moved two hundred kilometres west by its ally, and needs that ally to stay there.',
  },
  AUT: {
    name: 'Austria',
    region: 'central-europe',
    culture: 'german-speaking',
    note: 'Governed from Vienna, occupied by four powers; Yugoslavia claims part of Carinthia.',
  },
  HUN: {
    name: 'Hungary',
    region: 'central-europe',
    culture: 'hungarian',
    note: 'Lost the war and its borders; ruled by one party since 1948.',
  },
  CSK: {
    name: 'Czechoslovakia',
    region: 'central-europe',
    culture: 'west-slavic',
    note: 'Democratic until February 1948, and the best arms works between the Rhine and the Urals.',
  },
  ITA: {
    name: 'Italy',
    region: 'southern-europe',
    culture: 'latin',
    note: 'Beaten, forgiven by some, and at odds with Yugoslavia over Trieste.',
  },
  ALB: {
    name: 'Albania',
    region: 'balkans',
    culture: 'albanian',
    note: "Yugoslavia's junior partner until last summer; now it looks for a more distant friend.",
  },
  YUG: {
    name: 'Yugoslavia',
    region: 'balkans',
    culture: 'south-slavic',
    note: "Thrown out of the Cominform in June 1948: its treaties stand, its allies' armies face it.",
  },
  GRC: {
    name: 'Greece',
    region: 'balkans',
    culture: 'greek',
    note: 'In the third year of a civil war that its northern neighbours feed.',
  },
  BGR: {
    name: 'Bulgaria',
    region: 'balkans',
    culture: 'south-slavic',
    note: 'A treaty with every comrade, a quarrel with every other neighbour.',
  },
  ROU: {
    name: 'Romania',
    region: 'balkans',
    culture: 'romanian',
    note: 'Lost Bessarabia to its new ally; a republic for one year.',
  },
  SUN: {
    name: 'Soviet Union',
    region: 'eastern-europe',
    culture: 'east-slavic',
    note: 'The largest army in the world, in the middle of Europe, with Berlin under blockade.',
  },
  FIN: {
    name: 'Finland',
    region: 'northern-europe',
    culture: 'finnish',
    note: 'Lost two wars to its neighbour and kept its government; a treaty of 1948 says how far it must go along.',
  },
  SWE: {
    name: 'Sweden',
    region: 'northern-europe',
    culture: 'nordic',
    note: 'Neutral and armed; offers Norway and Denmark a Nordic pact if they stay out of others.',
  },
  NOR: {
    name: 'Norway',
    region: 'northern-europe',
    culture: 'nordic',
    note: 'A border with the Soviet Union, and an invitation from Sweden to stay out of all blocs together.',
  },
  DNK: {
    name: 'Denmark',
    region: 'northern-europe',
    culture: 'nordic',
    note: 'Would rather join a Nordic pact; holds Greenland and the exit from the Baltic.',
  },
  ISL: {
    name: 'Iceland',
    region: 'northern-europe',
    culture: 'nordic',
    note: 'No army, and an airfield halfway between two continents.',
  },
  TUR: {
    name: 'Turkey',
    region: 'southern-europe',
    culture: 'turkish',
    note: 'Under arms since the war; Moscow wants bases in the Straits.',
  },
};
