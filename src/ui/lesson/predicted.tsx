// How predictions are set beside what came, and scored in plain words.

import type { Calibration } from '../../lesson';
import { useLanguage } from '../kit/language';
import { useLesson } from './context';
import { Outcome } from './explain';
import { Explanation } from './explanation';

export function Predicted({ calibration }: { calibration: Calibration }) {
  const { words } = useLesson();
  return (
    <section>
      <h2>{words.debrief.predictions}</h2>
      {calibration.judged.length === 0 ? <p class="empty">{words.debrief.noPredictions}</p> : null}
      <div class="predicted">
        {calibration.judged.map((judged) => (
          <article key={judged.prediction.id} class="sheet-box">
            <Outcome judged={judged} />
            <Explanation prediction={judged.prediction} />
          </article>
        ))}
      </div>
      <Score calibration={calibration} />
    </section>
  );
}

/** Percent by which being sure and being right may differ and still count as even. */
const EVEN = 15;

function Score({ calibration }: { calibration: Calibration }) {
  const { words } = useLesson();
  const { number } = useLanguage();
  const { asked, right, sure, brier, guessing } = calibration;
  if (sure === null || brier === null || guessing === null) return null;
  const over = sure - (100 * right) / asked;
  const verdict = over > EVEN ? 'over' : over < -EVEN ? 'under' : 'even';
  return (
    <p>
      <b>{words.debrief.calibration(right, asked, Math.round(sure))}</b> {words.debrief[verdict]}{' '}
      <span class="soft">
        {words.debrief.brier(number(brier, 2), number(guessing, 2))} {words.debrief.few}
      </span>
    </p>
  );
}
