// The recorded games that come along, one for each world, each a link to be watched.

import type { Ports } from '../ports';
import { Icon } from '../kit/icon';
import { useFront } from '../kit/language';

export function Recordings({ ports }: { ports: Ports }) {
  const { t } = useFront();
  const shown = ports.cards.flatMap(({ id, title }) => {
    const recording = ports.recordings.find(({ scenario }) => scenario === id);
    return recording === undefined ? [] : [{ id, title, ...recording }];
  });
  if (shown.length === 0) return null;
  return (
    <section class="recordings" aria-labelledby="recordings-head">
      <h2 id="recordings-head">{t.start.watchGame}</h2>
      <p class="hint">{t.start.watchHint}</p>
      <p class="besides">
        <a href={ports.address.ofSide('sweep')}>{t.start.sweepLink}</a>
      </p>
      <ul>
        {shown.map(({ id, title, turns, chapters }) => (
          <li key={id}>
            <a href={`#watch=${id}`}>
              <Icon name="play" />
              {title}
            </a>
            <p class="hint">
              {t.start.turns(turns)}
              {chapters.map((chapter) => ` · ${chapter}`)}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
