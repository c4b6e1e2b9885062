// The worlds that are timed, and how a state's columns are laid out for the bare sweep.

import { readFileSync } from 'node:fs';
import { generate, loadContent } from '../../src/content';
import type { Content, State } from '../../src/engine';
import type { Columns } from './sweep';

// Two levels up from here both in the sources and in the build.
const theory = readFileSync(
  new URL('../../scenarios/theories/balance-of-threat.json', import.meta.url),
  'utf8',
);

/** A generated world of `n` nations whose game is long enough to be timed. */
export function worldOf(n: number, turns: number): Content {
  const { content, issues } = loadContent(
    { ...generate(n, `bench-${n}`), turns },
    { 'balance-of-threat': theory },
  );
  if (content === null) throw new Error(issues[0]!.message);
  return content;
}

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
