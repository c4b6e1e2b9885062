// What scenarios, lessons and theories say of themselves, in another language: texts by their place in the file (`nations.HOL.name`), laid over what is
// shown. Files, hashes and games stay as they are.

import type { Content } from '../engine';
import type { WordedContent } from './pact-names';

/** Texts by their place. */
export type PlacedTexts = Readonly<Record<string, string>>;

/** Which fields hold texts that are shown, through lists and objects. */
export type TextFields = true | { readonly [field: string]: TextFields };

export const SCENARIO_FIELDS = {
  title: true,
  summary: true,
  recommended: { why: true },
  nations: { name: true, capital: { name: true } },
  pairs: { dispute: true },
  pacts: { name: true },
  threats: { name: true },
  script: { title: true },
  objectives: { why: true },
  history: { says: true, whyNot: true },
} as const satisfies TextFields;

export const LESSON_FIELDS = {
  title: true,
  question: true,
  summary: true,
  hook: true,
  task: true,
  predictions: { predict: true, options: { says: true, reply: true }, observe: true, explain: true },
  checkpoints: { says: true, hint: true },
  hints: { says: true },
  debrief: {
    watch: { says: true },
    whatIf: { ask: true },
    soWhat: { title: true, text: true },
    written: true,
  },
  exit: true,
  teacher: {
    objective: true,
    script: { says: true },
    misconceptions: { says: true, answer: true },
    questions: true,
    rubric: { criterion: true, weak: true, fair: true, strong: true },
    simplified: true,
  },
  trial: { concept: { says: true }, policies: { says: true }, figures: { says: true } },
} as const satisfies TextFields;

export const TEST_FIELDS = {
  title: true,
  items: { name: true, ask: true, choices: { says: true, why: true } },
} as const satisfies TextFields;

/** What recorded games tell of themselves. */
export const STORY_FIELDS = { annotations: { chapter: true, text: true } } as const satisfies TextFields;

export const THEORY_FIELDS = { title: true, summary: true } as const satisfies TextFields;

/** Content has the names of pacts in its state, where they are hashed: those are worded where they are told. */
const { summary: _, recommended: __, pacts: ___, history: ____, ...CONTENT_FIELDS } = SCENARIO_FIELDS;

type Entry = Readonly<Record<string, unknown>>;
const isEntry = (value: unknown): value is Entry => typeof value === 'object' && value !== null;

/** What an entry of a list is called in a place: by its nation and id, by the two that it is between, or by its number from 1. */
function nameOf(entry: unknown, index: number): string {
  if (!isEntry(entry)) return `${index + 1}`;
  const { id, nation, between, a, b } = entry;
  if (Array.isArray(between)) return [...between].sort().join('-');
  if (a !== undefined && b !== undefined) return `${a}-${b}`;
  const named = [nation, id].filter((part) => typeof part === 'string');
  return named.length === 0 ? `${index + 1}` : named.join('.');
}

const within = (place: string, step: string): string => (place === '' ? step : `${place}.${step}`);

/** The value with each of its texts as `say` has it. */
function mapped(
  value: unknown,
  fields: TextFields,
  place: string,
  say: (text: string, place: string) => string,
): unknown {
  if (Array.isArray(value))
    return value.map((entry, index) => mapped(entry, fields, within(place, nameOf(entry, index)), say));
  if (fields === true) return typeof value === 'string' ? say(value, place) : value;
  if (!isEntry(value)) return value;
  const worded = Object.entries(fields)
    .filter(([field]) => value[field] !== undefined)
    .map(([field, inner]) => [field, mapped(value[field], inner, within(place, field), say)]);
  return { ...value, ...Object.fromEntries(worded) };
}

/** The texts of a file, by their place. */
export function textsOf(file: unknown, fields: TextFields): PlacedTexts {
  const texts: Record<string, string> = {};
  mapped(file, fields, '', (text, place) => {
    texts[place] = text;
    return text;
  });
  return texts;
}

/** A file in other words; what these lack stays as it is. */
export const reworded = <File>(file: File, fields: TextFields, texts: PlacedTexts): File =>
  mapped(file, fields, '', (text, place) => texts[place] ?? text) as File;

/** Content in other words, of the same hash. */
export function rewordedContent(content: Content, texts: PlacedTexts): Content {
  const pactWords = Object.fromEntries(
    content.pacts.map(({ id, name }) => [name, texts[`pacts.${id}.name`] ?? name]),
  );
  const worded: WordedContent = { ...reworded(content, CONTENT_FIELDS, texts), pactWords };
  return worded;
}
