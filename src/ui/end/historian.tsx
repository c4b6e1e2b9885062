// Where the historian's verdict stands at the end.

import { verdictOf, type NationId } from '../../engine';
import { useGame } from '../game/game';
import { Sentence } from '../kit/names';
import { useLanguage } from '../kit/language';
import { useVerdictWords } from './words';

export function Historian({ nation }: { nation: NationId }) {
  const { t } = useLanguage();
  const words = useVerdictWords();
  const { state } = useGame();
  return (
    <section>
      <h2>{t.end.historian}</h2>
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
