// What the pages for a class are given, fetched with the first of them.

import { conceptTest, conceptTestFile } from './concept-test';
import { shownTest } from './shown-content';
import type { ClassKit } from './ui/class-port';

/** The test is read in the page's language; what is handed in is of the file. */
export const classKit = async (): Promise<ClassKit> => ({
  conceptTest: { ...conceptTest, file: await shownTest(conceptTestFile) },
});
