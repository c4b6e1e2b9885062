// How a theory file writes what side payments are worth, and when a rival outbids.
import * as z from 'zod/mini';
import { share, weight, whole } from './weight';

export const bargainSchema = z.strictObject({
  price: whole(0, 100, 'influence', 'What each side payment adds to the price of an offer'),
  years: weight(0, 100, 'years', 'How long aid is reckoned with, at most: nobody counts on more'),
  prosperity: weight(
    0,
    100,
    'worth',
    "What as much as one's whole product is worth, in the unit of agents' sums",
    'design: what the same move of the score of security is',
  ),
  arms: weight(
    0,
    100,
    'times',
    "How many times a gift of arms counts beside what it adds to one's forces as a share: it comes with spares and advice",
  ),
  claim: weight(
    0,
    100,
    'worth',
    'What a claim to land is worth that is wholly given up, beside what could be won by it',
  ),
  claimStability: share('Stability that giving up a claim costs at home'),
  margin: weight(0, 10, 'worth', 'How much more an agent offers than it thinks is missing'),
  stake: weight(
    0,
    10,
    'times',
    "How many times its own worth the denial counts with which a nation is kept from a treaty with one's rival",
  ),
});
