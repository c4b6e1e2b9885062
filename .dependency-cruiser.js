// Who may import whom: the rooms of docs/adr/0001 as a table; everything not named here is forbidden. tests/arch plants a breach of each
// border and sees it refused.

/** Room → the rooms it may import. Each may import itself. */
const ROOMS = {
  engine: [],
  text: [],
  language: ['engine', 'text'],
  content: ['engine', 'text', 'language'],
  replay: ['engine', 'text', 'language'],
  analysis: ['engine', 'content', 'replay'],
  sweep: ['engine', 'content', 'replay', 'analysis', 'session', 'text', 'language'],
  lesson: ['engine', 'content', 'text'],
  session: ['engine', 'replay', 'text'],
  map: ['session', 'engine'],
  ui: ['session', 'engine', 'text', 'language', 'lesson'],
  platform: ['text'],
  library: ['engine', 'content', 'replay', 'session', 'text', 'language'],
  cli: ['engine', 'content', 'replay', 'analysis', 'sweep', 'lesson', 'session', 'text', 'language'],
};

/** The rooms of a game's screen, each with those it may import; all of them use what stands above them in src/ui/game. */
const GAME_ROOMS = {
  map: [],
  agenda: ['orders'],
  cabinet: ['inspector'],
  docket: ['agenda', 'cabinet', 'orders'],
  inspector: ['orders'],
  orders: [],
  report: ['agenda'],
  network: [],
  course: ['report'],
};

/** The rooms of the engine, lowest first, each with those it may import; its face, src/engine/index.ts, shows what others may see. */
const ENGINE_ROOMS = {
  model: [],
  random: ['model'],
  rules: ['model'],
  law: ['model', 'rules'],
  changes: ['model', 'random', 'rules', 'law'],
  commands: ['model', 'random', 'rules', 'law', 'changes'],
  turn: ['model', 'random', 'rules', 'law', 'changes', 'commands'],
  agents: ['model', 'random', 'rules', 'law', 'commands'],
  queries: ['model', 'random', 'rules', 'law', 'commands'],
  doubt: ['model', 'random', 'rules', 'law', 'agents'],
  foresight: ['model', 'random', 'rules', 'law', 'turn', 'queries'],
  agenda: ['model', 'rules', 'agents', 'queries'],
};

/** The rooms of the agents, lowest first, each with those it may import; all of them use what stands above them in src/engine/agents. */
const AGENT_ROOMS = {
  valuation: [],
  choices: ['valuation'],
  characters: ['valuation', 'choices'],
};

const room = (name) => `^src/${name}/`;
const packages = (...names) => `node_modules/(@types/)?(${names.join('|')})/`;

const borders = Object.entries(ROOMS).map(([name, allowed]) => ({
  name: `${name}-borders`,
  comment: `${name} may import ${['itself', ...allowed].join(', ')} and no other room`,
  severity: 'error',
  from: { path: room(name) },
  to: { path: '^src/', pathNot: [name, ...allowed].map(room) },
}));

const gameBorders = Object.entries(GAME_ROOMS).map(([name, allowed]) => ({
  name: `game-${name}-borders`,
  comment: `${name} may import ${['itself', ...allowed].join(', ')} and no other room of the game's screen`,
  severity: 'error',
  from: { path: room(`ui/game/${name}`) },
  to: { path: '^src/ui/game/[^/]+/', pathNot: [name, ...allowed].map((other) => room(`ui/game/${other}`)) },
}));

const engineBorders = Object.entries(ENGINE_ROOMS).map(([name, allowed]) => ({
  name: `engine-${name}-borders`,
  comment: `${name} may import ${['itself', ...allowed].join(', ')} and no other room of the engine`,
  severity: 'error',
  from: { path: room(`engine/${name}`) },
  to: { path: '^src/engine/', pathNot: [name, ...allowed].map((other) => room(`engine/${other}`)) },
}));

const agentBorders = Object.entries(AGENT_ROOMS).map(([name, allowed]) => ({
  name: `agents-${name}-borders`,
  comment: `${name} may import ${['itself', ...allowed].join(', ')} and no other room of the agents`,
  severity: 'error',
  from: { path: room(`engine/agents/${name}`) },
  to: {
    path: '^src/engine/agents/[^/]+/',
    pathNot: [name, ...allowed].map((other) => room(`engine/agents/${other}`)),
  },
}));

const engineRoom = `^src/engine/(${Object.keys(ENGINE_ROOMS).join('|')})/`;

export default {
  forbidden: [
    ...borders,
    ...gameBorders,
    ...engineBorders,
    ...agentBorders,
    {
      name: 'engine-is-divided',
      comment: 'every file of the engine stands in one of its rooms; beside them stands its face alone',
      severity: 'error',
      from: { path: '^src/engine/', pathNot: [engineRoom, '^src/engine/index\\.ts$'] },
      to: {},
    },
    {
      name: 'engine-is-pure',
      comment: 'the engine imports itself and seedrandom: no content, no Node, no DOM library',
      severity: 'error',
      from: { path: room('engine') },
      to: { pathNot: [room('engine'), packages('seedrandom')] },
    },
    {
      name: 'engine-has-one-face',
      comment: 'other rooms see the engine through src/engine/index.ts',
      severity: 'error',
      from: { path: '^src/', pathNot: room('engine') },
      to: { path: room('engine'), pathNot: '^src/engine/index\\.ts$' },
    },
    {
      name: 'phaser-stays-in-map',
      comment: 'only the map draws with Phaser',
      severity: 'error',
      from: { path: '^src/', pathNot: room('map') },
      to: { path: [packages('phaser'), 'phaser-entry'] },
    },
    {
      name: 'words-are-handed-down',
      comment:
        'which language is spoken is chosen where the page and the command line begin, and handed down from there',
      severity: 'error',
      from: {
        path: '^src/',
        pathNot: [
          room('language'),
          '^src/main\\.ts$',
          '^src/cli/(entente|sweep/sweep-worker)\\.ts$',
          '^src/library/words\\.ts$',
        ],
      },
      to: {
        path: '^src/language/(en/|fr/|command-languages|de|drafts|english|file-languages|languages|pseudo|sweep-languages|whole)',
      },
    },
    {
      name: 'node-stays-in-cli',
      comment: 'only the command line runs on Node alone',
      severity: 'error',
      from: { path: '^src/', pathNot: room('cli') },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'main-is-an-end',
      comment: 'no room imports the composition root',
      severity: 'error',
      from: { path: '^src/[^/]+/' },
      to: { path: '^src/[^/]+$' },
    },
    {
      name: 'cli-is-an-end',
      comment: 'the command line is imported by itself alone',
      severity: 'error',
      from: { path: '^src/', pathNot: room('cli') },
      to: { path: room('cli') },
    },
    {
      name: 'no-tests-in-src',
      comment: 'what runs does not need what tries it',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(tests|scripts)/' },
    },
    {
      name: 'no-circles',
      comment: 'a circle of imports, even of types alone, has no bottom to start reading from',
      severity: 'error',
      from: { path: '^src/' },
      to: { circular: true },
    },
    {
      name: 'resolvable',
      comment: 'an import that leads nowhere hides whatever border it would break',
      severity: 'error',
      from: { path: '^src/' },
      to: { couldNotResolve: true, pathNot: ['\\.css$', '^virtual:'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: 'src/map/phaser-entry\\.js$' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'] },
  },
};
