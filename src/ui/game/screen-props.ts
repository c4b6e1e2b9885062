// What a game's screen is handed: the rest of the page, and the ways that lead out of the game.

import type { Session } from '../../session';
import type { Ports } from '../ports';

export interface ScreenProps {
  readonly ports: Ports;
  readonly onLeave: () => void;
  readonly onAgain: (seed: string) => void;
  /** Looks back at the game from a turn on, with its review where that is asked for. */
  readonly onWatch: (turn: number, review?: boolean) => void;
  /** Opens another game under an id of its own. */
  readonly onOpen: (session: Session, id: string) => void;
}
