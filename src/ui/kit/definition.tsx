// What a term's popover says: its line at once where it is at hand, then what else there is to say, with its works.

import { useContext, useEffect, useState } from 'preact/hooks';
import type { Entry, Glossary } from '../../language/glossary';
import type { TermKey } from '../../language/terms';
import { GlossaryContext } from './glossary';
import '../style/glossary.css';

export function TermNotes({ name, whole }: { name: TermKey; whole: boolean }) {
  const port = useContext(GlossaryContext);
  const [glossary, setGlossary] = useState<Glossary | null>(null);
  useEffect(() => void port?.whole().then(setGlossary, () => undefined), []);
  if (port === null || glossary === null) return null;
  const entry = glossary.of(name);
  return (
    <>
      {whole ? null : (
        <p class="definition">
          <b>{entry.term}</b>
          <span>{entry.means}</span>
        </p>
      )}
      <Said entry={entry} />
      <p class="definition-more">
        <a href={port.address(name)} target="_blank" rel="noreferrer">
          {glossary.words.page.more}
        </a>
      </p>
    </>
  );
}

export function Said({ entry: { says, works } }: { entry: Entry }) {
  return (
    <>
      <p>{says}</p>
      {works.length === 0 ? null : (
        <ul class="works">
          {works.map((work) => (
            <li key={work}>{work}</li>
          ))}
        </ul>
      )}
    </>
  );
}
