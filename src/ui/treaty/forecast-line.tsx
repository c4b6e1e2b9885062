// Decides how a forecast of one's scores is shown: only those that would move.
// Refuses to work it out.

import { SCORES } from '../../engine';
import { Delta } from '../kit/figures';
import { Term } from '../kit/popover';
import { t } from '../text';
import { SCORE_TEXT } from '../text/en';
import type { Forecast } from './forecast';

/** Less than this would be shown as nothing, ppm. */
const LEAST = 500;

export function ForecastLine({ forecast }: { forecast: Forecast }) {
  const moved = SCORES.filter((score) => Math.abs(forecast[score]) >= LEAST);
  return (
    <p class="forecast">
      <span class="soft">{t.treaty.ifAllSign}</span>
      {moved.length === 0 ? <span>{t.treaty.nothingMoves}</span> : null}
      {moved.map((score) => (
        <span key={score}>
          <Term name={score}>{SCORE_TEXT[score].toLowerCase()}</Term> <Delta ppm={forecast[score]} />
        </span>
      ))}
    </p>
  );
}
