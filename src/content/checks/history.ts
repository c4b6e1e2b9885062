// Whether the statements about what really happened can be checked: their nations, pacts and sources exist, their dates fall into the game.
import type { CalendarMonth } from '../../engine';
import type { At, Draft } from '../draft';
import { error, errorIf, type Issue } from '../issue';
import { turnOfMonth } from '../months';
import { STATEMENT_NEEDS, STATEMENT_USES, type StatementFile } from '../schema/scenario-history';
import { unknownSources } from './sources';
import { unknownNation, unknownPact } from './unknown-nation';

const placeOf = ({ index }: At<StatementFile>): string => `history[${index}]`;

/** Keys that a statement of any kind has. */
const ALWAYS: ReadonlySet<string> = new Set(['id', 'says', 'kind', 'not', 'expect', 'whyNot', 'sources']);

function fields(statement: At<StatementFile>): Issue[] {
  const { kind } = statement.value;
  const path = placeOf(statement);
  const used = new Set<string>(STATEMENT_USES[kind]);
  const missing = STATEMENT_NEEDS[kind].filter((key) => statement.value[key] === undefined);
  const idle = Object.keys(statement.value).filter((key) => !ALWAYS.has(key) && !used.has(key));
  return [
    ...missing.map((key) => error(`${path}.${key}`, 'part-missing', { kind })),
    ...idle.map((key) => error(`${path}.${key}`, 'part-idle', { kind })),
  ];
}

function expectation(statement: At<StatementFile>): Issue[] {
  const { atLeast, atMost } = statement.value.expect;
  const path = `${placeOf(statement)}.expect`;
  if (atLeast === undefined && atMost === undefined) return [error(path, 'nothing-expected')];
  return errorIf((atLeast ?? 0) > (atMost ?? atLeast ?? 0), path, 'never-met');
}

function names(statement: At<StatementFile>, draft: Draft): Issue[] {
  const { nations = [], others = [], pact } = statement.value;
  const path = placeOf(statement);
  const pacts = draft.pacts.map(({ value }) => value.id);
  return [
    ...nations.flatMap((id, k) => unknownNation(`${path}.nations[${k}]`, id, draft.ids)),
    ...others.flatMap((id, k) => unknownNation(`${path}.others[${k}]`, id, draft.ids)),
    ...unknownPact(`${path}.pact`, pact, pacts),
  ];
}

function date(path: string, month: CalendarMonth, { header }: Draft): Issue[] {
  const { start, turnsPerYear, turns } = header;
  if (!start || !turnsPerYear || !turns) return [];
  const turn = turnOfMonth(start, turnsPerYear, month);
  return errorIf(turn < 1 || turn > turns, path, turn < 1 ? 'before-start' : 'after-last-turn');
}

function dates(statement: At<StatementFile>, draft: Draft): Issue[] {
  const { at, by } = statement.value;
  const path = placeOf(statement);
  return [
    ...(at === undefined || at === 'end' ? [] : date(`${path}.at`, at, draft)),
    ...(by === undefined ? [] : date(`${path}.by`, by, draft)),
    ...errorIf(at !== undefined && by !== undefined, `${path}.by`, 'two-dates'),
  ];
}

function twice(draft: Draft): Issue[] {
  const first = new Map<string, number>();
  return draft.history.flatMap((statement) => {
    const before = first.get(statement.value.id);
    first.set(statement.value.id, before ?? statement.index);
    return errorIf(before !== undefined, `${placeOf(statement)}.id`, 'id-taken', {
      id: statement.value.id,
      first: `history[${before}]`,
      what: 'statement',
    });
  });
}

export const checkHistory = (draft: Draft): Issue[] => [
  ...twice(draft),
  ...draft.history.flatMap((statement) => [
    ...fields(statement),
    ...names(statement, draft),
    ...dates(statement, draft),
    ...expectation(statement),
    ...unknownSources(
      `${placeOf(statement)}.sources`,
      Object.entries(statement.value.sources),
      draft.sources,
    ),
  ]),
];
