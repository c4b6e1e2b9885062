// Specifies `history` in scenario files: what each historical scenario tells, and what is said of a statement that is wrong in one place.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { ScenarioFile } from '../../src/content';
import { STATEMENT_KINDS } from '../../src/content/schema/scenario-history';
import { issuesAfter, load, smallWorld } from './small-world';

const HISTORICAL = [
  'europe-1914',
  'europe-1938',
  'europe-1949',
  'greek-leagues-431',
  'medieval-1295',
  'westphalia-1648',
  'world-2025',
];

test.each(HISTORICAL)('%s tells what came of it in eight statements or more, each with a source', (id) => {
  const file = JSON.parse(readFileSync(`scenarios/${id}.json`, 'utf8')) as ScenarioFile;
  const history = file.history ?? [];
  const known = new Set(file.sources.map((source) => source.id));
  expect(history.length).toBeGreaterThanOrEqual(8);
  for (const { says, whyNot, sources } of history) {
    expect(says).toMatch(/\d.*\.$/);
    expect(whyNot).toMatch(/\.$/);
    expect(sources.length).toBeGreaterThan(0);
    for (const source of sources) expect(known).toContain(source);
  }
});

test('between them they use every kind', () => {
  const used = HISTORICAL.flatMap((id) =>
    (JSON.parse(readFileSync(`scenarios/${id}.json`, 'utf8')) as ScenarioFile).history!.map(
      ({ kind }) => kind,
    ),
  );
  expect(new Set(used)).toEqual(new Set(STATEMENT_KINDS));
});

const BOUND = {
  id: 'sworn',
  says: 'In 1901 Ardia and Belland were allies.',
  kind: 'bound',
  nations: ['ARD'],
  others: ['BEL'],
  expect: { atLeast: 0.8 },
  whyNot: 'They had quarrelled before.',
  sources: ['made-up'],
};
type Said = Readonly<Record<string, unknown>>;
const without = (...keys: string[]): Said =>
  Object.fromEntries(Object.entries(BOUND).filter(([key]) => !keys.includes(key)));
const other = (said: Said): Said => ({ ...without('nations', 'others'), ...said });

/** A sound statement of each kind. */
const SOUND: Readonly<Record<(typeof STATEMENT_KINDS)[number], Said>> = {
  bound: { ...BOUND, clause: 'defence', atLeast: 1, at: { year: 1901, month: 3 } },
  pact: other({ kind: 'pact', nations: ['ARD'], pact: 'old-treaty', at: 'end' }),
  left: other({ kind: 'left', pact: 'old-treaty', orHeld: true, by: { year: 1902, month: 6 } }),
  war: other({ kind: 'war', atLeast: 3, not: true }),
  beside: other({ kind: 'beside', nations: ['ARD', 'BEL'] }),
  yielded: other({ kind: 'yielded', nations: ['CEN'], others: ['BEL'] }),
  regime: other({ kind: 'regime', nations: ['CEN'], atLeast: 0.5, inPeace: true }),
  'bonds-across': { ...BOUND, kind: 'bonds-across', expect: { atMost: 0.75 } },
  upheavals: other({ kind: 'upheavals', upheaval: 'coup', atLeast: 0.6, expect: { atMost: 0.1 } }),
};

test.each(STATEMENT_KINDS)('a sound statement of the kind %s', (kind) => {
  expect(load({ ...smallWorld(), history: [SOUND[kind]] }).issues).toEqual([]);
});

const CASES: readonly (readonly [string, readonly Said[], string])[] = [
  ['no others', [without('others')], 'error history[0].others: is missing: bound needs it'],
  ['no nations', [other({ kind: 'pact' })], 'error history[0].nations: is missing: pact needs it'],
  ['no pact', [other({ kind: 'left' })], 'error history[0].pact: is missing: left needs it'],
  ['nobody beside', [other({ kind: 'beside' })], 'error history[0].nations: is missing: beside needs it'],
  [
    'nobody who yields',
    [other({ kind: 'yielded', nations: ['ARD'] })],
    'error history[0].others: is missing: yielded needs it',
  ],
  [
    'no measure of democracy',
    [other({ kind: 'regime', nations: ['ARD'] })],
    'error history[0].atLeast: is missing: regime needs it',
  ],
  [
    'nobody across',
    [other({ kind: 'bonds-across', nations: ['ARD'] })],
    'error history[0].others: is missing: bonds-across needs it',
  ],
  [
    'a clause of a war',
    [other({ kind: 'war', clause: 'defence' })],
    'error history[0].clause: has no place in war',
  ],
  [
    'others among upheavals',
    [other({ kind: 'upheavals', others: ['ARD'] })],
    'error history[0].others: has no place in upheavals',
  ],
  [
    'a peace that nobody keeps',
    [{ ...BOUND, inPeace: true }],
    'error history[0].inPeace: has no place in bound',
  ],
  ['held without a pact', [{ ...BOUND, orHeld: true }], 'error history[0].orHeld: has no place in bound'],
  [
    'an unknown nation',
    [{ ...BOUND, nations: ['ARX'] }],
    'error history[0].nations[0]: names the unknown nation ARX',
  ],
  [
    'an unknown other',
    [{ ...BOUND, others: ['BEL', 'BEK'] }],
    'error history[0].others[1]: names the unknown nation BEK',
  ],
  [
    'an unknown pact',
    [other({ kind: 'left', pact: 'old-treatise' })],
    'error history[0].pact: names the unknown pact old-treatise',
  ],
  [
    'an unknown source',
    [{ ...BOUND, sources: ['made-up', 'rumour'] }],
    'error history[0].sources[1]: names the unknown source rumour',
  ],
  [
    'no source',
    [{ ...BOUND, sources: [] }],
    'error history[0].sources: has 0 entries; there must be at least 1',
  ],
  [
    'a date before the start',
    [{ ...BOUND, at: { year: 1900, month: 6 } }],
    'error history[0].at: is before the start of the scenario',
  ],
  [
    'a date after the end',
    [{ ...BOUND, by: { year: 1902, month: 7 } }],
    'error history[0].by: is after the last turn',
  ],
  [
    'two dates',
    [{ ...BOUND, at: 'end', by: { year: 1901, month: 1 } }],
    'error history[0].by: stands beside at',
  ],
  ['an empty expectation', [{ ...BOUND, expect: {} }], 'error history[0].expect: says nothing'],
  [
    'an expectation that nothing meets',
    [{ ...BOUND, expect: { atLeast: 0.8, atMost: 0.2 } }],
    'error history[0].expect: is met by nothing',
  ],
  ['an id twice', [BOUND, BOUND], 'error history[1].id: is sworn, the id of history[0] too'],
];

describe('a mistake is named with its place', () => {
  test.each(CASES)('%s', (_, history, issue) => {
    expect(issuesAfter((world) => Object.assign(world, { history }))).toContain(issue);
  });
});
