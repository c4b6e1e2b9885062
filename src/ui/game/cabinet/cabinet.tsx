// How the cabinet is shown in the docket: an adviser a line with its best act and leading reason, followed with one press; the rest folded.

import { useState } from 'preact/hooks';
import { type Advice, type DecisionCard, optionAccount } from '../../../engine';
import { Icon } from '../../kit/icon';
import { useLanguage } from '../../kit/language';
import { Sentence } from '../../kit/names';
import { useGame } from '../game';
import { Card } from '../inspector/decision-card';
import { sentenceOf } from '../sentences';
import { isFollowed, takenBack, takenOver } from './take-over';
import { Govern } from './govern';

/** Where a screen is this narrow the cabinet begins folded. */
const NARROW = '(max-width: 760px)';

export function Cabinet() {
  const { t } = useLanguage();
  const { agenda, dialog, state } = useGame();
  const [wide] = useState(() => !matchMedia(NARROW).matches);
  const seen = agenda.value;
  if (seen.kind === 'failed' || state.value.over) return null;
  const advice = seen.kind === 'known' ? seen.advice : [];
  return (
    <details class="cabinet" open={wide}>
      <summary>
        <h2 class="head">{t.cabinet.title}</h2>
      </summary>
      <ul aria-busy={seen.kind === 'weighing'}>
        {advice.map((one) => (
          <Adviser key={one.adviser} advice={one} />
        ))}
      </ul>
      <button type="button" class="bare small" onClick={() => (dialog.value = { kind: 'theories' })}>
        {t.menu.theories}
      </button>
    </details>
  );
}

function Adviser({ advice }: { advice: Advice }) {
  const { t } = useLanguage();
  const { school, holds } = t.cabinet.advisers[advice.adviser];
  return (
    <li class="adviser">
      <b title={holds}>{school}</b>
      {advice.orders.length === 0 ? null : <Follow advice={advice} />}
      <BestAct advice={advice} />
      <details class="weighed">
        <summary>{t.cabinet.reasons(advice.orders.length)}</summary>
        <All advice={advice} />
      </details>
    </li>
  );
}

/** Its best act in a sentence, and why. */
function BestAct({ advice: { cards } }: { advice: Advice }) {
  const language = useLanguage();
  const { t } = language;
  const { chronicle, session, state } = useGame();
  const [best] = cards;
  const order = best?.chosen.order ?? null;
  if (best === undefined || order === null) return <p class="soft">{t.cabinet.wait}</p>;
  const reason = leadingReason(best, state.value.turn);
  return (
    <p>
      <Sentence text={sentenceOf(language, session.content, order, chronicle.value)} />
      {reason === null ? null : <span class="soft">, {t.cabinet.why(language.partText(reason).name)}</span>}
    </p>
  );
}

/** Terms that are the adviser's own yardstick or luck, and no reasons. */
const YARDSTICKS: ReadonlySet<string> = new Set([
  'doubt',
  'threshold',
  'as-it-is',
  'noticeable',
  'deference',
  'base',
  'spared',
]);

/** The term that speaks loudest for the choice: of its own account, or, where all speak against it, against the runner-up. */
function leadingReason({ chosen, runnerUp }: DecisionCard, turn: number): string | null {
  const telling = (sign: number, one: DecisionCard['chosen']) =>
    optionAccount(one, turn)
      .entries.filter(({ part }) => !YARDSTICKS.has(part))
      .map(({ part, level }) => ({ part: part as string, weight: sign * level }))
      .filter(({ weight }) => weight > 0)
      .sort((a, b) => b.weight - a.weight)[0];
  const found = telling(1, chosen) ?? (runnerUp === null ? undefined : telling(-1, runnerUp));
  return found?.part ?? null;
}

/** Lines up all that the adviser would order; pressed again it takes that back. */
function Follow({ advice }: { advice: Advice }) {
  const { naming, t } = useLanguage();
  const { going, orders, session } = useGame();
  const { school } = t.cabinet.advisers[advice.adviser];
  const follows = isFollowed(orders.value, advice);
  const press = (): void => {
    if (!going.value) session.lineUp((follows ? takenBack : takenOver)(orders.value, advice));
  };
  return (
    <button
      type="button"
      class="small"
      aria-pressed={follows}
      aria-label={naming.told(follows ? t.cabinet.followed : t.cabinet.follow, school)}
      title={t.cabinet.followMeans(school)}
      onClick={press}
    >
      {follows ? <Icon name="check" /> : null}
      {follows ? t.cabinet.followed : t.cabinet.follow}
    </button>
  );
}

function All({ advice }: { advice: Advice }) {
  const { t } = useLanguage();
  const { state } = useGame();
  return (
    <>
      <p class="hint">{t.cabinet.advisers[advice.adviser].holds}</p>
      {advice.cards.map((card) => (
        <Card key={JSON.stringify(card.chosen.order)} card={card} turn={state.value.turn} />
      ))}
      <Govern adviser={advice.adviser} />
    </>
  );
}
