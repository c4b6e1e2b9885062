// Where a nation is left to an adviser for some turns; not where several persons play at one screen.

import { useState } from 'preact/hooks';
import type { Adviser } from '../../../engine';
import { useLanguage } from '../../kit/language';
import { useGame } from '../game';

/** Years for which it may be left; the last is to the end. */
const YEARS = [1, 2] as const;

export function Govern({ adviser }: { adviser: Adviser }) {
  const { t } = useLanguage();
  const game = useGame();
  const { content, turn } = game.state.value;
  const left = content.turns - turn;
  const terms = [1, ...YEARS.map((years) => years * content.turnsPerYear)]
    .filter((term, at, all) => term < left && all.indexOf(term) === at)
    .concat(left);
  const [term, setTerm] = useState(terms.at(-2) ?? left);
  if (game.session.persons.length > 1) return null;
  return (
    <p class="row govern">
      <select
        aria-label={t.cabinet.governFor}
        value={String(term)}
        onChange={({ currentTarget }) => setTerm(Number(currentTarget.value))}
      >
        {terms.map((count) => (
          <option key={count} value={String(count)}>
            {count === left ? t.cabinet.toTheEnd : t.cabinet.turns(count)}
          </option>
        ))}
      </select>
      <button
        type="button"
        class="small"
        title={t.cabinet.governMeans}
        aria-disabled={game.going.value || undefined}
        onClick={() => void game.letGovern(adviser, Math.min(term, left))}
      >
        {t.cabinet.govern}
      </button>
    </p>
  );
}
