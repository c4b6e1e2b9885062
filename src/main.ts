// How the page is put together: the ports that the screens ask for, answered by the other rooms.

import { h, render } from 'preact';
import { freshId, freshSeed } from './platform/chance';
import { chooseLanguage, languagesAsked } from './platform/language';
import {
  addressOfLesson,
  addressOfSide,
  addressTo,
  correctPlace,
  followAddress,
  isEmbedded,
  linkInAddress,
  placeInAddress,
  showPlace,
} from './platform/address';
import { keepNotes, notesKept } from './platform/notes';
import { isPackage } from './platform/package-place';
import { noteCoached, wasCoached } from './platform/coached';
import { copyText, pickBytes, refuseDrops, saveText } from './platform/files';
import { startTheme, theme } from './platform/theme';
import { lastSaved, savingEnds } from './last-save';
import { speak, type Spoken } from './language/languages';
import { localeAsked, localeOffered, OFFERED, type Locale } from './language/locales';
import { App } from './ui/app';
import { arriveAt } from './ui/arrive';
import { SIDE_PAGES, type LinkAsk, type Ports } from './ui/ports';
import englishCards from 'virtual:cards';
import './ui/style/index.css';

// Reading and checking content, replays and maps is fetched behind the first screen, which needs none of it.
const games = () => import('./games');
const lessons = () => import('./lessons');
const sharing = () => import('./sharing');
const branches = () => import('./branches');
const kept = () => import('./saves');
const fileWords = async (locale: Locale) => (await import('./language/file-languages')).filesIn(locale);

/** The worlds and lessons of the first screen, in the words of a language. */
const CARDS: Readonly<Partial<Record<Locale, () => Promise<Cards>>>> = {
  fr: async () => (await import('virtual:cards/fr')).default,
};

type Cards = typeof englishCards;

