// How shares of 1 are written where a language writes parts per million.

import { ONE } from '../../engine';
import type { Formats } from '../../language/formats';

/** 0.58 → "58 %". */
export const percent = (formats: Formats, share: number): string => formats.percent(share * ONE, 0);
