// The pages of a lesson beside the game: the student's brief, the teacher's page, the student's sheet.

import { useEffect } from 'preact/hooks';
import { useFront } from '../kit/language';
import { ThemeChooser } from '../kit/theme-chooser';
import { Brief } from './brief';
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
  return (
    <div class="lesson-page">
      <header class="top">
        <a
          class="brand"
          href={ports.address.ofLesson(null)}
          aria-label={`${t.brand}: ${words.brief.toStart}`}
        >
          {t.brand}
        </a>
        <nav class="row" aria-label={words.steps.label}>
          {(['brief', 'teacher', 'sheet'] as const).map((one) => (
            <a
              key={one}
              class="tab"
              href={ports.address.ofLesson(card.id, one)}
              aria-current={one === page ? 'page' : undefined}
            >
              {one === 'brief' ? words.brief.page : t.lessons[one]}
            </a>
          ))}
          <a class="tab" href={ports.address.ofBoard()}>
            {t.lessons.board}
          </a>
        </nav>
        <span class="grow" />
        <ThemeChooser ports={ports} />
      </header>
      <main id="main">
        <Page {...props} />
      </main>
    </div>
  );
}
