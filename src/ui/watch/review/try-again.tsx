// A decision asked for once more: one chooses, then is told what each choice would have brought, and may play on from there.

import { useState } from 'preact/hooks';
import { agentOrders, type NationId, type Order, type Seat } from '../../../engine';
import { insteadSentence } from '../../../language/review';
import { useLanguage } from '../../kit/language';
import { Sentence } from '../../kit/names';
import { Icon } from '../../kit/icon';
import type { ReviewedAlternative, ReviewedDecision } from '../../ports';
import { sentenceOf } from '../../game/sentences';
import { askToPlayOn } from '../keys';
import { useWatch, type Watch } from '../watch';
import { rangeOf } from './range';

/** The place of what was done among the choices. */
const AS_DONE = -1;

export function TryAgain({ decision }: { decision: ReviewedDecision }) {
  const language = useLanguage();
  const { t } = language;
  const watch = useWatch();
  const [chosen, choose] = useState<number | null>(null);
  const [told, setTold] = useState(false);
  const { alternatives } = decision;
  // Their sequence would give the answer away.
  const choices = [AS_DONE, ...inCatalogueOrder(alternatives)];
  const state = watch.session.stateAt(decision.turn);
  const labelOf = (at: number): string =>
    at === AS_DONE ? t.review.asDone : insteadSentence(language, state, alternatives[at]!.instead);
  return (
    <div class="try-again">
      <fieldset>
        <legend>{t.review.ask}</legend>
        {choices.map((at) => (
          <label key={at} class="check">
            <input
              type="radio"
              name="try-again"
              checked={chosen === at}
              onChange={() => {
                choose(at);
                setTold(false);
              }}
            />
            <Sentence text={labelOf(at)} />
          </label>
        ))}
      </fieldset>
      <button
        type="button"
        class="small primary"
        aria-disabled={chosen === null || undefined}
        onClick={() => (chosen === null ? undefined : setTold(true))}
      >
        {t.review.answer}
      </button>
      {told && chosen !== null ? <Told decision={decision} chosen={chosen} labelOf={labelOf} /> : null}
    </div>
  );
}

interface ToldProps {
  readonly decision: ReviewedDecision;
  readonly chosen: number;
  readonly labelOf: (at: number) => string;
}

function Told({ decision, chosen, labelOf }: ToldProps) {
  const language = useLanguage();
  const { t, signed } = language;
  const watch = useWatch();
  const { alternatives, turn, judged } = decision;
  const date = watch.names.value.date(judged);
  return (
    <div class="told-outcome" role="status">
      <p>
        <b>{t.review.verdicts[verdictOf(alternatives, chosen)]}</b> {t.review.by(date)}
      </p>
      <ul class="lines">
        {alternatives.map(({ gain, rollouts }, at) => (
          <li key={at} aria-current={at === chosen || undefined}>
            <span>
              <Sentence text={labelOf(at)} />
            </span>
            <span class="num" title={t.review.over(rollouts)}>
              {signed(gain.value)} {rangeOf(language, gain)}
            </span>
          </li>
        ))}
      </ul>
      {alternatives.some(({ instead }) => instead === 'agent') ? (
        <AgentsOrders watch={watch} decision={decision} />
      ) : null}
      <button
        type="button"
        class="small"
        onClick={() => {
          watch.goTo(turn);
          askToPlayOn(watch);
        }}
      >
        <Icon name="branch" /> {t.watch.playOn}
      </button>
    </div>
  );
}

/** What the nation's own agent would have ordered in the turn. */
function AgentsOrders({ watch, decision }: { watch: Watch; decision: ReviewedDecision }) {
  const language = useLanguage();
  const { t } = language;
  const { session, chronicle } = watch;
  const orders = agentsOrders(watch, decision.turn, decision.nation);
  return (
    <p class="hint">
      {orders.length === 0 ? t.review.agentWaits : t.review.agentOrders}
      {orders.map((order, k) => (
        <span key={k}>
          {k === 0 ? ' ' : '; '}
          <Sentence text={sentenceOf(language, session.content, order, chronicle.value)} />
        </span>
      ))}
    </p>
  );
}

function agentsOrders({ session }: Watch, turn: number, nation: NationId): readonly Order[] {
  const { content, seats } = session;
  const alone = content.nations.map(({ id, agent }): [NationId, Seat] => {
    const seat = seats[id] ?? agent;
    return [id, id === nation ? (seat === 'person' ? agent : seat) : 'person'];
  });
  return agentOrders(session.stateAt(turn), Object.fromEntries(alone) as Record<NationId, Seat>).orders;
}

/** By what they say, so that the best does not stand first. */
const inCatalogueOrder = (alternatives: readonly ReviewedAlternative[]): readonly number[] =>
  alternatives
    .map(({ instead }, at) => ({ at, key: JSON.stringify(instead) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ at }) => at);

export type TryVerdict = 'close' | 'best' | 'better' | 'kept' | 'missed' | 'worse';

/** What is chosen beside what was done and beside the best that there was; nothing is held for sure whose interval includes nought. */
export function verdictOf(alternatives: readonly ReviewedAlternative[], chosen: number): TryVerdict {
  const better = alternatives.filter(({ gain }) => gain.low > 0);
  const best = Math.max(0, ...better.map(({ gain }) => gain.value));
  if (chosen === AS_DONE) {
    if (better.length > 0) return 'missed';
    return alternatives.every(({ gain }) => gain.high < 0) ? 'kept' : 'close';
  }
  const { gain } = alternatives[chosen]!;
  if (gain.high < 0) return 'worse';
  if (gain.low <= 0) return best > 0 ? 'missed' : 'close';
  // As good as the best, where its interval reaches it.
  return gain.high >= best ? 'best' : 'better';
}
