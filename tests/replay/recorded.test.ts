// The recorded games that come along: one for each built-in scenario that is no lesson's, small, true under these rules, and told from its start to its end.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { ScenarioFile } from '../../src/content';
import { readReplay, verify } from '../../src/replay';
import { resolve } from './world';

const folder = new URL('../../scenarios/', import.meta.url);
const isLesson = (id: string): boolean =>
  (JSON.parse(readFileSync(new URL(`${id}.json`, folder), 'utf8')) as ScenarioFile).lesson === true;
const scenarios = readdirSync(folder)
  .filter((name) => /^(?!.*schema).*\.json$/.test(name))
  .map((name) => name.replace('.json', ''))
  .filter((id) => !isLesson(id));

test.each(scenarios)('%s has one; where rules have changed, `npm run recorded` makes it anew', (id) => {
  const text = readFileSync(new URL(`replays/${id}.replay.json`, folder), 'utf8');
  const read = readReplay(text);
  if ('issue' in read) throw new Error(read.issue.fault.code);
  const { replay } = read;
  expect(verify(replay, resolve)).toMatchObject({ ok: true, sealed: true });
  expect([replay.scenario.id, replay.scenario.file, replay.theory.file]).toEqual([id, undefined, undefined]);
  expect(text.length).toBeLessThan(200_000);
  const turns = replay.annotations.map(({ turn }) => turn);
  expect([turns[0], turns.at(-1)]).toEqual([0, replay.turns.length]);
  expect(turns).toEqual([...turns].sort((a, b) => a - b));
  expect(replay.annotations.every(({ chapter }) => chapter !== undefined)).toBe(true);
  expect(turns.length).toBeGreaterThan(3);
});
