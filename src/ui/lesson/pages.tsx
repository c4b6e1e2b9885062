// The pages of a lesson beside the game: the student's brief, the teacher's page, the student's sheet, and both of those to print at once.

import { useEffect } from 'preact/hooks';
import { useFront } from '../kit/language';
import { Brief } from './brief';
import { Frame } from './frame';
import { Pack } from './pack';
import type { OwnLesson } from './own-lesson';
import type { LessonPagesProps } from './props';
import { Sheet } from './sheet';
import { TeacherPage } from './teacher-page';
import '../style/lesson.css';

const PAGES = { brief: Brief, teacher: TeacherPage, sheet: Sheet, pack: Pack } as const;

export function LessonPages(props: LessonPagesProps) {
  const { t } = useFront();
  const { card, lesson, page, ports, words } = props;
  const Page = PAGES[page];
  useEffect(() => {
    document.title = `${lesson.title} · ${t.brand}`;
  }, []);
  const names = { ...t.lessons, brief: words.brief.page, pack: words.pack.page };
  const tabs = (['brief', 'teacher', 'sheet', 'pack'] as const).map((one) => ({
    label: names[one],
    href: ports.address.ofLesson(card.id, one),
    current: one === page,
  }));
  const board = { label: t.lessons.board, href: ports.address.ofSide('board') };
  return (
    <Frame
      ports={ports}
      home={words.brief.toStart}
      label={words.steps.label}
      // Within a learning platform a student has the lesson alone.
      tabs={ports.platform !== null ? [] : [...tabs, board]}
    >
      <Page {...props} />
    </Frame>
  );
}

type Missing = Extract<OwnLesson, { readonly problem: string }>;

/** What is said where an address leads to no lesson. */
export function NoLesson({
  ports,
  words,
  found,
}: Pick<LessonPagesProps, 'ports' | 'words'> & { found: Missing }) {
  const w = words.noLesson;
  return (
    <Frame ports={ports} home={words.brief.toStart} label={words.steps.label} tabs={[]}>
      <section class="printed" role="alert">
        <h1>{w.title}</h1>
        <p class="prose">{found.problem === 'unfit' ? w.unfit(found.says) : w.why[found.problem]}</p>
        <p>
          <a href={ports.address.ofLesson(null)}>{words.brief.toStart}</a>
        </p>
      </section>
    </Frame>
  );
}
