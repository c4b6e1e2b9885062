// What every world asks of whoever plays it: each nation worth playing has two or three aims of its own, worth something.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { ScenarioFile } from '../../src/content';

const FILES = readdirSync('scenarios').filter(
  (name) => name.endsWith('.json') && !name.endsWith('.schema.json'),
);
const read = (name: string): ScenarioFile =>
  JSON.parse(readFileSync(`scenarios/${name}`, 'utf8')) as ScenarioFile;

/** Lessons ask their own questions. */
const WORLDS = FILES.filter((name) => read(name).lesson !== true);

describe.each(WORLDS)('%s', (name) => {
  const { recommended, objectives = [] } = read(name);
  const of = (nation: string) => objectives.filter((objective) => objective.nation === nation);

  test.each(recommended.map(({ nation }) => nation))(
    '%s has two or three objectives of its own',
    (nation) => {
      expect([2, 3]).toContain(of(nation).length);
    },
  );

  test('no two of a nation ask the same', () => {
    const asked = objectives.map(({ id: _, why: __, points: ___, ...rest }) => JSON.stringify(rest));
    expect(new Set(asked).size).toBe(asked.length);
  });

  test('none ends the game, and each is worth three to six points', () => {
    for (const { decisive = false, points = 4 } of objectives) {
      expect(decisive).toBe(false);
      expect(points).toBeGreaterThanOrEqual(3);
      expect(points).toBeLessThanOrEqual(6);
    }
  });
});
