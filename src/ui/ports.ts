// What the screens ask of the rest of the page: scenarios, saved games, files, the clipboard, the map, preferences.

import type { Advice, AgendaItem, CalendarMonth, Content, NationId, Order, Seat, State } from '../engine';
import type { CoachWords } from '../language/coach';
import type { LessonWords } from '../language/lesson';
import type { VerdictWords } from '../language/verdict';
import type { Front } from '../language/front';
import type { Language } from '../language/language';
import type { DecisionTold } from '../language/review';
import type { HandIn, HandInIssue, LessonFile, Notes, Summary } from '../lesson';
import type { Session } from '../session';
import type { Findings, HistoryLine } from './end/findings';

/** What the gallery shows of a scenario before it is loaded. */
export interface ScenarioCard {
  readonly id: string;
  readonly title: string;
  readonly kind: 'fictional' | 'historical' | 'generated';
  /** Whether it is a small world for a lesson, listed with the lessons. */
  readonly lesson: boolean;
  readonly summary: string;
  readonly start: CalendarMonth;
  readonly turns: number;
  readonly turnsPerYear: Content['turnsPerYear'];
  readonly nations: number;
  readonly minutes: number;
  /** Ids of the glossary. */
  readonly concepts: readonly string[];
  /** Id of its own theory. */
  readonly theory: string;
  /** The best first. */
  readonly recommended: readonly { readonly nation: string; readonly name: string; readonly why: string }[];
}

/** What the first screen shows of a recorded game. */
export interface RecordedCard {
  readonly scenario: string;
  readonly turns: number;
  /** Of its story, the first few. */
  readonly chapters: readonly string[];
}

/** What the first screen shows of a lesson. */
export interface LessonCard {
  readonly id: string;
  readonly title: string;
  readonly question: string;
  /** Ids of the glossary. */
  readonly concepts: readonly string[];
  readonly minutes: number;
  /** Id and title of its scenario. */
  readonly scenario: string;
  readonly world: string;
  /** Name of the nation that is played. */
  readonly nation: string;
}

/** What there is to see of a lesson beside the game: the student's brief, the teacher's page, a sheet to print. */
export const LESSON_PAGES = ['brief', 'teacher', 'sheet'] as const;
export type LessonPage = (typeof LESSON_PAGES)[number];

/** What the setup shows of a theory. */
export interface TheoryCard {
  readonly id: string;
  readonly title: string;
  readonly sentence: string;
}

/** One saved game as the list shows it. */
export interface SaveLine {
  readonly id: string;
  readonly title: string;
  /** Whom the player is, as text; '' where nobody plays. */
  readonly nation: string;
  readonly season: string;
  readonly turn: number;
  readonly turns: number;
  readonly over: boolean;
  /** Milliseconds since 1970. */
  readonly saved: number;
  /** The turn at which this line left one of the same game that another tab played on. */
  readonly parted?: number;
  /** What a list is to show was lost; the game itself may be whole. */
  readonly unlisted?: true;
}

/** What comes of taking up a saved game: the last turn that is sound, where it is damaged (turn 0: from its start). */
export type Resumed =
  | { readonly kind: 'whole'; readonly session: Session }
  | { readonly kind: 'damaged'; readonly turn: number; readonly sound: Session | null }
  | { readonly kind: 'other-version' | 'missing' | 'unreachable' };

/** Why what an address names is not opened. */
export type NotResumed =
  | Exclude<Resumed, { readonly kind: 'whole' }>
  | { readonly kind: 'not-recorded' | 'file-closed' | 'not-fetched' };

export type SaveTrouble = 'full' | 'refused' | 'blocked' | 'outdated' | 'failed';

/** What a game hears about its being kept. */
export interface KeepListener {
  /** Why the last save failed; null once one has worked. */
  readonly trouble: (trouble: SaveTrouble | null) => void;
  /** Whether another tab has the same game open. */
  readonly elsewhere: (yes: boolean) => void;
  /** Another tab played the game on: from now on this line is a game of its own, under this id. */
  readonly parted: (id: string) => void;
}

