// What a thread of the review's bench does: looks into each case that it is handed, and hands back what it found.

import { parentPort } from 'node:worker_threads';
import { type Case, findIn } from './review-case';

parentPort?.on('message', (told: Case) => parentPort?.postMessage(findIn(told)));
