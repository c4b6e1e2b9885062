// How the expected answers to a draft are shown: yes or no, the reason, and the account behind it.

import { useMemo, useState } from 'preact/hooks';
import { acceptance, type Acceptance, type NationId } from '../../engine';
import { useGame, type Game } from '../game/game';
import { AccountTable } from '../kit/account-table';
import { Sentence } from '../kit/names';
import { weighable, type Draft, type TreatyAsk } from './draft';
import { useLanguage } from '../kit/language';

interface AnswersProps {
  readonly ask: TreatyAsk;
  readonly me: NationId;
  readonly draft: Draft;
}

export function Answers({ ask, me, draft }: AnswersProps) {
  const { articlesOf, t } = useLanguage();
  const game = useGame();
  const state = game.state.value;
  const weighed = JSON.stringify([draft.type, draft.terms, draft.invited]);
  const answers = useMemo(
    () =>
      draft.invited.map((nation) => ({
        nation,
        ...answerOf(game, weighable(state, ask, draft, me), nation),
      })),
    [state, weighed],
  );
  const yes = answers.filter(({ accepts }) => accepts).length;
  return (
    <aside class="answers" aria-label={t.treaty.answers}>
      <h3 class="head">
        {t.treaty.answers}{' '}
        <span class="soft" role="status">
          {answers.length === 0 ? '' : t.treaty.tally(yes, answers.length)}
        </span>
      </h3>
      <p class="hint">{t.treaty.answersHint}</p>
      {answers.length === 0 ? <p class="empty">{t.treaty.noneInvited}</p> : null}
      <ul>
        {answers.map((answer) => (
          <Answer key={answer.nation} answer={answer} />
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

/** Nations that people play are reckoned as the engine's default agent would. */
function answerOf(game: Game, draft: Parameters<typeof acceptance>[1], nation: NationId): Acceptance {
  const seat = game.session.seats[nation] ?? 'person';
  return acceptance(game.state.value, draft, nation, seat === 'person' ? undefined : seat);
}

function Answer({ answer }: { answer: Acceptance & { readonly nation: NationId } }) {
  const { partText, t } = useLanguage();
  const game = useGame();
  const [open, setOpen] = useState(false);
  const { nation, accepts, reason, account } = answer;
  const isPerson = (game.session.seats[nation] ?? 'person') === 'person';
  return (
    <li class={accepts ? 'yes' : 'no'}>
      <p>
        <b>{game.names.value.title(nation)}</b>{' '}
        <span class={accepts ? 'up' : 'down'}>{accepts ? t.treaty.wouldAccept : t.treaty.wouldRefuse}</span>
      </p>
      <p class="hint">
        {isPerson ? `${t.treaty.decides} ` : ''}
        {t.treaty.because} <em>{partText(reason).name.toLowerCase()}</em>.{' '}
        <button type="button" class="link" aria-expanded={open} onClick={() => setOpen(!open)}>
          {t.treaty.why}
        </button>
      </p>
      {open ? (
        <AccountTable
          account={account}
          caption={t.treaty.whyAnswer}
          total={t.treaty.balance}
          shows="levels"
        />
      ) : null}
    </li>
  );
}
