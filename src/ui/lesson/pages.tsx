// The pages of a lesson beside the game: the student's brief, the teacher's page, the student's sheet.

import { useEffect } from 'preact/hooks';
import { useFront } from '../kit/language';
import { Brief } from './brief';
import { Frame } from './frame';
import type { LessonPagesProps } from './props';
import { Sheet } from './sheet';
import { TeacherPage } from './teacher-page';
import '../style/lesson.css';

const PAGES = { brief: Brief, teacher: TeacherPage, sheet: Sheet } as const;

export function LessonPages(props: LessonPagesProps) {
  const { t } = useFront();
  const { card, lesson, page, ports, words } = props;
  const Page = PAGES[page];
  useEffect(() => {
    document.title = `${lesson.title} · ${t.brand}`;
  }, []);
  const tabs = (['brief', 'teacher', 'sheet'] as const).map((one) => ({
    label: one === 'brief' ? words.brief.page : t.lessons[one],
    href: ports.address.ofLesson(card.id, one),
    current: one === page,
  }));
  return (
    <Frame
      ports={ports}
      home={words.brief.toStart}
      label={words.steps.label}
      tabs={[...tabs, { label: t.lessons.board, href: ports.address.ofSide('board') }]}
    >
      <Page {...props} />
    </Frame>
  );
}
