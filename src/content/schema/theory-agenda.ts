// How a theory file writes what is worth a nation's decision.
import * as z from 'zod/mini';
import { share, weight } from './weight';

export const agendaSchema = z.strictObject({
  threshold: share(
    'Stake from which a matter asks for a decision, of 100 points: as much as a score must change for anybody to notice',
  ),
  worthHalf: weight(
    0.001,
    100,
    'worth',
    "Worth, in the unit of agents' sums, that is a stake of half of that: what is worth very much is never worth more than all",
  ),
  breachFrom: share("Chance of a breach over the theory's horizon from which a pact's cohesion is a matter"),
  lapseYears: weight(0, 10, 'years', "Years before a treaty's term runs out from which that is a matter"),
  goal: share('What an objective is worth, of 100 points'),
  goalNear: share(
    'Share of what an objective needs from which it is in reach; it is in danger where what is needed is that share of what one has',
  ),
  advised: weight(
    0,
    10,
    'times',
    'How many times the worth that points of security have to an average statesman an adviser gives the points of whom it advises',
  ),
});
