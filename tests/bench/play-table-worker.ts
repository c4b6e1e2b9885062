// What a thread of the play table does: plays each game that it is handed, and hands back how it ended.

import { parentPort } from 'node:worker_threads';
import { type Job, playGame } from './play-table-game';

parentPort?.on('message', (job: Job) => parentPort?.postMessage(playGame(job)));
