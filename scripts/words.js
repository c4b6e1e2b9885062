// Lists which words a language lacks, by their place in the catalogue: npm run words -- de.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = new URL('..', import.meta.url);
const load = async (name) => {
  const path = fileURLToPath(new URL(`src/language/${name}.ts`, root));
  return (await runnerImport(path, { configFile: false, logLevel: 'error' })).module;
};

const locale = process.argv[2] ?? 'de';
const { DRAFTS } = await load('drafts');
const { missingFrom } = await load('wording');
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
