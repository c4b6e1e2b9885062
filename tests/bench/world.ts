// The worlds that are timed, and how a state's columns are laid out for the bare sweep.

import { readFileSync } from 'node:fs';
import { generate, loadContent } from '../../src/content';
import type { Content, State } from '../../src/engine';
import type { Columns } from './sweep';

// Two levels up from here both in the sources and in the build.
const read = (name: string): string =>
  readFileSync(new URL(`../../scenarios/${name}.json`, import.meta.url), 'utf8');
const theories = { 'balance-of-threat': read('theories/balance-of-threat') };

function loaded(world: unknown): Content {
  const { content, issues } = loadContent(world, theories);
  if (content === null) throw new Error(JSON.stringify(issues[0]));
  return content;
}

/** A generated world of `n` nations whose game is long enough to be timed. */
export const worldOf = (n: number, turns: number): Content => loaded({ ...generate(n, `bench-${n}`), turns });

/** A world that is built in, for as long as its own game lasts. */
export const builtIn = (name: string): Content => loaded(read(name));

/** The state's own pairs, as the sweep takes them. */
export function columnsOf({ content, nations, pairs }: State): Columns {
  const n = content.nations.length;
  const shares = (column: Int32Array): Float64Array => Float64Array.from(column, (ppm) => ppm / 1_000_000);
  return {
    n,
    capability: shares(nations.capability),
    regime: shares(nations.regime),
    offence: Float64Array.from(content.nations, ({ offence }) => offence / 1_000_000),
    threat: new Float64Array(n),
    trust: pairs.trust.slice(),
    transparency: pairs.transparency.slice(),
    grievance: pairs.grievance.slice(),
    rivalry: pairs.rivalry.slice(),
    dispute: pairs.dispute.slice(),
    intent: pairs.perceivedIntent.slice(),
    distance: pairs.distance.slice(),
    trade: shares(pairs.trade),
    cohesion: new Float64Array(n * n).fill(0.5),
  };
}
