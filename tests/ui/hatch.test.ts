// A swatch wears the pattern that its bloc has on the map.
import { expect, test } from 'vitest';
import { PATTERNS } from '../../src/map/palette';
import { HATCHES } from '../../src/ui/kit/hatch';

test('swatches and the map have the same patterns', () => {
  expect(HATCHES).toEqual(PATTERNS);
});
