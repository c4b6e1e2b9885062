// How a choice is laid open: the order, its account, the runner-up, what would have turned it.

import { ONE, optionAccount, type DecisionCard, type Option } from '../../../engine';
import { AccountTable } from '../../kit/account-table';
import { Sentence } from '../../kit/names';
import { useGame } from '../game';
import { sentenceOf } from '../sentences';
import { useLanguage } from '../../kit/language';

/** An order, with what was weighed for it a press away. */
export function Card({ card, turn }: { card: DecisionCard; turn: number }) {
  return (
    <details class="decision">
      <summary>
        <OptionSentence one={card.chosen} />
      </summary>
      <Weighed card={card} turn={turn} />
    </details>
  );
}

function Weighed({ card, turn }: { card: DecisionCard; turn: number }) {
  const { partText, points, signed, t } = useLanguage();
  const { chosen, runnerUp, turning } = card;
  return (
    <>
      {chosen.terms.length === 0 ? null : (
        <AccountTable
          shows="levels"
          account={optionAccount(chosen, turn)}
          caption={t.decisions.why}
          total={t.decisions.worth}
        />
      )}
      {runnerUp === null ? null : (
        <p>
          {t.decisions.runnerUp} <OptionSentence one={runnerUp} /> ({points(ppmOf(runnerUp.score))})
        </p>
      )}
      {turning === null ? null : (
        <p class="hint">
          {t.decisions.turned(
            partText(turning.part).name,
            turning.of === 'chosen',
            signed(ppmOf(turning.by)),
          )}
        </p>
      )}
    </>
  );
}

const ppmOf = (share: number): number => Math.round(share * ONE);

export function OptionSentence({ one }: { one: Option }) {
  const { t } = useLanguage();
  const { chronicle, language, session } = useGame();
  return one.order === null ? (
    <span>{t.decisions.nothing}</span>
  ) : (
    <Sentence text={sentenceOf(language, session.content, one.order, chronicle.value)} />
  );
}
