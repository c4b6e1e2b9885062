// How a temptation to leave a pact is put: renegotiate, give notice, hold on, or break, the last apart.

import type { Order, DefectionChoice } from '../../../engine';
import { Sentence } from '../../kit/names';
import { Card, Choice } from './card';
import { useGame } from '../game';
import { useLanguage } from '../../kit/language';

export function DefectionCard({ choice, answered }: { choice: DefectionChoice; answered: Order | null }) {
  const { defectionSummary, t } = useLanguage();
  const game = useGame();
  const { pact, nation } = choice;
  return (
    <Card kind="strain" answered={answered !== null} eyebrow={t.game.strain}>
      <p>
        <Sentence links text={defectionSummary(choice)} />
      </p>
      <div class="row choices">
        <button
          type="button"
          class="small"
          onClick={() => (game.dialog.value = { kind: 'treaty', ask: { kind: 'amend', pact } })}
        >
          {t.game.renegotiate}
        </button>
        <Choice
          order={{ kind: 'leave', by: nation, pact }}
          label={t.leave.give}
          means={t.leave.noticeMeans}
          answered={answered}
        />
        <button
          type="button"
          class="small danger"
          onClick={() => (game.dialog.value = { kind: 'leave', pact })}
        >
          {t.game.breakDots}
        </button>
      </div>
      <p class="hint">{t.game.holdOn}</p>
    </Card>
  );
}
