// How the end tells who the others were: the character of each nation that no person played.

import { playedBy } from '../game/inspector/characters';
import { useGame } from '../game/game';
import { NationButton } from '../game/marks';
import { useLanguage } from '../kit/language';

export function Characters() {
  const language = useLanguage();
  const { t } = language;
  const { session, state } = useGame();
  const others = state.value.content.nations.filter(({ id }) => session.seats[id] !== 'person');
  return (
    <section>
      <h2>{t.end.characters}</h2>
      <ul class="lines">
        {others.map(({ id }) => (
          <li key={id}>
            <NationButton id={id} />
            <span class="soft">{playedBy(language, state.value, true, id, session.seats[id])}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
