// What `npm run engines` prints: recorded games verified in every JavaScript engine that is here, each with what all its hashes come to.
// `-- --games 50` makes fewer, `--in chromium,jsc` asks those alone.

import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import vm from 'node:vm';
import { build } from 'vite';
import { hashText } from '../../src/engine';
import type { Checked, Files } from './check';
import { gameMaker } from './games';

const { values } = parseArgs({
  options: { games: { type: 'string', default: '1000' }, in: { type: 'string' } },
});
const count = Number(values.games);
if (!Number.isInteger(count) || count < 1) {
  console.error('--games takes a whole number from 1');
  process.exit(2);
}

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'entente-engines-'));

/** What an engine found: a game an entry, and how long it took. */
interface Report {
  readonly checked: readonly Checked[];
  readonly seconds: number;
}

/** An engine that may be here: its version, where it is, and how the games are put to it. */
interface Engine {
  readonly name: string;
  version(): string | null;
  run(): Promise<Report>;
}

function builtInFiles(): Files {
  const parsed = (path: string) =>
    Object.fromEntries(
      readdirSync(path)
        .filter((name) => /^(?!.*schema).*\.json$/.test(name))
        .map((name) => [name.replace('.json', ''), JSON.parse(readFileSync(join(path, name), 'utf8'))]),
    );
  return { scenarios: parsed(join(root, 'scenarios')), theories: parsed(join(root, 'scenarios/theories')) };
}

/** Bundles the check into one plain script. */
const bundle = () =>
  build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      lib: {
        entry: join(root, 'tests/engines/check.ts'),
        formats: ['iife'],
        name: 'ententeCheck',
        fileName: () => 'check.js',
      },
      outDir: folder,
      emptyOutDir: false,
      target: 'es2022',
      reportCompressedSize: false,
    },
  });

/** The same in a shell and in a page, but for how a file is had and a report is given. */
const LOOP = `
  const check = ententeCheck.checker(JSON.parse(await text('files.json')));
  const checked = [];
  let spent = 0;
  for (let game = 0; game < ${count}; game += 1) {
    const file = await text(game + '.replay.json');
    const began = Date.now();
    checked.push(check(file));
    spent += Date.now() - began;
  }
  return { checked, seconds: spent / 1000 };`;

const PAGE = `<!doctype html><meta charset="utf-8"><title>check</title><script src="check.js"></script><script type="module">
const text = async (name) => (await fetch(name)).text();
const verify = async () => {${LOOP}};
const report = await verify().catch((error) => ({ error: String(error) }));
await fetch('report', { method: 'POST', body: JSON.stringify(report) });
</script>`;

const SHELL = `const text = async (name) => readFile(${JSON.stringify(folder)} + '/' + name);
const verify = async () => {${LOOP}};
verify().then((report) => print(JSON.stringify(report)), (error) => print(JSON.stringify({ error: String(error) })));`;

function reportFrom(text: string): Report {
  const report = JSON.parse(text) as Report & { readonly error?: string };
  if (report.error !== undefined) throw new Error(report.error);
  return report;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}

