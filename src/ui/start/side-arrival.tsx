// What the address of a side page leads to: the page, fetched with its words.

import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { LessonWords } from '../../language/lesson';
import { useFront } from '../kit/language';
import type { Ports, SidePage } from '../ports';
import type { SideProps } from '../side';

const SCREENS: Readonly<Record<SidePage, (ports: Ports) => Promise<ComponentType<SideProps>>>> = {
  board: async () => (await import('../lesson/board')).ClassBoard,
  glossary: async (ports) => (await import('../glossary/screen')).glossaryScreen(ports),
  test: async (ports) => (await import('../concept-test/screen')).conceptTestScreen(ports),
};

interface Found {
  readonly words: LessonWords;
  readonly Screen: ComponentType<SideProps>;
}

async function fetched(ports: Ports, page: SidePage): Promise<Found> {
  const [words, Screen] = await Promise.all([ports.lessonWords(), SCREENS[page](ports)]);
  return { words, Screen };
}

interface SideArrivalProps extends Pick<SideProps, 'ports' | 'view'> {
  readonly page: SidePage;
}

export function SideArrival({ ports, page, view }: SideArrivalProps) {
  const { t } = useFront();
  const [found, setFound] = useState<Found | 'failed' | null>(null);
  useEffect(() => void fetched(ports, page).then(setFound, () => setFound('failed')), []);
  if (found === null || found === 'failed')
    return (
      <p class="arriving" role={found === null ? 'status' : 'alert'}>
        {found === null ? t.loading : t.notFetched}
      </p>
    );
  return <found.Screen ports={ports} words={found.words} view={view} />;
}
