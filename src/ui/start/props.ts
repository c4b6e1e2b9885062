// What the first screen is given: the ports, what its link asks for, and where a game goes once begun.

import type { Order } from '../../engine';
import type { Session } from '../../session';
import type { LinkAsk, NotResumed, Place, Ports } from '../ports';

export interface StartProps {
  readonly ports: Ports;
  readonly link: LinkAsk | null;
  /** `id` is null for a game that was never kept; `orders` are lined up for its first turn. */
  readonly onGame: (session: Session, id: string | null, orders?: readonly Order[]) => Promise<void>;
  /** Without a place: from a file, which has none. */
  readonly onWatch: (session: Session, place?: Place) => Promise<void>;
  /** A part of the page could not be fetched. */
  readonly onTrouble: () => void;
}

/** A game that the address named and that could not be opened. */
export interface FailedGame {
  readonly id: string;
  readonly why: NotResumed;
}
