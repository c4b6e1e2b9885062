// How the expected answers to a draft are shown: how likely a yes is, within which band, the reason, and the accounts behind it.

import { useMemo, useState } from 'preact/hooks';
import {
  chanceOfDraft,
  leakChance,
  soundingOf,
  worthToProposer,
  type Chance,
  type NationId,
} from '../../engine';
import { useGame } from '../game/game';
import { actionOf } from '../game/orders/actions';
import { AccountTable } from '../kit/account-table';
import { Price } from '../kit/figures';
import { Likelihood } from '../kit/likelihood';
import { Articles } from './articles';
import { weighable, type Draft, type TreatyAsk } from './draft';
import { useLanguage } from '../kit/language';

interface AnswersProps {
  readonly ask: TreatyAsk;
  readonly me: NationId;
  readonly draft: Draft;
}

const ONE = 1_000_000;

/** That all say yes, as if each decided by itself. */
function allOf(chances: readonly Chance[]): Pick<Chance, 'chance' | 'low' | 'high'> {
  const product = (of: (one: Chance) => number): number =>
    Math.round(chances.reduce((all, one) => (all * of(one)) / ONE, ONE));
  return {
    chance: product(({ chance }) => chance),
    low: product(({ low }) => low),
    high: product(({ high }) => high),
  };
}

export function Answers({ ask, me, draft }: AnswersProps) {
  const { likelihood, t } = useLanguage();
  const game = useGame();
  const state = game.state.value;
  const weighed = JSON.stringify([draft.type, draft.terms, draft.invited, draft.payments]);
  const answers = useMemo(() => {
    const asked = weighable(state, ask, draft, me);
    return draft.invited.map((nation) => ({
      nation,
      chance: chanceOfDraft(state, game.session.seats, me, nation, asked),
    }));
  }, [state, weighed]);
  const all = allOf(answers.map(({ chance }) => chance));
  return (
    <aside class="answers" aria-label={t.treaty.answers}>
      <h3 class="head">
        {t.treaty.answers}{' '}
        <span class="soft" role="status">
          {answers.length < 2 ? '' : t.treaty.allSign(likelihood(all))}
        </span>
      </h3>
      <p class="hint">{t.treaty.answersHint}</p>
      {answers.length === 0 ? <p class="empty">{t.treaty.noneInvited}</p> : null}
      <ul>
        {answers.map(({ nation, chance }) => (
          <Answer key={nation} nation={nation} chance={chance} />
        ))}
      </ul>
      <OwnSide ask={ask} me={me} draft={draft} />
      <details>
        <summary class="head">{t.treaty.text}</summary>
        <Articles {...draft} />
      </details>
    </aside>
  );
}

/** What it would be worth to oneself, row by row: by the same sum. */
function OwnSide({ ask, me, draft }: AnswersProps) {
  const { t } = useLanguage();
  const { state } = useGame();
  const [open, setOpen] = useState(false);
  if (draft.invited.length === 0) return null;
  return (
    <div class="own-side">
      <button type="button" class="link" aria-expanded={open} onClick={() => setOpen(!open)}>
        {t.treaty.ownWhy}
      </button>
      {open ? (
        <AccountTable
          account={worthToProposer(state.value, me, weighable(state.value, ask, draft, me))}
          caption={t.treaty.ownWorth}
          total={t.treaty.balance}
          shows="levels"
        />
      ) : null}
    </div>
  );
}

const toneOf = ({ chance }: Chance): string => (chance * 2 >= ONE ? 'yes' : 'no');

function Answer({ nation, chance }: { readonly nation: NationId; readonly chance: Chance }) {
  const { partText, t } = useLanguage();
  const game = useGame();
  const [open, setOpen] = useState(false);
  const isPerson = (game.session.seats[nation] ?? 'person') === 'person';
  return (
    <li class={toneOf(chance)}>
      <p>
        <b>{game.names.value.title(nation)}</b> <Likelihood of={chance} />
      </p>
      <p class="hint">
        {isPerson ? `${t.treaty.decides} ` : ''}
        {t.treaty.because} <em>{partText(chance.reason).name.toLowerCase()}</em>.{' '}
        <button type="button" class="link" aria-expanded={open} onClick={() => setOpen(!open)}>
          {t.treaty.why}
        </button>
      </p>
      {open ? <Reasons chance={chance} /> : null}
      {isPerson ? null : <SoundOut nation={nation} />}
    </li>
  );
}

/** Asks about discreetly, so that next turn the band is narrower; says how likely that is to leak, or until when it tells. */
function SoundOut({ nation }: { readonly nation: NationId }) {
  const { actionText, percent, soundingText, t } = useLanguage();
  const game = useGame();
  const me = game.person.value;
  if (me === null || me === nation) return null;
  const state = game.state.value;
  const known = soundingOf(state, me, nation);
  if (known) return <p class="hint">{soundingText.told(game.names.value.date(known.until))}</p>;
  const { order, price, ordered, refusal } = actionOf(game, { kind: 'sound-out', by: me, of: nation });
  const press = (): void => {
    if (refusal === null && !ordered) game.give(order);
  };
  return (
    <p class="hint sounding">
      <button
        type="button"
        class="small"
        aria-disabled={refusal !== null || ordered || undefined}
        onClick={press}
      >
        {ordered ? t.inspector.already : actionText['sound-out'].label} <Price value={price} />
      </button>
      {soundingText.leaks(percent(leakChance(state, me, nation), 0))}
    </p>
  );
}

/** What yes would probably be worth to it, and how well that is known. */
function Reasons({ chance }: { readonly chance: Chance }) {
  const { t } = useLanguage();
  return (
    <>
      <AccountTable
        account={chance.account}
        caption={t.treaty.whyAnswer}
        total={t.treaty.balance}
        shows="levels"
      />
      <AccountTable
        account={chance.known}
        caption={t.treaty.known}
        total={t.treaty.knownSum}
        shows="levels"
      />
    </>
  );
}
