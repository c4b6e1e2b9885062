// Specifies that chances are worth what they say: over the offers and calls of games that agents play, they are nearer to what comes than
// the base rate is, and mean what they say by tenths.
import { expect, test } from 'vitest';
import { type Forecast, forecastsOf, FORECASTS, skillOf, tenthOf } from '../../src/analysis';
import { fillSeats } from '../../src/session';
import { builtInWorld } from '../engine/built-in-worlds';

/** Tenths with fewer cases than this say little. */
const ENOUGH = 40;

test('shown chances beat the base rate, and come as often as they say', { timeout: 120_000 }, () => {
  const found: Forecast[] = ['europe-1914', 'europe-1938'].flatMap((id) => {
    const content = builtInWorld(id);
    return ['1', '2', '3', '4'].flatMap((seed) => forecastsOf(content, seed, fillSeats(content, {})));
  });
  for (const kind of FORECASTS) {
    const own = found.filter((one) => one.kind === kind);
    const { count, brier, brierOfBase } = skillOf(own);
    expect(count, kind).toBeGreaterThan(ENOUGH);
    expect(brier, kind).toBeLessThan(0.9 * brierOfBase);
    for (let tenth = 0; tenth < 10; tenth++) {
      const cases = own.filter((one) => tenthOf(one) === tenth);
      const { shown, base } = skillOf(cases);
      if (cases.length >= ENOUGH) expect(Math.abs(shown - base), `${kind} ${tenth}`).toBeLessThan(0.15);
    }
  }
});
