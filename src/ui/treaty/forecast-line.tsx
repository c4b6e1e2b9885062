// How what a treaty costs and brings is shown: autonomy for as long as it holds, and the other scores that would move.

import { deterrence, type Foresight, type NationId, SCORES } from '../../engine';
import { useGame } from '../game/game';
import { Delta } from '../kit/figures';
import { Sentence } from '../kit/names';
import { Term } from '../kit/popover';
import { useLanguage } from '../kit/language';

/** Less than this would be shown as nothing, ppm. */
const LEAST = 500;
/** Disputes a year, ppm. */
const LEAST_PROPENSITY = 200;

interface ForecastProps {
  readonly me: NationId;
  /** What the clauses change in one's autonomy, ppm. */
  readonly autonomy: number;
  /** Power that stands together before and after, ppm. */
  readonly pooled: { readonly before: number; readonly after: number };
  /** Null while it is being worked out, or where there is none. */
  readonly forecast: Foresight | null;
}

export function ForecastLine({ me, autonomy, pooled, forecast }: ForecastProps) {
  const { deterredLine, pactLine, percent, scoreText, t } = useLanguage();
  const { state } = useGame();
  const deterred = (forecast?.propensities ?? [])
    .filter(({ change }) => Math.abs(change.mean) >= LEAST_PROPENSITY)
    .slice(0, 2);
  const moved = SCORES.filter(
    (score) => score !== 'autonomy' && Math.abs(forecast?.scores[score].mean ?? 0) >= LEAST,
  );
  return (
    <p class="forecast">
      <span>
        <Term name="autonomy">{t.treaty.autonomy}</Term> <Delta ppm={autonomy} />
      </span>
      <span title={t.treaty.pooledMeans}>
        {t.treaty.pooled(percent(pooled.before), percent(pooled.after))}
      </span>
      {moved.length === 0 ? null : <span class="soft">{t.treaty.ifAllSign}</span>}
      {moved.map((score) => (
        <span key={score}>
          <Term name={score}>{scoreText[score].toLowerCase()}</Term>{' '}
          <Delta ppm={forecast?.scores[score].mean ?? 0} />
        </span>
      ))}
      {deterred.map(({ attacker, change }) => (
        <span key={attacker} class="soft">
          <Sentence
            text={deterredLine(attacker, change.mean, deterrence(state.value, attacker, me).propensity)}
          />
        </span>
      ))}
      {(forecast?.pacts ?? []).slice(0, 2).map((pact) => (
        <span key={pact.pact} class="soft">
          <Sentence text={pactLine(pact)} />
        </span>
      ))}
    </p>
  );
}
