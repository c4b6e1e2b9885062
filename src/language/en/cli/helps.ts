// What `entente --help` says of the commands, their arguments and options.

const REPLAY = 'a replay file, or a link that holds a game; - for stdin';
const SCENARIO = "a built-in scenario's id, a file, or - for stdin";
const THEORY = 'weights to play by, instead of those the scenario names';
const WORKERS = 'threads to play on';
const QUEUE = 'the Redis over which runs are handed out, as redis://127.0.0.1:6379';
const TURN = 'at this turn instead of the last; 0 is the start';
const SEEDS = 'seeds as 1..20 or 3,5,8';
const IN_PPM = 'print it for machines, in ppm (1 point = 10 000)';

type ExitCodes = Readonly<Record<'fine' | 'failure' | 'usage' | 'unreadable' | 'mismatch', number>>;

export const helps = {
  /** What stands around the help of every command. */
  frame: {
    headings: {
      'Usage:': 'Usage:',
      'Arguments:': 'Arguments:',
      'Options:': 'Options:',
      'Commands:': 'Commands:',
    },
    help: 'display help for command',
    version: 'output the version number',
  },
  entente: {
    about: 'Play, replay and explain games of alliances.',
    locale: (tags: readonly string[]): string => `language of what is told: ${tags.join(', ')}`,
    seeds: SEEDS,
    exitCodes: ({ fine, failure, usage, unreadable, mismatch }: ExitCodes): string => `
Exit codes: ${fine} fine, ${failure} failure, ${usage} wrong usage, ${unreadable} content or file that cannot be read or is invalid, ${mismatch} replay does not match.`,
  },
  advise: {
    about: 'tell what three advisers, each after a theory, would have a nation order',
    file: REPLAY,
    nation: 'whom they advise',
    turn: TURN,
    json: 'print orders and accounts for machines, in ppm (1 point = 10 000)',
  },
  annotate: {
    about: 'note the turning points of a recorded game, as a story to be watched',
    file: REPLAY,
    notes: "these notes instead, a list as a replay's annotations",
    out: 'where the game with its notes goes; - for stdout',
  },
  luck: {
    about: 'give the orders of a recorded game again over many seeds, and tell what depended on chance',
    file: REPLAY,
    seeds: 'how many, or which, as 1..20 or 3,5,8',
    seat: 'whose orders; may be given again; those of persons without it',
    most: 'how many hinges are told',
    workers: WORKERS,
    json: IN_PPM,
  },
  review: {
    about: "set a recorded game's decisions against what else could have been done, over rollouts",
    file: REPLAY,
    seat: 'whose decisions; may be given again; the persons without it',
    rollouts: 'the most rollouts that an alternative gets',
    horizon: 'turns after which a decision is judged',
    workers: WORKERS,
    all: 'list sound decisions too, and those too close to call',
    json: IN_PPM,
  },
  cite: {
    about:
      'say how a recorded game is cited: a sentence, or a BibTeX entry, with the hashes that make it the game it is',
    file: REPLAY,
    bibtex: 'as a BibTeX entry',
    json: 'print both for machines',
  },
  branch: {
    about: 'leave a recorded game at a turn and run on with something changed',
    file: REPLAY,
    at: 'the last turn that is kept; 0 begins anew',
    orders: 'a list of orders for the next turn, in place of what those nations ordered',
    seat: 'who plays a nation from then on; may be given again',
    seed: 'another chance, from the first turn on, with the same orders up to --at',
    theory: 'other weights, from the first turn on, as with --seed',
    turns: 'how many turns to run on; left out: as many as were recorded',
    out: 'where the branch goes; - for stdout',
  },
  chances: {
    about: 'whether the chances that players are shown come true: over offers and calls of many games',
    scenario: SCENARIO,
    theory: THEORY,
    workers: WORKERS,
    json: 'print the scores for machines',
  },
  compare: {
    about: 'name the first turn in which two recorded games differ, and why',
    a: 'a replay file, or a link that holds a game',
    b: 'another',
    most: 'how many accounts are told',
    json: 'print it for machines, in ppm (1 point = 10 000)',
  },
  explain: {
    about: 'show why a number is what it is: every entry with its level, change and cause',
    file: REPLAY,
    pact: "a pact's cohesion; without it, the pacts of that turn are listed",
    nation: "a nation's scores, what it fears, what others think of it, and what it weighed that turn",
    turn: TURN,
    json: 'print the account for machines, in ppm (1 point = 10 000)',
  },
  generate: {
    about: 'make a world from a seed',
    nations: 'how many nations, 2 to 200',
    seed: 'the same seed gives the same world',
    out: 'where to write the scenario; - for stdout',
  },
  history: {
    about: 'hold the formulas against tables of real cases: each figure beside its baseline and its bar',
    data: 'where the tables of cases lie',
    emergent: (world: string, row: number): string =>
      `seeds of ${world} at tempo 1 over 60 years for row ${row}; 0 leaves it out`,
    json: 'print the figures for machines',
  },
  landscape: {
    about: 'which two sides nations would fall into: energy, frustration and all local minima',
    scenario: SCENARIO,
    turn: 'after so many turns of agents alone',
    starts: (most: number): string => `descents to try where there are more than ${most} nations`,
    seed: 'what chance in those turns is drawn from',
    theory: 'weights to reckon by, instead of those the scenario names',
    json: 'print minima and frustrations for machines',
  },
  link: {
    about: 'print a link that holds a recorded game, for a page of this program to open',
    file: REPLAY,
    page: 'the address of that page; without it, what stands after one',
    turn: 'the turn at which it opens; without it, at the start',
  },
  lint: {
    about: 'play a scenario with agents alone for many seeds: figures, bars, and what makes it degenerate',
    scenario:
      "a built-in scenario's or lesson's id, a file, - for stdin, or `generated`: a world of each seed",
    pace: "the scenario's tempo and length, or tempo 1 over 60 years",
    theory: THEORY,
    workers: WORKERS,
    strict: 'end with 1 where a bar is missed or there is a warning',
    json: 'print figures, warnings and games for machines',
  },
  replay: {
    about: 'tell a recorded game, and show how it stands at a turn',
    file: REPLAY,
    turn: 'stop at this turn; 0 is the start',
    json: 'print the position and its turn for machines',
  },
  run: {
    about: 'play a scenario with agents in all seats',
    scenario: SCENARIO,
    seed: 'what chance is drawn from; the same seed gives the same game',
    turns: 'stop after so many turns',
    nation: 'who plays a nation; may be given again',
    theory: THEORY,
    out: 'keep the game as a replay; - for stdout',
    json: 'print the outcome for machines',
  },
  sweep: {
    about: 'play a scenario over many seeds and settings, as tables with a codebook and a report',
    scenario: SCENARIO,
    base: 'derive the seeds from this text: text.1, text.2 …',
    vary: 'key=a,b or key=lo..hi; a weight as war.dread, scenario.PATH, agent.NATION or theory; may be given again',
    design: 'all combinations, or a Latin hypercube',
    levels: 'places at which a grid takes a range',
    points: 'settings of a Latin hypercube',
    agents: 'who plays other than the scenario says, as GER=revisionist,FRA=balancer',
    theory: THEORY,
    metrics: 'figures of runs.csv, as wars,calls_honoured; all without it',
    workers: WORKERS,
    queue: `${QUEUE}; \`entente worker\` plays the runs`,
    out: 'a new directory, or that of the same sweep to go on with',
  },
  theories: {
    about: 'play the same seeds under each built-in theory and set the histories side by side',
    scenario: SCENARIO,
    seeds: SEEDS,
    json: 'print the means for machines',
  },
  tournament: {
    about: 'play each agent in each seat of each seed, the rest as the scenario says, and rank them',
    scenario: SCENARIO,
    agents: 'who plays, as balancer,random; all agents without it',
    seats: 'nations they play, as HAL,ORL; all without it',
    theory: THEORY,
    workers: WORKERS,
    json: 'print ranks, shares and every score for machines',
  },
  validate: {
    about: 'check scenario, theory, lesson, concept test and replay files',
    file: 'files; - for stdin',
    json: 'print every issue for machines',
  },
  worker: {
    about: 'play runs of sweeps that others hand out over a Redis, until it is stopped',
    queue: QUEUE,
    workers: WORKERS,
    idle: 'end after so many seconds without a sweep to play',
  },
  verify: {
    about: 'play replays again and compare the hash of every turn',
    file: 'replay files; - for stdin',
    json: 'print the verdicts for machines',
  },
};
