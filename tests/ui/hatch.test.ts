// A swatch wears the pattern that its bloc has on the map; lines and signs of the legend are the map's.
import { expect, test } from 'vitest';
import { PATTERNS } from '../../src/map/palette';
import { dashOf } from '../../src/map/arcs';
import { SIGNS as DRAWN } from '../../src/map/scene/ink';
import { HATCHES } from '../../src/ui/kit/hatch';
import { LINES, SIGNS } from '../../src/ui/kit/map-signs';

test('swatches and the map have the same patterns', () => {
  expect(HATCHES).toEqual(PATTERNS);
});

test('the legend’s lines are broken as the map’s', () => {
  expect(LINES).toEqual({
    defence: dashOf('defence', 0),
    doubted: dashOf('defence', 0.5),
    consultation: dashOf('consultation', 0),
    'non-aggression': dashOf('non-aggression', 0),
  });
});

test('the legend’s signs are the map’s', () => expect(SIGNS).toEqual(DRAWN));
