// The glossary as a page: every term with its works, found by any letters of it, and the six theories on cards.

import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Entry, Glossary } from '../../language/glossary';
import { THEORY_WORKS } from '../../language/terms';
import { Said } from '../kit/definition';
import { useFront } from '../kit/language';
import { Frame } from '../lesson/frame';
import type { Ports } from '../ports';
import type { SideProps } from '../side';
import { TheoryCard } from './theory-card';
import '../style/lesson.css';
import '../style/glossary.css';

/** The screen with its words at hand. */
export async function glossaryScreen(ports: Ports): Promise<ComponentType<SideProps>> {
  const glossary = await ports.glossary.whole();
  return (props) => <Screen {...props} glossary={glossary} />;
}

function Screen({ ports, words, view, glossary }: SideProps & { readonly glossary: Glossary }) {
  const { t } = useFront();
  const { page, theories } = glossary.words;
  const [asked, setAsked] = useState('');
  const found = glossary.entries.filter((entry) => isFound(entry, asked));
  useEffect(() => {
    document.title = `${page.title} · ${t.brand}`;
    if (view !== null) document.getElementById(`term-${view}`)?.scrollIntoView({ block: 'center' });
  }, []);
  return (
    <Frame ports={ports} home={words.board.toLessons} label={page.title} tabs={[]} class="glossary-page">
      <section class="glossary-head">
        <h1>{page.title}</h1>
        <p class="prose">{page.lede}</p>
        <label class="field unprinted">
          <span>{page.find}</span>
          <input
            type="search"
            value={asked}
            autocomplete="off"
            onInput={(event) => setAsked(event.currentTarget.value)}
          />
        </label>
        <p class="hint" role="status">
          {found.length === 0 ? page.none : page.found(found.length, glossary.entries.length)}
        </p>
      </section>
      <section aria-label={page.terms}>
        <dl class="terms">
          {found.map((entry) => (
            <Item key={entry.key} entry={entry} glossary={glossary} asked={view === entry.key} />
          ))}
        </dl>
      </section>
      <section>
        <h2>{theories.title}</h2>
        <p class="prose">{theories.lede}</p>
        <div class="theory-cards">
          {Object.keys(THEORY_WORKS).map((id) => (
            <TheoryCard
              key={id}
              id={id}
              title={ports.theories.find((theory) => theory.id === id)?.title ?? id}
              words={theories}
            />
          ))}
        </div>
      </section>
    </Frame>
  );
}

const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const isFound = ({ term, means, says, works }: Entry, asked: string): boolean =>
  folded([term, means, says, ...works].join(' ')).includes(folded(asked.trim()));

interface ItemProps {
  readonly entry: Entry;
  readonly glossary: Glossary;
  readonly asked: boolean;
}

function Item({ entry, glossary, asked }: ItemProps) {
  const { naming } = useFront();
  return (
    <div class={`entry keep${asked ? ' asked-for' : ''}`} id={`term-${entry.key}`}>
      <dt>{entry.term}</dt>
      <dd>
        <p>
          <b>{entry.means}</b>
        </p>
        <Said entry={entry} />
        {entry.see.length === 0 ? null : (
          <p class="hint">
            {naming.lead(glossary.words.page.see)}{' '}
            {entry.see.map((key, k) => (
              <span key={key}>
                {k === 0 ? null : ', '}
                <a
                  href={`#term-${key}`}
                  onClick={(event) => {
                    event.preventDefault();
                    document.getElementById(`term-${key}`)?.scrollIntoView({ block: 'center' });
                  }}
                >
                  {glossary.of(key).term.toLowerCase()}
                </a>
              </span>
            ))}
          </p>
        )}
      </dd>
    </div>
  );
}
