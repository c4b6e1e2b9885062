// Decides how what a treaty costs and brings is shown: autonomy for as long as it holds, and the other scores that would move.
// Refuses to work either out.

import { SCORES } from '../../engine';
import { Delta } from '../kit/figures';
import { Term } from '../kit/popover';
import { t } from '../text';
import { SCORE_TEXT } from '../text/en';
import type { Forecast } from './forecast';

/** Less than this would be shown as nothing, ppm. */
const LEAST = 500;

interface ForecastProps {
  /** What the clauses change in one's autonomy, ppm. */
  readonly autonomy: number;
  /** Null while it is being worked out, or where there is none. */
  readonly forecast: Forecast | null;
}

export function ForecastLine({ autonomy, forecast }: ForecastProps) {
  const moved = SCORES.filter((score) => score !== 'autonomy' && Math.abs(forecast?.[score] ?? 0) >= LEAST);
  return (
    <p class="forecast">
      <span>
        <Term name="autonomy">{t.treaty.autonomy}</Term> <Delta ppm={autonomy} />
      </span>
      {moved.length === 0 ? null : <span class="soft">{t.treaty.ifAllSign}</span>}
      {moved.map((score) => (
        <span key={score}>
          <Term name={score}>{SCORE_TEXT[score].toLowerCase()}</Term> <Delta ppm={forecast?.[score] ?? 0} />
        </span>
      ))}
    </p>
  );
}
