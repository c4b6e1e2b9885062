// The borders between rooms hold in the project, and each would be noticed if it were crossed.
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import settings from '../../.dependency-cruiser.js';
import { cruise } from './cruise.ts';

const SETTINGS = ['.dependency-cruiser.js', 'tsconfig.json', 'tsconfig.base.json', 'package.json'];

const sourcesOnDisk = (): string[] =>
  readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((path) => `src/${path.replaceAll('\\', '/')}`)
    .filter((path) => /\.(ts|tsx|js)$/.test(path) && !path.endsWith('phaser-entry.js'));

describe('the project', () => {
  const { modules, violations } = cruise('.');

  test('every source file is seen by the check', () => {
    expect(modules.length).toBeGreaterThan(0);
    expect(modules).toEqual(expect.arrayContaining(sourcesOnDisk()));
  });

  test('no border is crossed', () => {
    expect(violations).toEqual([]);
  });
});

// Each row: the file planted, its one line, the rule that must refuse it
const BREACHES: readonly (readonly [file: string, line: string, rule: string])[] = [
  ['src/engine/a.ts', "import '../content/index';", 'engine-borders'],
  ['src/engine/b.ts', "import { z } from 'zod'; export const b = z;", 'engine-is-pure'],
  ['src/engine/e.ts', "import { produce } from 'immer'; export const e = produce;", 'engine-is-pure'],
  ['src/engine/c.ts', "import type { Stats } from 'node:fs'; export type C = Stats;", 'engine-is-pure'],
  [
    'src/engine/d.ts',
    "import theory from '../../scenarios/theory.json'; export const d = theory;",
    'engine-is-pure',
  ],
  ['src/engine/model/a.ts', "import '../random/index';", 'engine-model-borders'],
  ['src/engine/random/a.ts', "import '../rules/index';", 'engine-random-borders'],
  [
    'src/engine/rules/a.ts',
    "import type { X } from '../law/index'; export type Y = X;",
    'engine-rules-borders',
  ],
  ['src/engine/law/a.ts', "import '../changes/index';", 'engine-law-borders'],
  ['src/engine/changes/a.ts', "import '../commands/index';", 'engine-changes-borders'],
  ['src/engine/commands/a.ts', "import '../turn/index';", 'engine-commands-borders'],
  ['src/engine/turn/a.ts', "import '../queries/index';", 'engine-turn-borders'],
  [
    'src/engine/agents/a.ts',
    "import type { X } from '../changes/index'; export type Y = X;",
    'engine-agents-borders',
  ],
  ['src/engine/agents/valuation/a.ts', "import '../choices/index';", 'agents-valuation-borders'],
  [
    'src/engine/agents/choices/a.ts',
    "import type { X } from '../characters/index'; export type Y = X;",
    'agents-choices-borders',
  ],
  ['src/engine/agents/characters/a.ts', "import '../other/index';", 'agents-characters-borders'],
  ['src/engine/queries/a.ts', "import '../turn/index';", 'engine-queries-borders'],
  ['src/engine/doubt/a.ts', "import '../turn/index';", 'engine-doubt-borders'],
  ['src/engine/foresight/a.ts', "import '../agents/index';", 'engine-foresight-borders'],
  ['src/engine/agenda/a.ts', "import '../turn/index';", 'engine-agenda-borders'],
  ['src/engine/rules/b.ts', "import '../index';", 'engine-rules-borders'],
  ['src/engine/utility.ts', "import './model/index';", 'engine-is-divided'],
  ['src/text/a.ts', "import '../engine/index';", 'text-borders'],
  ['src/language/a.ts', "import '../session/index';", 'language-borders'],
  ['src/lesson/a.ts', "import '../session/index';", 'lesson-borders'],
  ['src/ui/f.ts', "import '../language/english';", 'words-are-handed-down'],
  ['src/cli/commands/a.ts', "import '../../language/en/game';", 'words-are-handed-down'],
  ['src/content/checks/a.ts', "import '../../language/en/game';", 'words-are-handed-down'],
  ['src/content/a.ts', "import '../replay/index';", 'content-borders'],
  ['src/replay/a.ts', "import type { X } from '../session/index'; export type Y = X;", 'replay-borders'],
  ['src/analysis/a.ts', "import '../ui/index';", 'analysis-borders'],
  ['src/sweep/a.ts', "import '../ui/index';", 'sweep-borders'],
  ['src/session/a.ts', "import '../platform/index';", 'session-borders'],
  ['src/map/a.ts', "import type { X } from '../ui/index'; export type Y = X;", 'map-borders'],
  ['src/ui/a.ts', "import '../map/index';", 'ui-borders'],
  ['src/ui/b.ts', "import '../content/index';", 'ui-borders'],
  ['src/ui/c.ts', "import Phaser from 'phaser'; export const c = Phaser;", 'phaser-stays-in-map'],
  ['src/ui/d.ts', "import { fs } from '../engine/model/hidden'; export const d = fs;", 'engine-has-one-face'],
  ['src/ui/game/map/a.ts', "import '../docket/index';", 'game-map-borders'],
  ['src/ui/game/agenda/a.ts', "import '../docket/index';", 'game-agenda-borders'],
  ['src/ui/game/cabinet/a.ts', "import '../orders/index';", 'game-cabinet-borders'],
  ['src/ui/game/docket/a.ts', "import '../inspector/index';", 'game-docket-borders'],
  ['src/ui/game/inspector/a.ts', "import '../report/index';", 'game-inspector-borders'],
  ['src/ui/game/orders/a.ts', "import '../docket/index';", 'game-orders-borders'],
  ['src/ui/game/report/a.ts', "import '../map/index';", 'game-report-borders'],
  ['src/ui/game/network/a.ts', "import '../map/index';", 'game-network-borders'],
  ['src/ui/game/course/a.ts', "import '../map/index';", 'game-course-borders'],
  ['src/platform/a.ts', "import '../session/index';", 'platform-borders'],
  [
    'src/platform/b.ts',
    "import { readFileSync } from 'node:fs'; export const b = readFileSync;",
    'node-stays-in-cli',
  ],
  ['src/library/a.ts', "import '../cli/index';", 'library-borders'],
  ['src/cli/a.ts', "import '../ui/index';", 'cli-borders'],
  ['src/main.ts', "import './cli/index';", 'cli-is-an-end'],
  ['src/ui/e.ts', "import '../main';", 'main-is-an-end'],
  ['src/session/b.ts', "import '../../tests/any';", 'no-tests-in-src'],
  ['src/session/c.ts', "import type { D } from './d'; export type C = D | 1;", 'no-circles'],
  ['src/session/e.ts', "import './nowhere';", 'resolvable'],
];

