// How a call to arms is put: who calls, against whom, under which treaty, the odds, and the five answers.

import { ANSWERS, type Call, exemptionNow, type Order, promisesAtStake } from '../../../engine';
import { Sentence } from '../../kit/names';
import { BetrayalNote } from '../orders/betrayal';
import { Card, Choice } from './card';
import { Expected } from './expected';
import { useGame } from '../game';
import { useLanguage } from '../../kit/language';

export function CallCard({ call, answered }: { call: Call; answered: Order | null }) {
  const { answerText, callSummary, lawfulOutText, peaceAtStake, t } = useLanguage();
  const game = useGame();
  const exemption = exemptionNow(game.state.value, call);
  const atStake = promisesAtStake(game.state.value, call);
  const crisis = game.state.value.structure.crises.find(({ id }) => id === call.crisis);
  return (
    <Card
      kind="call"
      answered={answered !== null}
      eyebrow={`${t.game.callFrom} · ${game.names.value.title(call.caller)}`}
    >
      <p>
        <Sentence links text={callSummary(call, crisis)} />
      </p>
      <div class="row choices">
        {ANSWERS.map((answer) => (
          <Choice
            key={answer}
            order={{ kind: 'answer-call', by: call.called, call: call.id, answer }}
            label={answerText[answer].label}
            means={answerText[answer].means}
            answered={answered}
            kind={answer === 'refuse' ? 'danger' : ''}
          />
        ))}
      </div>
      <Expected order={answered} />
      <BetrayalNote order={answered} />
      <p class="hint">{exemption === null ? t.game.noLawfulOut : lawfulOutText[exemption]}</p>
      {atStake.length > 0 && (
        <p class="hint">
          <Sentence links text={peaceAtStake(atStake.map(({ id }) => id))} />
        </p>
      )}
    </Card>
  );
}
