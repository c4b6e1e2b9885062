// The same scenario and seeds under each theory: histories differ, and in what the theory's authors say moves them.
import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { meanProfile, type GameProfile, profileOf } from '../../src/analysis';
import { loadContent } from '../../src/content';
import { type Content, createGame, derive, type Seat, threatAccount } from '../../src/engine';

const FOLDER = 'scenarios/theories';
const files = Object.fromEntries(
  readdirSync(FOLDER).map((name) => [name.replace('.json', ''), readFileSync(`${FOLDER}/${name}`, 'utf8')]),
);
const europe = JSON.parse(readFileSync('scenarios/europe-1949.json', 'utf8')) as {
  readonly script: readonly { readonly date: { readonly year: number } }[];
};
const SEEDS = ['1', '2', '3', '4', '5', '6', '7', '8'];
/** Six years. */
const TURNS = 24;
const script = europe.script.filter(({ date }) => date.year < 1955);

function contentUnder(theory: string): Content {
  const { content } = loadContent({ ...europe, theory, turns: TURNS, script, history: [] }, files);
  if (!content) throw new Error(`${theory} is not sound`);
  return content;
}

const measured: Record<string, GameProfile> = {};
const under = (theory: string): GameProfile => measured[theory]!;

beforeAll(() => {
  for (const theory of Object.keys(files)) {
    const content = contentUnder(theory);
    const seats: Record<string, Seat> = Object.fromEntries(
      content.nations.map(({ id, agent }) => [id, agent]),
    );
    measured[theory] = meanProfile(SEEDS.map((seed) => profileOf(content, seed, seats)));
  }
}, 120_000);

test('no two theories tell the same history', () => {
  const told = Object.values(measured).map((profile) => JSON.stringify(profile));
  expect(new Set(told).size).toBe(6);
});

describe('liberal (Keohane & Nye 1977; Oneal & Russett 1997)', () => {
  test('democracies ally more', () =>
    expect(under('liberal').bonds.democratic).toBeGreaterThan(
      under('balance-of-threat').bonds.democratic + 0.05,
    ));
  test('and fight each other less than where power alone counts', () =>
    expect(under('liberal').democraticCrises).toBeLessThan(under('offensive-realist').democraticCrises / 2));
  test('allies trade more than under either realism', () => {
    expect(under('liberal').bonds.interdependence).toBeGreaterThan(
      under('offensive-realist').bonds.interdependence,
    );
    expect(under('liberal').bonds.interdependence).toBeGreaterThan(
      under('balance-of-power').bonds.interdependence,
    );
  });
});

describe('balance of power (Waltz 1979)', () => {
  test('everybody is feared for being strong', () =>
    expect(under('balance-of-power').fear).toBeGreaterThan(2 * under('balance-of-threat').fear));
  test.each(['constructivist', 'liberal'])(
    'rivals and quarrels keep nobody apart: more pacts run across them than where %s ties count',
    (other) =>
      expect(under('balance-of-power').bonds.hostile).toBeGreaterThan(1.5 * under(other).bonds.hostile),
  );
  test('and regimes matter less', () =>
    expect(under('balance-of-power').bonds.democratic).toBeLessThan(
      under('balance-of-threat').bonds.democratic,
    ));
});

describe('constructivist (Wendt 1999; Adler & Barnett 1998)', () => {
  test('pacts follow culture', () =>
    expect(under('constructivist').bonds.culture).toBeGreaterThan(
      under('balance-of-threat').bonds.culture + 0.03,
    ));
  test('and trust', () =>
    expect(under('constructivist').bonds.trust).toBeGreaterThan(
      under('balance-of-threat').bonds.trust + 0.03,
    ));
  test('a trusted nation is feared less, by the account’s own entry', () => {
    const seen = (theory: string) => createGame(contentUnder(theory), '1');
    const [plain, wise] = [seen('balance-of-threat'), seen('constructivist')];
    const feared = plain.content.nations.find((_, i) => (derive(plain).threat[i] as number) > 0)!;
    expect(threatAccount(null, wise, feared.id).level).toBeLessThan(
      threatAccount(null, plain, feared.id).level,
    );
  });
});

describe('offensive realist (Mearsheimer 2001)', () => {
  test('more crises, and more of them become wars', () => {
    expect(under('offensive-realist').crises).toBeGreaterThan(1.4 * under('balance-of-threat').crises);
    expect(under('offensive-realist').wars).toBeGreaterThan(under('balance-of-threat').wars);
  });
  test('fewer promises of defence: a marriage of convenience is seldom convenient', () =>
    expect(under('offensive-realist').allied).toBeLessThan(under('balance-of-threat').allied / 1.5));
  test('and more that are broken', () =>
    expect(under('offensive-realist').broken).toBeGreaterThan(under('balance-of-threat').broken));
});

test('landscape (Axelrod & Bennett 1993): fewer pacts run across rivalries than where power alone counts', () =>
  expect(under('landscape').bonds.hostile).toBeLessThan(under('balance-of-power').bonds.hostile / 2));
