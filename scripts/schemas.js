// Writes what is made from the schemas that check the files: the published JSON Schemas under scenarios/ and the table of
// parameters in docs/reference/. npm run schemas.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = new URL('..', import.meta.url);
const load = async (name) => {
  const path = fileURLToPath(new URL(`src/content/build/${name}.ts`, root));
  return (await runnerImport(path, { configFile: false, logLevel: 'error' })).module;
};

const { schemaFiles } = await load('schemas');
for (const [name, text] of Object.entries(schemaFiles()))
  writeFileSync(new URL(`scenarios/${name}`, root), text);

const { parameterPage } = await load('parameters');
const theory = readFileSync(new URL('scenarios/theories/balance-of-threat.json', root), 'utf8');
writeFileSync(new URL('docs/reference/parameters.md', root), parameterPage(JSON.parse(theory)));
