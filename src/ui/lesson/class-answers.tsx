// What a class predicted, as bars beside what came, and what it wrote, question by question.

import type { PredictionFile } from '../../lesson';
import { explanationOf } from '../../lesson';
import { Meter } from '../kit/figures';
import type { BoardRow } from './board-rows';
import type { OfLesson } from './board-table';

export function Predictions({ lesson, rows, words }: OfLesson) {
  return (
    <section>
      <h3>{words.board.predicted}</h3>
      <div class="predicted">
        {lesson.predictions.map((prediction) => (
          <Distribution key={prediction.id} prediction={prediction} rows={rows} words={words} />
        ))}
      </div>
    </section>
  );
}

interface DistributionProps extends Pick<OfLesson, 'rows' | 'words'> {
  readonly prediction: PredictionFile;
}

function Distribution({ prediction, rows, words }: DistributionProps) {
  const judged = rows.flatMap(({ summary }) =>
    summary.calibration.judged.filter((one) => one.prediction.id === prediction.id),
  );
  const said = judged.filter((one) => one.said !== null);
  return (
    <article class="sheet-box">
      <p class="question">{prediction.predict}</p>
      <ul class="distribution">
        {prediction.options.map(({ id, says }) => {
          const count = said.filter((one) => one.said === id).length;
          const came = judged.filter((one) => one.came === id).length;
          return (
            <li key={id}>
              <span>
                {says} {came === 0 ? null : <span class="up">{words.board.cameIn(came, judged.length)}</span>}
              </span>
              <b class="num">{count}</b>
              <Meter ppm={(1_000_000 * count) / Math.max(1, said.length)} />
            </li>
          );
        })}
      </ul>
    </article>
  );
}

interface AnswersProps extends OfLesson {
  readonly nameOf: (row: BoardRow) => string;
}

export function Answers({ lesson, rows, nameOf, words }: AnswersProps) {
  const explained = lesson.predictions.map(({ id, explain }) => ({
    question: explain,
    textOf: ({ handIn }: BoardRow): string => explanationOf(handIn.notes, id),
  }));
  const written = [...lesson.debrief.written, lesson.exit].map((question, k) => ({
    question,
    textOf: ({ handIn }: BoardRow): string => handIn.notes.written[k] ?? '',
  }));
  return (
    <section>
      <h3>{words.board.answers}</h3>
      {[...explained, ...written].map(({ question, textOf }) => {
        const given = rows.filter((row) => textOf(row).trim() !== '');
        return (
          <details key={question} class="class-answers">
            <summary>
              {question} <span class="soft">{words.board.of(given.length, rows.length)}</span>
            </summary>
            {given.length === 0 ? <p class="empty">{words.board.nothing}</p> : null}
            <dl>
              {given.map((row) => (
                <div key={row.number}>
                  <dt>{nameOf(row)}</dt>
                  <dd>{textOf(row)}</dd>
                </div>
              ))}
            </dl>
          </details>
        );
      })}
    </section>
  );
}
