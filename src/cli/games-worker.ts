// What a thread does: plays the games that it is handed, one after the other, and hands back what was made of each.

import { parentPort, workerData } from 'node:worker_threads';
import { type GameKind, type Job, playJob, type Table } from './game-kinds';

const { kind, table } = workerData as { readonly kind: GameKind; readonly table: Table };

parentPort?.on('message', (job: Job) => {
  parentPort?.postMessage(playJob(kind, table, job));
});
