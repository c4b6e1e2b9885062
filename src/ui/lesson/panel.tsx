// What a lesson says beside its game: what is to be predicted or explained now, what has been reached, and what helps.

import { useLayoutEffect, useRef } from 'preact/hooks';
import {
  duePrediction,
  hintsAt,
  judgedPredictions,
  openPredictions,
  type PredictionFile,
} from '../../lesson';
import { checkpointsOf, answerTo, type Checkpoint } from '../../lesson';
import { useGame } from '../game/game';
import { Icon } from '../kit/icon';
import { useLesson } from './context';
import { Explain } from './explain';
import { Predict } from './predict';

export function LessonPanel() {
  const { course, kept, lesson, notes, words } = useLesson();
  const game = useGame();
  const { turn } = game.state.value;
  const due = duePrediction(lesson, notes.value, turn);
  const judged = judgedPredictions(lesson, notes.value, turn);
  const { branchOf } = notes.value;
  const panel = useRef<HTMLElement>(null);
  // A new turn is read from its top: what came and what is asked stand there.
  useLayoutEffect(() => panel.current?.closest('.scroll')?.scrollTo(0, 0), [turn]);
  return (
    <section class="lesson-panel" ref={panel} aria-labelledby="lesson-head">
      <p class="eyebrow">{branchOf === null ? words.steps.label : words.steps.secondTry(branchOf.turn)}</p>
      <h2 id="lesson-head">{lesson.title}</h2>
      {kept.value ? null : (
        <p class="hint" role="alert">
          {words.steps.unkept}
        </p>
      )}
      {branchOf === null ? null : <p>{lesson.debrief.whatIf.ask}</p>}
      {branchOf === null ? judged.map((one) => <Explain key={one.id} prediction={one} />) : null}
      {due === null ? null : <Predict key={due.id} prediction={due} />}
      {openPredictions(lesson, notes.value, turn).map((one) => (
        <Open key={one.id} prediction={one} />
      ))}
      <Task />
      <Checkpoints checkpoints={checkpointsOf(lesson, course.value)} />
      <Hints hints={hintsAt(lesson, turn)} />
      <div class="row foot">
        <button type="button" class="bare small" onClick={() => (game.ended.value = true)}>
          {words.steps.finish}
        </button>
      </div>
    </section>
  );
}

function Open({ prediction: { id, options, judged } }: { prediction: PredictionFile }) {
  const { notes, words } = useLesson();
  const said = options.find((option) => option.id === answerTo(notes.value, id)?.choice)?.says;
  return (
    <p class="hint">
      {said === undefined ? words.steps.skippedOpen(judged) : words.steps.open(said, judged)}
    </p>
  );
}

function Task() {
  const { lesson, notes, words } = useLesson();
  const { turn } = useGame().state.value;
  const later = lesson.predictions.filter(({ after }) => after > turn).map(({ after }) => after);
  const next = notes.value.branchOf === null && later.length > 0 ? Math.min(...later) : null;
  return (
    <details open={turn === 0}>
      <summary class="head">{words.steps.task}</summary>
      <p>{lesson.task}</p>
      <p class="hint">
        {next === null ? words.steps.last(lesson.turns) : words.steps.next(next)}{' '}
        {lesson.seedLocked ? words.steps.fixed : null}
      </p>
    </details>
  );
}

function Checkpoints({ checkpoints }: { checkpoints: readonly Checkpoint[] }) {
  const { words } = useLesson();
  if (checkpoints.length === 0) return null;
  const reached = checkpoints.filter(({ since }) => since !== null).length;
  return (
    <details class="checkpoints">
      <summary class="head">{words.steps.checkpoints(reached, checkpoints.length)}</summary>
      <ul>
        {checkpoints.map(({ id, says, hint, since }) => (
          <li key={id} class={since === null ? '' : 'reached'}>
            <span class="tick">{since === null ? null : <Icon name="check" />}</span>
            <div>
              <p>
                {says} {since === null ? null : <span class="hint">{words.steps.reached(since)}</span>}
              </p>
              {since === null ? (
                <details>
                  <summary class="hint">{words.steps.hint}</summary>
                  <p class="hint">{hint}</p>
                </details>
              ) : null}
            </div>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Hints({ hints }: { hints: readonly string[] }) {
  const { words } = useLesson();
  if (hints.length === 0) return null;
  return (
    <details>
      <summary class="head">{words.steps.hints}</summary>
      <ul class="bullets">
        {hints.map((hint) => (
          <li key={hint}>{hint}</li>
        ))}
      </ul>
    </details>
  );
}
