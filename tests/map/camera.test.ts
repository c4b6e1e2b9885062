// The camera: the subject between the panels, the point under the pointer staying put, and never off the map.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  between,
  clamp,
  free,
  home,
  onNation,
  panBy,
  toMap,
  toScreen,
  type Viewport,
  zoomAt,
  zoomRange,
} from '../../src/map/camera.ts';
import { advance, glide, STILL, thrown } from '../../src/map/motion.ts';
import { readMap } from '../../src/map/shape.ts';

const map = readMap(
  JSON.parse(readFileSync(new URL('../../assets/maps/europe-1949.json', import.meta.url), 'utf8')),
);
const DESKTOP: Viewport = {
  width: 1280,
  height: 720,
  insets: { left: 290, right: 380, top: 52, bottom: 62 },
};
const PHONE: Viewport = { width: 390, height: 844, insets: { left: 0, right: 0, top: 52, bottom: 380 } };

describe('home', () => {
  test('on a desktop the whole home stands between the panels', () => {
    const camera = home(map, DESKTOP);
    const [x0, y0] = toScreen(camera, DESKTOP, map.home[0], map.home[1]);
    const [x1, y1] = toScreen(camera, DESKTOP, map.home[2], map.home[3]);
    const [left, top, right, bottom] = free(DESKTOP);
    expect(x0 >= left - 0.01 && y0 >= top - 0.01 && x1 <= right + 0.01 && y1 <= bottom + 0.01).toBe(true);
  });

  test('on a phone it is nearer, and its middle is above the sheet', () => {
    const camera = home(map, PHONE);
    const [, y] = toScreen(camera, PHONE, camera.x, camera.y);
    expect(camera.zoom).toBeGreaterThanOrEqual(0.5);
    expect(y).toBe((52 + 844 - 380) / 2);
  });

  test('on a phone it opens about the nation that is chosen, where not all can be shown', () => {
    const nation = map.nations.find(({ id }) => id === 'GRC');
    const at = nation?.labels[0] ?? nation?.capital;
    const camera = home(map, PHONE, 'GRC');
    expect(Math.hypot(camera.x - (at?.x ?? 0), camera.y - (at?.y ?? 0))).toBeLessThan(60);
    expect(home(map, PHONE, 'GRC')).not.toEqual(home(map, PHONE, 'GBR'));
    expect(home(map, DESKTOP, 'GRC')).toEqual(home(map, DESKTOP));
  });

  test('panels that cover everything leave something to reckon with', () => {
    const camera = home(map, { ...PHONE, insets: { left: 400, right: 400, top: 800, bottom: 800 } });
    expect(Number.isFinite(camera.x + camera.y + camera.zoom)).toBe(true);
  });
});

describe('moving', () => {
  const camera = home(map, DESKTOP);

  test.each([
    [1.5, 700, 300],
    [0.8, 500, 500],
    [6, 595, 355],
  ])('zooming by %f keeps the point at %f, %f', (factor, x, y) => {
    const before = toMap(camera, DESKTOP, x, y);
    const after = toMap(zoomAt(map, DESKTOP, camera, factor, x, y), DESKTOP, x, y);
    expect(Math.hypot(before[0] - after[0], before[1] - after[1])).toBeLessThan(1e-6);
  });

  test('zoom ends at both ends', () => {
    const [least, most] = zoomRange(map, DESKTOP);
    expect(zoomAt(map, DESKTOP, camera, 1e6, 600, 300).zoom).toBe(most);
    expect(zoomAt(map, DESKTOP, camera, 1e-6, 600, 300).zoom).toBe(least);
  });

  test('dragging moves the picture by as much, and stops at the edge', () => {
    const moved = panBy(map, DESKTOP, { ...camera, zoom: 2 }, 100, -40);
    expect([moved.x - camera.x, moved.y - camera.y]).toEqual([-50, 20]);
    const gone = panBy(map, DESKTOP, camera, 1e6, 1e6);
    expect(gone).toEqual(clamp(map, DESKTOP, gone));
    expect(gone.x).toBeGreaterThan(0);
  });

  test('focusing never zooms out, and puts the nation in the middle', () => {
    const near = { ...camera, zoom: 3 };
    const on = onNation(map, DESKTOP, 'LUX', near);
    expect(on?.zoom).toBe(3);
    expect(onNation(map, DESKTOP, 'nobody', near)).toBe(null);
  });

  test('between two cameras: the ends are the ends', () => {
    const far = { x: 10, y: 20, zoom: 4 };
    expect(between(camera, far, 0)).toEqual(camera);
    expect(between(camera, far, 1).x).toBeCloseTo(10, 9);
    expect(between(camera, far, 1).zoom).toBeCloseTo(4, 9);
  });
});

describe('by itself', () => {
  const a = home(map, DESKTOP);
  const b = { ...a, zoom: 3 };

  test('a glide ends at its goal and then stands', () => {
    let step = advance(glide(a, b, 400), 100);
    for (let i = 0; i < 10 && step.motion !== STILL; i++) step = advance(step.motion, 100);
    expect(step.motion).toEqual(STILL);
    expect(step.camera?.zoom).toBeCloseTo(3, 9);
  });

  test('a thrown map runs out within a second and a half', () => {
    let motion = thrown(2, 0);
    let time = 0;
    for (; motion.kind !== 'still' && time < 5000; time += 16) motion = advance(motion, 16).motion;
    expect(time).toBeLessThan(1500);
  });

  test('a slow release is no throw', () => expect(thrown(0.1, 0.05)).toEqual(STILL));
});
