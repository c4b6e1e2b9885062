// What stood between each two states of a scenario from before the tables: borders, distance, rivalry, grievance, trade, trust.
import { distanceKm } from '../geometry';
import type { NationFile } from '../schema/scenario-nation';
import type { PairFile } from '../schema/scenario-pair';
import { type Facts, transparency, trust } from './era-pairs';
import type { Past } from './past';
import type { PastFlows } from './past-trade';

type Two = readonly [string, string];

const same = (x: string, y: string, [a, b]: Two): boolean => (x === a && y === b) || (x === b && y === a);

export const isBorder = (past: Past, a: string, b: string): boolean =>
  past.borders.some((border) => same(...(border.split(' ') as [string, string]), [a, b]));

/** Everything coded about two states. */
function found(past: Past, two: Two) {
  return {
    border: isBorder(past, ...two),
    quarrel: past.quarrels.find(([x, y]) => same(x, y, two)),
    wrong: past.wrongs.find(([x, y]) => same(x, y, two)),
    claim: past.claims.find(([x, y]) => same(x, y, two)),
  };
}

const noteOf = (parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined).join(' ');

export function pastPair(past: Past, flows: PastFlows, one: NationFile, other: NationFile): PairFile {
  const two: Two = [one.id, other.id];
  const { border, quarrel, wrong, claim } = found(past, two);
  const rivalry = quarrel?.[2] ?? 0;
  const years = quarrel?.[3] ?? null;
  const facts: Facts = { rivalry, grievance: wrong?.[2] ?? 0, years, claim: claim !== undefined };
  const [there, back] = [trust(past, one, other, facts), trust(past, other, one, facts)];
  const trade = flows.between(...two);
  const note = noteOf([quarrel && `Rivalry: ${quarrel[4]}.`, wrong && `Grievance: ${wrong[3]}.`]);
  return {
    between: [...two],
    ...(border && { neighbours: true }),
    distance: Math.max(1, Math.round(distanceKm(one.capital, other.capital) * past.slowness)),
    ...(rivalry > 0 && { rivalry }),
    ...(wrong !== undefined && { grievance: wrong[2] }),
    ...(claim !== undefined && { dispute: claim[2] }),
    ...(years !== null && { yearsSinceDispute: years }),
    ...(trade > 0 && { trade }),
    trust: there === back ? there : [there, back],
    transparency: transparency(past, two, rivalry > 0),
    ...(note !== '' && { note }),
    sources: {
      ...(border && { neighbours: 'places' }),
      distance: 'places',
      ...(rivalry > 0 && { rivalry: 'coding-rules' }),
      ...(wrong !== undefined && { grievance: 'coding-rules' }),
      ...(claim !== undefined && { dispute: 'coding-rules' }),
      ...(years !== null && { yearsSinceDispute: 'coding-rules' }),
      ...(trade > 0 && { trade: 'trade' }),
      trust: 'coding-rules',
      transparency: 'coding-rules',
    },
    estimates: trade > 0 ? ['distance', 'trade'] : ['distance'],
  };
}
