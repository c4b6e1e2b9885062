// What a thread of the page's sweeps does: it is handed what all runs have in common, then one run after the other.

import { type PlannedRun, playRun, type RunOutcome, type SweepTable } from './sweep';

let play: ReturnType<typeof playRun> = () => ({ error: '' });

addEventListener('message', ({ data }: MessageEvent<SweepTable | PlannedRun>) => {
  if ('base' in data) {
    play = playRun(data, () => '');
    return;
  }
  const outcome = play(data);
  postMessage('error' in outcome ? outcome : told(outcome));
});

/** Without the tables of turns, pacts and events, which a page does not keep. */
function told({
  endTurn,
  endState,
  winner,
  metrics,
  statements,
}: Exclude<RunOutcome, { error: string }>): RunOutcome {
  return { endTurn, endState, winner, metrics, statements };
}
