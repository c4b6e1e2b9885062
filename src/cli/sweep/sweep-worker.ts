// What a thread of a sweep does: makes the world of a run's setting, plays it, and hands back what was seen, or why it could not be, packed.

import { parentPort, workerData } from 'node:worker_threads';
import { commandLineIn } from '../../language/command-languages';
import { type PlannedRun, playRun, type SweepTable } from '../../sweep';
import { pack } from './packed';

const table = workerData as SweepTable;
const language = await commandLineIn(table.locale);
const play = playRun(table, (line) => line(language));

parentPort?.on('message', (run: PlannedRun) => {
  parentPort?.postMessage(pack(play(run)));
});
