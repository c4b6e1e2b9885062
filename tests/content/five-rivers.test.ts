// What makes Five Rivers a dilemma: an exposed ally, a stingy ally, a strong claimant, and a treaty that runs out.
import { expect, test } from 'vitest';
import { loadContent } from '../../src/content';
import text from '../../scenarios/five-rivers.json?raw';
import { THEORIES } from './small-world';

const { content, file, issues } = loadContent(text, THEORIES);
if (content === null || file === null) throw new Error(JSON.stringify(issues));
const nation = (id: string) => content.nations.find((found) => found.id === id)!;

test('it is sound and takes five minutes', () => {
  expect(issues).toEqual([]);
  expect(file).toMatchObject({ minutes: 5, turns: 12, turnsPerYear: 4, kind: 'fictional' });
});

test('Halmark is the strongest and the most restless, and claims land of Senning', () => {
  for (const other of ['MIR', 'ORL', 'SEN', 'VAR']) {
    expect(nation('HAL').capability).toBeGreaterThan(nation(other).capability);
    expect(nation('HAL').intent).toBeGreaterThan(nation(other).intent);
  }
  expect(content.pairs.find(({ a, b }) => a === 'HAL' && b === 'SEN')).toMatchObject({
    rivalry: 950_000,
    dispute: 'the banks of the Lys',
    yearsSinceDispute: 1,
  });
});

test('Varden is bound to both others: to Senning for two more years, to Orla whose pledge is not kept', () => {
  const [orla, senning] = content.pacts;
  expect(senning).toMatchObject({
    members: ['SEN', 'VAR'],
    age: 13,
    terms: { trigger: 'automatic', termYears: 5 },
  });
  expect(orla).toMatchObject({ members: ['ORL', 'VAR'] });
  expect(nation('ORL').burden).toBeLessThan(orla!.terms.pledge / 2);
  expect(nation('VAR').burden).toBeGreaterThan(orla!.terms.pledge);
});

test('it begins at mobilisation: Halmark presses its claim, and Senning has called', () => {
  expect(content.crises).toEqual([
    { challenger: 'HAL', target: 'SEN', cause: 'claim', rung: 'mobilisation' },
  ]);
});
