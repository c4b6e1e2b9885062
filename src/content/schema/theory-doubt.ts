// How a theory file writes how well nations know each other's minds, and what it costs to ask.
import * as z from 'zod/mini';
import { AGENTS } from '../../engine';
import type { Deliberate } from '../../engine';
import { each, share, weight } from './weight';

const deliberate = AGENTS.filter((name): name is Deliberate => name !== 'random');

const ruledOut = (when: string): ReturnType<typeof share> =>
  share(`Chance that each character which a government has not is ruled out ${when}; the three add up`);

export const doubtSchema = z.strictObject({
  characters: z.strictObject(
    each(deliberate, (name) =>
      weight(
        0,
        1,
        'share of their sum',
        `How usual governments are that decide as the ${name} does: what is believed of one of which nothing is known`,
        'counted over the built-in worlds, smoothed',
      ),
    ),
  ),
  restless: z.strictObject(
    each(deliberate, (name) =>
      share(
        `How restless governments usually are that decide as the ${name} does, as an intent`,
        'mean of the built-in worlds, smoothed',
      ),
    ),
  ),
  restlessHalf: weight(
    0.01,
    10,
    'intent',
    'How far from that a perceived intent speaks half as much for the character',
    'spread within the built-in worlds, and of perception',
  ),
  transparency: ruledOut('where everything is seen of it'),
  intelligence: ruledOut('where partners share what they know'),
  sounding: ruledOut('after it was sounded out'),
  soundingYears: weight(0, 10, 'years', 'How long a sounding tells anything'),
  leakClosed: share('Chance that a sounding leaks where nothing is seen of the one who is sounded out'),
  leakOpen: share('The same where everything is: an open society keeps no secret'),
  leakTrust: share('Impulse on trust that a leak costs with the one sounded out, or with a full rival of it'),
  drift: weight(
    0.001,
    10,
    'worth',
    'How far the worth of a draft moves before it is answered: the scale of a logistic error',
    'fitted to the answers that agents gave',
  ),
  within: share('Share of what is possible that lies within the band of a chance'),
});
