// The page's playground: every panel by itself, from a game that was played for a while without anybody looking.

import { h, render } from 'preact';
import { createGame } from './ui/game/store';
import { Playground } from './ui/playground/playground';
import type { Ports } from './ui/ports';

const PLAYGROUND_TURNS = 6;

export async function playground(ports: Ports, root: Element): Promise<void> {
  const language = await ports.language();
  const session = await ports.begin({
    scenario: 'five-rivers',
    seed: 'playground',
    seats: { VAR: 'person' },
  });
  while (session.state().turn < PLAYGROUND_TURNS) session.endTurn();
  render(h(Playground, { ports, open: () => createGame(language, session, 'playground') }), root);
}
