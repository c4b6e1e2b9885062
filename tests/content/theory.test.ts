// What a theory file must hold, and what its schema says of every weight.
import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { describe, expect, test } from 'vitest';
import scenarioSchema from '../../scenarios/scenario.schema.json';
import theoryFile from '../../scenarios/theories/balance-of-threat.json';
import theorySchema from '../../scenarios/theory.schema.json';
import { loadContent, loadTheory } from '../../src/content';
import { parameterPage } from '../../src/content/build/parameters';
import { schemaFiles } from '../../src/content/build/schemas';
import { SCHEMA_MEANS_THEORY, theoryFileSchema } from '../../src/content/schema/theory';
import { smallWorld } from './small-world';
import { worded } from './worded';

// biome-ignore lint/suspicious/noExplicitAny: mistakes are what types would forbid
type Broken = any;
const copy = (): Broken => structuredClone(theoryFile);

test('balance of threat is sound', () => {
  expect(loadTheory(theoryFile).issues).toEqual([]);
  expect(SCHEMA_MEANS_THEORY).toBe(true);
});

test('the published schemas are those that check the files (npm run schemas)', () => {
  const files = schemaFiles();
  expect(JSON.parse(files['scenario.schema.json']!)).toEqual(scenarioSchema);
  expect(JSON.parse(files['theory.schema.json']!)).toEqual(theorySchema);
});

test('the table of parameters is the one that the schema makes (npm run schemas)', () => {
  expect(readFileSync('docs/reference/parameters.md', 'utf8')).toBe(parameterPage(theoryFile));
});

test('every weight says what it is, its unit and its source', () => {
  const undescribed: string[] = [];
  const visit = (schema: z.core.$ZodType, path: string): void => {
    const { def } = (schema as z.core.$ZodTypes)._zod;
    if (def.type === 'object')
      for (const [key, inner] of Object.entries(def.shape)) visit(inner, `${path}.${key}`);
    if (def.type !== 'number') return;
    const said = z.globalRegistry.get(schema)?.description ?? '';
    if (!/^.+\. Unit: .+\. Source: .+\.$/.test(said)) undescribed.push(path);
  };
  visit(theoryFileSchema, 'theory');
  expect(undescribed).toEqual([]);
});

describe('a theory with', () => {
  test.each([
    [
      'a weight out of range',
      (t: Broken) => (t.trust.violation = 3),
      'trust.violation: is 3; it must be at most 1',
    ],
    [
      'an unknown part of cohesion',
      (t: Broken) => (t.cohesion.parts['shared-treat'] = 0.1),
      'cohesion.parts["shared-treat"]: is not known here',
    ],
    ['a part left out', (t: Broken) => delete t.cohesion.parts.trust, 'cohesion.parts.trust: is missing'],
    ['an agent left out', (t: Broken) => delete t.agents.balancer, 'agents.balancer: is missing'],
    [
      'an unknown clause',
      (t: Broken) => t.pactTypes['bilateral-defence'].requires.push('tribute'),
      'pactTypes["bilateral-defence"].requires[1]: is "tribute", which is not known here',
    ],
    [
      'defaults without what is required',
      (t: Broken) => (t.pactTypes['bilateral-defence'].defaults.clauses = ['consultation']),
      'pactTypes["bilateral-defence"].defaults.clauses: lacks defence, which is required',
    ],
    [
      'defaults that are forbidden',
      (t: Broken) => t.pactTypes['regional-partnership'].defaults.clauses.push('defence'),
      'pactTypes["regional-partnership"].defaults.clauses: holds defence, which is forbidden',
    ],
    [
      'more members at least than at most',
      (t: Broken) => (t.pactTypes['bilateral-defence'].minMembers = 3),
      'pactTypes["bilateral-defence"].minMembers: is more than maxMembers',
    ],
    [
      'thresholds the wrong way round',
      (t: Broken) => (t.cohesion.noticeAbove = 0.9),
      'cohesion.noticeAbove: is more than renegotiateAbove',
    ],
    [
      'a fraction of a point of influence',
      (t: Broken) => (t.influence.prices.propose = 1.5),
      'influence.prices.propose: is 1.5; a whole number is expected',
    ],
  ])('%s', (_, change, issue) => {
    const theory = copy();
    change(theory);
    const { issues } = loadTheory(theory);
    expect(worded(issues).map(({ path, message }) => `${path}: ${message}`)).toContain(issue);
    const loaded = loadContent(smallWorld(), { 'balance-of-threat': theory });
    expect(loaded.content).toBeNull();
    expect(loaded.issues.map(({ path }) => path)).toContain(
      `theory(balance-of-threat).${issue.slice(0, issue.indexOf(': '))}`,
    );
  });
});
