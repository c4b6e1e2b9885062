// What a link leads to besides games: the pages of a lesson and the pages beside the game, each fetched with its words.

import type { ComponentType } from 'preact';
import type { OwnLesson } from '../lesson/own-lesson';
import { LESSON_PAGES, type LinkAsk, type Ports, type SidePage } from '../ports';
import type { SideProps } from '../side';
import type { StartProps } from './props';

type Fetch = (ports: Ports, onGame: StartProps['onGame']) => Promise<ComponentType<SideProps>>;

const SIDES: Readonly<Record<SidePage, Fetch>> = {
  board: async () => (await import('../lesson/board')).ClassBoard,
  build: async (ports) => (await import('../builder/screen')).builderScreen(ports),
  glossary: async (ports) => (await import('../glossary/screen')).glossaryScreen(ports),
  roles: async (...given) => (await import('../roles/screen')).rolesScreen(...given),
  sweep: async (ports) => (await import('../sweep/screen')).sweepScreen(ports),
  test: async (ports) => (await import('../concept-test/screen')).conceptTestScreen(ports),
};

export async function screenOf(
  ports: Ports,
  { lesson, page, side }: LinkAsk,
  onGame: StartProps['onGame'],
): Promise<ComponentType> {
  if (side !== null) return sideScreen(ports, side, page, onGame);
  if (lesson === null) throw new Error('the address names no page');
  return lessonScreen(ports, lesson, page, onGame);
}

async function sideScreen(
  ports: Ports,
  side: SidePage,
  view: string | null,
  onGame: StartProps['onGame'],
): Promise<ComponentType> {
  const [words, Screen] = await Promise.all([ports.lessonWords(), SIDES[side](ports, onGame)]);
  return () => <Screen ports={ports} words={words} view={view} />;
}

/** A lesson that comes along, or one that does not. */
async function lessonCalled(ports: Ports, called: string): Promise<OwnLesson> {
  const card = ports.lessons.find(({ id }) => id === called);
  if (card === undefined) return ports.ownLesson(called);
  const lesson = await ports.lesson(called);
  return lesson === null ? { problem: 'missing' } : { lesson, card, noted: called };
}

async function lessonScreen(
  ports: Ports,
  called: string,
  asked: string | null,
  onGame: StartProps['onGame'],
): Promise<ComponentType> {
  const [found, words, { LessonPages, NoLesson }] = await Promise.all([
    lessonCalled(ports, called),
    ports.lessonWords(),
    import('../lesson/pages'),
  ]);
  if ('problem' in found) return () => <NoLesson ports={ports} words={words} found={found} />;
  const page = LESSON_PAGES.find((one) => one === asked) ?? 'brief';
  return () => <LessonPages ports={ports} words={words} page={page} onGame={onGame} {...found} />;
}
