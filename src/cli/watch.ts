// Which games stand behind the figures of row 8: each seed under the scenario's own agents, and once more without trade's effects;
// and in which a nation passes.

import { type DeadTurns, type GameRecord, type Games, withoutTrade, yearsPerTurn } from '../analysis';
import type { StatementFile } from '../content';
import type { Content, NationId } from '../engine';
import { fillSeats } from '../session';
import { playGames } from './games';

export async function watchGames(
  content: Content,
  seeds: readonly string[],
  workers: number,
  statements: readonly StatementFile[] = [],
): Promise<Games> {
  const seats = fillSeats(content, {});
  const contents = [content, withoutTrade(content)];
  const jobs = contents.flatMap((_, k) => seeds.map((seed) => ({ content: k, seed, seats })));
  const records = await playGames('record', { contents, statements }, jobs, workers);
  return {
    records: records.slice(0, seeds.length),
    plain: records.slice(seeds.length),
    yearsPerTurn: yearsPerTurn(content),
  };
}

/** One game in each of many worlds, and once more without trade's effects. */
export async function watchWorlds(contents: readonly Content[], workers: number): Promise<Games> {
  const all = [...contents, ...contents.map(withoutTrade)];
  const jobs = all.map((content, k) => ({
    content: k,
    seed: `${k % contents.length}`,
    seats: fillSeats(content, {}),
  }));
  const records = await playGames('record', { contents: all, statements: [] }, jobs, workers);
  return {
    records: records.slice(0, contents.length),
    plain: records.slice(contents.length),
    yearsPerTurn: yearsPerTurn(contents[0]!),
  };
}

/** The same world under so many other deals of its relations, a game of each seed under one of them. */
export async function watchControl(
  contents: readonly Content[],
  seeds: readonly string[],
  workers: number,
  statements: readonly StatementFile[],
): Promise<readonly GameRecord[]> {
  if (contents.length === 0) return [];
  const jobs = seeds.map((seed, k) => {
    const content = k % contents.length;
    return { content, seed, seats: fillSeats(contents[content]!, {}) };
  });
  return playGames('record', { contents, statements }, jobs, workers);
}

/** Games in which each of these nations passes by turns, all others under the scenario's own agents. */
export function watchPassive(
  content: Content,
  nations: readonly NationId[],
  seeds: readonly string[],
  workers: number,
): Promise<readonly DeadTurns[]> {
  const jobs = nations.flatMap((nation) =>
    seeds.map((seed) => ({ content: 0, seed, seats: fillSeats(content, { [nation]: 'person' }) })),
  );
  return playGames('quiet', { contents: [content] }, jobs, workers);
}
