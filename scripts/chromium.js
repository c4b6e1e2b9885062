// Which Chromium the browser tests use, and how it is started: CHROMIUM, one on PATH, Playwright's own, or one it can fetch now.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** It asks for nothing but the page, and draws with the processor where there is no graphics card. */
export const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
];

/** @param {string} file @returns {boolean} whether it is there and may be run */
function runs(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** @param {readonly string[]} names @returns {string[]} where programs of these names would be */
function onThePath(names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return folders.flatMap((folder) => names.map((name) => join(folder, name)));
}

/** @returns {string | undefined} the path of a Firefox: FIREFOX, or one on PATH */
export const findFirefox = () =>
  [...(process.env.FIREFOX ? [process.env.FIREFOX] : []), ...onThePath(['firefox', 'firefox-esr'])].find(
    runs,
  );

/** @returns {string | undefined} the path of a browser that is already here */
export function findChromium() {
  const onPath = onThePath(NAMES);
  const named = process.env.CHROMIUM ? [process.env.CHROMIUM] : [];
  return (
    [...named, ...onPath].find(runs) ?? [chromium.executablePath()].find((file) => file && existsSync(file))
  );
}

/** @returns {string | undefined} a browser, after asking Playwright for one if none is here */
export function findOrInstallChromium() {
  const found = findChromium();
  if (found) return found;
  spawnSync('npx', ['playwright', 'install', 'chromium'], { stdio: 'ignore', timeout: 300_000 });
  return findChromium();
}
