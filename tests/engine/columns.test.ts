// Specifies the columns of the next state: all that changes is its own, what stays for a game is shared, and nothing is left over.

import { expect, it } from 'vitest';
import { copyColumns } from '../../src/engine/model/columns';
import { world } from './world';

const STAYS = ['startSecurity', 'startAutonomy', 'startStanding', 'startNeed', 'distance'];

it('are copies, but for what stays as it is', () => {
  const before = world({ nations: { ALD: {}, BOR: {}, CAR: {} } });
  const after = copyColumns(before);
  const was: Record<string, Int32Array> = { ...before.nations, ...before.pairs };
  const is: Record<string, Int32Array> = { ...after.nations, ...after.pairs };
  expect(is).toEqual(was);
  for (const name in was)
    expect({ name, shared: is[name] === was[name] }).toEqual({ name, shared: STAYS.includes(name) });
});

it('lie in one buffer that they fill', () => {
  const { nations, pairs } = copyColumns(world({ nations: { ALD: {}, BOR: {}, CAR: {} } }));
  const own = Object.entries({ ...nations, ...pairs }).filter(([name]) => !STAYS.includes(name));
  const { buffer } = nations.capability;
  for (const [, column] of own) expect(column.buffer).toBe(buffer);
  expect(own.reduce((bytes, [, column]) => bytes + column.byteLength, 0)).toBe(buffer.byteLength);
});
