// Builds scenarios/europe-1949.json from a directory of the raw tables: npm run europe-1949 -- --data DIR [--check]. Src/content/build does.
// With --check it compares instead of writing.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { runnerImport } from 'vite';

const root = new URL('..', import.meta.url);
const load = async (path) =>
  (await runnerImport(fileURLToPath(new URL(path, root)), { configFile: false, logLevel: 'error' })).module;
const at = process.argv.indexOf('--data');
const directory = at < 0 ? undefined : process.argv[at + 1];
if (directory === undefined || !existsSync(directory)) {
  console.error(
    'usage: npm run europe-1949 -- --data DIR [--check], DIR holding cow_nmc_v70.csv.gz and the other tables',
  );
  process.exit(2);
}

const { europe1949, rowsOf, TABLES } = await load('src/content/build/europe-1949.ts');
const { scenarioText } = await load('src/content/write.ts');
const read = (name) => rowsOf(gunzipSync(readFileSync(`${directory}/${name}.csv.gz`)).toString('utf8'));
const text = scenarioText(europe1949(Object.fromEntries(TABLES.map((name) => [name, read(name)]))));
const target = new URL('scenarios/europe-1949.json', root);
if (!process.argv.includes('--check')) writeFileSync(target, text);
else if (readFileSync(target, 'utf8') !== text) {
  console.error('scenarios/europe-1949.json differs from what the tables give');
  process.exit(1);
}
console.error(`europe-1949: ${text.length} characters, the same as the tables give`);
