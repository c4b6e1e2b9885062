// Lists which words a language lacks, by their place in the catalogue, and which texts of scenarios, lessons and theories: npm run words -- de.
import { load } from './load.js';
import { missingIn, strayIn, translationsOf } from './translations.js';

const locale = process.argv[2] ?? 'de';
const { DRAFTS } = await load('src/language/drafts.ts');
const { missingFrom } = await load('src/language/wording.ts');
const draft = DRAFTS[locale];
if (draft === undefined) {
  process.stderr.write(
    `words: there is no draft of "${locale}"; there are: ${Object.keys(DRAFTS).join(', ')}\n`,
  );
  process.exit(2);
}
const missing = missingFrom(draft.words, draft.english);
for (const place of missing) process.stdout.write(`${place}\n`);
process.stderr.write(`words: ${missing.length} are missing in ${locale}\n`);

for (const found of translationsOf(locale, await load('src/language/content-words.ts'))) {
  const all = Object.keys(found.texts).length;
  const lacking = missingIn(found);
  if (found.begun) for (const place of lacking) process.stdout.write(`${found.file}: ${place}\n`);
  for (const place of strayIn(found)) process.stdout.write(`${found.file}: ${place} is in no text of it\n`);
  if (lacking.length > 0)
    process.stderr.write(
      `words: scenarios/${locale}/${found.file} lacks ${lacking.length} of ${all} texts\n`,
    );
}
