// What a rank is made of: each score's part and the goals' in the total, the goals one by one, and who stands above and below.

import { objectivesOf, type NationId, type Ranked, totalAccount } from '../../engine';
import { type ShownEntry, shownAccount } from '../../session';
import { Delta, Sparkline } from '../kit/figures';
import { useLanguage } from '../kit/language';
import { Sentence } from '../kit/names';
import { TENTH } from '../../language/formats';
import { useGame } from './game';
import { NationButton } from './marks';
import { Winning } from './winning';

interface PanelProps {
  readonly me: NationId;
  readonly close: () => void;
}

export function StandingPanel({ me, close }: PanelProps) {
  const { standingText } = useLanguage();
  const { chronicle } = useGame();
  const course = chronicle.value.ranks.flatMap((turn) => turn.filter(({ nation }) => nation === me));
  return (
    <>
      <header>
        <h2>{standingText.title}</h2>
        {course.length < 3 ? null : (
          <Sparkline values={course.map(({ total }) => total)} colour="var(--accent)" />
        )}
      </header>
      <Winning me={me} />
      <Total me={me} close={close} />
      <Goals me={me} />
      <Neighbours me={me} />
    </>
  );
}

/** The account of each score is one more press away, in one's own panel. */
const ACCOUNT_OF: Readonly<Record<string, string>> = {
  security: 'security',
  prosperity: 'prosperity',
  autonomy: 'autonomy',
  standing: 'reputation',
};

function Total({ me, close }: PanelProps) {
  const { points, standingText, t } = useLanguage();
  const { before, state } = useGame();
  const shown = shownAccount(totalAccount(before.value, state.value, me));
  return (
    <table class="account">
      <caption>
        {standingText.why} <span>{standingText.since}</span>
      </caption>
      <thead class="unseen">
        <tr>
          <th scope="col">{t.account.part}</th>
          <th scope="col">{t.account.level}</th>
          <th scope="col">{t.account.thisTurn}</th>
        </tr>
      </thead>
      <tbody>
        {shown.entries.map((entry) => (
          <Row key={entry.part} entry={entry} me={me} close={close} />
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t.end.total}</th>
          <td class="num">{points(shown.level * TENTH)}</td>
          <td class="num">
            <Delta ppm={shown.change * TENTH} />
          </td>
        </tr>
      </tfoot>
    </table>
  );
}

function Row({ entry, me, close }: PanelProps & { entry: ShownEntry }) {
  const { partText, points, scoreText } = useLanguage();
  const game = useGame();
  const key = ACCOUNT_OF[entry.part];
  const name =
    entry.part in scoreText ? scoreText[entry.part as keyof typeof scoreText] : partText(entry.part).name;
  const open = (): void => {
    close();
    game.openAccount(me, key ?? '');
  };
  return (
    <tr>
      <th scope="row">
        <button type="button" class="link" onClick={open}>
          {name}
        </button>
      </th>
      <td class="num">{points(entry.level * TENTH)}</td>
      <td class="num">
        <Delta ppm={entry.change * TENTH} />
      </td>
    </tr>
  );
}

function Goals({ me }: { me: NationId }) {
  const { objectiveSentence, objectiveState, points, t } = useLanguage();
  const { state } = useGame();
  const goals = objectivesOf(state.value, me);
  if (goals.length === 0) return null;
  return (
    <section>
      <h3 class="head">{t.end.goals}</h3>
      <ul class="lines">
        {goals.map((goal) => (
          <li key={goal.objective.id}>
            <span>
              <Sentence text={objectiveSentence(goal.objective)} />
            </span>
            <span class={goal.met ? 'up' : goal.lost ? 'down' : 'soft'}>
              {points(goal.objective.points)} · {objectiveState(goal, state.value.over)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The first, and whoever is next above and below. */
function Neighbours({ me }: { me: NationId }) {
  const { ordinal, signed, t } = useLanguage();
  const { chronicle } = useGame();
  return (
    <section>
      <h3 class="head">{t.end.ranking}</h3>
      <ul class="lines">
        {aroundOf(chronicle.value.ranks.at(-1) ?? [], me).map(({ nation, rank, total }) => (
          <li key={nation} aria-current={nation === me ? 'true' : undefined}>
            <span class="ranked">
              <span class="soft num">{rank === null ? t.end.unranked : ordinal(rank)}</span>
              <NationButton id={nation} />
            </span>
            <b class={total > 0 ? 'up' : total < 0 ? 'down' : ''}>{signed(total)}</b>
          </li>
        ))}
      </ul>
    </section>
  );
}

function aroundOf(ranks: readonly Ranked[], me: NationId): readonly Ranked[] {
  const at = ranks.findIndex(({ nation }) => nation === me);
  return ranks.filter(({ rank }, k) => rank !== null && (k === 0 || Math.abs(k - at) <= 1));
}
