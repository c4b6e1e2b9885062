// How a quarrel of others is put that concerns the one who plays: stand by one side, stay out, or, where it fights, make a peace of its own.

import { type Crisis, fighting, type NationId, type Order, SIDES } from '../../../engine';
import { Sentence } from '../../kit/names';
import { useLanguage } from '../../kit/language';
import { useGame } from '../game';
import { Card, Choice } from './card';
import { Expected } from './expected';
import { Ladder } from './ladder';
import { WarBalance } from './war-balance';

interface WarCardProps {
  readonly crisis: Crisis;
  readonly me: NationId;
  readonly answered: Order | null;
}

export function WarCard({ crisis, me, answered }: WarCardProps) {
  const { t, warSummary } = useLanguage();
  const fights = fighting(crisis, me) !== undefined;
  return (
    <Card kind="war" answered={answered !== null} eyebrow={fights ? t.game.yourWar : t.game.nearWar}>
      <p>
        <Sentence links text={warSummary(crisis)} />
      </p>
      <Ladder rung={crisis.rung} />
      <WarBalance crisis={crisis} />
      <div class="row choices">
        {fights ? (
          <Leave crisis={crisis} me={me} answered={answered} />
        ) : (
          <Enter crisis={crisis} me={me} answered={answered} />
        )}
      </div>
      <Expected order={answered} />
      <p class="hint">{fights ? t.game.fightOn : t.game.stayOut}</p>
    </Card>
  );
}

function Leave({ crisis, me, answered }: WarCardProps) {
  const { actionText } = useLanguage();
  const { label, means } = actionText['separate-peace'];
  return (
    <Choice
      order={{ kind: 'separate-peace', by: me, crisis: crisis.id }}
      label={label}
      means={means}
      answered={answered}
      kind="danger"
    />
  );
}

function Enter({ crisis, me, answered }: WarCardProps) {
  const { actionText, t } = useLanguage();
  const { names } = useGame();
  return (
    <>
      {SIDES.map((side) => (
        <Choice
          key={side}
          order={{ kind: 'intervene', by: me, crisis: crisis.id, beside: crisis[side] }}
          label={t.game.takeSideOf(names.value.nation(crisis[side]))}
          means={actionText.intervene.means}
          answered={answered}
        />
      ))}
    </>
  );
}
