// What a link leads to besides games: the pages of a lesson and the pages beside the game, each fetched with its words.

import type { ComponentType } from 'preact';
import { LESSON_PAGES, type LessonCard, type LinkAsk, type Ports, type SidePage } from '../ports';
import type { SideProps } from '../side';
import type { StartProps } from './props';

type Fetch = (ports: Ports, onGame: StartProps['onGame']) => Promise<ComponentType<SideProps>>;

const SIDES: Readonly<Record<SidePage, Fetch>> = {
  board: async () => (await import('../lesson/board')).ClassBoard,
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
  const card = ports.lessons.find(({ id }) => id === lesson);
  if (card === undefined) throw new Error('the address names no page');
  return lessonScreen(ports, card, page, onGame);
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

async function lessonScreen(
  ports: Ports,
  card: LessonCard,
  asked: string | null,
  onGame: StartProps['onGame'],
): Promise<ComponentType> {
  const [lesson, words, { LessonPages }] = await Promise.all([
    ports.lesson(card.id),
    ports.lessonWords(),
    import('../lesson/pages'),
  ]);
  if (lesson === null) throw new Error('a lesson has a card and no file');
  const page = LESSON_PAGES.find((one) => one === asked) ?? 'brief';
  return () => (
    <LessonPages ports={ports} lesson={lesson} words={words} card={card} page={page} onGame={onGame} />
  );
}
