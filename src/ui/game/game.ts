// What one open game's screen consists of: the session as signals, what is selected, what is open, what can be done.

import type { ReadonlySignal, Signal } from '@preact/signals';
import { createContext, type ComponentType } from 'preact';
import { useContext } from 'preact/hooks';
import type { Adviser, AgendaItem, EventId, NationId, Order, PactId, Refusal, State } from '../../engine';
import type { PlayedTurn, Session } from '../../session';
import type { Counsel, SaveTrouble } from '../ports';
import type { TreatyAsk } from '../treaty/draft';
import type { Language } from '../../language/language';
import type { Chronicle } from './chronicle';
import type { GameNames } from './names';
import type { ScreenProps } from './screen-props';
import type { MapMode } from '../../language/map-modes';

export const TABS = ['nation', 'pact', 'matrix', 'log'] as const;
export type Tab = (typeof TABS)[number];

/** What a small screen shows above the map. */
export const SHEETS = ['map', 'docket', 'inspector', 'timeline'] as const;
export type Sheet = (typeof SHEETS)[number];

/** What may stand over the map: the mode's table of all nations, how pacts tie them, or the course of the game so far. */
export const OVERLAYS = ['table', 'network', 'course'] as const;
export type Overlay = (typeof OVERLAYS)[number];

export type OpenDialog =
  | { readonly kind: 'treaty'; readonly ask: TreatyAsk }
  | { readonly kind: 'leave'; readonly pact: PactId }
  | {
      readonly kind:
        | 'palette'
        | 'help'
        | 'menu'
        | 'preview'
        | 'unanswered'
        | 'matrix'
        | 'share'
        | 'aside'
        | 'theories';
    };

/** What is said once above the screen: this line goes on as a game of its own, a file was dropped, a part of the page could not be fetched. */
export type Notice = 'parted' | 'dropped' | 'not-fetched';

/** What is worth a decision now, and what the advisers say: being worked out, known, or not to be had. */
export type AgendaSeen =
  | { readonly kind: 'weighing' }
  | { readonly kind: 'failed' }
  | ({ readonly kind: 'known' } & Counsel);

/** Why turns stopped being played one after another: a matter that asks, a change of one's pacts, a lesson, whoever plays, or an adviser's time is up. */
export type Halt = AgendaItem | 'pacts' | 'lesson' | 'person' | 'term';

/** The turns that were told last: all after the turn `from`. */
export interface Told {
  readonly from: number;
  /** Nothing in them concerned the person at the screen. */
  readonly quiet: boolean;
  readonly halt: Halt | null;
}

/** What is selected and what is open; nothing of the game itself. */
export interface View {
  readonly nation: Signal<NationId>;
  readonly pact: Signal<PactId | null>;
  readonly tab: Signal<Tab>;
  /** Which of a nation's accounts is laid open, by its key; where the nation has none of it, its first. */
  readonly account: Signal<string>;
  readonly sheet: Signal<Sheet>;
  readonly mode: Signal<MapMode>;
  readonly overlay: Signal<Overlay | null>;
  readonly hovered: Signal<NationId | null>;
  readonly dialog: Signal<OpenDialog | null>;
  readonly report: Signal<boolean>;
  /** The turns that the report is about; null before the first. */
  readonly told: Signal<Told | null>;
  readonly agenda: Signal<AgendaSeen>;
  /** Turns are being played one after another until something asks, or while an adviser governs. */
  readonly going: Signal<boolean>;
  /** Who governs in the person's place. */
  readonly governing: Signal<Adviser | null>;
  readonly event: Signal<EventId | null>;
  /** The person to whom the screen is being passed. */
  readonly handover: Signal<NationId | null>;
  readonly ended: Signal<boolean>;
  readonly busy: Signal<boolean>;
  /** Why the last save failed, or null. */
  readonly saveTrouble: Signal<SaveTrouble | null>;
  /** Whether another tab has this game open. */
  readonly elsewhere: Signal<boolean>;
  readonly notice: Signal<Notice | null>;
  /** Somebody is being shown round. */
  readonly coaching: Signal<boolean>;
  /** What they are told within what covers the page; '' where nothing. */
  readonly coached: Signal<string>;
  /** Read out by screen readers. */
  readonly spoken: Signal<string>;
}

/** A lesson that is played in a game: what it shows, and when it holds the game up. */
export interface LessonSlot {
  /** Turns after which it ends. */
  readonly turns: number;
  /** It asks something that is answered before a turn goes on. */
  asks(): boolean;
  /** Brings what it asks before whoever plays. */
  show(): void;
  /** At the head of the docket. */
  readonly Panel: ComponentType;
  /** In the place of the verdict. */
  readonly End: ComponentType<ScreenProps>;
}

export interface Game extends View {
  readonly language: Language;
  readonly session: Session;
  lesson: LessonSlot | null;
  /** Under which it is kept; another one once its line has parted from one that another tab plays. */
  id: string;
  /** Resolves once nothing waits to be kept; at once where nobody keeps it. */
  kept: () => Promise<void>;
  readonly state: ReadonlySignal<State>;
  /** The state before the last turn; null before the first. */
  readonly before: ReadonlySignal<State | null>;
  readonly last: ReadonlySignal<PlayedTurn | null>;
  /** Whose orders are being given; null where nobody plays. */
  readonly person: ReadonlySignal<NationId | null>;
  readonly orders: ReadonlySignal<readonly Order[]>;
  readonly influenceLeft: ReadonlySignal<number>;
  /** Whether what the others hide is told: once the game is over. */
  readonly revealed: ReadonlySignal<boolean>;
  readonly names: ReadonlySignal<GameNames>;
  readonly chronicle: ReadonlySignal<Chronicle>;
  openNation(id: NationId): void;
  openPact(id: PactId): void;
  /** Lays one of a nation's accounts open. */
  openAccount(id: NationId, key: string): void;
  openEvent(id: EventId): void;
  give(order: Order): Refusal | null;
  endTurn(sure?: boolean): Promise<void>;
  /** Plays turns until something asks, or until `stopGoing`. */
  goOn(): Promise<void>;
  stopGoing(): void;
  showVerdict(): void;
  /** Lets an adviser give the orders for so many turns, or until `stopGoing`. */
  letGovern(adviser: Adviser, turns: number): Promise<void>;
  dispose(): void;
}

export const GameContext = createContext<Game | null>(null);

/** The open game; only used inside its screen. */
export function useGame(): Game {
  const game = useContext(GameContext);
  if (game === null) throw new Error('no game is open');
  return game;
}

/** Whether no turn follows: the game has ended, or the lesson that is played in it. */
export const isOver = ({ lesson, state }: Game): boolean =>
  state.value.over || (lesson !== null && state.value.turn >= lesson.turns);

/** After how many turns it ends. */
export const turnsOf = ({ lesson, session }: Game): number => lesson?.turns ?? session.content.turns;
