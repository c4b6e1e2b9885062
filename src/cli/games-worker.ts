// What a thread does: plays the games that it is handed, one after the other, and hands back what was made of each.

import { parentPort, workerData } from 'node:worker_threads';
import { type GameKind, type Job, playJob } from './game-kinds';
import type { Content } from '../engine';

const { kind, contents } = workerData as { readonly kind: GameKind; readonly contents: readonly Content[] };

parentPort?.on('message', (job: Job) => {
  parentPort?.postMessage(playJob(kind, contents, job));
});
