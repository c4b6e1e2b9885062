// Specifies how triangles are laid out for the graphics card: corner after corner, texture coordinates counted from the bottom, pages left out.
import { expect, test } from 'vitest';
import { spread } from '../../src/map/scene/kept-triangles';

test('two triangles that share an edge become six corners', () => {
  const corner = (x: number, y: number): readonly number[] => [x, y, x, y];
  const vertices = Float32Array.from([corner(0, 0), corner(1, 0), corner(1, 1), corner(0, 1)].flat());
  const into = new Float32Array(6 * 4 + 1);
  spread(vertices, Uint32Array.from([0, 1, 2, 0, 0, 2, 3, 0]), into);
  const at = (k: number): readonly number[] => [...into.subarray(4 * k, 4 * k + 4)];
  expect([0, 1, 2, 3, 4, 5].map(at)).toEqual([
    [0, 0, 0, 1],
    [1, 0, 1, 1],
    [1, 1, 1, 0],
    [0, 0, 0, 1],
    [1, 1, 1, 0],
    [0, 1, 0, 0],
  ]);
  expect(into[24]).toBe(0);
});
