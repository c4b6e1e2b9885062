// What a watched game consists of: a game's screen without orders, at a turn that can be moved; and what is followed and revealed.

import type { ReadonlySignal, Signal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { GameEvent, NationId, PactId } from '../../engine';
import type { Annotation } from '../../session';
import type { Game } from '../game/game';
import type { Camera } from '../game/map/pane';
import type { Course } from './course';
import type { EventMark, MarkGroup } from './marks';
import type { Tree } from './branches/tree';
import type { ReviewDesk } from './review/desk';

/** Turns a time, as a factor of the middle one. */
export const SPEEDS = [0.5, 1, 2, 4] as const;
export type Speed = (typeof SPEEDS)[number];

export type Followed =
  | { readonly kind: 'nation'; readonly id: NationId }
  | { readonly kind: 'pact'; readonly id: PactId };

export interface Watch extends Game {
  /** It came in a link, and plays as its hashes say. */
  readonly verified: boolean;
  /** It stands within another page: nobody takes it up there. */
  readonly embedded: boolean;
  /** The last recorded turn. */
  readonly length: number;
  readonly at: ReadonlySignal<number>;
  readonly playing: Signal<boolean>;
  readonly speed: Signal<Speed>;
  readonly follows: Signal<Followed | null>;
  readonly camera: ReadonlySignal<Camera | null>;
  /** Whether what is hidden may be revealed at all: not in one's own game that still runs. */
  readonly mayReveal: boolean;
  readonly reveals: Signal<boolean>;
  readonly course: Course;
  readonly marks: readonly EventMark[];
  readonly group: Signal<MarkGroup>;
  readonly notes: readonly Annotation[];
  /** Turns that one jumps between, by time. */
  readonly stops: ReadonlySignal<readonly number[]>;
  readonly review: ReviewDesk;
  /** Its lines: the one that was played, and those tried from it. */
  readonly tree: Tree;
  /** Whether it is asked which seat to take up here. */
  readonly asking: Signal<boolean>;
  /** What the followed nation or pact did and met so far, newest first. */
  readonly met: ReadonlySignal<readonly GameEvent[]>;
  goTo(turn: number): void;
  /** To the stop before or after; nowhere where there is none. */
  jump(direction: -1 | 1): void;
  follow(followed: Followed | null): void;
}

export const WatchContext = createContext<Watch | null>(null);

/** The watched game; only used inside its screen. */
export function useWatch(): Watch {
  const watch = useContext(WatchContext);
  if (watch === null) throw new Error('no game is watched');
  return watch;
}
