// The numbers that a lesson looks at, in the units people read: points of 100, percent, members.
import {
  abandonmentAccount,
  cell,
  derive,
  entrapmentAccount,
  indexOf,
  ONE,
  pactOf,
  type NationId,
  type PactId,
  scoresOf,
  type State,
  threatOf,
} from '../engine';
import type { LessonMeasure, LessonMeasureFile } from '../content';

const points = (ppm: number): number => (ppm * 100) / ONE;

interface Named {
  readonly nation: NationId;
  readonly other: NationId;
  readonly pact: PactId;
  readonly score: NonNullable<LessonMeasureFile['score']>;
}

const spending = ({ content, nations }: State, nation: NationId): number => {
  const i = indexOf(content, nation);
  return nations.gdp[i]! * nations.burden[i]!;
};

/** A member's part of what all members spend on defence; 0 where there is no such pact. */
function costShare(state: State, { nation, pact }: Named): number {
  const members = pactOf(state, pact)?.members ?? [];
  if (!members.some((member) => member.nation === nation)) return 0;
  const all = members.reduce((sum, member) => sum + spending(state, member.nation), 0);
  return (100 * spending(state, nation)) / Math.max(1, all);
}

function powerShare({ content, nations }: State, nation: NationId): number {
  const all = nations.capability.reduce((sum, one) => sum + one, 0);
  return (100 * nations.capability[indexOf(content, nation)]!) / Math.max(1, all);
}

const ofNation = (column: Int32Array, { content }: State, nation: NationId): number =>
  points(column[indexOf(content, nation)]!);

const MEASURES: Readonly<Record<LessonMeasure, (state: State, of: Named) => number>> = {
  burden: (state, { nation }) => ofNation(state.nations.burden, state, nation),
  'cost-share': costShare,
  'power-share': (state, { nation }) => powerShare(state, nation),
  trust: (state, { nation, other }) => points(cell(state, 'trust', nation, other)),
  'perceived-intent': (state, { nation, other }) => points(cell(state, 'perceivedIntent', nation, other)),
  'true-intent': (state, { nation }) => ofNation(state.nations.intent, state, nation),
  threat: (state, { nation, other }) => points(threatOf(state, nation, other)),
  cohesion: (state, { pact }) => points(pactOf(state, pact)?.cohesion ?? 0),
  members: (state, { pact }) => pactOf(state, pact)?.members.length ?? 0,
  abandonment: (state, { nation, other }) => points(abandonmentAccount(null, state, nation, other).level),
  entrapment: (state, { nation, other }) => points(entrapmentAccount(null, state, nation, other).level),
  score: (state, { nation, score }) => points(scoresOf(state, nation)[score].now),
  reputation: (state, { nation }) => points(derive(state).reputation[indexOf(state.content, nation)]!),
  transparency: (state, { nation, other }) => points(cell(state, 'transparency', nation, other)),
};

/** A checked measure has all that its kind needs. */
export const measure = (state: State, asked: LessonMeasureFile): number =>
  MEASURES[asked.of](state, asked as LessonMeasureFile & Named);
