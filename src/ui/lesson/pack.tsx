// Everything of a lesson that is printed, at once: the teacher's page, and the student's sheet on pages of its own.

import type { LessonPagesProps } from './props';
import { Sheet } from './sheet';
import { TeacherPage } from './teacher-page';

export function Pack(props: LessonPagesProps) {
  const { words } = props;
  return (
    <>
      <p class="hint unprinted">{words.pack.hint}</p>
      <TeacherPage {...props} />
      <div class="new-page">
        <Sheet {...props} />
      </div>
    </>
  );
}