/** A game that is kept as it goes on. */
export interface Keeping {
  /** Resolves once nothing waits to be kept, or could not be. */
  kept(): Promise<void>;
  stop(): Promise<void>;
}

/** What is worth a nation's decision, the weightiest first, and what each of its advisers would do. */
export interface Counsel {
  readonly items: readonly AgendaItem[];
  readonly advice: readonly Advice[];
}

/** Where a nation's counsel is worked out, while the page goes on. */
export interface Agendas {
  ask(state: State, nation: NationId): Promise<Counsel>;
  stop(): void;
}

/** A mean or a difference, and how sure it is; ends are infinite where there is no telling. */
export interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** What else could have been done, and how much more it would have brought; ppm of the total, and ranks gained. */
export interface ReviewedAlternative {
  readonly instead: Order | 'nothing' | 'agent';
  readonly rollouts: number;
  readonly gain: Estimate;
  readonly ranks: Estimate;
}

export interface ReviewedDecision extends DecisionTold {
  /** The turn in which it was taken; its orders led to the next. */
  readonly turn: number;
  /** The turn by which it is judged. */
  readonly judged: number;
  /** The most promising first. */
  readonly alternatives: readonly ReviewedAlternative[];
  /** Null where it is too close to call. */
  readonly name: 'best' | 'sound' | 'slip' | 'blunder' | null;
}

/** A review of a game as far as it has come; its form is the analysis room's own, met without importing it. */
export interface GameReview {
  readonly turns: readonly {
    readonly turn: number;
    readonly expected: readonly {
      readonly nation: NationId;
      readonly total: Estimate;
      readonly rank: Estimate | null;
    }[];
    /** Of the turn that leads on from here. */
    readonly luck: readonly {
      readonly nation: NationId;
      readonly swing: Estimate;
      readonly name: 'lucky' | 'unlucky' | null;
    }[];
  }[];
  readonly decisions: readonly ReviewedDecision[];
  readonly balance: readonly {
    readonly nation: NationId;
    readonly judgement: Estimate;
    readonly luck: Estimate;
  }[];
}

/** How a game's orders fare over many seeds; its form is the analysis room's own, met without importing it. */
export interface GameLuck {
  readonly seeds: number;
  readonly nations: readonly {
    readonly nation: NationId;
    readonly recorded: { readonly total: number; readonly rank: number | null };
    /** Totals below which a tenth, a half and nine tenths of the seeds end; ppm. */
    readonly tenths: readonly [low: number, middle: number, high: number];
    /** Seeds by rank from 1. */
    readonly ranks: readonly number[];
    /** Share of seeds that end below what was recorded. */
    readonly beaten: number;
    /** What came in some seeds only, the heaviest first: its share of seeds, and the mean total with it and without. */
    readonly hinges: readonly {
      readonly kind: 'war' | 'pact-founded' | 'pact-broken' | 'pact-ended' | 'regime-changed';
      readonly nations: readonly NationId[];
      readonly share: number;
      readonly with: number;
      readonly without: number;
    }[];
  }[];
  readonly lapsed: readonly { readonly turn: number; readonly order: Order; readonly seeds: number }[];
}

/** Who hears how something long goes on. */
export interface FindingListener<Found> {
  readonly news: (news: {
    readonly done: number;
    readonly of: number;
    /** Null where nothing is new. */
    readonly found: Found | null;
    readonly whole: boolean;
  }) => void;
  readonly failed: () => void;
}

/** Begins to find something out about a recorded game and these nations while the page goes on; returns how to stop it. */
export type Finder<Found> = (
  session: Session,
  about: readonly NationId[],
  listener: FindingListener<Found>,
) => Promise<() => void>;

export interface NewGame {
  readonly scenario: string;
  /** Id of a built-in theory; without it, the scenario's own. */
  readonly theory?: string;
  readonly seed: string;
  readonly seats: Readonly<Record<string, Seat>>;
}

