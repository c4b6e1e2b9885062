// A sheet to print for each student: the brief, the predictions to tick before they are seen, and lines to write on.

import { surenessOf } from '../../lesson';
import { useFront } from '../kit/language';
import type { LessonPagesProps } from './props';

/** Lines to write on under a question. */
const LINES = 3;

export function Sheet({ card, lesson, words }: LessonPagesProps) {
  const { naming } = useFront();
  const s = words.sheet;
  return (
    <article class="printed student-sheet">
      <div class="row unprinted">
        <button type="button" onClick={() => print()}>
          {words.debrief.print}
        </button>
      </div>
      <p class="names">
        {s.name} <i class="line" /> {s.date} <i class="line short" />
      </p>
      <p class="eyebrow">{words.eyebrow(card.minutes, card.world)}</p>
      <h1>{lesson.title}</h1>
      <p class="lede">{lesson.question}</p>
      <h2>{words.brief.role(card.nation)}</h2>
      <p class="prose">{lesson.hook}</p>
      <p class="prose">
        <b>{naming.lead(words.brief.task)}</b> {lesson.task}
      </p>
      {lesson.predictions.map((prediction, index) => (
        <section key={prediction.id} class="keep">
          <h2>{s.prediction(index + 1, prediction.after)}</h2>
          <p>
            <b>{prediction.predict}</b>
          </p>
          <ul class="boxes">
            {prediction.options.map(({ id, says }) => (
              <li key={id}>{says}</li>
            ))}
          </ul>
          <p>
            {words.steps.sure}{' '}
            {surenessOf(prediction.options.length).map((percent) => (
              <span key={percent} class="circle">
                {words.steps.sureOf(percent)}
              </span>
            ))}
          </p>
          <p>{words.steps.reason}</p>
          <Lines count={1} />
          <p>
            <b>{s.after(prediction.judged)}</b> {prediction.observe} {prediction.explain}
          </p>
          <Lines count={LINES} />
        </section>
      ))}
      <section>
        <h2>{s.debrief}</h2>
        {[...lesson.debrief.written, lesson.exit].map((question) => (
          <div key={question} class="keep">
            <p>{question}</p>
            <Lines count={LINES} />
          </div>
        ))}
      </section>
    </article>
  );
}

function Lines({ count }: { count: number }) {
  return (
    <div class="lines-to-write" aria-hidden="true">
      {Array.from({ length: count }, (_, k) => (
        <i key={k} />
      ))}
    </div>
  );
}
