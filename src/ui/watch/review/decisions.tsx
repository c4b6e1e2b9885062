// The decisions of a reviewed nation, the named ones first of all: what was done, what it is called, and the way to try it again.

import { useState } from 'preact/hooks';
import { decisionSentence } from '../../../language/review';
import { useLanguage } from '../../kit/language';
import { Sentence } from '../../kit/names';
import type { GameReview, ReviewedDecision } from '../../ports';
import { useWatch } from '../watch';
import { keyOf } from './desk';
import { TryAgain } from './try-again';

export function Decisions({ review }: { review: GameReview }) {
  const { t } = useLanguage();
  const { review: desk } = useWatch();
  const [all, setAll] = useState(false);
  const loud = review.decisions.filter(({ name }) => name !== null && name !== 'sound');
  const shown = all ? review.decisions : loud;
  const over = desk.review.progress.value?.kind === 'whole';
  return (
    <section class="reviewed">
      <h3 class="head">
        {t.review.decisions} <span class="count">{loud.length}</span>
      </h3>
      {shown.length === 0 ? <p class="empty">{over ? t.review.none : t.review.noneYet}</p> : null}
      <ol class="told">
        {shown.map((decision) => (
          <DecisionLine key={keyOf(decision)} decision={decision} />
        ))}
      </ol>
      <label class="check">
        <input type="checkbox" checked={all} onChange={(event) => setAll(event.currentTarget.checked)} />
        {t.review.all(review.decisions.length)}
      </label>
    </section>
  );
}

function DecisionLine({ decision }: { decision: ReviewedDecision }) {
  const language = useLanguage();
  const { t } = language;
  const watch = useWatch();
  const { review: desk, session, names, at } = watch;
  const { turn, name } = decision;
  const key = keyOf(decision);
  const trying = desk.trying.value === key;
  const go = (): void => {
    watch.playing.value = false;
    watch.goTo(turn);
  };
  const toggle = (): void => {
    desk.trying.value = trying ? null : key;
    if (!trying) go();
  };
  return (
    <li class="decision" aria-current={turn === at.value || undefined}>
      <p class="called">
        <button type="button" class="link date" onClick={go}>
          {names.value.short(turn)}
        </button>
        <b class={`name ${name ?? 'close'}`}>{language.review.names[name ?? 'close']}</b>
      </p>
      <p>
        <Sentence text={decisionSentence(language, session.stateAt(turn), decision)} />
      </p>
      <button type="button" class="small quiet" aria-expanded={trying} onClick={toggle}>
        {trying ? t.close : t.review.tryAgain}
      </button>
      {trying ? <TryAgain decision={decision} /> : null}
    </li>
  );
}
