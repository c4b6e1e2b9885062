// The course of a game as a table of turns.

import { capital } from '../../../language/markup';
import { useLanguage } from '../../kit/language';
import { TurnTable } from '../../kit/turn-table';
import { useGame } from '../game';
import type { Course } from './series';

export function CourseTable({ course: { pacts, threat, rank } }: { course: Course }) {
  const { courseText: words, ordinal, wholePoints } = useLanguage();
  const { names } = useGame();
  const shown = (value: number | null | undefined, say: (value: number) => string): string | null =>
    value == null ? null : say(value);
  return (
    <TurnTable
      summary={words.table}
      label={words.table}
      turn={words.turn}
      turns={threat.map((_, turn) => names.value.date(turn))}
      series={[
        { key: 'rank', name: words.rank, at: (turn) => shown(rank[turn], ordinal) },
        { key: 'threat', name: words.threat, at: (turn) => shown(threat[turn], wholePoints) },
        ...pacts.map(({ pact, cohesion }) => ({
          key: `pact ${pact}`,
          name: capital(names.value.pact(pact)),
          at: (turn: number) => shown(cohesion[turn], wholePoints),
        })),
      ]}
    />
  );
}
