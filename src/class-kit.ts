// What the pages for a class are given, fetched with the first of them.

import { conceptTest } from './concept-test';
import type { ClassKit } from './ui/class-port';

export const classKit: ClassKit = { conceptTest };
