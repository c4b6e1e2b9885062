// How the built game is tried in a real Chromium: two workers, for each test has a browser context of its own; the site served on a free
// loopback port. `npm run test:e2e` builds it first and names browser and port; started by hand, it looks for both itself.
import { defineConfig } from '@playwright/test';
import { CHROMIUM_ARGS, findChromium } from './scripts/chromium.js';

const port = Number(process.env.E2E_PORT ?? 4179);
const executablePath = findChromium();

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  // The command line and the library, which some tests take games from.
  globalSetup: './tests/build.ts',
  outputDir: 'test-results',
  workers: 2,
  fullyParallel: true,
  timeout: 120_000,
  expect: { timeout: 30_000 },
  forbidOnly: true,
  use: {
    baseURL: `http://127.0.0.1:${port}/`,
    actionTimeout: 30_000,
    navigationTimeout: 30_000,
    viewport: { width: 1280, height: 720 },
    // Nobody is shown round but where a test asks for it.
    storageState: {
      cookies: [],
      origins: [
        {
          origin: `http://127.0.0.1:${port}`,
          localStorage: [{ name: 'entente-coached', value: 'yes' }],
        },
      ],
    },
    // What is kept for offline would answer for the server; one test asks for it.
    serviceWorkers: 'block',
    // Nothing glides or fades but where a test asks for it: each frame is drawn by the processor here.
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: [
        ...CHROMIUM_ARGS,
        // Where the graphics card is software too, the page itself is drawn faster without it; the map's WebGL stays.
        '--disable-gpu-rasterization',
        '--disable-gpu-compositing',
      ],
    },
  },
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --host 127.0.0.1 --port ${port} --strictPort`,
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: false,
  },
});
