// How worlds are shown to choose from: a card each with its own map.

import { spanWords } from '../../language/dates';
import type { Ports, ScenarioCard } from '../ports';
import { Term } from '../kit/popover';
import { t } from '../../language';
import { GLOSSARY, isGlossaryKey } from '../../language/glossary';
import { unkebab } from '../../language/parts';
import { Picture } from './picture';

interface GalleryProps {
  readonly ports: Ports;
  readonly onChoose: (card: ScenarioCard) => void;
}

export function Gallery({ ports, onChoose }: GalleryProps) {
  return (
    <section class="gallery" id="worlds" tabIndex={-1} aria-labelledby="worlds-head">
      <h2 id="worlds-head">{t.start.gallery}</h2>
      <ul class="cards">
        {ports.cards.map((card) => (
          <li key={card.id} class="world">
            <Picture ports={ports} scenario={card.id} width={420} height={190} />
            <div class="text">
              <p class="eyebrow">
                {t.start[card.kind]} · {spanWords(card)}
              </p>
              <h3>
                <button type="button" class="link" onClick={() => onChoose(card)}>
                  {card.title}
                </button>
              </h3>
              <p class="summary">{card.summary}</p>
              <p class="size">
                {t.start.nations(card.nations)} · {t.start.turns(card.turns)} ·{' '}
                {t.start.minutes(card.minutes)}
              </p>
              <Concepts concepts={card.concepts} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Concepts({ concepts }: { concepts: readonly string[] }) {
  return (
    <ul class="concepts">
      {concepts.map((concept) => (
        <li key={concept}>
          {isGlossaryKey(concept) ? (
            <Term name={concept}>{GLOSSARY[concept].term.toLowerCase()}</Term>
          ) : (
            unkebab(concept).toLowerCase()
          )}
        </li>
      ))}
    </ul>
  );
}
