// Decides how the expected answers to a draft are shown: yes or no, the reason, and the account behind it.
// Refuses to know how anyone weighs it; the engine's agents do.

import { useMemo, useState } from 'preact/hooks';
import { acceptance, type NationId } from '../../engine';
import { useGame } from '../game/game';
import { AccountTable } from '../kit/account-table';
import { Sentence } from '../kit/names';
import { t } from '../text';
import { articlesOf } from '../text/treaty';
import { partText } from '../text/parts';
import { weighable, type Draft, type TreatyAsk } from './draft';

interface AnswersProps {
  readonly ask: TreatyAsk;
  readonly me: NationId;
  readonly draft: Draft;
}

export function Answers({ ask, me, draft }: AnswersProps) {
  return (
    <aside class="answers" aria-label={t.treaty.answers}>
      <h3 class="head">{t.treaty.answers}</h3>
      <p class="hint">{t.treaty.answersHint}</p>
      {draft.invited.length === 0 ? <p class="empty">{t.treaty.noneInvited}</p> : null}
      <ul aria-live="polite">
        {draft.invited.map((nation) => (
          <Answer key={nation} ask={ask} me={me} draft={draft} nation={nation} />
        ))}
      </ul>
      <details>
        <summary class="head">{t.treaty.text}</summary>
        <ol class="treaty-text">
          {articlesOf(draft.terms).map((article) => (
            <li key={article}>
              <Sentence text={article} />
            </li>
          ))}
        </ol>
      </details>
    </aside>
  );
}

function Answer({ ask, me, draft, nation }: AnswersProps & { nation: NationId }) {
  const game = useGame();
  const [open, setOpen] = useState(false);
  const state = game.state.value;
  const seat = game.session.seats[nation] ?? 'person';
  const key = JSON.stringify([draft.type, draft.terms, draft.invited]);
  const answer = useMemo(
    () => acceptance(state, weighable(state, ask, draft, me), nation, seat === 'person' ? undefined : seat),
    [state, key, nation],
  );
  const verdict = answer.accepts ? t.treaty.wouldAccept : t.treaty.wouldRefuse;
  return (
    <li class={answer.accepts ? 'yes' : 'no'}>
      <p>
        <b>{game.names.value.title(nation)}</b> <span class={answer.accepts ? 'up' : 'down'}>{verdict}</span>
      </p>
      <p class="hint">
        {seat === 'person' ? `${t.treaty.decides} ` : ''}
        {t.treaty.because} <em>{partText(answer.reason).name.toLowerCase()}</em>.{' '}
        <button type="button" class="link" aria-expanded={open} onClick={() => setOpen(!open)}>
          {t.treaty.why}
        </button>
      </p>
      {open ? (
        <AccountTable
          account={answer.account}
          caption={t.treaty.whyAnswer}
          total={t.treaty.balance}
          since={() => ''}
          causeOf={() => null}
          onEvent={() => undefined}
          levelsOnly
        />
      ) : null}
    </li>
  );
}
