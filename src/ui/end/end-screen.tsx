// How a game's end is told: the place reached, the ranking with its four scores, reasons, promises, what next.

import { useMemo, useState } from 'preact/hooks';
import { ranking, SCORES, type NationId, type Ranked } from '../../engine';
import { useGame } from '../game/game';
import { NationButton } from '../game/marks';
import type { ScreenProps } from '../game/screen-props';
import { Notices } from '../game/notices';
import { Timeline } from '../game/report/timeline';
import { Delta } from '../kit/figures';
import { Term } from '../kit/popover';
import { Sentence } from '../kit/names';
import { Objectives } from '../game/inspector/objectives';
import { CabinetRecord } from './cabinet-record';
import { Characters } from './characters';
import { CourseFigure } from './course-figure';
import { History } from './history';
import { useFindings, useHistory } from './look';
import { TurningPoints } from './turning-points';
import { Historian } from './historian';
import { Promises } from './promises';
import { Reasons } from './reasons';
import { useLanguage } from '../kit/language';
import { useVerdictWords } from './words';
import { GridTable } from '../kit/grid-table';

export function EndScreen(props: ScreenProps) {
  const { onLeave, onWatch, ports } = props;
  const { t } = useLanguage();
  const words = useVerdictWords();
  const game = useGame();
  const ranks = useMemo(() => ranking(game.state.value, game.session.persons), [game]);
  const me = game.session.persons[0] ?? ranks[0]!.nation;
  const plays = game.session.persons.length > 0;
  const found = useFindings(ports, me);
  const history = useHistory(ports);
  const points = found === null || found === 'failed' ? [] : found.points;
  const mine = ranks.find(({ nation }) => nation === me) ?? ranks[0]!;
  return (
    <div class="end">
      <header class="top">
        <button type="button" class="brand bare" onClick={onLeave}>
          {t.brand}
        </button>
        <p class="where">
          <b>{game.state.value.content.title}</b>
          <span>
            {game.names.value.date(game.state.value.turn)} · {t.end.over} ·{' '}
            {words.theory(game.state.value.content.theory.title)}
          </span>
        </p>
      </header>
      <main id="main" tabIndex={-1}>
        <Notices />
        <Verdict mine={mine} of={ranks.filter(({ rank }) => rank !== null).length} />
        <NextSteps {...props} />
        <CourseFigure ports={ports} me={me} points={points} />
        {plays ? <TurningPoints found={found} onWatch={onWatch} /> : null}
        <div class="columns">
          <Objectives nation={me} />
          <Historian nation={me} />
        </div>
        {plays && found !== null && found !== 'failed' ? <CabinetRecord found={found} mine={mine} /> : null}
        <Ranking ranks={ranks} me={me} />
        <div class="columns">
          <div>
            <History lines={history} />
            <Reasons nation={me} />
          </div>
          <div>
            <Promises />
            <Characters me={me} />
          </div>
        </div>
      </main>
      <Timeline />
    </div>
  );
}

function Verdict({ mine, of }: { mine: Ranked; of: number }) {
  const { points, scoreText } = useLanguage();
  const words = useVerdictWords();
  const game = useGame();
  const best = [...SCORES].sort((a, b) => mine.scores[b].weighted - mine.scores[a].weighted);
  return (
    <section class="verdict-card cartouche">
      <p class="eyebrow">
        {words.title} · {game.names.value.title(mine.nation)}
      </p>
      <h1>{words.place(mine.rank ?? of, of)}</h1>
      <p class="lede">
        <Sentence text={words.lede(mine, best[0]!, best.at(-1)!)} />
      </p>
      <dl class="four">
        {SCORES.map((score) => (
          <div key={score}>
            <dt>
              <Term name={score}>{scoreText[score]}</Term>
            </dt>
            <dd>
              <b>{points(mine.scores[score].now)}</b>
              <span class="soft">
                {words.start} {points(mine.scores[score].start)}
              </span>
              <span>
                {words.weighted} <Delta ppm={mine.scores[score].weighted} />
              </span>
            </dd>
          </div>
        ))}
        <GoalsMet mine={mine} />
      </dl>
    </section>
  );
}

/** What the goals add, beside the four scores; nothing where the scenario asks for none. */
function GoalsMet({ mine: { goals, nation } }: { mine: Ranked }) {
  const { points, t } = useLanguage();
  const words = useVerdictWords();
  const asked = useGame().session.content.objectives.filter((objective) => objective.nation === nation);
  if (asked.length === 0) return null;
  const all = asked.reduce((sum, objective) => sum + objective.points, 0);
  return (
    <div>
      <dt>{t.end.goals}</dt>
      <dd>
        <b>{points(goals)}</b>
        <span class="soft">{words.goalsOf(points(all))}</span>
        <span>
          {words.weighted} <Delta ppm={goals} />
        </span>
      </dd>
    </div>
  );
}

function NextSteps({ ports, onLeave, onAgain, onWatch }: ScreenProps) {
  const { t } = useLanguage();
  const words = useVerdictWords();
  const game = useGame();
  const [saved, setSaved] = useState<string | null>(null);
  return (
    <div class="row next">
      <button type="button" class="primary" onClick={() => onAgain(ports.freshSeed())}>
        {words.fresh}
      </button>
      <button type="button" onClick={() => onAgain(game.session.seed)}>
        {words.again}
      </button>
      <button type="button" onClick={() => void ports.saveReplay(game.session).then(setSaved)}>
        {t.menu.save}
      </button>
      <button type="button" onClick={() => onWatch(0)}>
        {words.watch}
      </button>
      {game.session.persons.length === 0 ? null : (
        <button type="button" onClick={() => onWatch(0, true)}>
          {words.review}
        </button>
      )}
      <button type="button" onClick={() => (game.ended.value = false)}>
        {words.look}
      </button>
      <button type="button" class="quiet" onClick={onLeave}>
        {words.toStart}
      </button>
      {saved === null ? null : (
        <p class="hint" role="status">
          {t.menu.savedAs(saved)}
        </p>
      )}
    </div>
  );
}

function Ranking({ ranks, me }: { ranks: readonly Ranked[]; me: NationId }) {
  const { ordinal, points, scoreText, signed, t } = useLanguage();
  const words = useVerdictWords();
  return (
    <section>
      <h2>{t.end.ranking}</h2>
      <p class="hint">{words.how}</p>
      <GridTable label={t.end.ranking} kind="ranking">
        <thead>
          <tr>
            <th scope="col" class="num">
              {t.end.rank}
            </th>
            <th scope="col">{t.setup.nation}</th>
            <th scope="col" class="num">
              {t.end.total}
            </th>
            <th scope="col" class="num">
              {t.end.goals}
            </th>
            {SCORES.map((score) => (
              <th key={score} scope="col" class="num">
                {scoreText[score]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ranks.map(({ nation, rank, goals, total, scores }) => (
            <tr key={nation} aria-current={nation === me ? 'true' : undefined}>
              <td class="num">{rank === null ? t.end.unranked : ordinal(rank)}</td>
              <th scope="row">
                <NationButton id={nation} />
              </th>
              <td class="num">
                <b class={total > 0 ? 'up' : total < 0 ? 'down' : ''}>{signed(total)}</b>
              </td>
              <td class="num">{points(goals)}</td>
              {SCORES.map((score) => (
                <td key={score} class="num" title={signed(scores[score].weighted)}>
                  <span class="soft">{points(scores[score].start)} →</span> {points(scores[score].now)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </GridTable>
    </section>
  );
}