/** What the screens ask for, in a language. */
const portsIn = ({ front, coach, lesson, terms, verdict, whole, locale }: Spoken, cards: Cards): Ports => ({
  front,
  language: whole,
  ...cards,
  lesson: async (noted) =>
    noted.startsWith('own-')
      ? (await import('./own-lessons')).ownNamed(noted)
      : (await import('./shown-content')).shownLesson(noted),
  ownLesson: async (called) => {
    const [own, words] = await Promise.all([import('./own-lessons'), fileWords(locale)]);
    return own.ownLesson(words, called);
  },
  noteLesson: async (...ask) => (await import('./own-lessons')).noteLesson(...ask),
  lessonWords: lesson,
  notes: {
    of: async (game) => {
      const text = notesKept(game);
      return text === null ? null : (await lessons()).notesFrom(text);
    },
    keep: (game, notes) => keepNotes(game, JSON.stringify(notes)),
  },
  handIns: () => import('./hand-ins'),
  builder: async () => {
    const [made, words] = await Promise.all([import('./builder'), fileWords(locale)]);
    return made.builderPort(words);
  },
  classKit: async () => (await import('./class-kit')).classKit(),
  sweeps: async () => {
    const [{ sweepKit }, { sweepWordsIn }] = await Promise.all([
      import('./sweeps'),
      import('./language/sweep-languages'),
    ]);
    const ownTheory = new Map(cards.cards.map(({ id, theory }) => [id, theory]));
    return sweepKit(await sweepWordsIn(locale), ownTheory);
  },
  saveTable: (name, text) => saveText(name, text, 'text/csv'),
  picture: async (...ask) => (await import('./pictures')).pictureOf(front, ...ask),
  content: async (...ask) => (await games()).contentNamed(...ask),
  begin: async (game) => (await games()).begin(game),
  keep: (session, id, listener) => {
    const keeping = Promise.all([games(), lastSaved()]).then(([{ keep }]) =>
      keep(front, session, id, listener),
    );
    keeping.catch(() => listener.trouble('failed'));
    return {
      kept: async () => (await keeping).kept(),
      stop: (after) => savingEnds(Promise.all([keeping, after]).then(([kept]) => kept.stop())),
    };
  },
  agendas: async () => (await import('./agendas')).openAgendas(),
  coachWords: coach,
  coached: { already: wasCoached, note: noteCoached },
  glossary: {
    whole: async () => (await import('./language/glossary')).glossaryOf(front, await terms()),
    address: (key) => addressOfSide('glossary', key),
  },
  verdictWords: verdict,
  lookInto: async (...ask) => (await import('./verdicts')).lookInto(...ask),
  history: async (session) => (await import('./histories')).historyOf(session),
  saves: async () => {
    await lastSaved();
    return (await import('./save-list')).saveList();
  },
  resume: async (id) => (await games()).resume(id),
  forget: async (id) => (await kept()).forget(id),
  rename: async (...ask) => (await kept()).rename(...ask),
  setAside: async (...ask) => (await kept()).setAside(front, ...ask),
  saveAll: async () => (await kept()).saveAll(),
  tryOut: async (...ask) => (await branches()).tryOut(...ask),
  openBranch: async (...ask) => (await branches()).openBranch(...ask),
  partingOf: async (...ask) => (await branches()).partingOf(...ask),
  goBack: async (...ask) => (await games()).goBack(...ask),
  openReplay: async (bytes, onTurn) => {
    return (await games()).openReplay(await whole(), await fileWords(locale), bytes, onTurn);
  },
  recorded: async (...ask) => (await games()).recorded(...ask),
  linked: async (...ask) => (await sharing()).linked(...ask),
  linkOf: async (...ask) => (await sharing()).linkOf(...ask),
  mapImage: async (...ask) => (await sharing()).mapImage(...ask),
  saveImage: async (...ask) => (await sharing()).saveImage(...ask),
  branch: async (...ask) => (await games()).branch(...ask),
  review: async (...ask) => (await import('./reviews')).openReview(...ask),
  luck: async (...ask) => (await import('./reviews')).openLuck(...ask),
  pickFile: () => pickBytes('.json,application/json'),
  saveReplay: async (session) => (await games()).saveReplay(session),
  copy: copyText,
  mountMap: async (...ask) => (await import('./maps')).mountMap(...ask),
  embedded: isEmbedded(),
  platform: null,
  address: {
    show: showPlace,
    correct: correctPlace,
    of: (place) => addressTo(place),
    ofLesson: addressOfLesson,
    ofSide: addressOfSide,
    link: () => linkInAddress(SIDE_PAGES) as LinkAsk | null,
    follow: followAddress,
  },
  theme,
  languages: { offered: OFFERED, now: locale, choose: chooseLanguage },
  hashOf: (session) => session.hash(),
  freshSeed,
  freshId,
});

/** Milliseconds after which the page has come to rest. */
const QUIET = 2000;

async function start(): Promise<void> {
  startTheme();
  refuseDrops();
  const root = document.getElementById('app');
  if (root === null) throw new Error('the page has no #app');
  const asked = languagesAsked();
  const locale = localeAsked(asked.chosen ?? '') ?? localeOffered(asked.ofBrowser) ?? 'en';
  const own = portsIn(await speak(locale), (await CARDS[locale]?.()) ?? englishCards);
  document.documentElement.lang = own.front.locale;
  const ports = isPackage() ? await (await import('./packaged')).packaged(own) : own;
  if (new URLSearchParams(location.search).has('playground'))
    return (await import('./playground')).playground(ports, root);
  const place = placeInAddress();
  if (place !== null) render(h('p', { class: 'arriving', role: 'status' }, ports.front.t.loading), root);
  const found = place === null ? null : await arriveAt(ports, place, () => undefined);
  const [opened, failed] =
    found === null ? [null, null] : 'why' in found ? ([null, found] as const) : ([found, null] as const);
  if (failed !== null) correctPlace(null);
  render(h(App, { ports, link: ports.address.link(), opened, failed }), root);
  // Nothing that the first screen needs waits for it.
  if (import.meta.env.PROD && ports.platform === null)
    setTimeout(() => void import('./offline').then(({ standBy }) => standBy(ports.front)), QUIET);
}

void start();
