// What `entente lint` tells of a world or a lesson that agents have played.

import type { PactEnd } from '../../../engine';
import { counted, ENGLISH } from '../formats';

const { number } = ENGLISH;

const ENDS: Readonly<Record<PactEnd, string>> = {
  term: 'term',
  notice: 'notice',
  violation: 'violation',
  'purpose-fulfilled': 'purpose fulfilled',
  'too-few-members': 'too few members',
  merged: 'merged',
};

interface World {
  readonly world: string;
  readonly nations: number;
  readonly turns: number;
  readonly tempo: number;
  /** History's. */
  readonly years: number;
  readonly seeds: number;
}

const seedsOf = (seeds: number): string => counted(seeds, 'seed', 'seeds');
const turnsOf = (turns: number): string => counted(turns, 'turn', 'turns');

interface Worlds {
  readonly nations: number;
  readonly years: number;
  readonly worlds: number;
}

export const lint = {
  worldsTitle: ({ nations, years, worlds }: Worlds): string =>
    `${counted(worlds, 'generated world', 'generated worlds')} of ${counted(nations, 'nation', 'nations')}, ${number(years)} years at tempo 1`,
  title: ({ world, nations, turns, tempo, years, seeds }: World): string =>
    `${world}: ${counted(nations, 'nation', 'nations')}, ${turnsOf(turns)} at tempo ${tempo} (${number(years)} years of history's), ${seedsOf(seeds)}`,
  lessonTitle: (lesson: string, world: string, turns: number, seeds: number): string =>
    `${lesson}: ${world}, ${turnsOf(turns)}, ${seedsOf(seeds)}`,
  figures: 'agents alone',
  warning: (says: string): string => `warning: ${says}`,
  ends: {
    heads: { pacts: 'pacts', signed: 'signed', outlasting: 'outlast the game' },
    causes: ENDS,
  },
  orders: {
    head: 'orders given a game',
    all: 'all',
    /** Less than can be told apart from never. */
    seldom: (least: string): string => `< ${least}`,
    never: (orders: readonly string[]): string => `never given: ${orders.join(', ')}`,
  },
  deadTurns: {
    heads: { nation: 'passes', dead: 'dead turns', agenda: 'agenda' },
    concerns: { offer: 'offer', call: 'call', demand: 'demand', crisis: 'crisis', change: 'change' },
  },
  goals: {
    heads: {
      nation: 'objective of',
      asked: 'what is asked',
      points: 'points',
      met: 'met',
      verdict: 'verdict',
    },
    tooEasy: 'too easy',
    tooHard: 'too hard',
    metOf: (met: number, all: number, least: string, most: string): string =>
      `${met} of ${counted(all, 'objective is', 'objectives are')} met in ${least} to ${most} of the games`,
  },
  statements: {
    heads: {
      says: 'what happened',
      games: 'games',
      figure: 'figure',
      expected: 'expected',
      control: 'shuffled',
      controlGames: 'games',
      verdict: 'verdict',
    },
    aGame: (count: string): string => `${count} a game`,
    holdOf: (held: number, all: number): string =>
      `${held} of ${counted(all, 'statement', 'statements')} hold`,
  },
  lesson: {
    concept: (says: string, share: string, games: number, least: string, verdict: string): string =>
      `${says} ${share} of ${counted(games, 'game', 'games')}, at least ${least} asked: ${verdict}`,
    heads: { came: 'came true', policy: 'policy' },
  },
};
