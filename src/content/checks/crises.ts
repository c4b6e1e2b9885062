// Decides whether the crises of the start can be: two nations of the scenario, each in one crisis at most.
// Refuses to know who is right.
import { error, type Issue } from '../issue';
import { didYouMean } from '../nearest';
import type { CrisisFile } from '../schema/scenario-crisis';

const SIDES = ['challenger', 'target'] as const;

function unknownSides(crisis: CrisisFile, path: string, ids: ReadonlySet<string>): Issue[] {
  return SIDES.filter((side) => !ids.has(crisis[side])).map((side) =>
    error(
      `${path}.${side}`,
      `names the unknown nation ${crisis[side]}`,
      didYouMean(crisis[side], [...ids], 'nations'),
    ),
  );
}

export function checkCrises(crises: readonly CrisisFile[], ids: ReadonlySet<string>): Issue[] {
  const engaged = new Set<string>();
  return crises.flatMap((crisis, k) => {
    const path = `crises[${k}]`;
    const issues = unknownSides(crisis, path, ids);
    if (crisis.challenger === crisis.target)
      issues.push(error(`${path}.target`, 'is the challenger itself', 'Name another nation.'));
    for (const side of SIDES) {
      if (engaged.has(crisis[side]))
        issues.push(
          error(`${path}.${side}`, `puts ${crisis[side]} into two crises at once`, 'Leave one of them out.'),
        );
    }
    for (const side of SIDES) engaged.add(crisis[side]);
    return issues;
  });
}
