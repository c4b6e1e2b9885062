// How the page is put together: the ports that the screens ask for, answered by the other rooms.

import { h, render } from 'preact';
import { freshId, freshSeed } from './platform/chance';
import { followAddress, gameInAddress, linkInAddress, showGame } from './platform/address';
import { copyText, pickText } from './platform/files';
import { startTheme, theme } from './platform/theme';
import { forget, list } from './platform/saves';
import { App, openGame } from './ui/app';
import type { LinkAsk, Ports, SaveLine } from './ui/ports';
import cards, { theories } from 'virtual:cards';
import './ui/style/index.css';

// Reading and checking content, replays and maps is fetched behind the first screen, which needs none of it.
const games = () => import('./games');

const ports: Ports = {
  cards,
  theories,
  picture: async (...ask) => (await import('./pictures')).pictureOf(...ask),
  content: async (...ask) => (await games()).contentNamed(...ask),
  begin: async (game) => (await games()).begin(game),
  keep: (session, id, onProblem) => {
    const stop = games().then(({ keep }) => keep(session, id, onProblem));
    return async () => (await stop)();
  },
  saves: async () => (await list<SaveLine>()).map(({ line }) => line),
  resume: async (id) => (await games()).resume(id),
  forget,
  openReplay: async (text) => (await games()).openReplay(text),
  pickFile: () => pickText('.json,application/json'),
  saveReplay: async (session) => (await games()).saveReplay(session),
  copy: copyText,
  mountMap: async (...ask) => (await import('./maps')).mountMap(...ask),
  address: { show: showGame, follow: followAddress },
  theme,
  hashOf: (session) => session.hash(),
  freshSeed,
  freshId,
};

/** Every panel by itself, from a game that was played for a while without anybody looking. */
async function playground(root: Element): Promise<void> {
  const [{ Playground }, { createGame }] = await Promise.all([
    import('./ui/playground/playground'),
    import('./ui/game/store'),
  ]);
  const session = await ports.begin({
    scenario: 'five-rivers',
    seed: 'playground',
    seats: { VAR: 'person' },
  });
  while (session.state().turn < PLAYGROUND_TURNS) session.endTurn();
  render(h(Playground, { ports, open: () => createGame(session, 'playground') }), root);
}

const PLAYGROUND_TURNS = 6;

async function start(): Promise<void> {
  startTheme();
  keepThePage();
  const root = document.getElementById('app');
  if (root === null) throw new Error('the page has no #app');
  if (new URLSearchParams(location.search).has('playground')) return playground(root);
  const id = gameInAddress();
  const session = id === null ? null : await ports.resume(id).catch(() => null);
  const resumed = id === null || session === null ? null : await openGame(ports, session, id);
  if (id !== null && resumed === null) showGame(null);
  render(h(App, { ports, link: linkInAddress() as LinkAsk | null, resumed }), root);
}

/** A file dropped anywhere never replaces the page; where one is welcome, its screen listens itself. */
function keepThePage(): void {
  for (const kind of ['dragover', 'drop']) addEventListener(kind, (event) => event.preventDefault());
}

void start();
