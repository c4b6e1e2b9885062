// What only the teacher has of a lesson: how it is taught, tried and marked, and where it comes from.

import type { LessonFile } from '../../lesson';
import { LESSON_PARTS } from '../lesson/parts';
import { useForm } from './context';
import { List, Pick, Text } from './fields';
import { freshId } from './paths';

export function Teacher() {
  const { f, fresh, lesson, words } = useForm();
  const { parts, standings } = words.teacher;
  const partNames = LESSON_PARTS.map((id) => ({ id, name: parts[id] }));
  const ways = Object.entries(standings).map(([id, name]) => ({ id, name }));
  type Teaching = LessonFile['teacher'];
  return (
    <>
      <List<Teaching['script'][number]>
        at="teacher.script"
        label={f.script}
        one={f.scriptStep}
        fresh={() => ({ part: 'play', says: fresh.text })}
      >
        {(at) => (
          <>
            <Pick at={`${at}.part`} label={f.part} of={partNames} />
            <Text at={`${at}.says`} label={f.says} lines={3} />
          </>
        )}
      </List>
      <List<LessonFile['trial']['policies'][number]>
        at="trial.policies"
        label={f.ways}
        one={f.way}
        fresh={() => ({
          id: freshId(lesson.trial.policies, 'way'),
          says: fresh.text,
          standing: 'right',
          acts: [],
        })}
      >
        {(at) => (
          <>
            <Pick at={`${at}.standing`} label={f.standing} of={ways} />
            <Text at={`${at}.says`} label={f.says} />
          </>
        )}
      </List>
      <List<Teaching['misconceptions'][number]>
        at="teacher.misconceptions"
        label={f.misconceptions}
        one={f.misconception}
        fresh={() => ({ says: fresh.text, answer: fresh.text })}
      >
        {(at) => (
          <>
            <Text at={`${at}.says`} label={f.thought} />
            <Text at={`${at}.answer`} label={f.answer} lines={2} />
          </>
        )}
      </List>
      <List<string> at="teacher.questions" label={f.questions} one={f.questionOne} fresh={() => fresh.text}>
        {(at) => <Text at={at} label={f.questionOne} />}
      </List>
      <List<Teaching['rubric'][number]>
        at="teacher.rubric"
        label={f.rubric}
        one={f.criterion}
        fresh={() => ({ criterion: fresh.text, weak: fresh.text, fair: fresh.text, strong: fresh.text })}
      >
        {(at) =>
          (['criterion', 'weak', 'fair', 'strong'] as const).map((part) => (
            <Text key={part} at={`${at}.${part}`} label={words.teacher[part]} />
          ))
        }
      </List>
      <Text at="teacher.simplified" label={f.simplified} lines={3} />
    </>
  );
}

export function Sources() {
  const { f, fresh, lesson } = useForm();
  return (
    <List<LessonFile['sources'][number]>
      at="sources"
      label={f.sources}
      one={f.source}
      fresh={() => ({ id: freshId(lesson.sources, 'source'), title: fresh.source })}
    >
      {(at) => (
        <>
          <Text at={`${at}.title`} label={f.sourceTitle} />
          <Text at={`${at}.url`} label={f.url} may />
        </>
      )}
    </List>
  );
}
