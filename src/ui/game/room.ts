// What it takes to open a game on the screen: its signals, the view left last time, and keeping it as it goes on. Fetched behind the first
// screen, with all that a game shows.

import type { Session } from '../../session';
import type { Language } from '../../language/language';
import type { Ports } from '../ports';
import { followAgenda } from './agenda/follow';
import type { Game } from './game';
import { GameScreen } from './screen';
import { createGame } from './store';
import { rememberView, restoreView } from './view-memory';

export interface OpenGame {
  readonly kind: 'game';
  readonly game: Game;
  readonly Screen: typeof GameScreen;
  readonly stop: () => void;
}

/** Whoever begins to play in this browser for the first time is shown round. */
const isFirstGame = ({ coached }: Ports, session: Session): boolean =>
  session.persons.length === 1 && session.state().turn === 0 && !coached.already();

/** Resolves once no turn is underway: one that was ended is played and kept, though its screen is left. */
const turnEnded = ({ busy }: Game): Promise<void> =>
  new Promise((resolve) => {
    busy.subscribe((yes) => {
      if (!yes) resolve();
    });
  });

export function openGame(ports: Ports, language: Language, session: Session, id: string): OpenGame {
  const game = createGame(language, session, id);
  restoreView(game);
  game.coaching.value = isFirstGame(ports, session);
  const forget = rememberView(game);
  const unfollow = followAgenda(game, ports.agendas());
  const keeping = ports.keep(session, id, {
    trouble: (trouble) => (game.saveTrouble.value = trouble),
    elsewhere: (yes) => (game.elsewhere.value = yes),
    parted: (own) => {
      game.id = own;
      game.elsewhere.value = false;
      game.notice.value = 'parted';
      ports.address.correct({ kind: 'game', id: own, turn: null });
    },
  });
  game.kept = () => keeping.kept().catch(() => undefined);
  const stop = (): void => {
    forget();
    unfollow();
    game.stopGoing();
    game.dispose();
    void keeping.stop(turnEnded(game));
  };
  return { kind: 'game', game, Screen: GameScreen, stop };
}
