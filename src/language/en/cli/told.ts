// What commands tell of games: the lines above, between and below what the sentences of a game and its tables say.

import { counted } from '../formats';

const DIFFERENCES = {
  start: 'the games begin otherwise',
  orders: 'other orders were given',
  state: 'the same orders led to another state: chance or the weights are others',
  length: 'one of them ends before it',
};

const MINUTE = 60_000;

export const told = {
  title: (world: string, seed: string): string => `${world}, seed ${seed}`,
  titlePlayedBy: (world: string, seed: string, engine: string): string =>
    `${world}, seed ${seed}, engine ${engine}`,
  ended: (over: boolean, turn: number, of: number, hash: string): string =>
    `${over ? 'The game is over' : 'Stopped'} after turn ${turn} of ${of}; state hash ${hash}`,
  standsAt: (date: string, turn: number, of: number, hash: string): string =>
    `${date}, turn ${turn} of ${of}; state hash ${hash}`,
  wouldWait: 'Would wait.',
  headersDiffer: (keys: readonly string[]): string => `Their headers differ in: ${keys.join(', ')}`,
  noTurnDiffers: 'No turn differs.',
  differFirst: (turn: number, date: string | null, kind: keyof typeof DIFFERENCES): string =>
    `They differ first in turn ${turn}${date === null ? '' : `, ${date}`}: ${DIFFERENCES[kind]}.`,
  noSuchTurn: 'has no such turn',
  onlyIn: (file: string): string => `Only in ${file}:`,
  differsAfter: 'What differs after it:',
  both: (one: string, other: string): string => `${one} and ${other}`,
  cohesionOf: (pact: string): string => `Cohesion of ${pact}`,
  numberOf: (number: string, nation: string): string => `${number} of ${nation}`,
  sweepComplete: (directory: string, runs: number): string => `${directory} is complete: ${runs} runs.`,
  sweepDone: (runs: number, settings: number, directory: string, failed: number): string =>
    `${runs} runs of ${settings} settings in ${directory}${failed > 0 ? `; ${failed} failed, see the column error` : ''}.`,
  redisGone: (address: string): string => `the Redis at ${address} no longer answers; waiting for it`,
  redisBack: (address: string): string => `the Redis at ${address} answers again`,
  noWorkers: (address: string): string =>
    `no worker has joined yet; start some with: entente worker --queue ${address}`,
  workerWaits: (address: string, threads: number): string =>
    `Waiting for sweeps at ${address}, to play on ${counted(threads, 'thread', 'threads')}.`,
  workerJoined: (scenario: string, runs: number): string =>
    `Joined a sweep of ${scenario}, ${counted(runs, 'run', 'runs')} in all.`,
  workerLeft: (scenario: string, runs: number): string =>
    `Left the sweep of ${scenario}; ${counted(runs, 'run', 'runs')} played here.`,
  timeLeft: (milliseconds: number): string =>
    milliseconds < MINUTE
      ? `${Math.ceil(milliseconds / 1000)} s left`
      : `${Math.ceil(milliseconds / MINUTE)} min left`,
};
