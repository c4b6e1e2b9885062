// Builds scenarios/europe-1949.json from a directory of the raw tables: npm run europe-1949 -- --data DIR [--check]. Src/content/build does.
// With --check it compares instead of writing.
import { load } from './load.js';
import { tablesOf, writeScenario } from './scenario-files.js';

const { europe1949, rowsOf, TABLES } = await load('src/content/build/europe-1949.ts');
await writeScenario('europe-1949', europe1949(tablesOf('europe-1949', TABLES, rowsOf)));