/** A file that was opened: a game found true, one that differs from `turn` on, or one that cannot be read. */
export type OpenedReplay =
  | { readonly kind: 'true'; readonly session: Session; readonly turns: number }
  | { readonly kind: 'differs'; readonly turn: number; readonly why: string }
  | { readonly kind: 'unreadable'; readonly why: string };

/** A recorded game taken up; or there is none of that name, or other rules than these played it. */
export type Recorded = Session | 'missing' | 'other-version';

/** What the map is asked to show; its form is the map room's own view, met without importing it. */
export interface MapPicture {
  readonly theme: Theme;
  readonly mode: 'blocs' | 'sequential' | 'diverging';
  readonly nations: Readonly<Record<string, NationPicture>>;
  readonly blocs: readonly string[];
  readonly arcs: readonly ArcPicture[];
  readonly marks: readonly { readonly nation: string; readonly kind: 'crisis' | 'call' | 'war' }[];
  readonly selected: string | null;
  readonly hovered: string | null;
  readonly hull: readonly string[];
  readonly insets: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
}

interface NationPicture {
  readonly name: string;
  readonly slot: number;
  readonly stripe: number;
  readonly pips: number;
  readonly value: number | null;
}

interface ArcPicture {
  readonly from: string;
  readonly to: string;
  readonly kind: 'defence' | 'consultation' | 'non-aggression';
  readonly commitment: number;
  readonly doubt: number;
}

export interface MapHandle {
  show(picture: MapPicture): void;
  /** Glides to a nation; null: the whole map. */
  focus(nation: string | null): void;
  zoomBy(factor: number): void;
  destroy(): void;
}

/** Pixels; `left` of them are covered by something else. */
export interface PictureFrame {
  readonly width: number;
  readonly height: number;
  readonly left: number;
}

export interface MapHandlers {
  readonly onSelect: (nation: string | null) => void;
  readonly onHover: (nation: string | null) => void;
}

export type ThemeChoice = 'light' | 'dark' | 'auto';
export type Theme = 'light' | 'dark';

/** Why a file is no hand-in of a lesson: where it breaks, or what it is instead. */
export type HandInRefusal =
  | HandInIssue
  | { readonly code: 'differs'; readonly turn: number }
  | {
      readonly code:
        | 'file-too-large'
        | 'encoding'
        | 'unknown-lesson'
        | 'other-lesson'
        | 'other-game'
        | 'other-form'
        | 'replay';
    };

/** A file of a class board: a hand-in whose game plays again as recorded, or why it is none. */
export type CheckedHandIn =
  | {
      readonly kind: 'sound';
      readonly lesson: LessonFile;
      readonly handIn: HandIn;
      readonly summary: Summary;
    }
  | { readonly kind: 'refused'; readonly why: HandInRefusal; readonly student: string | null };

