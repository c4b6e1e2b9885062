// What each invented nation is: how strong, rich, free and restless.
import { AGENTS, ISSUE_AREAS } from '../../engine';
import type { NationFile } from '../schema/scenario-nation';
import { type Draws, drawsFor, rounded, within } from './draws';
import type { Layout } from './layout';
import { idsFor, namer } from './names';

/** Million dollars a year for each nation, on average. */
const MEAN_GDP = 60_000;

/** So many of the strongest may be the one that is surely restless. */
const GREAT = 3;

/** Shares of capability that sum to 1: heavy-tailed, as Zipf's law has it, with noise; nobody holds more than 55 %. */
function capabilities(draws: Draws, n: number): number[] {
  const raw = draws.shuffled(
    Array.from({ length: n }, (_, rank) => draws.between(0.75, 1.25) / (rank + 1.4)),
  );
  const sum = raw.reduce((all, share) => all + share, 0);
  const shares = raw.map((share) => Math.max(2, Math.floor((share / sum) * 990_000)) / 1_000_000);
  return n === 2 ? shares : shares.map((share) => Math.min(share, 0.54));
}

/** Which of the first `count` nations lies nearest: they stand for regions, and for cultures. */
function nearestOf(layout: Layout, count: number, index: number): number {
  const n = layout.places.length;
  let best = 0;
  for (let k = 1; k < count; k++) if (layout.km[index * n + k]! < layout.km[index * n + best]!) best = k;
  return best;
}

function interests(draws: Draws): NonNullable<NationFile['interests']> {
  const parts = ISSUE_AREAS.map((area) =>
    draws.between(1, area === 'territory' || area === 'economy' ? 8 : 3),
  );
  const sum = parts.reduce((all, part) => all + part, 0);
  const shares = parts.map((part) => Math.floor((part / sum) * 100));
  shares[0] = shares[0]! + 100 - shares.reduce((all, share) => all + share, 0);
  return Object.fromEntries(ISSUE_AREAS.map((area, k) => [area, shares[k]! / 100]));
}

const slug = (name: string): string => name.toLowerCase();

/** Who is where, and the strengths and cultures that were drawn for them. */
interface Stock {
  readonly ids: readonly string[];
  readonly names: readonly string[];
  readonly towns: readonly string[];
  readonly regions: readonly string[];
  readonly cultures: readonly { readonly name: string; readonly regime: number }[];
  readonly shares: readonly number[];
  /** The one that is surely restless. */
  readonly restless: number;
}

/** One of the few strongest: who challenges an order has the means (Organski 1958). */
function challenger(draws: Draws, shares: readonly number[]): number {
  const strongest = shares.map((_, k) => k).sort((a, b) => shares[b]! - shares[a]! || a - b);
  return draws.pick(strongest.slice(0, GREAT));
}

function stock(seed: string, draws: Draws, n: number): Stock {
  const name = namer(drawsFor(seed, 'names'));
  const fill = <T>(count: number, make: () => T): T[] => Array.from({ length: count }, make);
  const regions = fill(Math.max(1, Math.round(n / 12)), () => slug(name.region()));
  const cultures = fill(Math.min(n, Math.max(2, Math.round(n / 7))), () => ({
    name: slug(name.region()),
    regime: draws.between(-0.8, 0.9),
  }));
  const names = fill(n, name.nation);
  const towns = fill(n, name.town);
  const shares = capabilities(drawsFor(seed, 'capability'), n);
  return { ids: idsFor(names), names, towns, regions, cultures, shares, restless: challenger(draws, shares) };
}

/** What is drawn for one nation alone. */
function agentMix(draws: Draws, intent: number, leaning: number) {
  return {
    burden: rounded(within(0.01, 0.015 + 0.06 * intent + draws.between(0, 0.03), 0.12), 3),
    regime: rounded(within(-1, leaning + draws.between(-0.4, 0.4), 1), 2),
    intent: rounded(intent, 2),
    offence: rounded(within(0.2, 0.3 + 0.4 * intent + draws.between(-0.1, 0.15), 0.9), 2),
    autonomyTaste: rounded(draws.between(0.3, 0.8), 2),
    readiness: rounded(draws.between(0.4, 0.7), 2),
    technology: rounded(draws.between(0.3, 0.8), 2),
    stability: rounded(draws.between(0.5, 0.9), 2),
  };
}

function makeNation(draws: Draws, layout: Layout, from: Stock, index: number): NationFile {
  const n = layout.places.length;
  const capability = from.shares[index]!;
  const culture = from.cultures[nearestOf(layout, from.cultures.length, index)]!;
  const calm = draws.unit();
  const intent = index === from.restless ? draws.between(0.65, 0.9) : calm * calm * 0.8;
  return {
    id: from.ids[index]!,
    name: from.names[index]!,
    capital: { name: from.towns[index]!, ...layout.places[index]! },
    region: from.regions[nearestOf(layout, from.regions.length, index)]!,
    culture: culture.name,
    capability,
    gdp: Math.max(100, Math.round(capability * n * MEAN_GDP * draws.between(0.5, 1.6))),
    ...agentMix(draws, intent, culture.regime),
    interests: interests(draws),
    agent: draws.chance(0.5) ? 'balancer' : draws.pick(AGENTS.filter((agent) => agent !== 'random')),
  };
}

export function makeNations(seed: string, layout: Layout): NationFile[] {
  const draws = drawsFor(seed, 'nations');
  const from = stock(seed, draws, layout.places.length);
  return layout.places.map((_, index) => makeNation(draws, layout, from, index));
}
