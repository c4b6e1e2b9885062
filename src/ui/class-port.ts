// What the pages for a class ask of the rest of the page, fetched with the first of them.

import type { ConceptTestFile, KeptTest } from '../lesson';

export interface ClassKit {
  /** A test of concepts, as somebody sits it in this browser. */
  readonly conceptTest: {
    readonly file: ConceptTestFile;
    /** Null where nobody has begun. */
    kept(): KeptTest | null;
    /** False where the browser keeps nothing. */
    keep(test: KeptTest): boolean;
    forget(): void;
    /** Offers what was chosen as a file; returns its name. */
    save(test: KeptTest): string;
    /** The same as a code to paste. */
    code(test: KeptTest): Promise<string>;
  };
}
