// Builds the scenarios from before the tables of the field: npm run past [-- --check]. Src/content/build does. With --check it compares
// instead of writing.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = new URL('..', import.meta.url);
const load = async (path) =>
  (await runnerImport(fileURLToPath(new URL(path, root)), { configFile: false, logLevel: 'error' })).module;
const { PASTS, pastScenario } = await load('src/content/build/past-scenario.ts');
const { scenarioText } = await load('src/content/write.ts');
for (const past of PASTS) {
  const text = scenarioText(pastScenario(past));
  const target = new URL(`scenarios/${past.header.id}.json`, root);
  if (!process.argv.includes('--check')) writeFileSync(target, text);
  else if (readFileSync(target, 'utf8') !== text) {
    console.error(`scenarios/${past.header.id}.json differs from what its builder gives`);
    process.exit(1);
  }
  console.error(`${past.header.id}: ${text.length} characters`);
}
