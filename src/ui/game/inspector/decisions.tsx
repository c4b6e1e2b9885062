// How a nation's choices of the last turn are listed; what lays one open is fetched once there is one to be told.

import { cardOf, type DecisionCard, type NationId } from '../../../engine';
import type { Session } from '../../../session';
import { useFetched } from '../../kit/fetched';
import { useFresh } from '../../kit/later';
import { useGame } from '../game';
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
      {cards === null || cards.length === 0 ? null : <Cards cards={cards} turn={turn} />}
    </section>
  );
}

const room = () => import('./decision-card');

function Cards({ cards, turn }: { cards: readonly DecisionCard[]; turn: number }) {
  const { notice } = useGame();
  const fetched = useFetched(room, () => (notice.value = 'not-fetched'));
  if (fetched === null) return null;
  return (
    <>
      {cards.map((card, index) => (
        <fetched.Card key={index} card={card} turn={turn} />
      ))}
    </>
  );
}

const cardsOf = (session: Session, turn: number, id: NationId): readonly DecisionCard[] =>
  session
    .decisionsOf(turn)
    .filter(({ nation }) => nation === id)
    .map(cardOf);
