// What a sweep in the page has found: means for each setting, the plots of a report, and the table of runs as a file.

import { useLayoutEffect, useRef } from 'preact/hooks';
import { shortNumber } from '../../language/formats';
import { useFront } from '../kit/language';
import type { Ports } from '../ports';
import type { SweepFound, SweepKit } from './port';
import { GridTable } from '../kit/grid-table';

interface FoundProps {
  readonly ports: Ports;
  readonly words: SweepKit['words'];
  readonly found: SweepFound;
}

export function Found({ ports, words, found }: FoundProps) {
  return (
    <section class="sweep-found">
      <p role="status">{words.done(found.runs, found.settings, found.failed)}</p>
      <div class="row">
        <button type="button" class="primary" onClick={() => ports.saveTable('runs.csv', found.csv)}>
          {words.download}
        </button>
        <span class="hint">{words.hint}</span>
      </div>
      <h2>{words.means}</h2>
      <Means words={words} found={found} />
      <h2>{words.plots}</h2>
      <Plots html={found.plots} />
    </section>
  );
}

function Means({ words, found: { factors, figures, means } }: Omit<FoundProps, 'ports'>) {
  const shown = shortNumber(useFront().locale);
  const heads = factors.length === 0 ? [words.setting] : factors;
  return (
    <GridTable label={words.means}>
      <thead>
        <tr>
          {heads.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
          {[words.count, ...figures].map((name) => (
            <th key={name} scope="col" class="num">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {means.map(({ levels, games, means: own }) => (
          <tr key={levels.join(' ')}>
            {(levels.length === 0 ? [words.all] : levels).map((level, k) => (
              <td key={heads[k]}>{level}</td>
            ))}
            <td class="num">{games}</td>
            {own.map((mean, k) => (
              <td key={figures[k]} class="num">
                {mean === null ? '–' : shown(mean)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </GridTable>
  );
}

/** The sections of a report, put in as what they are: they hold no script, and all text in them is escaped. */
function Plots({ html }: { readonly html: string }) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const { body } = new DOMParser().parseFromString(html, 'text/html');
    place.current?.replaceChildren(...body.childNodes);
  }, [html]);
  return <div class="plots" ref={place} />;
}
