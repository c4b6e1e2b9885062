// What the page's address says: which game is open (#game=…, #watch=…, or #replay=… with the game itself, each with &turn=… and &review), which setup, lesson or side page a link asks for (?scenario=…, ?lesson=… or #lesson= with the lesson itself, ?board), in which language (?lang=…), and whether it stands within another page (?embed).

import { isPackage, PACKAGE } from './package-place';

/** A game that is kept in this browser, a recorded one, or one that the address holds; at a turn where it is looked back at, with its review where that is asked for. */
interface Place {
  readonly kind: 'game' | 'watch' | 'replay';
  readonly id: string;
  readonly turn: number | null;
  readonly review?: boolean;
}

/** What is open, or null. */
export function placeInAddress(): Place | null {
  // Whatever a link that holds a game has become on its way, it is told from no link at all.
  const found =
    /^#(game|watch)=([\w-]+)(?:&turn=(\d{1,6}))?(&review)?$/.exec(location.hash) ??
    /^#(replay)=([^&]*)(?:&turn=(\d{1,6}))?(&review)?/.exec(location.hash);
  if (found === null) return null;
  const [, kind, id = '', turn, review] = found;
  const place = { kind: kind as Place['kind'], id, review: review !== undefined } as const;
  // A game under review is looked back at.
  return { ...place, turn: turn === undefined ? (place.review ? 0 : null) : Number(turn) };
}

const hashOf = ({ kind, id, turn, review = false }: Place): string =>
  `#${kind}=${id}${turn === null ? '' : `&turn=${turn}`}${review ? '&review' : ''}`;

/** What the address names or last named: a jump within the page takes it out of the address, and it is put back. */
let shown = placeInAddress();

/** The language that the address asks for, as it stands there, or null. */
export const languageInAddress = (): string | null => new URLSearchParams(location.search).get('lang');

/** Whether the page is to be shown within another one: a watched game alone. */
export const isEmbedded = (): boolean => new URLSearchParams(location.search).has('embed');

/** A language that was asked for stays in the address, and so does the frame that the page is in. */
function addressOf(place: Place | null, embedded = isEmbedded()): string {
  const language = languageInAddress();
  const query = new URLSearchParams({
    ...(embedded ? { embed: '' } : {}),
    ...(language === null ? {} : { lang: language }),
  });
  const asked = query.size === 0 ? '' : `?${query}`;
  return `${location.pathname}${asked}${place === null ? '' : hashOf(place)}`;
}

/** The whole address of a place: of a page of its own, or of one within another. */
export const addressTo = (place: Place, embedded = false): string =>
  `${location.origin}${addressOf(place, embedded)}`;

function addressAsking(asked: Readonly<Record<string, string>>): string {
  const language = languageInAddress();
  const query = new URLSearchParams({ ...asked, ...(language === null ? {} : { lang: language }) });
  return `${location.origin}${location.pathname}${query.size === 0 ? '' : `?${query}`}`;
}

/** The whole address of a lesson's page, in the language that was asked for; null: of the first screen. */
export const addressOfLesson = (id: string | null, page = 'brief'): string =>
  `${addressAsking({
    ...(id === null || id === PACKAGE || id.startsWith('#') ? {} : { lesson: id }),
    ...(page === 'brief' ? {} : { page }),
  })}${id?.startsWith('#') ? `#lesson=${id.slice(1)}` : ''}`;

/** The whole address of a page beside the game, and of one of its views. */
export const addressOfSide = (side: string, view: string | null = null): string =>
  addressAsking({ [side]: '', ...(view === null ? {} : { page: view }) });

/** Puts what is open into the address as a new page of the browser's history; null takes it out, with any link's questions. */
export function showPlace(place: Place | null): void {
  const wanted = addressOf(place);
  shown = place;
  if (`${location.pathname}${location.search}${location.hash}` !== wanted)
    history.pushState(null, '', wanted);
}

/** As `showPlace`, instead of the present page of the history: for an address that led nowhere, or whose turn or game's id is another now. */
export function correctPlace(place: Place | null): void {
  shown = place;
  history.replaceState(null, '', addressOf(place));
}

/** A lesson that the address holds itself, behind a mark; null where it holds none. */
function lessonInHash(): string | null {
  const found = /^#lesson=([^&]*)/.exec(location.hash);
  return found === null ? null : `#${found[1]}`;
}

/** What a link asks for, or null; a link may name parts of a setup and no scenario. */
export function linkInAddress(sides: readonly string[]): {
  readonly side: string | null;
  readonly lesson: string | null;
  readonly page: string | null;
  readonly scenario: string | null;
  readonly theory: string | null;
  readonly seed: string | null;
  readonly nation: string | null;
} | null {
  const query = new URLSearchParams(location.search);
  const link = {
    side: sides.find((side) => query.has(side)) ?? null,
    lesson: query.get('lesson') ?? lessonInHash() ?? (isPackage() ? PACKAGE : null),
    page: query.get('page'),
    scenario: query.get('scenario'),
    theory: query.get('theory'),
    seed: query.get('seed'),
    nation: query.get('nation'),
  };
  return Object.values(link).some((value) => value !== null) ? link : null;
}

/** Calls `listener` with what is open whenever the person goes back or forward; returns how to stop it. */
export function followAddress(listener: (place: Place | null) => void): () => void {
  const lesson = lessonInHash();
  const tell = (): void => {
    const place = placeInAddress();
    // A lesson that is put into the address of an open page is gone to.
    if (lessonInHash() !== null && lessonInHash() !== lesson) return location.reload();
    if (place === null && location.hash !== '') {
      if (shown !== null) correctPlace(shown);
      return;
    }
    shown = place;
    listener(place);
  };
  addEventListener('popstate', tell);
  return () => removeEventListener('popstate', tell);
}
