// What the class board's address leads to: the board, fetched with its words.

import { useEffect, useState } from 'preact/hooks';
import type { LessonWords } from '../../language/lesson';
import { useFront } from '../kit/language';
import type { Ports } from '../ports';

interface Found {
  readonly words: LessonWords;
  readonly ClassBoard: typeof import('../lesson/board').ClassBoard;
}

async function fetched(ports: Ports): Promise<Found> {
  const [words, { ClassBoard }] = await Promise.all([ports.lessonWords(), import('../lesson/board')]);
  return { words, ClassBoard };
}

export function BoardArrival({ ports }: { ports: Ports }) {
  const { t } = useFront();
  const [found, setFound] = useState<Found | 'failed' | null>(null);
  useEffect(() => void fetched(ports).then(setFound, () => setFound('failed')), []);
  if (found === null || found === 'failed')
    return (
      <p class="arriving" role={found === null ? 'status' : 'alert'}>
        {found === null ? t.loading : t.notFetched}
      </p>
    );
  return <found.ClassBoard ports={ports} words={found.words} />;
}
