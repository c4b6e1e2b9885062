// Runs the unit tests, then the browser's, and prints one total; what it is given goes to both as a filter.
// `unit` or `e2e` as the first word runs that half alone.
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { findOrInstallChromium } from './chromium.js';
import { browserTotals, totals, unitTotals } from './totals.js';

const [first, ...rest] = process.argv.slice(2);
const half = first === 'unit' || first === 'e2e' ? first : undefined;
const filter = half || first === undefined ? rest : [first, ...rest];

const bin = (name) => `node_modules/.bin/${name}${process.platform === 'win32' ? '.cmd' : ''}`;
const run = (name, args, env = {}) =>
  spawnSync(bin(name), args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, ...env },
  }).status === 0;

const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

function runUnit() {
  const reporter = filter.length > 0 ? 'verbose' : 'default';
  const args = ['run', `--reporter=${reporter}`, '--reporter=json', '--outputFile.json=reports/unit.json'];
  return run('vitest', [...args, ...(filter.length > 0 ? ['--passWithNoTests'] : []), ...filter]);
}

async function runBrowser() {
  const browser = findOrInstallChromium();
  if (!browser) {
    const how =
      'install Chromium (apt-get install chromium, or npx playwright install chromium) or name one in CHROMIUM';
    process.stderr.write(`The browser's tests need Chromium: ${how}.\n`);
    return false;
  }
  if (!run('vite', ['build', '--logLevel', 'warn'])) return false;
  const env = {
    CHROMIUM: browser,
    E2E_PORT: String(await freePort()),
    PLAYWRIGHT_JSON_OUTPUT_NAME: 'reports/browser.json',
  };
  const args = ['test', '--reporter=list,json', ...(filter.length > 0 ? ['--pass-with-no-tests'] : [])];
  return run('playwright', [...args, ...filter], env);
}

mkdirSync('reports', { recursive: true });
for (const report of ['unit', 'browser']) rmSync(`reports/${report}.json`, { force: true });

const unitPassed = half === 'e2e' || runUnit();
const browserPassed = half === 'unit' || (await runBrowser());
const alone = half === 'unit' ? unitTotals() : browserTotals();
process.stdout.write(`\n${half ? `${alone.passed} passed, ${alone.failed} failed` : totals()}\n`);
process.exitCode = unitPassed && browserPassed ? 0 : 1;