const ROOMS = [
  'engine',
  'text',
  'lesson',
  'language',
  'content',
  'replay',
  'analysis',
  'session',
  'map',
  'ui',
  'platform',
  'library',
  'cli',
  'engine/model',
  'engine/random',
  'engine/rules',
  'engine/law',
  'engine/changes',
  'engine/commands',
  'engine/turn',
  'engine/agents',
  'engine/agents/valuation',
  'engine/agents/choices',
  'engine/agents/characters',
  'engine/agents/other',
  'engine/queries',
  'engine/doubt',
  'engine/foresight',
  'engine/agenda',
  'ui/game/map',
  'ui/game/agenda',
  'ui/game/cabinet',
  'ui/game/docket',
  'ui/game/inspector',
  'ui/game/orders',
  'ui/game/report',
  'ui/game/network',
  'ui/game/course',
];

const LAWFUL: Readonly<Record<string, string>> = {
  ...Object.fromEntries(ROOMS.map((room) => [`src/${room}/index.ts`, 'export type X = 1;'])),
  'src/engine/model/hidden.ts': "import seedrandom from 'seedrandom'; export const fs = seedrandom;",
  'src/map/scene.ts': "import Phaser from 'phaser'; import '../session/index'; export const s = Phaser;",
  'src/cli/file.ts':
    "import { readFileSync } from 'node:fs'; import '../content/index'; export const r = readFileSync;",
  'src/language/english.ts': 'export const english = 1;',
  'src/language/en/game.ts': 'export const englishGame = 1;',
  'src/session/c.ts': 'export type C = 1;',
  'src/session/d.ts': "import type { C } from './c'; export type D = C | 2;",
  'src/main.ts': "import './map/scene'; import './ui/index'; import './content/index';",
  'scenarios/theory.json': '{}',
  'tests/any.ts': 'export {};',
};

const plant = (root: string, files: Readonly<Record<string, string>>): void => {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), `${text}\n`);
  }
};

test('each rule has its planted breach', () => {
  const planted = new Set(BREACHES.map(([, , rule]) => rule));
  expect(settings.forbidden.map(({ name }) => name).filter((name) => !planted.has(name))).toEqual([]);
});

test('the decision on rooms tells the borders that are enforced', () => {
  const told = readFileSync('docs/adr/0001-rooms-and-borders.md', 'utf8');
  const borders = settings.forbidden.flatMap(({ name, comment }) => {
    const room = /^(?:engine-)?([a-z]+)-borders$/.exec(name)?.[1];
    const others = /itself(?:, (.*?))? and no other room/.exec(comment)?.[1] ?? '';
    return room === undefined || room === 'cli' ? [] : [{ room, others: others.split(', ') }];
  });
  expect(borders.length).toBeGreaterThan(20);
  for (const { room, others } of borders) {
    const row = new RegExp(`^\\| \`${room}\` \\|.*\\|(.*)\\|$`, 'm').exec(told)?.[1] ?? '(no row)';
    if (!/all of these|seedrandom|nothing/.test(row))
      expect([room, ...others.filter((other) => !row.includes(other))]).toEqual([room]);
    else expect(row).not.toBe('(no row)');
  }
});

describe('a tree of its own', () => {
  const root = mkdtempSync(join(tmpdir(), 'entente-rooms-'));

  beforeAll(() => {
    for (const file of SETTINGS) copyFileSync(file, join(root, file));
    symlinkSync(resolve('node_modules'), join(root, 'node_modules'), 'junction');
    plant(root, LAWFUL);
  });
  afterAll(() => rmSync(root, { recursive: true }));

  test('lawful imports pass', () => {
    expect(cruise(root).violations).toEqual([]);
  });

  test('each planted breach is refused by the rule that guards it', () => {
    plant(root, Object.fromEntries(BREACHES.map(([file, line]) => [file, line])));
    const refused = cruise(root).violations.map(({ rule, from }) => `${from}: ${rule}`);
    expect(refused).toEqual(expect.arrayContaining(BREACHES.map(([file, , rule]) => `${file}: ${rule}`)));
  });
});
