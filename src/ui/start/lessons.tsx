// How lessons are shown to choose from: each a link that a teacher can send, and beside it what is to be printed.

import { SIDE_PAGES, type LessonCard, type LessonPage, type Ports } from '../ports';
import { useFront } from '../kit/language';
import { Concepts } from './gallery';

export function Lessons({ ports }: { ports: Ports }) {
  const { t } = useFront();
  return (
    <section class="lessons gallery" id="lessons" tabIndex={-1} aria-labelledby="lessons-head">
      <h2 id="lessons-head">{t.lessons.title}</h2>
      <p class="hint">{t.lessons.hint}</p>
      <p class="besides">
        {SIDE_PAGES.filter((page) => page !== 'sweep').map((page) => (
          <a key={page} href={ports.address.ofSide(page)}>
            {t.lessons[page]}
          </a>
        ))}
      </p>
      <ul class="cards">
        {ports.lessons.map((card) => (
          <li key={card.id} class="world">
            <div class="text">
              <p class="eyebrow">{t.lessons.line(card.minutes, card.world, card.nation)}</p>
              <h3>
                <a href={ports.address.ofLesson(card.id)}>{card.title}</a>
              </h3>
              <p class="summary">{card.question}</p>
              <Concepts concepts={card.concepts} />
              <p class="besides">
                <Besides ports={ports} card={card} page="teacher" />
                <Besides ports={ports} card={card} page="sheet" />
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface BesidesProps {
  readonly ports: Ports;
  readonly card: LessonCard;
  readonly page: Exclude<LessonPage, 'brief' | 'pack'>;
}

function Besides({ ports, card, page }: BesidesProps) {
  const { t } = useFront();
  const name = t.lessons[page];
  return (
    <a href={ports.address.ofLesson(card.id, page)} aria-label={t.lessons.of(name, card.title)}>
      {name}
    </a>
  );
}
