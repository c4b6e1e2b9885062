// Whether games still play as they did: a hash per turn for each scenario and seed, kept beside this file.
// A hash that changes on purpose: `npm run test:golden -- --update`, and a line in CHANGELOG.md that says why.
import { expect, test } from 'vitest';
import { generate } from '../../src/content';
import { hashState, hashTurn } from '../../src/engine';
import { spreadJson } from '../../src/replay';
import { contentOf, library, sessionOf } from '../replay/world';

const WORLDS: readonly [name: string, scenario: unknown, seeds: readonly string[]][] = [
  ['five-rivers', library.scenario('five-rivers'), ['1', '2', '3']],
  ['greek-leagues-431', library.scenario('greek-leagues-431'), ['1']],
  ['medieval-1295', library.scenario('medieval-1295'), ['1']],
  ['westphalia-1648', library.scenario('westphalia-1648'), ['1']],
  ['europe-1914', library.scenario('europe-1914'), ['1']],
  ['europe-1938', library.scenario('europe-1938'), ['1']],
  ['world-2025', library.scenario('world-2025'), ['1']],
  ['europe-1949', library.scenario('europe-1949'), ['1', '7']],
  ['dyke-league', library.scenario('dyke-league'), ['1']],
  ['two-promises', library.scenario('two-promises'), ['1']],
  ['two-forts', library.scenario('two-forts'), ['1']],
  ['broken-bridges', library.scenario('broken-bridges'), ['1']],
  ['generated-12', generate(12, 'golden'), ['1', '2']],
];

const WHY =
  'games play otherwise than before; if that is meant: npm run test:golden -- --update, and a line in CHANGELOG.md that says why';

test.each(WORLDS)('%s plays as it did', async (name, scenario, seeds) => {
  const content = contentOf(scenario);
  const games = Object.fromEntries(seeds.map((seed) => [seed, hashesOf(content, seed, scenario)]));
  await expect(spreadJson({ content: content.hash, games }), WHY).toMatchFileSnapshot(`${name}.json`);
});

/** The engine's own hash before the first turn and after each: of states and orders, whoever is said to have given them. */
function hashesOf(content: ReturnType<typeof contentOf>, seed: string, scenario: unknown): string[] {
  const session = sessionOf(content, seed, {}, scenario);
  const hashes = [hashState(session.state())];
  for (let turn = session.endTurn(); turn !== null; turn = session.endTurn())
    hashes.push(hashTurn(hashes.at(-1)!, turn.orders, session.state()));
  return hashes;
}
