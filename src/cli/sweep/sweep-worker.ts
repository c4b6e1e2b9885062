// What a thread of a sweep does: makes the world of a run's setting, plays it, and hands back what was seen, or why it could not be.

import { parentPort, workerData } from 'node:worker_threads';
import { playRun, type SweepTable } from './play-run';
import type { PlannedRun } from './plan';

const play = playRun(workerData as SweepTable);

parentPort?.on('message', (run: PlannedRun) => {
  parentPort?.postMessage(play(run));
});