export interface Ports {
  /** The language of the first screen. */
  readonly front: Front;
  /** The whole language, fetched with the first game. */
  language(): Promise<Language>;
  readonly cards: readonly ScenarioCard[];
  readonly theories: readonly TheoryCard[];
  readonly recordings: readonly RecordedCard[];
  readonly lessons: readonly LessonCard[];
  /** Null where there is none of this id. */
  lesson(id: string): Promise<LessonFile | null>;
  /** The words of lessons, fetched with the first. */
  lessonWords(): Promise<LessonWords>;
  /** What a student has written in a lesson, kept in the browser beside the game of this id. */
  readonly notes: {
    of(game: string): Promise<Notes | null>;
    /** False where the browser keeps nothing. */
    keep(game: string, notes: Notes): boolean;
  };
  /** Offers what a student hands in as a file; returns its name. */
  saveHandIn(lesson: LessonFile, notes: Notes, session: Session): Promise<string>;
  checkHandIn(bytes: Uint8Array): Promise<CheckedHandIn>;
  /** Offers a table as a file of comma-separated values. */
  saveTable(name: string, text: string): void;
  /** An SVG picture of the scenario's map, as text. */
  picture(scenario: string, theme: Theme, frame: PictureFrame): Promise<string>;
  content(scenario: string, theory?: string): Promise<Content>;
  begin(game: NewGame): Promise<Session>;
  /** Keeps the session in the browser after every change, under an id that its address carries. */
  keep(session: Session, id: string, listener: KeepListener): Keeping;
  agendas(): Promise<Agendas>;
  /** The words of the coached start, fetched where somebody is coached. */
  coachWords(): Promise<CoachWords>;
  /** Whether somebody has been coached in this browser. */
  readonly coached: { already(): boolean; note(): void };
  /** The words of a game's end, fetched when one is over. */
  verdictWords(): Promise<VerdictWords>;
  /** Looks into a game that is over and tells what it finds as it comes, null where it cannot; resolves to how to stop it. */
  lookInto(session: Session, me: NationId, told: (findings: Findings | null) => void): Promise<() => void>;
  /** What history did of what a game's scenario tells, against the game. */
  history(session: Session): Promise<readonly HistoryLine[]>;
  saves(): Promise<readonly SaveLine[]>;
  resume(id: string): Promise<Resumed>;
  forget(id: string): Promise<void>;
  /** What a file holds, in whatever encoding; `onTurn` hears how far it has been played again. */
  openReplay(bytes: Uint8Array, onTurn: (turn: number, turns: number) => void): Promise<OpenedReplay>;
  /** One of the recorded games that come along. */
  recorded(id: string, onTurn: (turn: number, turns: number) => void): Promise<Recorded>;
  /** A game of its own from a turn of another, with a person in a seat. */
  branch(session: Session, turn: number, nation: NationId): Promise<Session>;
  /** What each of the nations' decisions could have been instead. */
  readonly review: Finder<GameReview>;
  /** How the nations' orders fare over many seeds. */
  readonly luck: Finder<GameLuck>;
  pickFile(): Promise<Uint8Array | null>;
  /** Offers the session's replay as a file; returns its name. */
  saveReplay(session: Session): Promise<string>;
  /** False where the browser does not let pages copy. */
  copy(text: string): Promise<boolean>;
  mountMap(
    element: HTMLElement,
    content: Content,
    handlers: MapHandlers,
    first: MapPicture,
  ): Promise<MapHandle>;
  readonly address: {
    show(place: Place | null): void;
    /** In the place of the present page of the history. */
    correct(place: Place | null): void;
    /** The whole address of a place, to be given to others. */
    of(place: Place): string;
    /** The whole address of a lesson's page; null: of the first screen. */
    ofLesson(id: string | null, page?: LessonPage): string;
    /** The whole address of the class board. */
    ofBoard(): string;
    /** What a link in the address asks for, or null. */
    link(): LinkAsk | null;
    /** Calls `listener` when the person goes back or forward; returns how to stop it. */
    follow(listener: (place: Place | null) => void): () => void;
  };
  readonly theme: {
    choice(): ThemeChoice;
    choose(choice: ThemeChoice): void;
    now(): Theme;
    subscribe(listener: (theme: Theme) => void): () => void;
  };
  /** Fingerprint of the present state, 16 hexadecimal digits. */
  hashOf(session: Session): string;
  freshSeed(): string;
  freshId(): string;
}

/** What is open: a game that is kept here, or a recorded one that is watched; `turn` where it is looked back at. */
export interface Place {
  readonly kind: 'game' | 'watch';
  readonly id: string;
  readonly turn: number | null;
  /** Whether its review is asked for. */
  readonly review?: boolean;
}

/** What a link asks for: the class board, a page of a lesson, or a scenario's setup with theory, seed and nation filled in. */
export interface LinkAsk {
  readonly board: string | null;
  readonly lesson: string | null;
  /** As it stands there. */
  readonly page: string | null;
  readonly scenario: string | null;
  readonly theory: string | null;
  readonly seed: string | null;
  readonly nation: NationId | null;
}
