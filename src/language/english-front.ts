// English for the first screen: at hand before anything else is fetched.

import { englishFront } from './en/front';
import { frontOf } from './front';

export const english = frontOf(englishFront);
