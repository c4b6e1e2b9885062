// What the command line prints where: data on stdout and nothing else, files and pipes, colour only where it is welcome.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Account, Entry } from '../../src/engine';
import { desk, entente } from './entente';

const here = desk();
const json = (args: readonly string[], input = '') => {
  const ended = entente(args, input);
  expect([ended.code, ended.err]).toEqual([0, '']);
  return JSON.parse(ended.out);
};

const scenarioFile = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../scenarios/${name}.json`, import.meta.url), 'utf8'));

test('run --json: the same seed, the same hash; another seed, another', () => {
  const run = (seed: string) => json(['run', 'scenarios/five-rivers.json', '--seed', seed, '--json']);
  const first = run('7');
  expect(run('7')).toEqual(first);
  expect(run('8').stateHash).not.toBe(first.stateHash);
  expect(Object.keys(first)).toEqual(
    expect.arrayContaining([
      'engine',
      'scenario',
      'seed',
      'turns',
      'stateHash',
      'nations',
      'pacts',
      'outcome',
    ]),
  );
  expect(first).toMatchObject({
    scenario: { id: 'five-rivers', hash: expect.stringMatching(/^[0-9a-f]{16}$/) },
    seed: '7',
    turns: 12,
    outcome: { over: true },
  });
});

test('a scenario is the same by id, by path and from stdin', () => {
  const text = entente(['generate', '--nations', '6', '--seed', 'pipe']).out;
  const path = here.write('world.json', text);
  const [byPath, byPipe] = [json(['run', path, '--json']), json(['run', '-', '--json'], text)];
  expect(byPipe).toEqual(byPath);
  const [byId, byFile] = ['five-rivers', 'scenarios/five-rivers.json'].map((reference) =>
    json(['run', reference, '--json']),
  );
  expect(byFile).toEqual(byId);
});

test('a game kept as replay is verified, told and explained, by file and by pipe', () => {
  const out = here.path('game.replay.json');
  const ran = json(['run', 'five-rivers', '--seed', '7', '--turns', '9', '--out', out, '--json']);
  const text = here.read('game.replay.json');
  expect(entente(['run', 'five-rivers', '--seed', '7', '--turns', '9', '--out', '-']).out).toBe(text);
  expect(json(['verify', out, '--json'])).toMatchObject([{ ok: true, turns: 9, stateHash: ran.stateHash }]);
  expect(entente(['verify', '-'], text).out).toBe(`stdin: matches, 9 turns, state hash ${ran.stateHash}\n`);
  expect(json(['replay', out, '--json'])).toMatchObject({
    turns: 9,
    of: 9,
    stateHash: ran.stateHash,
    pacts: ran.pacts,
  });
  expect(json(['replay', '-', '--turn', '4', '--json'], text)).toMatchObject({ turns: 4, of: 9 });
  expect(entente(['replay', out]).out).toContain(ran.stateHash);
});

test('explain: entries add up to the cohesion shown and to its change, in ppm and in the points of the table, at every turn', () => {
  const out = here.path('explain.replay.json');
  json(['run', 'five-rivers', '--seed', '2', '--out', out, '--json']);
  let shown = 0;
  for (const turn of [0, 7, 12]) {
    const facts = json(['replay', out, '--turn', String(turn), '--json']);
    for (const { id, cohesion } of json(['explain', out, '--turn', String(turn), '--json']).slice(-2)) {
      expect(facts.pacts.find((pact: { id: string }) => pact.id === id).cohesion).toBe(cohesion);
      expectSums(json(['explain', out, '--pact', id, '--turn', String(turn), '--json']), cohesion);
      expectTableSums(entente(['explain', out, '--pact', id, '--turn', String(turn)]).out);
      shown += 1;
    }
  }
  expect(shown).toBeGreaterThan(3);
});

function expectSums(account: Account, cohesion: number): void {
  const sum = (of: 'level' | 'change'): number =>
    account.entries.reduce((total: number, entry: Entry) => total + entry[of], 0);
  expect([sum('level'), sum('change')]).toEqual([cohesion, account.change]);
}

/** The columns of the printed table: `part  level  this turn  …`, minus signs as in print. */
function expectTableSums(text: string): void {
  const lines = text
    .split('\n')
    .slice(text.split('\n').findIndex((line) => line.startsWith('part')) + 1)
    .filter((line) => line !== '');
  const rows = lines.map((line) =>
    [...line.matchAll(/(?<= )[−+]?\d+\.\d(?= |$)/g)]
      .slice(0, 2)
      .map(([figure]) => Math.round(10 * Number(figure.replace('−', '-')))),
  );
  const total = rows.pop()!;
  expect([0, 1].map((k) => rows.reduce((sum, row) => sum + row[k]!, 0))).toEqual(total);
}

test('explain a nation: an amendment that it asked for is told by what it changes', () => {
  const out = here.path('amended.replay.json');
  json(['run', 'europe-1949', '--seed', '7', '--turns', '8', '--out', out, '--json']);
  const { turns } = JSON.parse(here.read('amended.replay.json')) as {
    turns: { orders: { kind: string; by: string }[] }[];
  };
  const asked = turns.flatMap(({ orders }, at) =>
    orders.filter(({ kind }) => kind === 'amend').map(({ by }) => ({ by, turn: String(at + 1) })),
  );
  expect(asked.length).toBeGreaterThan(0);
  for (const { by, turn } of asked.slice(0, 2))
    expect(entente(['explain', out, '--turn', turn, '--nation', by]).out).toMatch(
      /Chose Amend \S.*(, against| with|, to act) \S/,
    );
});

test('explain a nation: its scores, what it fears and its name', () => {
  const out = here.path('nation.replay.json');
  json(['run', 'five-rivers', '--out', out, '--json']);
  const { threat, reputation, scores } = json(['explain', out, '--nation', 'HAL', '--json']);
  for (const account of [threat, reputation]) expectSums(account, account.level);
  expect(Object.keys(scores)).toEqual(['security', 'prosperity', 'autonomy', 'standing']);
  expect(entente(['explain', out, '--nation', 'HAL']).out).toMatch(/score +now +since the start +weighted/);
});

test('who plays a nation steers the game and stands in the replay', () => {
  const seats = (extra: string[]) =>
    JSON.parse(entente(['run', 'five-rivers', '--out', '-', ...extra]).out).seats;
  expect(seats(['--nation', 'HAL=random', '--nation', 'VAR=reciprocator'])).toEqual({
    ...seats([]),
    HAL: 'random',
    VAR: 'reciprocator',
  });
});

test('another theory steers the game, and its replay carries it', () => {
  const theory = scenarioFile('theories/balance-of-threat');
  const file = here.write(
    'other.theory.json',
    JSON.stringify({
      ...theory,
      id: 'other',
      trust: { ...theory.trust, exercise: theory.trust.exercise / 2 },
    }),
  );
  const out = here.path('theory.replay.json');
  const ran = json(['run', 'five-rivers', '--theory', file, '--out', out, '--json']);
  expect(ran.scenario.hash).not.toBe(json(['run', 'five-rivers', '--json']).scenario.hash);
  expect(JSON.parse(here.read('theory.replay.json')).theory).toMatchObject({
    id: 'other',
    file: { id: 'other' },
  });
  expect(entente(['verify', out]).code).toBe(0);
});

test('generate is deterministic and sound; validate says so', () => {
  const world = entente(['generate', '--nations', '12', '--seed', '5']).out;
  expect(entente(['generate', '--nations', '12', '--seed', '5']).out).toBe(world);
  expect(entente(['generate', '--nations', '12', '--seed', '6']).out).not.toBe(world);
  expect(entente(['validate', '-'], world)).toMatchObject({ code: 0, out: 'stdin: a sound scenario\n' });
});

test('validate prints every complaint with its place, for people and machines', () => {
  const scenario = scenarioFile('five-rivers');
  scenario.nations[0].capability = 7;
  scenario.nations[1].regime = -3;
  const path = here.write('bad.json', JSON.stringify(scenario, null, 1));
  const ended = entente(['validate', path, 'scenarios/five-rivers.json']);
  expect(ended.code).toBe(3);
  expect(ended.out).toMatch(
    /^\S*bad\.json:\d+:\d+: nations\[0\]\.capability .*\n\S*bad\.json:\d+:\d+: nations\[1\]\.regime /,
  );
  expect(ended.out).toMatch(/five-rivers\.json: a sound scenario\n$/);
  const machine = JSON.parse(entente(['validate', path, '--json']).out);
  expect(machine).toMatchObject([
    {
      ok: false,
      kind: 'scenario',
      issues: expect.arrayContaining([expect.objectContaining({ path: 'nations[1].regime' })]),
    },
  ]);
});

test('no colours or control characters reach a pipe, whatever the environment asks for', () => {
  for (const env of [{}, { NO_COLOR: '1' }, { FORCE_COLOR: '1' }, { TERM: 'dumb' }]) {
    expect(entente(['run', 'five-rivers', '--turns', '3'], '', env).out).not.toMatch(/\u001b/);
  }
});

test('a replay that does not match is told all the same, as its orders play out here, with a warning and code 4', () => {
  const text = here.read('game.replay.json');
  const seed = JSON.parse(text).seed as string;
  here.write('other.replay.json', text.replace(`"seed": "${seed}"`, '"seed": "another"'));
  const told = entente(['replay', here.path('other.replay.json')]);
  expect(told.code).toBe(4);
  expect(told.out).toContain('seed another');
  expect(told.err).toMatch(/does not match.*; what follows is what this entente makes of its orders/);
});
