// What the learning platform has been told of a student's lesson.

import type { LessonWords } from '../../language/lesson';
import type { PlatformPort } from './platform-port';

export function PlatformState({ words, platform }: { words: LessonWords; platform: PlatformPort }) {
  const w = words.platform;
  const state = platform.state.value;
  const said = { open: w.open, complete: w.complete, unheard: w.unheard, 'too-long': w.tooLong };
  return (
    <section class="platform">
      <h3>{w.title}</h3>
      <p class="prose">{w.hint}</p>
      <p role="status">
        <b class={state === 'complete' ? 'up' : ''}>{said[state]}</b>
      </p>
    </section>
  );
}
