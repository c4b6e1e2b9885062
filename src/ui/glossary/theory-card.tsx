// A theory in a minute: what it says, what it expects of pacts, where it is contested, and by whom.

import type { ComponentChildren } from 'preact';
import type { TermWords } from '../../language/glossary';
import { THEORY_WORKS } from '../../language/terms';
import { WORKS } from '../../language/works';
import { useFront } from '../kit/language';

interface TheoryCardProps {
  readonly id: string;
  readonly title: string;
  readonly words: TermWords['theories'];
  /** Beside the title. */
  readonly note?: string;
  /** What it would say of a game that is played. */
  readonly children?: ComponentChildren;
}

export function TheoryCard({ id, title, words, note, children }: TheoryCardProps) {
  const { naming } = useFront();
  const said = words.each[id as keyof typeof words.each];
  const works = THEORY_WORKS[id];
  if (said === undefined || works === undefined) return null;
  return (
    <article class="theory-card sheet-box keep">
      <h3>
        {title} {note === undefined ? null : <span class="chip">{note}</span>}
      </h3>
      <p class="says">{said.says}</p>
      {children}
      <p>
        <b>{naming.lead(words.expects)}</b> {said.expects}
      </p>
      <p>
        <b>{naming.lead(words.contested)}</b> {said.contested}
      </p>
      <ul class="works">
        {[...works.by, ...works.against].map((work) => (
          <li key={work}>{WORKS[work]}</li>
        ))}
      </ul>
    </article>
  );
}
