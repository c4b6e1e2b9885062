// The same position with other luck: all that chance still decides is drawn from another seed.

import type { State } from '../model/state';
import { openStreams } from '../random/streams';

/**
 * The streams begin anew at this turn, each from the seed, the turn and its own name. So two courses of one seed draw alike in every turn,
 * however many draws the turns before took; and what agents would doubt or be by the old seed, they are by the new one.
 */
export const withLuck = (state: State, seed: string): State => ({
  ...state,
  seed,
  streams: openStreams(`${seed}/${state.turn}`),
});
