// The package as others get it: packed, installed in a folder of its own, imported, and understood by TypeScript.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'entente-package-'));
const npm = (...args: string[]): string =>
  execFileSync('npm', args, { cwd: folder, encoding: 'utf8', shell: process.platform === 'win32' });
const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  dependencies: Readonly<Record<string, string>>;
};

/** What it depends on is taken from the checkout, so that nothing is fetched. */
const fromCheckout = Object.fromEntries(
  Object.keys(dependencies).map((name) => [name, `file:${resolve('node_modules', name)}`]),
);

beforeAll(() => {
  const [packed] = JSON.parse(npm('pack', resolve('.'), '--ignore-scripts', '--json')) as {
    filename: string;
  }[];
  const manifest = {
    type: 'module',
    dependencies: { entente: `file:${packed?.filename}`, ...fromCheckout },
    overrides: Object.fromEntries(Object.keys(dependencies).map((name) => [name, `$${name}`])),
  };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  npm('install', '--offline', '--ignore-scripts', '--no-audit', '--no-fund');
});
afterAll(() => rmSync(folder, { recursive: true }));

const run = (name: string, text: string) => {
  writeFileSync(join(folder, name), text);
  const { status, stdout, stderr } = spawnSync(process.execPath, [name], { cwd: folder, encoding: 'utf8' });
  return { status, said: stdout + stderr };
};

test('a program outside of the checkout plays a game', () => {
  const program = `
    import { account, createGame, loadScenario, play, verify, writeReplay } from 'entente';
    const game = play(createGame(await loadScenario('five-rivers'), { seed: 7 }), { turns: 3 });
    const { level } = account(game, { of: 'threat', nation: 'VAR' });
    console.log(game.turn, level > 0, (await verify(writeReplay(game))).ok);`;
  expect(run('program.mjs', program)).toEqual({ status: 0, said: '3 true true\n' });
});

test('where there is no Node it plays all the same, and says that it cannot read files', () => {
  const program = `
    const { log } = console;
    globalThis.process = { env: {} }; // as bundlers for browsers have it
    const { createGame, loadScenario, play } = await import('entente');
    log(play(createGame(await loadScenario('five-rivers')), { turns: 1 }).turn);
    await loadScenario('./world.json').catch(({ message }) => log(message));`;
  const said = '"./world.json" is no built-in id, and files can be read on Node alone; hand over the JSON';
  expect(run('browser.mjs', program)).toEqual({ status: 0, said: `1\n${said}\n` });
});

test('the command line is there too', () => {
  const args = ['bin/entente.js', 'validate', 'scenarios/five-rivers.json'];
  const cwd = join(folder, 'node_modules/entente');
  const { stdout } = spawnSync(process.execPath, args, { cwd, encoding: 'utf8' });
  expect(stdout).toContain('five-rivers');
});

const CONSUMER = `
import { account, agents, createGame, loadScenario, play, replay, step, verify } from 'entente';
import type { Account, Game, OrderInput } from 'entente';

const orders: OrderInput[] = [{ kind: 'dialogue', by: 'VAR', with: 'SEN' }];
const game: Game = createGame(await loadScenario('five-rivers', { theory: 'liberal' }), { seats: { VAR: 'person' } });
const after = play(step(game, orders), { turns: 2, until: ({ state }) => state.structure.pacts.length > 3 });
const found: Account | null = account(after, { of: 'trust', nation: 'VAR', other: 'SEN', turn: 1 });
export const facts: [number | undefined, string[], number | undefined] = [
  found?.entries[0]?.level,
  agents.map(({ name }) => name),
  after.state.structure.pacts[0]?.cohesion,
];
const verdict = await verify('');
if (verdict.ok) await replay(verdict.hash);
else console.log(verdict.reason, verdict.turn);

// @ts-expect-error a pact's account needs a pact
account(game, { of: 'cohesion', nation: 'VAR' });
// @ts-expect-error there is no such kind of order
step(game, [{ kind: 'dance', by: 'VAR' }]);
// @ts-expect-error a game is never changed
game.seed = '8';
`;

test.each(['nodenext', 'bundler'])(
  'TypeScript understands it under moduleResolution %s',
  (moduleResolution) => {
    writeFileSync(join(folder, 'consumer.ts'), CONSUMER);
    const options = {
      strict: true,
      noEmit: true,
      skipLibCheck: false,
      exactOptionalPropertyTypes: true,
      target: 'es2022',
      lib: ['es2022', 'dom'],
      types: [],
      module: moduleResolution === 'nodenext' ? 'nodenext' : 'esnext',
      moduleResolution,
    };
    const project = `tsconfig.${moduleResolution}.json`;
    writeFileSync(
      join(folder, project),
      JSON.stringify({ compilerOptions: options, files: ['consumer.ts'] }),
    );
    const tsc = resolve('node_modules/typescript/bin/tsc');
    const { status, stdout } = spawnSync(process.execPath, [tsc, '-p', project], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect({ status, said: stdout }).toEqual({ status: 0, said: '' });
  },
);
