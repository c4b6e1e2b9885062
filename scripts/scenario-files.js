// What the scripts that build scenarios share: the raw tables of a directory, and the files that are written, or with --check compared.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { load, root } from './load.js';

/**
 * The tables of the directory behind --data.
 * @param {string} command @param {readonly string[]} names @param {(text: string) => any} rowsOf
 */
export function tablesOf(command, names, rowsOf) {
  const at = process.argv.indexOf('--data');
  const directory = at < 0 ? undefined : process.argv[at + 1];
  if (directory === undefined || !existsSync(directory)) {
    console.error(
      `usage: npm run ${command} -- --data DIR [--check], DIR holding cow_nmc_v70.csv.gz and the other tables`,
    );
    process.exit(2);
  }
  const read = (/** @type {string} */ name) =>
    rowsOf(gunzipSync(readFileSync(`${directory}/${name}.csv.gz`)).toString('utf8'));
  return Object.fromEntries(names.map((name) => [name, read(name)]));
}

/** @param {string} id @param {unknown} scenario */
export async function writeScenario(id, scenario) {
  const { scenarioText } = await load('src/content/write.ts');
  const text = scenarioText(scenario);
  const target = new URL(`scenarios/${id}.json`, root);
  if (!process.argv.includes('--check')) writeFileSync(target, text);
  else if (readFileSync(target, 'utf8') !== text) {
    console.error(`scenarios/${id}.json differs from what its builder gives`);
    process.exit(1);
  }
  console.error(`${id}: ${text.length} characters`);
}
