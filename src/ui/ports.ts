// What the screens ask of the rest of the page: scenarios, saved games, files, the clipboard, the map, preferences.

import type { Advice, AgendaItem, Content, NationId, Seat, State } from '../engine';
import type { CoachWords } from '../language/coach';
import type { SweepKit } from './sweep/port';
import type { LessonWords } from '../language/lesson';
import type { VerdictWords } from '../language/verdict';
import type { Front } from '../language/front';
import type { Language } from '../language/language';
import type { ConceptTestFile, HandIn, LessonFile, Notes, SealedIssue, Summary, TestResult } from '../lesson';
import type { Session } from '../session';
import type { Parting, TryOut } from './branches-port';
import type { BuilderPort } from './builder/port';
import type { ClassKit } from './class-port';
import type { OwnLesson } from './lesson/own-lesson';
import type { PlatformPort } from './lesson/platform-port';
import type { GlossaryPort } from './kit/glossary';
import type { Findings, HistoryLine } from './end/findings';
import type { LessonCard, LessonPage, RecordedCard, ScenarioCard, SidePage, TheoryCard } from './cards';
import type { Finder, GameLuck, GameReview } from './found-out';
import type { MapHandle, MapHandlers, MapPicture, PictureFrame, Theme } from './map-port';

export * from './cards';
export type * from './branches-port';
export type * from './found-out';
export type * from './map-port';

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
  /** What somebody called it. */
  readonly name?: string;
  /** It was set aside under a name: who goes on from it plays a game of its own, and it stays. */
  readonly aside?: true;
  /** For its small map: the scenario, and each nation's bloc as a colour's number. */
  readonly scenario?: string;
  readonly blocs?: Readonly<Record<string, number>>;
  /** The dates of the turns before it, the last first. */
  readonly past?: readonly string[];
}

/** What came of taking in a file of saved games. */
export interface TakenIn {
  readonly taken: number;
  /** Of which this browser has the same already. */
  readonly known: number;
  /** That cannot be read, by their place in the file, from 1. */
  readonly broken: readonly number[];
}

/** What comes of taking up a saved game: the last turn that is sound, where it is damaged (turn 0: from its start). */
export type Resumed =
  | { readonly kind: 'whole'; readonly session: Session }
  | { readonly kind: 'damaged'; readonly turn: number; readonly sound: Session | null }
  | { readonly kind: 'other-version' | 'missing' | 'unreachable' };

/** Why what an address names is not opened. */
export type NotResumed =
  | Exclude<Resumed, { readonly kind: 'whole' }>
  | { readonly kind: 'not-recorded' | 'file-closed' | 'not-fetched' }
  | LinkRefused;

/** Why the game of a link is not shown: it did not arrive whole, is none, or is of another version; or the first turn that plays otherwise. */
export type LinkRefused =
  | { readonly kind: 'link-cut-off' | 'link-too-long' | 'link-newer' | 'link-no-game' }
  | { readonly kind: 'link-differs'; readonly turn: number };

/** A link that holds a game, or why there is none. */
export type GameLink =
  | { readonly link: string }
  | { readonly why: 'own-world' | 'old-form' }
  | { readonly why: 'too-long'; readonly length: number };

export type PictureForm = 'svg' | 'png';

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
  /** Ends it, once `after` has resolved; resolves when the last change is kept. */
  stop(after?: Promise<void>): Promise<void>;
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
  | { readonly kind: 'unreadable'; readonly why: string }
  /** A file of saved games, which are kept here now. */
  | { readonly kind: 'taken-in'; readonly why: string }
  /** A lesson, which is kept here now, at this address. */
  | { readonly kind: 'lesson'; readonly title: string; readonly address: string };

/** A recorded game taken up; or there is none of that name, or other rules than these played it. */
export type Recorded = Session | 'missing' | 'other-version';

export type ThemeChoice = 'light' | 'dark' | 'auto';

