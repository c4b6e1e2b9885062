// Whether a worker plays a sweep's runs as whoever handed them out does: the same engine, the same world, and a first run that comes to the same.

import { ENGINE_VERSION } from '../../replay';
import type { Line } from '../outcome';
import { type PlannedRun, SweepRefused, variedWorld } from '../../sweep';
import { type Notice, trialOf, trialRun } from './notice';

const SHOWN = 12;
const short = (hash: string): string => hash.slice(0, SHOWN);

/** Null where it does; else why not. */
export async function misfit(
  notice: Notice,
  play: (run: PlannedRun) => Promise<Uint8Array>,
): Promise<Line | null> {
  const { engine, scenario } = notice.plan;
  if (engine !== ENGINE_VERSION)
    return ({ cli }) => cli.refusals.otherEngine(scenario.id, engine, ENGINE_VERSION);
  const hash = worldHash(notice);
  if (hash !== scenario.hash)
    return ({ cli }) => cli.refusals.otherWorld(scenario.id, short(scenario.hash), hash && short(hash));
  if (trialOf(await play(trialRun(notice))) !== notice.trial)
    return ({ cli }) => cli.refusals.otherTrial(scenario.id, engine);
  return null;
}

/** Null where no world can be made of it. */
function worldHash({ table }: Notice): string | null {
  try {
    return variedWorld(table.base, {}).content.hash;
  } catch (error) {
    if (error instanceof SweepRefused) return null;
    throw error;
  }
}
