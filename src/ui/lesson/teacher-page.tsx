// What a teacher reads in ten minutes before a lesson: objective, script with its timing, misconceptions, questions, rubric, the real case.

import { useFront } from '../kit/language';
import { RealCase, SourceList } from './so-what';
import { CopyLink } from './copy-link';
import { LinkCode } from './link-code';
import { fixedWords, type LessonPagesProps } from './props';
import { GridTable } from '../kit/grid-table';

export function TeacherPage(props: LessonPagesProps) {
  const { card, lesson, words } = props;
  const { naming } = useFront();
  const w = words.teacher;
  const { teacher } = lesson;
  return (
    <article class="printed">
      <p class="eyebrow">{words.eyebrow(card.minutes, card.world)}</p>
      <h1>{lesson.title}</h1>
      <p class="lede">{lesson.question}</p>
      <div class="row unprinted">
        <CopyLink {...props} />
        <button type="button" onClick={() => print()}>
          {words.debrief.print}
        </button>
      </div>
      <LinkCode {...props} />
      <h2>{w.objective}</h2>
      <p class="prose">{teacher.objective}</p>
      <p class="hint">{naming.told(words.brief.same, fixedWords(props))}</p>
      <h2>{w.script}</h2>
      <ol class="script">
        {teacher.script.map(({ part, says }) => (
          <li key={says}>
            <p class="when">
              <b>{w.parts[part]}</b> <span class="soft">{words.brief.minutes(lesson.minutes[part])}</span>
            </p>
            <p>{says}</p>
          </li>
        ))}
      </ol>
      <Predictions {...props} />
      <h2>{w.ways}</h2>
      <ul class="bullets">
        {lesson.trial.policies.map(({ id, says, standing }) => (
          <li key={id}>
            <b>{naming.lead(w.standings[standing])}</b> {says}
          </li>
        ))}
      </ul>
      <h2>{w.misconceptions}</h2>
      <dl class="misconceptions">
        {teacher.misconceptions.map(({ says, answer }) => (
          <div key={says}>
            <dt>{says}</dt>
            <dd>{answer}</dd>
          </div>
        ))}
      </dl>
      <h2>{w.questions}</h2>
      <ul class="bullets">
        {teacher.questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
      <Rubric {...props} />
      <h2>{w.real}</h2>
      <RealCase lesson={lesson} sources={words.debrief.sources} />
      <h2>{w.simplified}</h2>
      <p class="prose">{teacher.simplified}</p>
      <h2>{w.allSources}</h2>
      <SourceList sources={lesson.sources} />
    </article>
  );
}

/** What students will be asked, with what the lesson replies to each answer. */
function Predictions({ lesson, words }: LessonPagesProps) {
  const w = words.teacher;
  return (
    <>
      <h2>{w.predictions}</h2>
      {lesson.predictions.map(({ id, after, judged, predict, options, explain }) => (
        <div key={id} class="asked">
          <p>
            <span class="soft">{w.askedAfter(after, judged)}</span> <b>{predict}</b>
          </p>
          <ul class="bullets">
            {options.map(({ id: option, says, reply }) => (
              <li key={option}>
                {says} <span class="soft">{reply}</span>
              </li>
            ))}
          </ul>
          <p>{explain}</p>
        </div>
      ))}
    </>
  );
}

function Rubric({ lesson, words }: LessonPagesProps) {
  const w = words.teacher;
  return (
    <>
      <h2>{w.rubric}</h2>
      <GridTable label={w.rubric} kind="rubric">
        <thead>
          <tr>
            {[w.criterion, w.weak, w.fair, w.strong].map((label) => (
              <th key={label} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lesson.teacher.rubric.map(({ criterion, weak, fair, strong }) => (
            <tr key={criterion}>
              <th scope="row">{criterion}</th>
              <td>{weak}</td>
              <td>{fair}</td>
              <td>{strong}</td>
            </tr>
          ))}
        </tbody>
      </GridTable>
    </>
  );
}
