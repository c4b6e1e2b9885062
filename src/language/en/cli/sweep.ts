// What a sweep says of its tables in their codebook, and its report.

import { counted } from '../formats';

const PACT = 'Id of the pact, where there is one.';
const ofScore = (score: string): string => `The nation's ${score}, one of its four scores.`;

/** What each column of a table means, by its name. */
const columns = {
  runs: {
    run: 'Number of the run, from 1; repetitions outermost.',
    config: 'Number of the setting, from 1.',
    rep: "Number of the repetition, from 1: the seed's place.",
    seed: 'The seed; the same seed, setting and engine give the same game.',
    engine: 'Version of the engine.',
    status: 'done, or failed.',
    error: 'Why it failed; empty where it did not.',
    end_turn: 'Turns resolved by its end.',
    end_state: "Hash of the end's state.",
    winner: 'Id of the nation that ranks first; empty where some share that place.',
    pacts_signed: 'Pacts signed during the run.',
    pacts_life: 'Mean turns that those pacts have been in force, by the end.',
    members_joined: 'Nations that joined a standing pact.',
    breaches: 'Times that a pact was broken.',
    calls: 'Calls to arms that were answered.',
    calls_honoured: 'Share of those calls answered by fighting.',
    entrapped: 'Share of those calls whose called fought somebody it had nothing to fear from.',
    disputes: 'Militarised disputes.',
    clashes: 'Disputes that came to a clash.',
    wars: 'Disputes that came to a war.',
    war_months: 'Months that the longest war lasted; empty where there was none.',
    war_fighters: 'Nations that fought in the largest war; empty where there was none.',
    defence_density: 'Share of pairs bound to defend each other, a mean over years.',
    defence_clustering: 'Clustering of that network, a mean over the years that have any to measure.',
    largest_defence: 'Members of the largest defence pact at the end, of all nations.',
    alone: 'Nations in no pact at the end.',
    last_stir: 'Turn after which nothing was signed, joined, ended or quarrelled over any more.',
  },
  turns: {
    turn: 'Turns resolved; 0 is the start.',
    nation: 'Id of the nation.',
    rank: 'Place among the nations that the scenario ranks, from 1; equal totals share one. Empty for others.',
    total: 'Weighted change of the four scores since the start, and the objectives met.',
    goals: 'What the objectives that it meets add to its total.',
    security: ofScore('security'),
    prosperity: ofScore('prosperity'),
    autonomy: ofScore('autonomy'),
    standing: ofScore('standing'),
    capability: "Share of the world's military capability.",
    gdp: 'Gross domestic product.',
    burden: 'Defence spending.',
    regime: 'Autocracy (-1) to democracy (1).',
    stability: 'How firmly its government sits.',
    influence: 'What it can spend on orders.',
    pacts: 'Pacts in force that it is a member of.',
    at_war: 'Whether it fights in a war.',
    threat_max: 'The greatest threat that it perceives from any other nation.',
    trusted: 'Mean trust of all others in it.',
  },
  pacts: {
    pact: 'Id of the pact.',
    name: 'As its scenario or its founders call it; a code for pacts that agents founded.',
    type: 'Kind of pact.',
    members: 'Ids of its members at the end, parted by spaces.',
    size: 'How many members it has at the end.',
    signed: 'Turn of signing; 0 or less where it stood at the start.',
    ended: 'Turn in which it ended; empty where it outlasts the run.',
    how: 'How it ended; empty where it outlasts the run.',
    cohesion: 'Cohesion at the end of the run; empty where the pact has ended.',
  },
  events: {
    event: "The event's id: its turn, and its place in it from 0.",
    turn: 'The turn that it happened in, from 1.',
    kind: 'What happened.',
    actors: 'Ids of the nations that it is about, parted by spaces; who did it comes first.',
    pact: PACT,
    offer: 'Id of the offer, where there is one.',
    call: 'Id of the call to arms, where there is one.',
    crisis: 'Id of the crisis, where there is one.',
    threat: 'Id of the transnational threat, where there is one.',
    detail: 'The word that tells cases of one kind apart.',
    value: 'The number that belongs to the event; its unit depends on the kind.',
  },
};

const units = {
  breaches: 'breaches',
  calls: 'calls',
  disputes: 'disputes',
  gdp: 'million dollars a year',
  'gdp-share': 'share of gdp',
  members: 'members',
  months: 'months',
  nations: 'nations',
  pacts: 'pacts',
  points: 'points',
  regime: '-1 … 1',
  share: 'share',
  turn: 'turn',
  turns: 'turns',
  wars: 'wars',
};

/** A mean with its interval, where there is one. */
const spread = (mean: string, low: string | null, high: string | null): string =>
  low === null || high === null ? mean : `${mean} (${low} … ${high})`;
const runsOf = (count: number): string => counted(count, 'run', 'runs');

export const sweep = {
  title: (world: string): string => `Entente: a sweep of ${world}`,
  tables: {
    runs: 'One row a run: its setting and the figures of the whole game.',
    turns: 'One row a nation and turn, the start with it.',
    pacts: 'One row a pact that the run has seen.',
    events: 'One row an event.',
  },
  columns,
  units,
  factor: 'Varied: a weight of the theory, scenario.PATH, agent.NATION, or theory.',
  statement: (says: string): string =>
    `1 where it holds, 0 where not, or a count; empty where it could not be told: ${says}`,
  report: {
    title: (world: string): string => `${world}: a sweep`,
    lede: 'Means with 95 % intervals over runs; what each column means stands in datapackage.json.',
    terms: {
      scenario: 'scenario',
      theory: 'theory',
      engine: 'engine',
      varied: 'varied',
      design: 'design',
      runs: 'runs',
    },
    nothing: 'nothing',
    design: (design: 'grid' | 'lhs', settings: number): string =>
      `${design === 'lhs' ? 'Latin hypercube' : 'grid'}, ${counted(settings, 'setting', 'settings')}`,
    runs: (runs: number, seeds: number, failed: number): string =>
      `${runs}: ${counted(seeds, 'seed', 'seeds')} of each setting${failed > 0 ? `; ${failed} failed` : ''}`,
    untold: 'no run could tell',
    mean: (mean: string, low: string | null, high: string | null, count: number): string =>
      `mean ${spread(mean, low, high)}, ${runsOf(count)}`,
    at: (
      factor: string,
      level: string,
      mean: string,
      low: string | null,
      high: string | null,
      count: number,
    ): string => `${factor} ${level}: ${spread(mean, low, high)}, ${runsOf(count)}`,
    by: (figure: string, factor: string): string => `${figure} by ${factor}`,
    between: (from: string, to: string, count: number): string => `${from} … ${to}: ${runsOf(count)}`,
    runsBy: (unit: string): string => `runs by ${unit}`,
    isSpread: (figure: string): string => `How ${figure} is spread`,
  },
};
