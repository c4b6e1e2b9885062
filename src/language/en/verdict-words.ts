// The words around a verdict: the course of a game, its turning points, what advisers would have made of it, what history did.

import type { Wording } from '../wording';
import { nationMark } from '../markup';
import { counted } from './formats';
import { historianSays } from './historian';
import { ordinal } from './ordinal';
import { verdictLede } from './verdict';

const placesWon = (places: number): string => {
  if (places === 0) return 'your rank is the same';
  const many = counted(Math.abs(places), 'place', 'places');
  return places > 0 ? `it won you ${many}` : `it cost you ${many}`;
};

export const englishVerdict = {
  lede: verdictLede,
  historianSays,
  title: 'The verdict',
  theory: (title: string) => `played under the theory “${title}”`,
  place: (rank: number, of: number) => `${ordinal(rank)} of ${of}`,
  now: 'now',
  start: 'start',
  weighted: 'counts',
  reasons: 'Why',
  characters: 'Who they were',
  reasonsHint: 'The largest movements in your scores',
  whoTrusts: 'Who trusts you',
  promises: 'Promises',
  historian: 'What historians will say',
  kept: 'Came',
  refused: 'Stayed away',
  broken: 'Broke pacts',
  calls: 'Called',
  wars: 'Wars',
  noCalls: 'Nobody called.',
  again: 'Play again, same seed',
  fresh: 'New seed',
  toStart: 'Other worlds',
  look: 'Look at the map',
  watch: 'Watch it again',
  review: 'Review your decisions',
  how: 'Total: the weighted change of four scores since the start, so that a small nation can win, and the points of goals met. Nations without goals of their own are not ranked where others have some.',
  course: 'How it went',
  courseHint:
    'Your total against those who came first. Numbers mark the turning points below, dots a goal met or lost.',
  courseTable: 'As a table',
  rank: 'Rank',
  turn: 'Turn',
  goalMet: (goal: string) => `Met: ${goal}`,
  goalLost: (goal: string) => `No longer met: ${goal}`,
  points: 'Turning points',
  pointsHint:
    'The decisions that moved your total most. Each was measured by playing the game on from that turn without it, with the same seed; the others decided anew.',
  weighing: (turn: number, turns: number) => `Weighing turn ${turn} of ${turns}…`,
  toTheEnd: 'Playing each to the end…',
  failed: 'This could not be worked out on this machine. The game can still be watched turn by turn.',
  none: 'No single decision moved your total.',
  within: (turns: number) => `within ${counted(turns, 'turn', 'turns')}`,
  /** What it came to at the end; places are won where positive. */
  atEnd: (value: string, places: number) =>
    `At the end, with all that came to differ: ${value}, and ${placesWon(places)}.`,
  /** Whose call, and against whom, in the catalogue's markup. */
  call: (caller: string, against: string) =>
    `${nationMark(caller)} called you against ${nationMark(against)}.`,
  crisis: (challenger: string, target: string) => `${nationMark(challenger)} against ${nationMark(target)}.`,
  silence: 'You left it unanswered.',
  brokenWord: 'Against the same game had it kept its word.',
  better: (what: string, gain: string) => `Better: ${what} (${gain}).`,
  undone: 'not to have done it',
  asAdviser: (school: string) => `all that *${school}* would have ordered`,
  noneBetter: 'Nothing else that was tried would have done better.',
  watchTurn: 'Watch this turn',
  cabinet: 'Your cabinet',
  cabinetHint:
    'Each adviser’s game from the same turns, with the same seed: what rank and total it would have reached.',
  adviser: 'Adviser',
  followed: 'Your orders that were its',
  followedOf: (own: number, given: number) => (given === 0 ? 'you gave none' : `${own} of ${given}`),
  from: (season: string) => `From ${season}`,
  reached: (rank: number, total: string) => `${ordinal(rank)}, ${total}`,
  asYou: 'You',
  history: 'What history did',
  historyHint: 'What came of this world, and whether your game did likewise.',
  here: 'here too',
  notHere: 'not here',
  untold: 'cannot be told',
  hereCount: (count: string) => `here: ${count}`,
  heldOf: (held: number, all: number) => `${held} of ${all} as in history`,
  goalsOf: (points: string) => `of ${points}`,
  intent: (really: string, read: string) => `intent ${really}, you read ${read}`,
};

/** What a language needs for the end of a game; English is the form. */
export type VerdictWords = Wording<typeof englishVerdict>;
