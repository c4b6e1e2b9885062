// What a thread of `npm run bench:chances` does: plays a game and hands back what was shown in it and what came.

import { parentPort } from 'node:worker_threads';
import { forecastsOf } from '../../src/analysis';
import { fillSeats } from '../../src/session';
import { builtInWorld } from '../engine/built-in-worlds';
import { previewsOf } from './previews';

export interface Job {
  readonly what: 'forecasts' | 'previews';
  readonly world: string;
  readonly seed: string;
}

parentPort?.on('message', ({ what, world, seed }: Job) => {
  const content = builtInWorld(world);
  parentPort?.postMessage(
    what === 'forecasts' ? forecastsOf(content, seed, fillSeats(content, {})) : previewsOf(world, seed),
  );
});
