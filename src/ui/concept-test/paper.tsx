// The test on paper, in one of four orders, so that neighbours at a table do not read the same page.

import { useState } from 'preact/hooks';
import { shownItems } from '../../lesson';
import type { TestPageProps } from './props';

const VERSIONS = ['A', 'B', 'C', 'D'] as const;

export function PaperTest({ test, words }: TestPageProps) {
  const w = words.test;
  const [version, setVersion] = useState<string>(VERSIONS[0]);
  return (
    <article class="printed student-sheet">
      <div class="row unprinted">
        <label class="inline">
          {w.version}{' '}
          <select value={version} onChange={(event) => setVersion(event.currentTarget.value)}>
            {VERSIONS.map((one) => (
              <option key={one} value={one}>
                {one}
              </option>
            ))}
          </select>
        </label>
        <button type="button" onClick={() => print()}>
          {words.debrief.print}
        </button>
      </div>
      <p class="names">
        {w.code} <i class="line" /> {words.sheet.date} <i class="line short" />
      </p>
      <p class="eyebrow">
        {w.version} {version}
      </p>
      <h1>{test.title}</h1>
      <p>{w.how}</p>
      {shownItems(test, version).map((item, index) => (
        <section key={item.id} class="keep">
          <p>
            <b>
              {index + 1}. {item.ask}
            </b>
          </p>
          <ul class="boxes">
            {item.choices.map(({ id, says }) => (
              <li key={id}>{says}</li>
            ))}
          </ul>
        </section>
      ))}
    </article>
  );
}