/** Why a file is no hand-in of a lesson: where it breaks, or what it is instead. */
export type HandInRefusal =
  | SealedIssue
  | { readonly code: 'differs'; readonly turn: number }
  | {
      readonly code:
        | 'file-too-large'
        | 'encoding'
        | 'no-code'
        | 'cut-off'
        | 'other-test'
        | 'unknown-lesson'
        | 'other-lesson'
        | 'other-game'
        | 'other-form'
        | 'replay';
    };

/** A file of a class board: a hand-in whose game plays again as recorded, a sat test of concepts, or why it is neither. */
export type CheckedHandIn =
  | {
      readonly kind: 'sound';
      readonly lesson: LessonFile;
      readonly handIn: HandIn;
      readonly summary: Summary;
    }
  | { readonly kind: 'test'; readonly test: ConceptTestFile; readonly result: TestResult }
  | { readonly kind: 'refused'; readonly why: HandInRefusal; readonly student: string | null };

/** How hand-ins are made and checked. */
export interface HandIns {
  /** Offers what a student hands in as a file; returns its name. */
  saveHandIn(lesson: LessonFile, notes: Notes, session: Session): Promise<string>;
  /** The same as a code to paste. */
  handInCode(lesson: LessonFile, notes: Notes, session: Session): Promise<string>;
  checkHandIn(bytes: Uint8Array): Promise<CheckedHandIn>;
  /** Every code in a text. */
  checkPasted(text: string): Promise<readonly CheckedHandIn[]>;
  /** The game of a hand-in that was verified. */
  openHandIn(handIn: HandIn): Promise<Session>;
}

