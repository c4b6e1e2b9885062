// How worlds are shown to choose from: a card each with its own map.

import type { Ports, ScenarioCard } from '../ports';
import { Term } from '../kit/popover';
import { Picture } from './picture';
import { useFront } from '../kit/language';

interface GalleryProps {
  readonly ports: Ports;
  readonly onChoose: (card: ScenarioCard) => void;
}

export function Gallery({ ports, onChoose }: GalleryProps) {
  const { spanWords, t } = useFront();
  const worlds = ports.cards.filter(({ lesson }) => !lesson);
  return (
    <section class="gallery" id="worlds" tabIndex={-1} aria-labelledby="worlds-head">
      <h2 id="worlds-head">{t.start.gallery}</h2>
      <ul class="cards">
        {worlds.map((card) => (
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

export function Concepts({ concepts }: { concepts: readonly string[] }) {
  const { glossary, isGlossaryKey, naming } = useFront();
  return (
    <ul class="concepts">
      {concepts.map((concept) => (
        <li key={concept}>
          {isGlossaryKey(concept) ? (
            <Term name={concept}>{glossary[concept].term.toLowerCase()}</Term>
          ) : (
            naming.concept(concept)
          )}
        </li>
      ))}
    </ul>
  );
}
