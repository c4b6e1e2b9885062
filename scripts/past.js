// Builds the scenarios from before the tables of the field: npm run past [-- --check]. Src/content/build does. With --check it compares
// instead of writing.
import { load } from './load.js';
import { writeScenario } from './scenario-files.js';

const { PASTS, pastScenario } = await load('src/content/build/past-scenario.ts');
for (const past of PASTS) await writeScenario(past.header.id, pastScenario(past));
