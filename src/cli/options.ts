// How option values are read: whole numbers, ranges of seeds, seats. Each that is wrong stops with code 2 and one line.

import { suggestion } from '../content';
import { Option } from 'commander';
import type { CommandLine } from '../language/command-line';
import { AGENTS } from '../engine';
import type { AgentName, Content, NationId } from '../engine';
import { LONGEST_SEED, seedFrom } from '../text';
import { usage } from './outcome';

/** A reader of whole numbers from `least` to `most`, for commander. */
export function wholeNumber(what: string, least: number, most: number): (text: string) => number {
  return (text) => {
    const number = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
    if (number >= least && number <= most) return number;
    throw usage(({ cli }) => cli.refusals.noWholeNumber(what, least, most, text));
  };
}

const MOST_SEEDS = 100_000;

/** `7`, `1..50` or `3,5,8` as seeds. */
export function seedsOf(text: string): string[] {
  const range = /^(\d{1,9})\.\.(\d{1,9})$/.exec(text);
  if (range === null) return text.split(',').map((seed) => seedOf(seed));
  const [first, last] = [Number(range[1]), Number(range[2])];
  if (first > last) throw usage(({ cli }) => cli.refusals.seedsDownwards(last, first, text));
  if (last - first >= MOST_SEEDS) throw usage(({ cli }) => cli.refusals.tooManySeeds(MOST_SEEDS));
  return Array.from({ length: last - first + 1 }, (_, k) => String(first + k));
}

/** `--seeds` where one may leave it out; the help shows the range, not its members. */
export const seedsFrom = ({ cli }: CommandLine, range: string): Option =>
  new Option('--seeds <list>', cli.helps.entente.seeds).argParser(seedsOf).default(seedsOf(range), range);

/** How fast and how long a scenario is played: as it says, or as history went. */
const PACES = ['own', 'history'] as const;
export type Pace = (typeof PACES)[number];

export function paceOf(text: string): Pace {
  const found = PACES.find((pace) => pace === text);
  if (found !== undefined) return found;
  throw usage(({ cli }) => cli.refusals.noPace(PACES, text));
}

/** A seed in the form in which it is kept. */
export function seedOf(text: string): string {
  const seed = seedFrom(text);
  if (seed !== null) return seed;
  throw usage(({ cli }) => cli.refusals.noSeed(LONGEST_SEED));
}

/** Collects a repeatable option. */
export const collect = (value: string, before: readonly string[]): string[] => [...before, value];

/** `france=balancer` for each nation named; nations are checked against the content. */
export function seatsFrom(
  pairs: readonly string[],
  content: Content,
  option = '--nation',
): Record<NationId, AgentName> {
  return Object.fromEntries(pairs.map((pair) => seatFrom(pair, content, option))) as Record<
    NationId,
    AgentName
  >;
}

function seatFrom(pair: string, content: Content, option: string): readonly [NationId, AgentName] {
  const [id = '', agent = '', ...more] = pair.split('=');
  if (agent === '' || more.length > 0) throw usage(({ cli }) => cli.refusals.noSeat(option, pair));
  return [nationFrom(id, content), agentFrom(agent)];
}

export function nationFrom(id: string, content: Content): NationId {
  const ids = content.nations.map((nation) => nation.id);
  const found = ids.find((known) => known === id);
  if (found !== undefined) return found;
  throw usage(({ cli }) => cli.refusals.noNation(content.id, id, suggestion(id, ids)));
}

/** `balancer,random` as agents, each once. */
export const agentsOf = (text: string): readonly AgentName[] => [
  ...new Set(text.split(',').map((name) => agentFrom(name.trim()))),
];

function agentFrom(name: string): AgentName {
  const found = AGENTS.find((known) => known === name);
  if (found !== undefined) return found;
  throw usage(({ cli }) => cli.refusals.noAgent(name, suggestion(name, AGENTS)));
}
