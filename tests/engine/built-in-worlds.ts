// The built-in worlds under any built-in theory, for games that are played in all of them.

import { readdirSync, readFileSync } from 'node:fs';
import { loadContent } from '../../src/content';
import type { Content } from '../../src/engine';

// Two levels up from here both in the sources and in the build.
const folder = new URL('../../scenarios/', import.meta.url);
const names = (of: URL): readonly string[] =>
  readdirSync(of)
    .filter((name) => name.endsWith('.json') && !name.endsWith('.schema.json'))
    .map((name) => name.replace('.json', ''));

export const WORLDS = names(folder);
export const THEORIES = names(new URL('theories/', folder));

const theories = Object.fromEntries(
  THEORIES.map((id) => [id, readFileSync(new URL(`theories/${id}.json`, folder), 'utf8')]),
);

/** A built-in world, under its own theory or another. */
export function builtInWorld(id: string, theory?: string): Content {
  const file = JSON.parse(readFileSync(new URL(`${id}.json`, folder), 'utf8')) as Record<string, unknown>;
  const { content, issues } = loadContent(theory ? { ...file, theory } : file, theories);
  if (content === null) throw new Error(JSON.stringify(issues[0]));
  return content;
}

export const builtInWorlds = (): readonly Content[] => WORLDS.map((id) => builtInWorld(id));

/** The nations that a built-in world recommends, in its order. */
export const recommendedIn = (id: string): readonly string[] =>
  (
    JSON.parse(readFileSync(new URL(`${id}.json`, folder), 'utf8')) as { recommended: { nation: string }[] }
  ).recommended.map(({ nation }) => nation);
