// How the browser game is built: one page, Phaser in a chunk of its own that loads with the map, relative addresses.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';
import {
  asShown,
  cardOf,
  lessonCardOf,
  type RecordedFile,
  recordedCardOf,
  theoryCardOf,
} from './src/content/card.ts';
import type { LessonFile } from './src/content/schema/lesson.ts';
import type { ScenarioFile } from './src/content/schema/scenario.ts';
import type { TheoryFile } from './src/content/schema/theory.ts';
import {
  LESSON_FIELDS,
  type PlacedTexts,
  reworded,
  SCENARIO_FIELDS,
  STORY_FIELDS,
  type TextFields,
  THEORY_FIELDS,
} from './src/language/content-words.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

// Phaser's source asks `typeof FEATURE` of a bundler that answers with a boolean; left alone, every answer is a true string.
const FEATURES = {
  CANVAS_RENDERER: true,
  WEBGL_RENDERER: true,
  WEBGL_DEBUG: false,
  FEATURE_SOUND: false,
} as const;
const phaserFeatures: Plugin = {
  name: 'phaser-features',
  transform: {
    filter: { id: /node_modules[\\/]phaser[\\/]src/, code: /typeof [A-Z0-9_]{5,}/ },
    handler: (code) =>
      code.replace(/typeof ([A-Z][A-Z0-9_]{4,})/g, (_, name: string) =>
        String(name in FEATURES && FEATURES[name as keyof typeof FEATURES]),
      ),
  },
};

// What the gallery shows of each scenario and lesson and the setup of each theory, so that the first screen need not fetch the scenarios themselves: the invented ones as an introduction, then history by its years.
const CARDS = '\0virtual:cards';
const namesIn = (folder: string): readonly string[] =>
  readdirSync(here(folder)).filter((name) => /^(?!.*schema).*\.json$/.test(name));

/** The files of a folder, in the words of a language where it has some. */
function filesIn<File>(
  host: { addWatchFile(path: string): void },
  folder: string,
  tag: string,
  fields: TextFields,
): readonly File[] {
  const read = (path: string): unknown => {
    host.addWatchFile(path);
    return JSON.parse(readFileSync(path, 'utf8'));
  };
  return namesIn(`scenarios${folder}`).map((name) => {
    const texts = here(`scenarios/${tag}${folder}/${name}`);
    const file = read(here(`scenarios${folder}/${name}`)) as File;
    return tag === '' || !existsSync(texts) ? file : reworded(file, fields, read(texts) as PlacedTexts);
  });
}

const cards: Plugin = {
  name: 'cards',
  resolveId: (id) => (/^virtual:cards(\/[a-z]{2})?$/.test(id) ? `\0${id}` : null),
  load(id) {
    if (!id.startsWith(CARDS)) return null;
    const tag = id.slice(CARDS.length + 1);
    const scenarios = filesIn<ScenarioFile>(this, '', tag, SCENARIO_FIELDS);
    const made = scenarios.map(cardOf).sort(asShown);
    const known = filesIn<TheoryFile>(this, '/theories', tag, THEORY_FIELDS).map(theoryCardOf);
    const told = filesIn<RecordedFile>(this, '/replays', tag, STORY_FIELDS).map(recordedCardOf);
    const place = new Map(made.map(({ id }, index) => [id, index]));
    const taught = filesIn<LessonFile>(this, '/lessons', tag, LESSON_FIELDS)
      .map((lesson) => lessonCardOf(lesson, scenarios.find(({ id }) => id === lesson.scenario)!))
      .sort((a, b) => (place.get(a.scenario) ?? 0) - (place.get(b.scenario) ?? 0));
    return `export default ${JSON.stringify({ cards: made, lessons: taught, recordings: told, theories: known })};`;
  },
};

