// How a nation's objectives are listed: what is asked, why, how far it has come.

import { objectivesOf, type NationId } from '../../../engine';
import { Sentence } from '../../kit/names';
import { useGame } from '../game';
import { useLanguage } from '../../kit/language';

export function Objectives({ nation }: { nation: NationId }) {
  const { objectiveProgress, objectiveSentence, objectiveState, points, standingText, t } = useLanguage();
  const { state } = useGame();
  const standings = objectivesOf(state.value, nation);
  if (standings.length === 0) return null;
  return (
    <section class="objectives">
      <h3 class="head">{t.inspector.objectives}</h3>
      <ul class="lines">
        {standings.map((standing) => (
          <li key={standing.objective.id}>
            <span>
              <Sentence text={objectiveSentence(standing.objective)} />
              {standing.objective.decisive ? <small class="soft"> · {t.inspector.decides}</small> : null}
              <small class="soft block">{standing.objective.why}</small>
            </span>
            <span class={standing.met ? 'up' : standing.lost ? 'down' : ''}>
              {objectiveState(standing, state.value.over)}
              <small class="soft block">{standingText.worth(points(standing.objective.points))}</small>
              <small class="soft block">{objectiveProgress(standing)}</small>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
