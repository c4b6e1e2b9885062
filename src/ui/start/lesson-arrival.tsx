// What a lesson's link leads to: its pages, fetched with the lesson and its words.

import { useEffect, useState } from 'preact/hooks';
import type { LessonWords } from '../../language/lesson';
import type { LessonFile } from '../../lesson';
import { LESSON_PAGES, type LinkAsk, type Ports } from '../ports';
import { useFront } from '../kit/language';
import type { StartProps } from './props';

interface LessonArrivalProps extends Pick<StartProps, 'onGame'> {
  readonly ports: Ports;
  readonly link: LinkAsk;
}

interface Found {
  readonly lesson: LessonFile;
  readonly words: LessonWords;
  readonly LessonPages: typeof import('../lesson/pages').LessonPages;
}

async function fetched(ports: Ports, id: string): Promise<Found> {
  const [lesson, words, { LessonPages }] = await Promise.all([
    ports.lesson(id),
    ports.lessonWords(),
    import('../lesson/pages'),
  ]);
  if (lesson === null) throw new Error('a lesson has a card and no file');
  return { lesson, words, LessonPages };
}

export function LessonArrival({ ports, link, onGame }: LessonArrivalProps) {
  const { t } = useFront();
  const [found, setFound] = useState<Found | 'failed' | null>(null);
  useEffect(() => void fetched(ports, link.lesson ?? '').then(setFound, () => setFound('failed')), []);
  if (found === null || found === 'failed')
    return (
      <p class="arriving" role={found === null ? 'status' : 'alert'}>
        {found === null ? t.loading : t.notFetched}
      </p>
    );
  const page = LESSON_PAGES.find((one) => one === link.page) ?? 'brief';
  const card = ports.lessons.find(({ id }) => id === link.lesson);
  if (card === undefined) return null;
  return <found.LessonPages {...found} ports={ports} card={card} page={page} onGame={onGame} />;
}
