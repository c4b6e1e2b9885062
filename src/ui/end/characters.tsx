// How the end tells who the others were: the character of each nation that no person played, its intent, and what one read into it.

import { cell, type NationId } from '../../engine';
import { column } from '../game/figures';
import { playedBy } from '../game/inspector/characters';
import { useGame } from '../game/game';
import { NationButton } from '../game/marks';
import { useLanguage } from '../kit/language';
import { useVerdictWords } from './words';
import { byTitle } from '../game/names';

export function Characters({ me }: { me: NationId }) {
  const language = useLanguage();
  const { wholePoints } = language;
  const words = useVerdictWords();
  const game = useGame();
  const { session, state } = game;
  const others = byTitle(game).filter((id) => session.seats[id] !== 'person');
  return (
    <section>
      <h2>{words.characters}</h2>
      <ul class="lines">
        {others.map((id) => (
          <li key={id}>
            <NationButton id={id} />
            <span>
              {playedBy(language, state.value, true, id, session.seats[id])}
              {id === me ? null : (
                <small class="soft block">
                  {words.intent(
                    wholePoints(column(state.value, 'intent', id)),
                    wholePoints(cell(state.value, 'perceivedIntent', me, id)),
                  )}
                </small>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
