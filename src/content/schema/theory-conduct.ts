// Which weights say how nations read each other's intent by their conduct.
import * as z from 'zod/mini';
import { CONDUCT_SIGNS } from '../../engine';
import { each, share, weight } from './weight';

const JERVIS = 'sign: Jervis 1976, Kydd 2005; design';

export const conductSchema = z.strictObject({
  signs: z.strictObject(
    each(CONDUCT_SIGNS, (sign) =>
      weight(-1, 1, 'share', `How far the sign ${sign} moves the intent that is read into its maker`, JERVIS),
    ),
  ),
  onlookers: share('Share of that for those whom it was not done to', 'design'),
  arming: weight(
    0,
    10,
    'share',
    'How far arms of which all are beyond need move it at one yearly look: offensive forces, next door, unseen',
    'sign: Jervis 1978; design',
  ),
  reports: share(
    'Share of the way to what reports say that one yearly look goes where nothing is seen',
    JERVIS,
  ),
});
