// How a nation's choices of the last turn are laid open: the order, its account, the runner-up, what would have turned it.

import { cardOf, ONE, optionAccount, type DecisionCard, type NationId, type Option } from '../../../engine';
import type { Session } from '../../../session';
import { AccountTable } from '../../kit/account-table';
import { Sentence } from '../../kit/names';
import { useFresh } from '../../kit/later';
import { useGame } from '../game';
import { sentenceOf } from '../sentences';
import { useLanguage } from '../../kit/language';

export function Decisions({ id }: { id: NationId }) {
  const { t } = useLanguage();
  const { session, state, revealed } = useGame();
  const { turn, content } = state.value;
  const told = revealed.value || content.reasons === 'each-turn';
  const decided = turn > 0 && session.seats[id] !== 'person';
  // What all agents weighed is dear to work out again: a turn that is only passed through is left out.
  const cards = useFresh(() => (decided && told ? cardsOf(session, turn, id) : []), `${turn} ${told} ${id}`);
  if (!decided) return null;
  return (
    <section>
      <h3 class="head">{t.decisions.title}</h3>
      {told ? null : <p class="empty">{t.decisions.later}</p>}
      {told && cards?.length === 0 ? <p class="empty">{t.decisions.none}</p> : null}
      {told && cards === null ? <p class="empty">{t.loading}</p> : null}
      {(cards ?? []).map((card, index) => (
        <Card key={index} card={card} turn={turn} />
      ))}
    </section>
  );
}

const cardsOf = (session: Session, turn: number, id: NationId): readonly DecisionCard[] =>
  session
    .decisionsOf(turn)
    .filter(({ nation }) => nation === id)
    .map(cardOf);

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