/** Serves the games on a free port, and takes the report. */
function served(take: (report: string) => void): Promise<Server> {
  const server = createServer(async (request, response) => {
    const name = new URL(request.url ?? '/', 'http://here').pathname.slice(1);
    if (name === 'report') {
      take(await bodyOf(request));
      return response.end();
    }
    if (name === '') return response.setHeader('content-type', 'text/html').end(PAGE);
    if (!/^[\w.]+$/.test(name)) return response.writeHead(404).end();
    try {
      const type = name.endsWith('.js') ? 'text/javascript' : 'application/json';
      return response.setHeader('content-type', type).end(readFileSync(join(folder, name)));
    } catch {
      return response.writeHead(404).end();
    }
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

/** A browser without a window, and a profile that is thrown away. */
async function inBrowser(command: string, flagsFor: (profile: string) => readonly string[]): Promise<Report> {
  const profile = mkdtempSync(join(tmpdir(), 'entente-profile-'));
  let take: (report: string) => void = () => undefined;
  const answer = new Promise<string>((resolve) => {
    take = resolve;
  });
  const server = await served(take);
  const { port } = server.address() as AddressInfo;
  const browser = spawn(command, [...flagsFor(profile), `http://127.0.0.1:${port}/`], {
    stdio: 'ignore',
    detached: true,
  });
  const ended = new Promise<never>((_, reject) => {
    browser.once('error', reject);
    browser.once('exit', (code) => reject(new Error(`ended with ${code} before it answered`)));
  });
  try {
    return reportFrom(await Promise.race([answer, ended]));
  } finally {
    ended.catch(() => undefined);
    server.close();
    server.closeAllConnections();
    // With all processes that it started.
    if (browser.pid !== undefined && browser.exitCode === null) process.kill(-browser.pid, 'SIGKILL');
    rmSync(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
}

/** The first of these commands that is here and says its version. */
function versionOf(commands: readonly string[]): { command: string; version: string } | null {
  for (const command of commands) {
    const said = spawnSync(command, ['--version'], { encoding: 'utf8', timeout: 20_000 });
    if (said.status === 0) return { command, version: said.stdout.trim().replace(/ built on.*/, '') };
  }
  return null;
}

const FIREFOX = ['firefox-esr', 'firefox'];
const CHROMIUM = [process.env.CHROMIUM ?? 'chromium', 'chromium-browser', 'google-chrome'];

const ENGINES: readonly Engine[] = [
  {
    name: 'node',
    version: () => `Node ${process.version}, V8 ${process.versions.v8}`,
    run: async () => {
      vm.runInThisContext(readFileSync(join(folder, 'check.js'), 'utf8'));
      const run = vm.runInThisContext(`(async (text) => {${LOOP}})`);
      return run((name: string) => readFileSync(join(folder, name), 'utf8'));
    },
  },
  {
    name: 'chromium',
    version: () => versionOf(CHROMIUM)?.version ?? null,
    run: () =>
      inBrowser(versionOf(CHROMIUM)!.command, (profile) => [
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        `--user-data-dir=${profile}`,
      ]),
  },
  {
    name: 'firefox',
    version: () => versionOf(FIREFOX)?.version ?? null,
    run: () =>
      inBrowser(versionOf(FIREFOX)!.command, (profile) => [
        '--headless',
        '--no-remote',
        '--profile',
        profile,
      ]),
  },
  {
    name: 'jsc',
    version: () => (spawnSync('jsc', ['-e', '1']).status === 0 ? 'JavaScriptCore (jsc)' : null),
    run: async () => {
      writeFileSync(join(folder, 'shell.js'), SHELL);
      const args = [join(folder, 'check.js'), join(folder, 'shell.js')];
      return reportFrom(execFileSync('jsc', args, { encoding: 'utf8', maxBuffer: 64_000_000 }));
    },
  },
];

const wanted = values.in?.split(',');
const columns = (...cells: readonly (string | number)[]): string =>
  cells.map((cell, k) => (k === 0 ? `${cell}`.padEnd(44) : `${cell}`.padStart(k === 5 ? 18 : 10))).join('');

/** One line of the table; gives what all hashes come to, or null where a game is not true. */
async function tell(engine: Engine): Promise<string | null> {
  const { checked, seconds } = await engine.run();
  const hashes = checked.flatMap((one) => ('hash' in one ? [one.hash] : []));
  const turns = checked.reduce((sum, one) => sum + ('turns' in one ? one.turns : 0), 0);
  const all = hashText(hashes.join(' '));
  console.log(columns(engine.version() ?? '', count, hashes.length, turns, seconds.toFixed(1), all));
  for (const [game, one] of checked.entries())
    if ('fault' in one) console.log(`  game ${game}: ${one.fault}`);
  return hashes.length === count ? all : null;
}

try {
  await bundle();
  const files = builtInFiles();
  writeFileSync(join(folder, 'files.json'), JSON.stringify(files));
  const make = gameMaker(files);
  const began = performance.now();
  for (let game = 0; game < count; game += 1) writeFileSync(join(folder, `${game}.replay.json`), make(game));

  console.log(
    `${count} games of ${Object.keys(files.scenarios).length} worlds made in ${((performance.now() - began) / 1000).toFixed(0)} s\n`,
  );
  console.log(columns('engine', 'games', 'verified', 'turns', 'seconds', 'all hashes'));
  const found: (string | null)[] = [];
  for (const engine of ENGINES) {
    const asked = wanted?.includes(engine.name) ?? true;
    const here = asked && engine.version() !== null;
    if (here) found.push(await tell(engine));
    else if (asked) console.log(`${engine.name}: not here`);
    if (wanted !== undefined && asked && !here) found.push(null);
  }
  if (found.length === 0 || found.includes(null) || new Set(found).size > 1) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
