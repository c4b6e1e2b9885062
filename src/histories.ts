// How a game that is over is held against what really came of its world.

import { isCounted, watchFor } from './analysis/statements';
import type { ScenarioFile } from './content';
import { shownScenario } from './shown-content';
import type { Session } from './session';
import type { HistoryLine } from './ui/end/findings';

/** What the scenario says that history did, each with whether this game did likewise; empty where it says nothing. */
export async function historyOf(session: Session): Promise<readonly HistoryLine[]> {
  const file = (session.scenario.file ?? (await shownScenario(session.scenario.id))) as
    | Pick<ScenarioFile, 'history'>
    | undefined;
  const statements = file?.history ?? [];
  if (statements.length === 0) return [];
  const witness = watchFor(statements, session.stateAt(0));
  for (const { turn, events } of session.turns())
    witness.turn(session.stateAt(turn - 1), events, session.stateAt(turn));
  const findings = witness.findings();
  return statements.map((statement) => {
    const { id, says, whyNot } = statement;
    const found = findings[id] ?? null;
    return { id, says, whyNot, here: found === null || isCounted(statement) ? found : found === 1 };
  });
}
