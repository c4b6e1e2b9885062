// What a thread of a sweep does: makes the world of a run's setting, plays it, and hands back what was seen, or why it could not be, packed.

import { parentPort, workerData } from 'node:worker_threads';
import { commandLineIn } from '../../language/command-languages';
import { pack } from './packed';
import { playRun, type SweepTable } from './play-run';
import type { PlannedRun } from './plan';

const table = workerData as SweepTable;
const play = playRun(table, await commandLineIn(table.locale));

parentPort?.on('message', (run: PlannedRun) => {
  parentPort?.postMessage(pack(play(run)));
});
