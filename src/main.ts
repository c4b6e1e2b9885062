// Decides how the page is put together: the ports that the screens ask for, answered by the other rooms.
// Refuses to hold any rule of the game or any word that is shown.

import { h, render } from 'preact';
import { freshId, freshSeed } from './platform/chance';
import { followAddress, gameInAddress, linkInAddress, showGame } from './platform/address';
import { copyText, pickText } from './platform/files';
import { startTheme, theme } from './platform/theme';
import { begin, hashOf, keep, openReplay, resume, savedGames, saveReplay } from './games';
import { builtIn } from './library';
import { mountMap } from './maps';
import { pictureOf } from './pictures';
import { forget } from './platform/saves';
import { App } from './ui/app';
import type { LinkAsk, Ports } from './ui/ports';
import cards from 'virtual:cards';
import './ui/style/index.css';

const ports: Ports = {
  cards,
  picture: pictureOf,
  content: async (scenario) => (await builtIn(scenario)).content,
  begin,
  keep,
  saves: savedGames,
  resume,
  forget,
  openReplay,
  pickFile: () => pickText('.json,application/json'),
  saveReplay,
  copy: copyText,
  mountMap: (element, content, handlers) => mountMap(element, content, handlers, theme.now()),
  address: { show: showGame, follow: followAddress },
  theme,
  hashOf,
  freshSeed,
  freshId,
};

async function start(): Promise<void> {
  startTheme();
  const root = document.getElementById('app');
  if (root === null) throw new Error('the page has no #app');
  const id = gameInAddress();
  const session = id === null ? null : await resume(id).catch(() => null);
  const resumed = id === null || session === null ? null : { session, id };
  if (id !== null && resumed === null) showGame(null);
  render(h(App, { ports, link: linkInAddress() as LinkAsk | null, resumed }), root);
}

void start();
