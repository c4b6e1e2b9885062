// How a sweep is made known to workers: its plan, what all its runs have in common, and what a first run must come to.

import type { Redis } from 'ioredis';
import { hashText } from '../../engine';
import { unpackedText } from '../sweep/packed';
import { type Plan, type PlannedRun, runsOf, type SweepTable } from '../../sweep';

export interface Notice {
  readonly plan: Plan;
  readonly table: SweepTable;
  /** Hash of all that was seen of the first run, as whoever hands out the runs has played it. */
  readonly trial: string;
}

/** A notice with its text, whose hash is its name. */
export interface Posted {
  readonly id: string;
  readonly text: string;
  readonly notice: Notice;
}

/** All that we keep in a Redis begins with this. */
export const PREFIX = 'entente';
const NOTICES = `${PREFIX}:sweeps`;
export const queueOf = (id: string): string => `sweep-${id}`;

export const trialOf = (packed: Uint8Array): string => hashText(unpackedText(packed));
export const trialRun = ({ plan }: Pick<Notice, 'plan'>): PlannedRun => runsOf(plan)[0]!;

export function posted(notice: Notice): Posted {
  const text = JSON.stringify(notice);
  return { id: hashText(text), text, notice };
}

export const post = (redis: Redis, { id, text }: Posted): Promise<unknown> => redis.hset(NOTICES, id, text);
export const withdraw = (redis: Redis, id: string): Promise<unknown> => redis.hdel(NOTICES, id);
export const idsPosted = (redis: Redis): Promise<string[]> => redis.hkeys(NOTICES);

/** Null where it is gone, or is not what its name says. */
export async function noticeOf(redis: Redis, id: string): Promise<Notice | null> {
  const text = await redis.hget(NOTICES, id);
  return text === null || hashText(text) !== id ? null : (JSON.parse(text) as Notice);
}
