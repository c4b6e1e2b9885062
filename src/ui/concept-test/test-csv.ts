// The class's answers as a table: a line for each code, in the order of the codes.

import { chosenIn, isRight, rightIn, SITTINGS, type ConceptTestFile, type Sat } from '../../lesson';
import { csvOf } from '../kit/csv';

export function testCsv(test: ConceptTestFile, sat: readonly Sat[]): string {
  const head = [
    'code',
    ...SITTINGS.flatMap((when) => [
      ...test.items.flatMap(({ id }) => [`${when}_${id}`, `${when}_${id}_right`]),
      `${when}_right`,
    ]),
  ];
  const lines = [...sat]
    .sort((a, b) => (a.code < b.code ? -1 : 1))
    .map((one) => [
      one.code,
      ...SITTINGS.flatMap((when) => {
        const sitting = one[when];
        if (sitting === null) return Array.from({ length: 2 * test.items.length + 1 }, () => '');
        return [
          ...test.items.flatMap((item) => [chosenIn(sitting, item.id) ?? '', isRight(item, sitting) ? 1 : 0]),
          rightIn(test, sitting),
        ];
      }),
    ]);
  return csvOf([head, ...lines]);
}
