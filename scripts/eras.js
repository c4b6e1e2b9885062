// Builds the historical scenarios from a directory of the raw tables: npm run eras -- --data DIR [--check]. Src/content/build does. With
// --check it compares instead of writing.
import { load } from './load.js';
import { tablesOf, writeScenario } from './scenario-files.js';

const { ERAS, eraScenario, rowsOf, TABLES } = await load('src/content/build/era-scenario.ts');
const tables = tablesOf('eras', TABLES, rowsOf);
for (const era of ERAS) await writeScenario(era.header.id, eraScenario(tables, era));
