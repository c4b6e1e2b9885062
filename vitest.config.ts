// Which files are unit tests and how many run at once; the browser's tests are Playwright's.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', 'node_modules/**'],
    environment: 'node',
    globalSetup: ['tests/build.ts'],
    setupFiles: ['tests/properties.ts'],
    pool: 'threads',
    // Tests share nothing that they change, so that modules are read once a worker instead of once a file.
    isolate: false,
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
