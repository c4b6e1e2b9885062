// What a language has of the texts that scenarios, lessons and theories say of themselves: `scenarios/<tag>/…` held against the files that it translates.
import { existsSync, readdirSync, readFileSync } from 'node:fs';

const SCENARIOS = new URL('../scenarios/', import.meta.url);
const read = (path) => JSON.parse(readFileSync(new URL(path, SCENARIOS), 'utf8'));
const filesIn = (folder) =>
  existsSync(new URL(folder, SCENARIOS))
    ? readdirSync(new URL(folder, SCENARIOS)).filter((name) => /^(?!.*schema).*\.json$/.test(name))
    : [];

/** Every file that is begun or can be, with its texts and their translations by place. */
export function translationsOf(
  tag,
  { LESSON_FIELDS, SCENARIO_FIELDS, STORY_FIELDS, TEST_FIELDS, THEORY_FIELDS, textsOf },
) {
  const kinds = [
    ['', SCENARIO_FIELDS],
    ['lessons/', LESSON_FIELDS],
    ['theories/', THEORY_FIELDS],
    ['tests/', TEST_FIELDS],
    ['replays/', STORY_FIELDS],
  ];
  return kinds.flatMap(([folder, fields]) =>
    filesIn(folder || '.').map((name) => {
      const file = `${folder}${name}`;
      const own = `${tag}/${file}`;
      const begun = existsSync(new URL(own, SCENARIOS));
      return { file, begun, texts: textsOf(read(file), fields), own: begun ? read(own) : {} };
    }),
  );
}

/** Places that the file has and the translation lacks, and the other way round. */
export const missingIn = ({ texts, own }) => Object.keys(texts).filter((place) => !(place in own));
export const strayIn = ({ texts, own }) => Object.keys(own).filter((place) => !(place in texts));
