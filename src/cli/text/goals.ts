// How it is printed how often agents meet what a scenario asks: a line for each objective, beside the bar.

import type { GoalMet } from '../../analysis';
import type { Objective } from '../../engine';
import type { Language } from '../../language/language';
import { plain } from '../../language/markup';
import type { Names } from '../../language/names';
import { percent } from './numbers';
import { type Column, table } from './table';

const COLUMNS: readonly Column[] = [
  { head: 'objective of' },
  { head: 'what is asked' },
  { head: 'points', align: 'right' },
  { head: 'met', align: 'right' },
  { head: 'verdict' },
];

export function goalTable(
  { objectiveSentence, points }: Language,
  names: Names,
  objectives: readonly Objective[],
  goals: readonly GoalMet[],
): string[] {
  const asked = (goal: GoalMet): string => {
    const objective = objectives.find(({ nation, id }) => nation === goal.nation && id === goal.objective);
    return objective === undefined ? goal.objective : plain(objectiveSentence(objective), names);
  };
  const rows = goals.map((goal) => [
    names.title(goal.nation),
    asked(goal),
    points(goal.points),
    percent(goal.share),
    goal.met ? 'met' : goal.share > 0.5 ? 'too easy' : 'too hard',
  ]);
  return table(COLUMNS, rows);
}

/** `30 of 31 objectives are met in 15 to 85 % of the games`. */
export const goalWords = (goals: readonly GoalMet[]): string =>
  `${goals.filter(({ met }) => met).length} of ${goals.length} objectives are met in 15 to 85 % of the games`;
