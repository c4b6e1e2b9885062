import type { PlacedTexts, TextFields, textsOf } from '../src/language/content-words';

interface Words {
  readonly SCENARIO_FIELDS: TextFields;
  readonly LESSON_FIELDS: TextFields;
  readonly STORY_FIELDS: TextFields;
  readonly TEST_FIELDS: TextFields;
  readonly THEORY_FIELDS: TextFields;
  readonly textsOf: typeof textsOf;
}

export interface Translated {
  readonly file: string;
  /** Whether there is a translation of it. */
  readonly begun: boolean;
  readonly texts: PlacedTexts;
  readonly own: PlacedTexts;
}

export function translationsOf(tag: string, words: Words): readonly Translated[];
export function missingIn(found: Translated): readonly string[];
export function strayIn(found: Translated): readonly string[];
