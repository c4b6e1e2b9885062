// Writes the library's declarations beside it, dist/lib/index.d.ts: one file that imports nothing, so that every way in which
// TypeScript finds modules can read it.
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { dts } from 'rolldown-plugin-dts';

const cwd = fileURLToPath(new URL('..', import.meta.url));

const bundle = await rolldown({
  cwd,
  checks: { pluginTimings: false },
  input: { index: 'src/library/index.ts' },
  plugins: [dts({ cwd, tsconfig: 'tsconfig.json', emitDtsOnly: true })],
});
await bundle.write({ dir: `${cwd}dist/lib`, format: 'es' });
await bundle.close();
