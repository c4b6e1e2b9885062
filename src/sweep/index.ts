// What other rooms see of sweeps: what is asked for, what is going to be played, how a run is played, and what is told of the runs.

export { type ColumnTold, dataPackage, fileOf, runColumns, tableColumns } from './codebook';
export { endsOf, factorsFrom } from './factors';
export { type Design, type Plan, type PlannedRun, planOf, runsOf, settingsCount, settingsOf } from './plan';
export { type Outcome, playRun, type SweepTable } from './play-run';
export { SweepRefused } from './refused';
export { figureSections, type Reported, reportPage } from './report';
export { chosen, csvLine, type RunOutcome, runRow } from './rows';
export { type Mean, meanOf } from './summary';
export { type SweepBase, variedWorld } from './world';
