// A module of the sources, as a script runs it without building anything.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

export const root = new URL('..', import.meta.url);

/** @param {string} path from the root @returns {Promise<any>} what the module exports */
export const load = async (path) =>
  (await runnerImport(fileURLToPath(new URL(path, root)), { configFile: false, logLevel: 'error' })).module;