// What the schemas say of each field is for whoever writes files, in their editor, on the command line and in the reference. The page only checks by
// them, and is fetched without: whatever
// sentence stands as an argument, except where it is compared or told.
const KEPT = new Set(['regex', 'literal', 'enum', 'refine']);
type Node = { readonly type: string; readonly start: number; readonly end: number } & Record<string, unknown>;
const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';
const isText = (node: Node): boolean =>
  node.type === 'BinaryExpression'
    ? [node.left, node.right].every((side) => isNode(side) && isText(side))
    : node.type === 'Literal' && typeof node.value === 'string' && node.value.includes(' ');
function saidIn(node: Node): Node[] {
  const callee = node.callee as { property?: { name?: string } } | undefined;
  const kept = node.type === 'CallExpression' && KEPT.has(callee?.property?.name ?? '');
  const args = node.type === 'CallExpression' && !kept ? (node.arguments as Node[]) : [];
  const said = args.filter(isText);
  const within = Object.values(node).flat().filter(isNode);
  return [...said, ...within.filter((one) => !said.includes(one)).flatMap(saidIn)];
}
const unsaid: Plugin = {
  name: 'schemas-unsaid',
  apply: 'build',
  transform: {
    filter: { id: /src[\\/]content[\\/]schema[\\/][\w-]+\.ts$/ },
    handler(code) {
      const program = this.parse(code, { lang: 'ts' }) as unknown as Node;
      const cuts = saidIn(program).sort((a, b) => b.start - a.start);
      return cuts.reduce((left, { start, end }) => `${left.slice(0, start)}''${left.slice(end)}`, code);
    },
  },
};

// The built page runs what it was built with and nothing else: no script or style within the page, no `eval`, no other host.
// The development server puts scripts of its own into the page, and so goes without.
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');
const policy: Plugin = {
  name: 'policy',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY },
      injectTo: 'head-prepend',
    },
  ],
};

// What the service worker keeps: every file of the site, and a version that changes with any of them.
const WORKER = 'service-worker.js';
const offline: Plugin = {
  name: 'offline',
  apply: 'build',
  enforce: 'post',
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      const worker = bundle[WORKER];
      if (worker?.type !== 'chunk') throw new Error('the service worker was not built');
      const built = Object.values(bundle).filter(
        ({ fileName }) => fileName !== WORKER && !fileName.startsWith('.vite/') && !fileName.endsWith('.map'),
      );
      const copied = readdirSync(here('assets'), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => `${entry.parentPath}/${entry.name}`.slice(here('assets').length + 1));
      const files = [...built.map(({ fileName }) => fileName), ...copied].sort();
      const hash = createHash('sha256');
      for (const one of built) hash.update(one.fileName).update(one.type === 'chunk' ? one.code : one.source);
      for (const path of copied) hash.update(path).update(readFileSync(here(`assets/${path}`)));
      const version = hash.digest('hex').slice(0, 16);
      // For whoever packs the site up: all but the worker, which has no place in a package.
      this.emitFile({ type: 'asset', fileName: 'site-files.json', source: JSON.stringify(files) });
      worker.code = `const SITE_FILES=${JSON.stringify(files)},SITE_VERSION=${JSON.stringify(version)};${worker.code}`;
    },
  },
};

export default defineConfig({
  base: './',
  publicDir: 'assets',
  resolve: {
    alias: [
      { find: /^phaser$/, replacement: here('src/map/phaser-entry.js') },
      { find: /^phaser\/src\//, replacement: here('node_modules/phaser/src/') },
    ],
  },
  plugins: [phaserFeatures, cards, policy, unsaid, offline],
  optimizeDeps: { rolldownOptions: { plugins: [phaserFeatures] } },
  build: {
    manifest: true,
    outDir: 'dist/site',
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 900,
    rolldownOptions: {
      input: { index: here('index.html'), 'service-worker': here('src/service-worker.ts') },
      output: {
        entryFileNames: ({ name }) => (name === 'service-worker' ? WORKER : 'assets/[name]-[hash].js'),
        codeSplitting: {
          groups: [{ name: 'phaser', test: /node_modules[\\/](phaser|eventemitter3)[\\/]|phaser-entry/ }],
        },
      },
    },
  },
});
