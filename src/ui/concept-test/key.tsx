// For teachers: what the test is for, how to use it, and every answer with its explanation and sources.

import { Explained } from './explained';
import type { TestPageProps } from './props';

export function Key({ test, words }: TestPageProps) {
  const w = words.test;
  return (
    <article class="printed">
      <h1>{w.keyTitle(test.title)}</h1>
      <p class="prose">{w.keyLede}</p>
      <ul class="bullets">
        {w.keyHow.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <div class="row unprinted">
        <button type="button" onClick={() => print()}>
          {words.debrief.print}
        </button>
      </div>
      <Explained test={test} words={words} sittings={[]} />
    </article>
  );
}
