// How a crisis of one's own is put: its rung on the ladder, who would come for whom, and the four stances.

import { RUNGS, STANCES, whoWouldCome, type Crisis, type NationId, type Order } from '../../../engine';
import { Sentence } from '../../kit/names';
import { Card, Choice } from './card';
import { Expected } from './expected';
import { Ladder } from './ladder';
import { AtStake, WarBalance } from './war-balance';
import { useGame } from '../game';
import { nationMark } from '../../../language/markup';
import { useLanguage } from '../../kit/language';

export function CrisisCard({ crisis, answered }: { crisis: Crisis; answered: Order | null }) {
  const { crisisSummary, t } = useLanguage();
  const game = useGame();
  const me = game.person.value ?? crisis.target;
  const choices = useStances(crisis);
  const other = me === crisis.target ? crisis.challenger : crisis.target;
  return (
    <Card
      kind="crisis"
      answered={answered !== null}
      eyebrow={`${t.game.crisis} · ${game.names.value.title(other)}`}
    >
      <p>
        <Sentence links text={crisisSummary(crisis.challenger, crisis.target, me, crisis.cause)} />
      </p>
      <Ladder rung={crisis.rung} />
      {isBloody(crisis) ? <WarBalance crisis={crisis} /> : null}
      <AtStake crisis={crisis} side={me === crisis.challenger ? 'challenger' : 'target'} />
      <p class="hint">
        <Sentence links text={helpLine(game, crisis, me)} />
      </p>
      <div class="row choices">
        {choices.map(({ stance, label, means }) => (
          <Choice
            key={stance}
            order={{ kind: 'crisis-stance', by: me, crisis: crisis.id, stance }}
            label={label}
            means={means}
            answered={answered}
            kind={stance === 'escalate' ? 'danger' : ''}
          />
        ))}
      </div>
      <Expected order={answered} />
    </Card>
  );
}

const isBloody = ({ rung }: Crisis): boolean => RUNGS.indexOf(rung) >= RUNGS.indexOf('clash');

/** What may be done next, in the words of a crisis or of an open war; there is no bluff in a war. */
function useStances({ rung }: Crisis) {
  const { stanceText, warStanceText } = useLanguage();
  if (rung !== 'war') return STANCES.map((stance) => ({ stance, ...stanceText[stance] }));
  return STANCES.filter((stance) => stance !== 'bluff').map((stance) => ({
    stance,
    ...warStanceText[stance],
  }));
}

function helpLine(game: ReturnType<typeof useGame>, crisis: Crisis, me: NationId): string {
  const { listUpTo, t } = game.language;
  const comers = whoWouldCome(game.state.value, crisis.challenger, crisis.target);
  if (comers.length === 0) return t.inspector.nobodyBound(nationMark(crisis.target));
  const names = listUpTo(
    comers.map(({ nation, chance }) => `${nationMark(nation)} (${Math.round(chance / 10_000)} %)`),
  );
  return me === crisis.target
    ? t.game.wouldComeForYou(names)
    : t.game.wouldComeForIt(nationMark(crisis.target), names);
}
