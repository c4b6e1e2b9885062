// How `npm run maps` runs: reads the atlas, builds every map, writes assets/maps/*.json.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { load, root } from './load.js';

const atlas = JSON.parse(readFileSync(new URL('node_modules/world-atlas/countries-50m.json', root), 'utf8'));
const only = process.argv.slice(2);

const { builders } = await load('src/map/build/index.ts');
mkdirSync(new URL('assets/maps/', root), { recursive: true });
for (const [id, build] of Object.entries(builders)) {
  if (only.length > 0 && !only.includes(id)) continue;
  const map = build(atlas);
  const text = `${JSON.stringify(map)}\n`;
  writeFileSync(new URL(`assets/maps/${id}.json`, root), text);
  const points = map.arcs.reduce((sum, arc) => sum + arc.length / 2, 0);
  console.error(
    `${id}: ${map.nations.length} nations, ${points} points, ${text.length} bytes, ${gzipSync(text).length} gzip`,
  );
}
