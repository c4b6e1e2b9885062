// How a theory says only where it differs from another, and what is wrong with one that does so badly.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import base from '../../scenarios/theories/balance-of-threat.json';
import extensionSchema from '../../scenarios/theory-extension.schema.json';
import { loadContent, loadTheory } from '../../src/content';
import { schemaFiles } from '../../src/content/build/schemas';
import { smallWorld } from './small-world';
import { worded } from './worded';

const FOLDER = 'scenarios/theories';
const built: Record<string, string> = Object.fromEntries(
  readdirSync(FOLDER).map((name) => [name.replace('.json', ''), readFileSync(`${FOLDER}/${name}`, 'utf8')]),
);

const extending = (more: object = {}) => ({
  formatVersion: 1,
  id: 'mine',
  extends: 'balance-of-threat',
  title: 'Mine',
  summary: 'Differs in one thing.',
  sources: [{ id: 'me-2000', title: 'Me (2000), A Theory' }],
  why: { 'attack.trade': { because: 'Trade is everything.', source: 'me-2000' } },
  attack: { trade: 1 },
  ...more,
});

test('the theories that ship', () => {
  expect(Object.keys(built)).toEqual([
    'balance-of-power',
    'balance-of-threat',
    'constructivist',
    'landscape',
    'liberal',
    'offensive-realist',
  ]);
  for (const text of Object.values(built)) expect(loadTheory(text, built).issues).toEqual([]);
});

test('the published schema is the one that checks the files (npm run schemas)', () =>
  expect(JSON.parse(schemaFiles()['theory-extension.schema.json']!)).toEqual(extensionSchema));

test('what is not said stays as the other theory has it', () => {
  const { theory } = loadTheory(extending(), built);
  expect(theory).toMatchObject({ id: 'mine', title: 'Mine', attack: { ...base.attack, trade: 1 } });
  expect(theory).toMatchObject({ cohesion: base.cohesion, agents: base.agents });
  expect(theory?.sources.map(({ id }) => id)).toEqual(['me-2000', ...base.sources.map(({ id }) => id)]);
  expect(theory).not.toHaveProperty('extends');
  expect(theory).not.toHaveProperty('why');
});

test('extending is pure: neither file is changed', () => {
  const before = structuredClone(base);
  loadTheory(extending(), { 'balance-of-threat': base });
  expect(base).toEqual(before);
});

test('lists are replaced whole', () => {
  const defaults = { clauses: ['defence'] };
  const why = { pactTypes: { because: 'Fewer words.' }, 'attack.trade': { because: 'Trade.' } };
  const { theory } = loadTheory(extending({ why, pactTypes: { 'bilateral-defence': { defaults } } }), built);
  expect(theory?.pactTypes['bilateral-defence'].defaults.clauses).toEqual(['defence']);
  expect(theory?.pactTypes['bilateral-defence'].defaults.termYears).toBe(20);
});

test('a theory may extend one that extends', () => {
  const grand = extending({ id: 'grand', extends: 'mine', why: {}, attack: {} });
  const { theory, issues } = loadTheory(grand, { ...built, mine: extending() });
  expect(issues).toEqual([]);
  expect(theory?.attack.trade).toBe(1);
});

test('the hash of content covers what a theory takes from another', () => {
  const hashUnder = (threat: object) => {
    const other = { ...base, threat: { ...base.threat, ...threat } };
    const scenario = { ...smallWorld(), theory: 'mine' };
    return loadContent(scenario, { 'balance-of-threat': other, mine: extending() }).content?.hash;
  };
  expect(hashUnder({})).toMatch(/^[0-9a-f]{16}$/);
  expect(hashUnder({ decayKm: 900 })).not.toBe(hashUnder({}));
});

describe('one that extends', () => {
  const why = (reason: object) => ({ why: { 'attack.trade': { because: 'Trade.' }, ...reason } });
  test.each<[string, object, string]>([
    [
      'an unknown theory',
      extending({ extends: 'balance-of-treat' }),
      'extends: names the unknown theory balance-of-treat',
    ],
    ['itself', extending({ extends: 'mine' }), 'extends: goes in a circle: mine → mine'],
    [
      'an unsound theory',
      extending({ extends: 'broken' }),
      'extends: names broken, which cannot be used: attack.trade is 2; it must be at most 1',
    ],
    [
      'with an unknown weight',
      extending({ attack: { trade: 1, trad: 1 } }),
      'attack.trad: is not known here',
    ],
    ['with an unknown group', extending({ atack: {} }), 'atack: is not known here'],
    [
      'with a weight out of range',
      extending({ attack: { trade: 7 } }),
      'attack.trade: is 7; it must be at most 1',
    ],
    [
      'with parts that do not agree',
      extending({ ...why({ honour: { because: 'So.' } }), honour: { min: 0.99 } }),
      'honour.min: is more than max',
    ],
    [
      'with a reason for nothing',
      extending(why({ 'attack.base': { because: 'So.' } })),
      'why["attack.base"]: explains nothing that this file sets',
    ],
    [
      'with a reason from nowhere',
      extending(why({ attack: { because: 'So.', source: 'you-2000' } })),
      'why.attack.source: is not among the sources',
    ],
    ['without a reason', extending({ why: {} }), 'attack.trade: has no reason'],
  ])('%s', (_, file, issue) => {
    const broken = extending({ id: 'broken', attack: { trade: 2 } });
    const { issues } = loadTheory(file, { ...built, mine: extending({ extends: 'mine' }), broken });
    expect(worded(issues).map(({ path, message }) => `${path}: ${message}`)).toContain(issue);
  });

  test('in a circle of three is told the whole way round', () => {
    const ring = {
      one: extending({ id: 'one', extends: 'two' }),
      two: extending({ id: 'two', extends: 'three' }),
      three: extending({ id: 'three', extends: 'one' }),
    };
    const { theory, issues } = loadTheory(ring.one, ring);
    expect(theory).toBeNull();
    expect(worded(issues)[0]?.message).toBe('goes in a circle: one → two → three → one');
  });

  test('as text: each complaint has its line', () => {
    const { issues } = loadTheory(JSON.stringify(extending({ attack: { trade: 7 } }), null, 1), built);
    expect(issues[0]?.line).toBeGreaterThan(10);
  });
});
