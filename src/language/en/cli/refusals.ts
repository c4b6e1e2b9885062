// What a command says where it cannot go on: wrong usage, files that are not there, replays that do not match.

/** What may have been meant by a name that nobody knows: the nearest one, or all where they are few. */
export type Near = { readonly guess: string | null; readonly known: readonly string[] };

function near({ guess, known }: Near): string {
  if (guess !== null) return `; did you mean ${guess}?`;
  return known.length > 0 ? `; there are ${known.join(', ')}` : '';
}

const under = (keys: readonly string[], more: boolean): string =>
  keys.length === 0 ? '' : `; under it stand ${keys.join(', ')}${more ? ' …' : ''}`;

export const refusals = {
  bug: (message: string): string => `this should not have happened: ${message}`,
  noScenario: (id: string, like: Near): string => `there is no scenario "${id}"${near(like)}`,
  noTheory: (id: string, like: Near): string => `there is no theory "${id}"${near(like)}`,
  noLanguage: (tag: string, like: Near): string => `there is no language "${tag}"${near(like)}`,
  noNation: (world: string, id: string, like: Near): string => `${world} has no nation "${id}"${near(like)}`,
  noAgent: (name: string, like: Near): string => `there is no agent "${name}"${near(like)}`,
  noFigure: (name: string, like: Near, known: readonly string[]): string =>
    `there is no figure "${name}"${near(like)}; there are ${known.join(', ')}`,
  noPact: (id: string, turn: number, like: Near): string =>
    `no pact ${id} is in force at turn ${turn}${near(like)}`,
  pactOver: (id: string, turn: number): string =>
    `pact ${id} ended in turn ${turn}; choose an earlier one with --turn`,
  noWholeNumber: (option: string, least: number, most: number, given: string): string =>
    `${option} is a whole number from ${least} to ${most}, not "${given}"`,
  seedsDownwards: (first: number, last: number, given: string): string =>
    `seeds run upwards: ${first}..${last}, not ${given}`,
  tooManySeeds: (most: number): string => `at most ${most} seeds at once`,
  noPace: (paces: readonly string[], given: string): string =>
    `--pace is ${paces.join(' or ')}, not "${given}"`,
  noSeed: (most: number): string => `a seed is a text of 1 to ${most} characters`,
  noSeat: (option: string, given: string): string =>
    `${option} takes ID=AGENT, as in france=balancer, not "${given}"`,
  noTurnInReplay: (last: number, turn: number): string =>
    `the replay has ${last} turns, so there is no turn ${turn}`,
  noTurnInWorld: (world: string, last: number, turn: number): string =>
    `${world} has ${last} turns, so there is no turn ${turn}`,
  link: {
    'cut-off': 'the game did not arrive whole: the link was cut off or changed',
    'too-long': 'it is longer than any link that holds a game',
    newer: 'it was made by another version',
    'no-game': 'it holds no game',
  },
  noLink: {
    'own-world': 'a game in a world or under a theory of its own has no link; hand on the file',
    'old-form': 'a game from a file of an older form has no link; hand on the file',
  },
  linkTooLong: (length: number, most: number): string =>
    `the link would have ${length} characters, and more than ${most} do not arrive everywhere; hand on the file`,
  pactAndNation: 'explain takes --pact or --nation, not both',
  theoryOfOwnWorld: '--theory is for built-in scenarios; this replay carries one of its own',
  noOrders: (file: string, at: string): string =>
    `${file}: no list of orders as a replay has them${at === '' ? '' : ` (at ${at})`}`,
  noNotes: (file: string): string => `${file}: no list of notes`,
  notWritten: (file: string, why: string): string => `${file}: cannot be written: ${why}`,
  notRead: (file: string, why: string): string => `${file}: ${why}`,
  notValid: (files: readonly string[]): string => `not valid: ${files.join(', ')}`,
  lessonIdeaMissing: 'the idea of the lesson does not show itself',
  lintFailed: (bars: number, statements: number, warnings: number): string =>
    `${bars} bars missed, ${statements} statements do not hold, ${warnings} warnings`,
  tooManyRuns: (settings: number, seeds: number, most: number): string =>
    `${settings} settings of ${seeds} seeds are more than ${most} runs; take fewer`,
  vary: (why: string): string => `--vary ${why}`,
  noFactor: (given: string): string =>
    `--vary takes key=a,b or key=lo..hi, as in war.dread=1,2 or agent.GER=balancer,revisionist, not "${given}"`,
  rangeDownwards: (name: string, low: number, high: number, given: string): string =>
    `--vary ${name}: a range runs upwards: ${low}..${high}, not ${given}`,
  valueMissing: (name: string, given: string): string => `--vary ${name}: a value is missing in "${given}"`,
  valueTwice: (name: string, given: string): string => `--vary ${name}: a value stands twice in "${given}"`,
  factorTwice: (name: string): string => `--vary ${name} is named twice; give all its values at once`,
  otherFiles: (directory: string): string =>
    `${directory} holds other files and no sweep; name a new or empty directory`,
  noManifest: (file: string): string => `${file}: this is no manifest of a sweep; name another directory`,
  anotherSweep: (directory: string, parts: readonly string[]): string =>
    `${directory} holds another sweep (its ${parts.join(', ')} differ); name another directory`,
  noQueueAddress: '--queue takes the address of a Redis, as in redis://127.0.0.1:6379',
  noRedis: (address: string, why: string): string =>
    `no Redis answers at ${address} (${why}); start one, on this machine with: redis-server --bind 127.0.0.1 --port 6379 --save ''`,
  redisPassword: (address: string, none: boolean, variable: string): string =>
    `the Redis at ${address} ${none ? 'asks for a password' : 'refuses this name or password'}; set it in ${variable}, or in the address as redis://:PASSWORD@host:port`,
  redisOther: (address: string): string => `what answers at ${address} is no Redis 6.2 or newer`,
  redisEvicts: (address: string, policy: string): string =>
    `the Redis at ${address} drops what it holds when its memory is full (maxmemory-policy ${policy}); set it to noeviction`,
  noNotice: (id: string): string => `sweep ${id}: what is said of it did not arrive whole; not joined`,
  otherEngine: (scenario: string, theirs: string, ours: string): string =>
    `a sweep of ${scenario} is played by engine ${theirs}, this worker has ${ours}; not joined`,
  otherWorld: (scenario: string, theirs: string, ours: string | null): string =>
    `a sweep of ${scenario} has the content hash ${theirs}, ${ours === null ? 'this worker can make no world of it' : `this worker makes ${ours} of it`}; not joined: install the same version here`,
  otherTrial: (scenario: string, engine: string): string =>
    `the first run of a sweep of ${scenario} comes to another end on this worker, though both have engine ${engine}; not joined: install the same version here`,
  agentOfKey: (key: string, name: string, like: Near): string =>
    `${key}: there is no agent "${name}"${near(like)}`,
  noLevel: (key: string, keys: readonly string[], more: boolean): string =>
    `${key} is no number or word${under(keys, more)}`,
  noKey: (key: string, step: string, like: Near, keys: readonly string[], more: boolean): string =>
    `${key}: a key is a weight of the theory, scenario.PATH, agent.NATION or theory, and there is no "${step}"${near(like) || under(keys, more)}`,
};

