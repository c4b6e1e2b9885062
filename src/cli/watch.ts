// Which games stand behind the figures of row 8: each seed under the scenario's own agents, and once more without trade's effects.

import { type Games, withoutTrade, yearsPerTurn } from '../analysis';
import type { Content } from '../engine';
import { fillSeats } from '../session';
import { playGames } from './games';

export async function watchGames(
  content: Content,
  seeds: readonly string[],
  workers: number,
): Promise<Games> {
  const seats = fillSeats(content, {});
  const contents = [content, withoutTrade(content)];
  const jobs = contents.flatMap((_, k) => seeds.map((seed) => ({ content: k, seed, seats })));
  const records = await playGames('record', contents, jobs, workers);
  return {
    records: records.slice(0, seeds.length),
    plain: records.slice(seeds.length),
    yearsPerTurn: yearsPerTurn(content),
  };
}
