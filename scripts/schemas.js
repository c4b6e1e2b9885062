// Writes what is made from the schemas that check the files: the published JSON Schemas under scenarios/ and the table of
// parameters in docs/reference/. npm run schemas.
import { readFileSync, writeFileSync } from 'node:fs';
import { load, root } from './load.js';

const { schemaFiles } = await load('src/content/build/schemas.ts');
for (const [name, text] of Object.entries(schemaFiles()))
  writeFileSync(new URL(`scenarios/${name}`, root), text);

const { parameterPage } = await load('src/content/build/parameters.ts');
const theory = readFileSync(new URL('scenarios/theories/balance-of-threat.json', root), 'utf8');
writeFileSync(new URL('docs/reference/parameters.md', root), parameterPage(JSON.parse(theory)));
