// How the person at the screen stands, in the bar above a game: rank and total with what moved them, and in a panel what they are made of.

import type { NationId, Ranked } from '../../engine';
import { useLanguage } from '../kit/language';
import { Delta, Sparkline } from '../kit/figures';
import { useFetched } from '../kit/fetched';
import { Popover } from '../kit/popover';
import { useGame } from './game';

const panel = () => import('./standing-panel');

export function Standing() {
  const { standingText } = useLanguage();
  const { chronicle, person } = useGame();
  const me = person.value;
  if (me === null) return null;
  const course = courseOf(chronicle.value.ranks, me);
  return (
    <Popover
      label={<Figures course={course} />}
      title={standingText.means}
      buttonClass="standing-chip"
      panelClass="standing"
      panelLabel={standingText.title}
    >
      {(close) => <Later me={me} close={close} />}
    </Popover>
  );
}

const courseOf = (ranks: readonly (readonly Ranked[])[], me: NationId): readonly Ranked[] =>
  ranks.flatMap((turn) => turn.filter(({ nation }) => nation === me));

/** "2nd ▲ of 5 · +3.4 ▲ 0.6", and the total's course where there is room. */
function Figures({ course }: { course: readonly Ranked[] }) {
  const { ordinal, signed, standingText } = useLanguage();
  const { chronicle } = useGame();
  const now = course.at(-1);
  const before = course.at(-2) ?? now;
  if (now === undefined || before === undefined) return null;
  const counted = chronicle.value.ranks.at(-1)?.filter(({ rank }) => rank !== null).length ?? 0;
  return (
    <>
      <b>{ordinal(now.rank ?? counted)}</b>
      <Places moved={(before.rank ?? counted) - (now.rank ?? counted)} />
      <span class="soft">{standingText.of(counted)}</span>
      <b class="num">{signed(now.total)}</b>
      {course.length < 2 ? null : <Delta ppm={now.total - before.total} />}
      {course.length < 3 ? null : (
        <Sparkline values={course.map(({ total }) => total)} colour="var(--accent)" width={56} height={22} />
      )}
    </>
  );
}

/** By how many places one rose or fell since the last turn. */
function Places({ moved }: { moved: number }) {
  const { standingText } = useLanguage();
  if (moved === 0) return null;
  return (
    <span class={moved > 0 ? 'up' : 'down'} title={standingText.moved(moved)}>
      <span aria-hidden="true">{moved > 0 ? '▲' : '▼'}</span>
      <span class="unseen">{standingText.moved(moved)}</span>
    </span>
  );
}

function Later(asked: { me: NationId; close: () => void }) {
  const fetched = useFetched(panel, () => undefined);
  return fetched === null ? null : <fetched.StandingPanel {...asked} />;
}
