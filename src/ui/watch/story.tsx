// What is told of the turn that is watched: its notes, what happened, whom one follows, and the marks to go to; or the game's review.

import type { GameEvent } from '../../engine';
import { Segments } from '../kit/choices';
import { Icon } from '../kit/icon';
import { useLanguage } from '../kit/language';
import { Sentence } from '../kit/names';
import { weightOf } from '../../language/event-marks';
import { tell } from '../game/sentences';
import { Follow } from './follow';
import { Hidden } from './hidden';
import { MarkList } from './mark-list';
import { Notes } from './notes';
import { BranchesPanel } from './branches/panel';
import type { BranchesProps } from './branches/tree';
import { ReviewPanel } from './review/panel';
import { useWatch } from './watch';

const PARTS = ['story', 'review', 'branches'] as const;
type Part = (typeof PARTS)[number];

export function Story(props: BranchesProps) {
  const { ports } = props;
  const { branchText, t } = useLanguage();
  const { review, tree, embedded } = useWatch();
  const part: Part = review.shown.value ? 'review' : tree.open.value ? 'branches' : 'story';
  const labels = { story: t.watch.story, review: t.review.title, branches: branchText.title };
  const choose = (chosen: Part): void => {
    review.shown.value = chosen === 'review';
    tree.open.value = chosen === 'branches';
  };
  return (
    <section class="docket story panel" aria-label={labels[part]} id="docket" tabIndex={-1}>
      <div class="scroll">
        <Segments
          label={t.review.parts}
          choices={PARTS.filter((one) => one !== 'branches' || !embedded).map((value) => ({
            value,
            label: labels[value],
          }))}
          value={part}
          onChange={choose}
        />
        {part === 'review' ? (
          <ReviewPanel ports={ports} />
        ) : part === 'branches' ? (
          <BranchesPanel {...props} />
        ) : (
          <Told />
        )}
      </div>
    </section>
  );
}

function Told() {
  const { t } = useLanguage();
  const { at, length, names, verified } = useWatch();
  return (
    <>
      <header class="moment">
        <h2>{names.value.date(at.value)}</h2>
        <p class="soft">{t.watch.turn(at.value, length)}</p>
        {verified ? (
          <p class="badge up" title={t.start.verifiedText(length)}>
            <Icon name="check" /> {t.start.verified}
          </p>
        ) : null}
      </header>
      <Notes />
      <Happened />
      <Follow />
      <Hidden />
      <MarkList />
    </>
  );
}

/** No more of a turn are told here; the log has them all. */
const MOST = 7;

function Happened() {
  const { t } = useLanguage();
  const { at, last } = useWatch();
  const events = [...(last.value?.events ?? [])]
    .filter((event) => weightOf(event) > 0)
    .sort((a, b) => weightOf(b) - weightOf(a))
    .slice(0, MOST);
  return (
    <section>
      <h3 class="head">{t.watch.happened}</h3>
      {events.length > 0 ? <EventLines events={events} /> : null}
      {events.length > 0 ? null : <p class="empty">{at.value === 0 ? t.watch.start : t.log.quiet}</p>}
    </section>
  );
}

function EventLines({ events }: { events: readonly GameEvent[] }) {
  const { language, chronicle } = useWatch();
  return (
    <ul class="told">
      {events.map((event) => (
        <li key={event.id} class={weightOf(event) >= 5 ? 'loud' : ''}>
          <Sentence links text={tell(language, event, chronicle.value)} />
        </li>
      ))}
    </ul>
  );
}
