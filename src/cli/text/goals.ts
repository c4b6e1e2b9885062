// How it is printed how often agents meet what a scenario asks: a line for each objective, beside the bar.

import { GOAL_BAR, type GoalMet } from '../../analysis';
import type { Objective } from '../../engine';
import type { CommandLine } from '../../language/command-line';
import { plain } from '../../language/markup';
import type { Names } from '../../language/names';
import { percent } from './numbers';
import { right, table } from './table';

export function goalTable(
  language: CommandLine,
  names: Names,
  objectives: readonly Objective[],
  goals: readonly GoalMet[],
): string[] {
  const { heads } = language.cli.lint.goals;
  const columns = [
    { head: heads.nation },
    { head: heads.asked },
    right(heads.points),
    right(heads.met),
    { head: heads.verdict },
  ];
  const rows = goals.map((goal) => [
    names.title(goal.nation),
    askedBy(language, names, objectives, goal),
    language.points(goal.points),
    percent(language, goal.share),
    verdictOf(language, goal),
  ]);
  return table(columns, rows);
}

function askedBy(
  { objectiveSentence }: CommandLine,
  names: Names,
  objectives: readonly Objective[],
  goal: GoalMet,
): string {
  const objective = objectives.find(({ nation, id }) => nation === goal.nation && id === goal.objective);
  return objective === undefined ? goal.objective : plain(objectiveSentence(objective), names);
}

function verdictOf({ cli, progress }: CommandLine, { met, share }: GoalMet): string {
  if (met) return progress.met;
  return share > GOAL_BAR.most ? cli.lint.goals.tooEasy : cli.lint.goals.tooHard;
}

/** `30 of 31 objectives are met in 15 to 85 % of the games`. */
export const goalWords = (language: CommandLine, goals: readonly GoalMet[]): string =>
  language.cli.lint.goals.metOf(
    goals.filter(({ met }) => met).length,
    goals.length,
    language.number(GOAL_BAR.least * 100),
    percent(language, GOAL_BAR.most),
  );