const meant = (similar: readonly string[]): string =>
  similar.length === 0 ? '' : `; did you mean ${similar.join(' or ')}?`;

/** Options and arguments that do not fit a command. */
export const usage = {
  unknownCommand: (given: string, similar: readonly string[]): string =>
    `unknown command '${given}'${meant(similar)}`,
  unknownOption: (given: string, similar: readonly string[]): string =>
    `unknown option '${given}'${meant(similar)}`,
  missingArgument: (name: string): string => `the argument '${name}' is missing`,
  missingOption: (option: string): string => `the option '${option}' is missing`,
  noValue: (option: string): string => `the option '${option}' has no value`,
  tooMany: (expected: number, given: number): string =>
    `too many arguments: ${given} given, at most ${expected} taken`,
  notAmong: (option: string, given: string, choices: readonly string[]): string =>
    `${option} is ${choices.join(' or ')}, not "${given}"`,
};

/** Why a file cannot be opened or written, by the system's code. */
export const systemFaults: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'this is a directory',
  EACCES: 'it may not be opened',
  ENOTDIR: 'there is no such directory',
  ENOSPC: 'the disk is full',
};

const MISMATCHES = {
  'no-content': 'its scenario cannot be had',
  'other-content': 'its scenario or theory is another than the one it names',
  seal: 'what it says is not what its hash says',
  seats: 'its seats are not those of the scenario',
  start: 'the game does not begin as recorded: the seed, the scenario or the engine is another',
  'order-of-orders': 'the orders of this turn do not stand in canonical order',
  branch: 'one of its branches gives another hash than the one recorded',
  turn: 'playing its orders gives another hash than the one recorded',
};
type Mismatch = keyof typeof MISMATCHES;

export const verdicts = {
  unsealed:
    'of an older form: every turn plays as recorded, but who played, names and the engine are under no hash and cannot be checked',
  noContent: (file: string, why: string): string => `${file}: ${MISMATCHES['no-content']}: ${why}`,
  sealBroken: (file: string, part: string): string =>
    `${file}: does not match at its ${part}: what stands there is not what was recorded`,
  mismatch: (file: string, turn: number, reason: Mismatch, hash: string | null): string =>
    `${file}: does not match at turn ${turn}: ${MISMATCHES[reason]}${hash === null ? '' : ` (${hash})`}`,
  playedBy: (engine: string, ours: string): string =>
    `; it was played with entente ${engine}, this is ${ours}`,
  toldAnyway: (why: string): string => `${why}; what follows is what this entente makes of its orders`,
  matches: (file: string, turns: number, hash: string): string =>
    `${file}: matches, ${turns} turns, state hash ${hash}`,
  inTurn: (turn: number): string => ` (turn ${turn})`,
  sound: (file: string, kind: 'scenario' | 'theory' | 'lesson' | 'test'): string =>
    `${file}: a sound ${kind}`,
  wellFormed: (file: string): string => `${file}: a well-formed replay; entente verify plays it again`,
};