export interface Ports {
  /** The language of the first screen. */
  readonly front: Front;
  /** The whole language, fetched with the first game. */
  language(): Promise<Language>;
  readonly cards: readonly ScenarioCard[];
  readonly theories: readonly TheoryCard[];
  readonly recordings: readonly RecordedCard[];
  readonly lessons: readonly LessonCard[];
  /** By what notes call it; null where there is none. */
  lesson(id: string): Promise<LessonFile | null>;
  /** A lesson that does not come along, by what the address calls it. */
  ownLesson(called: string): Promise<OwnLesson>;
  /** Keeps what a game is begun in, where it does not come along; false where the browser keeps nothing. */
  noteLesson(noted: string, lesson: LessonFile): Promise<boolean>;
  /** The words of lessons, fetched with the first. */
  lessonWords(): Promise<LessonWords>;
  /** What a student has written in a lesson, kept in the browser beside the game of this id. */
  readonly notes: {
    of(game: string): Promise<Notes | null>;
    /** False where the browser keeps nothing. */
    keep(game: string, notes: Notes): boolean;
  };
  handIns(): Promise<HandIns>;
  classKit(): Promise<ClassKit>;
  builder(): Promise<BuilderPort>;
  /** Offers a table as a file of comma-separated values. */
  /** What plays small sweeps. */
  sweeps(): Promise<SweepKit>;
  saveTable(name: string, text: string): void;
  /** An SVG picture of the scenario's map, as text: as it begins, or with the nations in these blocs' colours. */
  picture(scenario: string, theme: Theme, frame: PictureFrame, blocs?: SaveLine['blocs']): Promise<string>;
  content(scenario: string, theory?: string): Promise<Content>;
  begin(game: NewGame): Promise<Session>;
  /** Keeps the session in the browser after every change, under an id that its address carries. */
  keep(session: Session, id: string, listener: KeepListener): Keeping;
  agendas(): Promise<Agendas>;
  /** The words of the coached start, fetched where somebody is coached. */
  coachWords(): Promise<CoachWords>;
  /** Whether somebody has been coached in this browser. */
  readonly coached: { already(): boolean; note(): void };
  readonly glossary: GlossaryPort;
  /** The words of a game's end, fetched when one is over. */
  verdictWords(): Promise<VerdictWords>;
  /** Looks into a game that is over and tells what it finds as it comes, null where it cannot; resolves to how to stop it. */
  lookInto(session: Session, me: NationId, told: (findings: Findings | null) => void): Promise<() => void>;
  /** What history did of what a game's scenario tells, against the game. */
  history(session: Session): Promise<readonly HistoryLine[]>;
  saves(): Promise<readonly SaveLine[]>;
  resume(id: string): Promise<Resumed>;
  /** Resolves to how to have it back. */
  forget(id: string): Promise<() => Promise<void>>;
  /** '' takes its name away. */
  rename(id: string, name: string): Promise<void>;
  /** Sets the game aside as it stands, under a name. */
  setAside(session: Session, name: string): Promise<void>;
  /** Offers all saved games as one file; returns its name. */
  saveAll(): Promise<string>;
  /** What a file holds, in whatever encoding; `onTurn` hears how far it has been played again. */
  openReplay(bytes: Uint8Array, onTurn: (turn: number, turns: number) => void): Promise<OpenedReplay>;
  /** One of the recorded games that come along. */
  recorded(id: string, onTurn: (turn: number, turns: number) => void): Promise<Recorded>;
  /** The game that a link holds. */
  linked(text: string, onTurn: (turn: number, turns: number) => void): Promise<Session | LinkRefused>;
  /** A link that holds the game, to a turn of it. */
  linkOf(session: Session, turn: number): Promise<GameLink>;
  /** What the map shows, as SVG text. */
  mapImage(content: Content, picture: MapPicture, width: number, height: number): Promise<string>;
  /** Offers a drawing as a file; returns its name. */
  saveImage(name: string, svg: string, form: PictureForm): Promise<string>;
  /** Runs a change from a line of the game's tree and adds what came of it to the branches of `root`. */
  tryOut(asked: TryOut, root: Session, onTurn: (turn: number) => void): Promise<void>;
  /** A branch of the game, played again; null where it does not play as recorded. */
  openBranch(root: Session, index: number): Promise<Session | null>;
  /** Where two lines of one world part first; null where no turn that both have differs. */
  partingOf(a: Session, b: Session): Promise<Parting | null>;
  /** A game of its own from a turn of another, with everybody in their seats. */
  goBack(session: Session, turn: number): Promise<Session>;
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
  /** The page stands within another one, and shows a watched game alone. */
  readonly embedded: boolean;
  /** The page stands in a package of one lesson, within a learning platform; null where it does not. */
  readonly platform: PlatformPort | null;
  readonly address: {
    show(place: Place | null): void;
    /** In the place of the present page of the history. */
    correct(place: Place | null): void;
    /** The whole address of a place, to be given to others. */
    of(place: Place): string;
    /** The whole address of a lesson's page; null: of the first screen. */
    ofLesson(id: string | null, page?: LessonPage): string;
    /** The whole address of a side page, and of one of its views. */
    ofSide(page: SidePage, view?: string | null): string;
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
  /** The languages that a reader may choose from; choosing one loads the page anew. */
  readonly languages: {
    readonly offered: readonly { readonly tag: string; readonly name: string }[];
    readonly now: string;
    choose(tag: string): void;
  };
  /** Fingerprint of the present state, 16 hexadecimal digits. */
  hashOf(session: Session): string;
  freshSeed(): string;
  freshId(): string;
}

/** What is open: a game that is kept here, a recorded one that is watched, or one that the address holds itself (`id` is its text); `turn` where it is looked back at. */
export interface Place {
  readonly kind: 'game' | 'watch' | 'replay';
  readonly id: string;
  readonly turn: number | null;
  /** Whether its review is asked for. */
  readonly review?: boolean;
}

/** What a link asks for: a side page, a page of a lesson, or a scenario's setup with theory, seed and nation filled in. */
export interface LinkAsk {
  readonly side: SidePage | null;
  readonly lesson: string | null;
  /** As it stands there. */
  readonly page: string | null;
  readonly scenario: string | null;
  readonly theory: string | null;
  readonly seed: string | null;
  readonly nation: NationId | null;
}
