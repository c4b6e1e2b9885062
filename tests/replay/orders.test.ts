// What a replay file may hold as an order, and what the engine takes for one, are the same.
import { expect, test } from 'vitest';
import { SCHEMA_MEANS_ORDERS } from '../../src/replay/schema';

test('the file schema and the engine mean the same orders; where they do not, this does not compile', () => {
  expect(SCHEMA_MEANS_ORDERS).toBe(true);
});
