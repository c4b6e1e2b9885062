// The small scenario that content tests start from, and how they break it in one place.
import theory from '../../scenarios/theories/balance-of-threat.json';
import { loadContent, type Loaded } from '../../src/content';
import { worded } from './worded';

export const THEORIES = { 'balance-of-threat': theory };

const nation = (id: string, name: string, lat: number, lon: number) => ({
  id,
  name,
  capital: { name: `${name} City`, lat, lon },
  region: 'coast',
  culture: 'coastal',
  capability: 0.2,
  gdp: 1000,
});

/** Three sound nations, one rivalry, one pact; a fresh copy each time. */
export const smallWorld = () => ({
  $schema: '../scenario.schema.json',
  formatVersion: 1,
  id: 'small-world',
  title: 'Small world',
  summary: 'Three nations.',
  kind: 'fictional',
  minutes: 5,
  concepts: ['deterrence'],
  start: { year: 1900, month: 7 },
  turnsPerYear: 4,
  turns: 8,
  tempo: 2,
  theory: 'balance-of-threat',
  map: null as string | null,
  sources: [{ id: 'made-up', title: 'Made up' }],
  recommended: [{ nation: 'ARD', why: 'It comes first.' }],
  nations: [nation('ARD', 'Ardia', 50, 10), nation('BEL', 'Belland', 51, 12), nation('CEN', 'Cenia', 49, 14)],
  pairs: [
    { between: ['CEN', 'BEL'], neighbours: true, rivalry: 0.8, trust: [0.2, 0.1] },
    { between: ['ARD', 'BEL'], neighbours: true, trade: 50 },
  ] as Record<string, unknown>[],
  pacts: [
    {
      id: 'old-treaty',
      name: 'Old treaty',
      type: 'bilateral-defence',
      members: ['BEL', 'ARD'],
      signed: { year: 1898, month: 2 },
    },
  ] as Record<string, unknown>[],
});
export type SmallWorld = ReturnType<typeof smallWorld>;

export const load = (file: unknown): Loaded => loadContent(file, THEORIES);

/** Issues of the small world after `change`, as `severity path: message`. */
export function issuesAfter(change: (world: SmallWorld) => void): string[] {
  const world = smallWorld();
  change(world);
  return worded(load(world).issues).map(({ severity, path, message }) => `${severity} ${path}: ${message}`);
}
