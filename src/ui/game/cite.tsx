// How a game is cited as far as it has come, copied as a sentence and as a BibTeX entry.

import { useState } from 'preact/hooks';
import { ENGINE_VERSION } from '../../session';
import { Icon } from '../kit/icon';
import { useLanguage } from '../kit/language';
import type { Ports } from '../ports';
import type { Game } from './game';

/** Shows it where the browser does not let pages copy. */
export function Cite({ ports, game }: { ports: Ports; game: Game }) {
  const { citation, t } = useLanguage();
  const [copied, setCopied] = useState<boolean | null>(null);
  const { session } = game;
  const { text, bibtex } = citation({
    title: session.content.title,
    scenario: session.scenario,
    theory: session.theory,
    seed: session.seed,
    turns: session.turns().length,
    engine: ENGINE_VERSION,
    hash: session.hash(),
    year: new Date().getFullYear(),
  });
  return (
    <>
      <button type="button" onClick={() => void ports.copy(`${text}\n\n${bibtex}`).then(setCopied)}>
        <Icon name="file" />
        {t.game.cite}
      </button>
      {copied === null ? null : (
        <p class="hint" role="status">
          {copied ? t.game.cited : text}
        </p>
      )}
    </>
  );
}
