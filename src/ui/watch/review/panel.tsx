// The review of a watched game, in the place of its story: begun and stopped, a curve of expected ends, how it stands here, and the decisions.

import { useEffect } from 'preact/hooks';
import type { NationId } from '../../../engine';
import { useLanguage } from '../../kit/language';
import type { GameReview, Ports } from '../../ports';
import { useWatch } from '../watch';
import { Curve } from './curve';
import { Decisions } from './decisions';
import { Going } from './going';
import { LuckPart } from './luck';
import { rangeOf } from './range';
import { SelectField } from '../../kit/select-field';
import { byTitle } from '../../game/names';

export function ReviewPanel({ ports }: { ports: Ports }) {
  const { t } = useLanguage();
  const { mayReveal, review: desk } = useWatch();
  const progress = desk.review.progress.value;
  useEffect(() => {
    if (mayReveal && desk.asked && progress === null) desk.review.start(ports.review);
  }, []);
  if (!mayReveal) return <p class="hint">{t.review.later}</p>;
  const found = progress?.found ?? null;
  return (
    <>
      <Whose />
      <Going finding={desk.review} finder={ports.review} words={t.review.reviewWords} />
      {found === null ? null : <Found ports={ports} review={found} />}
      {progress === null || progress.kind === 'running' ? null : <LuckPart finder={ports.luck} />}
    </>
  );
}

function Whose() {
  const { t } = useLanguage();
  const watch = useWatch();
  const { review: desk, names, session } = watch;
  const { persons } = session;
  const all = byTitle(watch);
  const played = (id: NationId): boolean => persons.includes(id);
  const ids = [...all.filter(played), ...all.filter((id) => !played(id))];
  return (
    <SelectField
      label={t.review.whose}
      value={desk.nation.value}
      options={ids.map((id) => [id, names.value.title(id)] as const)}
      onChoose={(nation) => desk.choose(nation)}
    />
  );
}

function Found({ ports, review }: { ports: Ports; review: GameReview }) {
  return (
    <>
      <Curve ports={ports} review={review} />
      <Here review={review} />
      <Decisions review={review} />
      <Balance review={review} />
    </>
  );
}

/** What is expected from the turn that is shown, and what chance did in the one that led to it. */
function Here({ review }: { review: GameReview }) {
  const language = useLanguage();
  const { t, signed, number } = language;
  const { at, length, names, review: desk } = useWatch();
  const nation = desk.nation.value;
  const expected = review.turns[at.value]?.expected.find((one) => one.nation === nation);
  const luck = review.turns[at.value - 1]?.luck.find((one) => one.nation === nation);
  if (expected === undefined) return <p class="hint">{t.review.notYet}</p>;
  const { total, rank } = expected;
  const lines = [
    [t.review.expected, `${signed(total.value)} ${rangeOf(language, total)}`],
    ...(rank === null ? [] : [[t.review.rank, `${number(rank.value, 1)}`] as const]),
    ...(luck === undefined || !Number.isFinite(luck.swing.low)
      ? []
      : [
          [
            luck.name === null ? t.review.luck : t.review.luckNamed[luck.name],
            `${signed(luck.swing.value)} ${rangeOf(language, luck.swing)}`,
          ] as const,
        ]),
  ] as const;
  return (
    <section class="here">
      <h3 class="head">
        {names.value.date(at.value)} <span class="soft">{t.watch.turn(at.value, length)}</span>
      </h3>
      <ul class="lines">
        {lines.map(([name, value]) => (
          <li key={name}>
            <span>{name}</span>
            <span class="num">{value}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Balance({ review }: { review: GameReview }) {
  const language = useLanguage();
  const { t, signed } = language;
  const { review: desk } = useWatch();
  const own = review.balance.find(({ nation }) => nation === desk.nation.value);
  if (own === undefined || desk.review.progress.value?.kind !== 'whole') return null;
  return (
    <section>
      <h3 class="head">{t.review.balance}</h3>
      <ul class="lines">
        {(['judgement', 'luck'] as const).map((kind) => (
          <li key={kind}>
            <span>{t.review.balanceOf[kind]}</span>
            <span class="num">
              {signed(own[kind].value)} {rangeOf(language, own[kind])}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
