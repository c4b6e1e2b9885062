// Whether a test of concepts is fit to be sat: every complaint at once.
import { unknownSources } from './checks/sources';
import { twice } from './checks/twice';
import { explainAll } from './explain';
import { errorIf, hasErrors, type Issue, told } from './issue';
import { located, readText } from './read-text';
import { type ConceptTestFile, conceptTestFileSchema } from './schema/concept-test';

export interface LoadedConceptTest {
  /** Null where there is an error. */
  readonly test: ConceptTestFile | null;
  readonly issues: readonly Issue[];
}

function places({ items, sources }: ConceptTestFile): Issue[] {
  const known = new Set(sources.map(({ id }) => id));
  return [
    ...twice({ items, sources }),
    ...items.flatMap(({ choices, sources: cited }, k) => {
      const path = `items[${k}]`;
      const right = choices.filter((choice) => choice.right).length;
      return [
        ...errorIf(right !== 1, `${path}.choices`, 'not-one-right', { count: right }),
        ...twice({ [`${path}.choices`]: choices }),
        ...unknownSources(`${path}.sources`, Object.entries(cited), known),
      ];
    }),
  ];
}

/** Checks a test: JSON text, or a value that was parsed already. Never throws. */
export function loadConceptTest(input: unknown): LoadedConceptTest {
  const { raw, issues } = readText(input);
  if (raw === null) return { test: null, issues };
  const read = conceptTestFileSchema.safeParse(raw);
  const found = read.success ? places(read.data) : explainAll(conceptTestFileSchema, read.error.issues, raw);
  const all = told([...issues, ...found]);
  return {
    test: read.success && !hasErrors(all) ? read.data : null,
    issues: typeof input === 'string' ? located(input, all) : all,
  };
}
