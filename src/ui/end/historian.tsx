// Where the historian's verdict stands at the end.

import { verdictOf, type NationId } from '../../engine';
import { useGame } from '../game/game';
import { Sentence } from '../kit/names';
import { useVerdictWords } from './words';

export function Historian({ nation }: { nation: NationId }) {
  const words = useVerdictWords();
  const { state } = useGame();
  return (
    <section>
      <h2>{words.historian}</h2>
      <ul class="bullets">
        {words.historianSays(verdictOf(state.value, nation)).map((sentence) => (
          <li key={sentence}>
            <Sentence text={sentence} />
          </li>
        ))}
      </ul>
    </section>
  );
}
