// How a replay's reading and verification is put into words.

import { capital } from '../markup';
import { counted } from './formats';

const REASONS = {
  'no-content': 'Its scenario cannot be found.',
  'other-content': 'It was played with another version of the scenario.',
  seal: 'Its seed, its seats or the version that played it were changed after the game.',
  seats: 'Its seats are not the scenario’s nations.',
  start: 'It does not begin as the scenario and seed say.',
  'order-of-orders': 'Its orders are not as this program writes them.',
  branch: 'One of its branches does not play as recorded.',
  turn: 'An order or a hash was changed after the game, or another version of the rules played it.',
} as const;

export const verdictWords = {
  encoding: (problem: string): string => `${capital(problem)}.`,
  unreadable: (message: string, line: number, column: number, advice: string): string =>
    `${capital(message)} (line ${line}, column ${column}). ${capital(advice)}.`,
  unsealed:
    'Every turn plays as recorded, but the file is of an older form: who played, names and the version are under no hash and cannot be checked.',
  /** Of a story: what weighed most with a nation. */
  weighed: (nation: string, part: string): string => `What weighed most with ${nation}: ${part}.`,
  ended: 'How it ended',
  endedSo: (first: string, founded: number, broken: number, wars: number): string =>
    `${capital(first)} came out best. ${counted(founded, 'pact was', 'pacts were')} signed and ${broken} broken; ${
      wars === 0 ? 'no war was fought' : `${counted(wars, 'war was', 'wars were')} fought`
    }.`,
  differs: (reason: keyof typeof REASONS): string => REASONS[reason],
};
