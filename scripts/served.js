// The built site, served on a free loopback port for a script that looks at it in a browser; built first, but for `--no-build`.
import { chromium } from '@playwright/test';
import { build, preview } from 'vite';
import { CHROMIUM_ARGS, findOrInstallChromium } from './chromium.js';

/** @returns {Promise<{ address: string, close: () => Promise<void> }>} where it stands */
export async function serveSite() {
  if (!process.argv.includes('--no-build')) await build({ logLevel: 'warn' });
  const server = await preview({ preview: { host: '127.0.0.1', port: 0 } });
  const address = server.resolvedUrls?.local[0];
  if (!address) throw new Error('the site is not served');
  return { address, close: () => server.close() };
}

export function launchChromium() {
  const executablePath = findOrInstallChromium();
  return chromium.launch({ ...(executablePath ? { executablePath } : {}), args: CHROMIUM_ARGS });
}
