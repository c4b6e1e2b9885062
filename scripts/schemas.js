// Writes the published JSON Schemas under scenarios/ from the schemas that check the files: npm run schemas.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = new URL('..', import.meta.url);
const path = fileURLToPath(new URL('src/content/build/schemas.ts', root));
const { module } = await runnerImport(path, { configFile: false, logLevel: 'error' });
for (const [name, text] of Object.entries(module.schemaFiles()))
  writeFileSync(new URL(`scenarios/${name}`, root), text);
