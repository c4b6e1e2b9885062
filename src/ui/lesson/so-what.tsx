// The real case of a lesson, with its sources.

import type { LessonFile } from '../../lesson';
import { useLesson } from './context';

export function SoWhat() {
  const { lesson, words } = useLesson();
  return (
    <section class="so-what">
      <h2>{words.debrief.soWhat}</h2>
      <RealCase lesson={lesson} sources={words.debrief.sources} />
    </section>
  );
}

export function RealCase({ lesson, sources }: { lesson: LessonFile; sources: string }) {
  const { title, text, sources: cited } = lesson.debrief.soWhat;
  return (
    <>
      <h3>{title}</h3>
      <p class="prose">{text}</p>
      <h4>{sources}</h4>
      <SourceList sources={lesson.sources.filter(({ id }) => cited.includes(id))} />
    </>
  );
}

export function SourceList({ sources }: { sources: LessonFile['sources'] }) {
  return (
    <ul class="sources">
      {sources.map(({ id, title, url }) => (
        <li key={id}>
          {url === undefined ? (
            title
          ) : (
            <a href={url} rel="noreferrer">
              {title}
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}
