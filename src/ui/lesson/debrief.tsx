// How a lesson is looked back at: what was predicted and came, what happened and why, what if, so what, and what the student writes of it.

import { useEffect, useMemo } from 'preact/hooks';
import { calibrationOf, turningPoints, watchedOf } from '../../lesson';
import { isOver, useGame } from '../game/game';
import type { ScreenProps } from '../game/screen-props';
import { useLesson } from './context';
import { HandInForm } from './hand-in-form';
import { Happened } from './happened';
import { Predicted } from './predicted';
import { RevealedTable } from './revealed';
import { SoWhat } from './so-what';
import { WhatIf } from './what-if';
import { Written } from './written';

export function Debrief(exits: ScreenProps) {
  const { course, lesson, notes, words, write } = useLesson();
  const game = useGame();
  const { branchOf } = notes.value;
  const watched = useMemo(() => watchedOf(lesson, course.value), [course.value]);
  const played = course.value.states.length - 1;
  useEffect(() => write((now) => (now.finished ? now : { ...now, finished: true })), []);
  const back = (): void => {
    write((now) => ({ ...now, finished: false }));
    game.ended.value = false;
  };
  return (
    <div class="end lesson-debrief">
      <header class="top">
        <button type="button" class="brand bare" onClick={exits.onLeave}>
          {game.language.t.brand}
        </button>
        <p class="where">
          <b>{lesson.title}</b>
          <span>
            {game.names.value.date(game.state.value.turn)} ·{' '}
            {game.person.value === null ? null : game.names.value.title(game.person.value)}
          </span>
        </p>
      </header>
      <main id="main" tabIndex={-1}>
        <section class="verdict-card cartouche">
          <p class="eyebrow">
            {branchOf === null ? words.debrief.eyebrow(lesson.title) : words.debrief.secondTry(branchOf.turn)}
          </p>
          <h1>{lesson.question}</h1>
          <p class="lede">{words.debrief.lede(played, lesson.turns)}</p>
          <div class="row next">
            {isOver(game) ? null : (
              <button type="button" onClick={back}>
                {words.debrief.back}
              </button>
            )}
            <button type="button" onClick={() => exits.onWatch(0)}>
              {words.debrief.watch}
            </button>
            <button type="button" onClick={() => print()}>
              {words.debrief.print}
            </button>
            <button type="button" class="quiet" onClick={exits.onLeave}>
              {words.debrief.leave}
            </button>
          </div>
        </section>
        {branchOf === null ? (
          <Predicted calibration={calibrationOf(lesson, course.value, notes.value)} />
        ) : null}
        <Happened watched={watched} points={turningPoints(watched)} />
        <RevealedTable />
        <WhatIf exits={exits} watched={watched} />
        {branchOf === null ? (
          <>
            <SoWhat />
            <Written />
            <HandInForm />
          </>
        ) : null}
      </main>
    </div>
  );
}
