// The steps of a crisis, with the one it stands on.

import { RUNGS, type Rung } from '../../../engine';
import { useLanguage } from '../../kit/language';

export function Ladder({ rung }: { rung: Rung }) {
  const { rungText, t } = useLanguage();
  const at = RUNGS.indexOf(rung);
  return (
    <ol class="ladder" aria-label={t.game.ladder}>
      {RUNGS.map((step, i) => (
        <li
          key={step}
          class={i < at ? 'past' : i === at ? 'now' : ''}
          aria-current={i === at ? 'step' : undefined}
        >
          {rungText[step]}
        </li>
      ))}
    </ol>
  );
}
