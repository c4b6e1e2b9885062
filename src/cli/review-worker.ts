// What a thread of a review does: plays the rollouts that it is handed from the positions of the game, and hands back what they showed.

import { parentPort, workerData } from 'node:worker_threads';
import { type Job, type Played, playJob, positionsOf, tableOf } from '../analysis';

const played = workerData as Played;
const table = tableOf(played);
const positions = positionsOf(played);

parentPort?.on('message', (job: Job) => {
  parentPort?.postMessage(playJob(table, positions, job));
});
