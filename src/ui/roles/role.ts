// What stands on a group's role card: its goal, what only it knows, and what it has promised.

import { cell, objectivesOf, pactsOf, threatOf, type NationId, type State } from '../../engine';
import type { Language } from '../../language/language';
import type { LessonWords } from '../../language/lesson';
import { plain } from '../../language/markup';
import { namesOf } from '../../language/names';

export interface Role {
  readonly nation: NationId;
  readonly title: string;
  readonly goal: readonly string[];
  readonly secret: readonly string[];
  readonly duty: readonly string[];
}

/** Goals that a card has room for. */
const MOST_GOALS = 2;
/** Treaties that it has room for. */
const MOST_PACTS = 2;
/** Partners that are named of each. */
const MOST_NAMED = 3;
/** ppm of intent from which on a state wants more than it has. */
const WANTS = 500_000;

export function roleOf(state: State, nation: NationId, language: Language, words: LessonWords): Role {
  const w = words.roles;
  const names = namesOf(language, state.content, state.structure);
  const byTitle = (ids: readonly NationId[]): readonly NationId[] =>
    [...ids].sort((a, b) => language.compare(names.title(a), names.title(b)));
  const listed = (ids: readonly NationId[]): string =>
    language.listUpTo(
      byTitle(ids).map((id) => names.nation(id)),
      MOST_NAMED,
    );
  const goals = objectivesOf(state, nation)
    .map(({ objective }) => objective)
    .sort((a, b) => b.points - a.points)
    .slice(0, MOST_GOALS);
  const others = state.content.nations.map(({ id }) => id).filter((id) => id !== nation);
  const feared = others.reduce<NationId | null>(
    (worst, id) =>
      threatOf(state, nation, id) > (worst === null ? 0 : threatOf(state, nation, worst)) ? id : worst,
    null,
  );
  const claims = others.filter((id) => cell(state, 'dispute', nation, id) > 0);
  const seat = state.content.nations.findIndex(({ id }) => id === nation);
  const promised = pactsOf(state, nation)
    .filter(({ terms }) => terms.clauses.includes('defence'))
    .slice(0, MOST_PACTS);
  return {
    nation,
    title: state.content.nations[seat]!.name,
    goal:
      goals.length === 0 ? [w.noGoal] : goals.map((goal) => plain(language.objectiveSentence(goal), names)),
    secret: [
      feared === null ? w.fearsNobody : w.fears(names.nation(feared)),
      ...(claims.length === 0
        ? []
        : [
            w.claims(
              byTitle(claims)
                .slice(0, MOST_NAMED)
                .map((id) => names.nation(id)),
            ),
          ]),
      state.nations.intent[seat]! >= WANTS ? w.wants : claims.length > 0 ? w.patient : w.content,
    ],
    duty: [
      ...(promised.length === 0 ? [w.free] : []),
      ...promised.map((pact) =>
        w.promised(
          names.pact(pact.id),
          listed(pact.members.map((member) => member.nation).filter((id) => id !== nation)),
        ),
      ),
      w.inGroup,
    ],
  };
}

/** Those who may be given to groups: the recommended first, then the strongest. */
export function seatsFor(state: State, recommended: readonly string[], groups: number): readonly NationId[] {
  const strongest = state.content.nations
    .map(({ id }, seat) => ({ id, power: state.nations.capability[seat]! }))
    .sort((a, b) => b.power - a.power)
    .map(({ id }) => id);
  const first = strongest.filter((id) => recommended.includes(id));
  return [...new Set([...first, ...strongest])].slice(0, groups);
}

/** Words that a card has: a group reads it in a minute. */
export const wordsOn = ({ title, goal, secret, duty }: Role): number =>
  [title, ...goal, ...secret, ...duty].join(' ').split(/\s+/).length;
