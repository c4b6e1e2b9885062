// Which event names fit above a timeline.
import { expect, test } from 'vitest';
import { asEventId } from '../../src/engine';
import { placeMarks, type RawMark } from '../../src/ui/game/report/marks-layout';

const mark = (id: string, at: number, weight: number, label = 'Signed'): RawMark => ({
  event: asEventId(id),
  turn: 0,
  at,
  weight,
  label,
  glyph: '◆',
  sentence: label,
});

test('two at the same time take both rows, a third is left out', () => {
  const placed = placeMarks([mark('1.0', 0.5, 1), mark('1.1', 0.5, 3), mark('1.2', 0.5, 2)], 800);
  expect(placed.map(({ event, row }) => [event, row])).toEqual(
    expect.arrayContaining([
      ['1.1', 0],
      ['1.2', 1],
    ]),
  );
  expect(placed).toHaveLength(2);
});

test('labels stay within the line', () => {
  for (const pixels of [360, 800, 1600])
    for (const at of [0, 1]) {
      const [placed] = placeMarks([mark('1.0', at, 1, 'Treaty of mutual assistance')], pixels);
      expect(placed!.at).toBeGreaterThan(0);
      expect(placed!.at).toBeLessThan(1);
    }
});

test('a narrow line holds fewer names', () => {
  const marks = Array.from({ length: 20 }, (_, i) => mark(`${i}.0`, i / 20, 1));
  expect(placeMarks(marks, 360).length).toBeLessThan(placeMarks(marks, 1200).length);
});
