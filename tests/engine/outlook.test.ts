// What another theory would say of a turn: the game's own theory says at the start what the game says, and the others say other things.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadContent } from '../../src/content';
import { createGame, hashState, outlookUnder, type Content } from '../../src/engine';

const FOLDER = 'scenarios/theories';
const files = Object.fromEntries(
  readdirSync(FOLDER).map((name) => [name.replace('.json', ''), readFileSync(`${FOLDER}/${name}`, 'utf8')]),
);
const europe = JSON.parse(readFileSync('scenarios/europe-1949.json', 'utf8')) as { readonly theory: string };
const under = (theory: string): Content => loadContent({ ...europe, theory }, files).content!;

const state = createGame(under(europe.theory), 'outlook');
const france = state.content.nations.find(({ id }) => id === 'FRA')!.id;

test('under its own theory every pact stands where it settles, and nothing of the game is touched', () => {
  const hash = hashState(state);
  const { pacts } = outlookUnder(state, under(europe.theory), france);
  expect(pacts).toHaveLength(state.structure.pacts.length);
  for (const { pact, cohesion, breach } of pacts)
    expect(state.structure.pacts.find(({ id }) => id === pact)).toMatchObject({
      cohesion,
      breachPressure: breach,
    });
  expect(hashState(state)).toBe(hash);
});

test('theories differ in whom they fear and in what they expect of pacts', () => {
  const said = Object.keys(files).map((theory) => outlookUnder(state, under(theory), france));
  expect(new Set(said.map(({ pacts }) => JSON.stringify(pacts))).size).toBe(6);
  expect(new Set(said.map(({ fears }) => fears)).size).toBeGreaterThan(1);
});

test('where nobody is at the screen, nobody is feared', () => {
  expect(outlookUnder(state, under('liberal'), null).fears).toBeNull();
});
