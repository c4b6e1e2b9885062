// What is true of every sound state: ranges, symmetry, whole numbers, references that lead somewhere.

import { expect } from 'vitest';
import {
  ARSENALS,
  COHESION_PARTS,
  NATION_COLUMNS,
  NEVER,
  PAIR_COLUMNS,
  pactAccount,
  type PairColumn,
  type State,
} from '../../src/engine';

const MILLION = 1_000_000;
const SHARES: readonly PairColumn[] = [
  'trust',
  'perceivedIntent',
  'rivalry',
  'grievance',
  'dispute',
  'transparency',
  'interoperability',
  'interestGap',
];
const DIRECTED: readonly PairColumn[] = ['trust', 'perceivedIntent', 'intelligence'];

/** Every number that is not a whole one, with its path. Streams hold fractions and are left out. */
export function fractions(value: unknown, path = ''): string[] {
  if (typeof value === 'number')
    return Number.isInteger(value) && !Object.is(value, -0) ? [] : [`${path} = ${value}`];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => fractions(inner, `${path}.${key}`));
}

/** Cells of a column that break a rule, by position. */
const broken = (cells: Int32Array, rule: (cell: number, at: number) => boolean): number[] =>
  Array.from(cells.keys()).filter((at) => !rule(cells[at]!, at));

export function complaints(state: State): string[] {
  const { nations, pairs, structure, content } = state;
  const n = content.nations.length;
  const ids = new Set<string>(content.nations.map(({ id }) => id));
  const found: string[] = [];
  const must = (holds: boolean, what: string) => {
    if (!holds) found.push(what);
  };
  const share = (cell: number) => cell >= 0 && cell <= MILLION;
  for (const name of NATION_COLUMNS) {
    const range = (cell: number) =>
      name === 'regime'
        ? Math.abs(cell) <= MILLION
        : name === 'gdp' || name === 'capability'
          ? cell >= 0
          : name === 'influence'
            ? cell >= 0
            : name === 'arsenal'
              ? cell >= 0 && cell < ARSENALS.length
              : name === 'regimeSince'
                ? cell === NEVER || (cell > 0 && cell <= state.turn)
                : share(cell);
    for (const at of broken(nations[name], range))
      found.push(`${name} of ${content.nations[at]?.id} is ${nations[name][at]}`);
  }
  for (const name of PAIR_COLUMNS) {
    const cells = pairs[name];
    if (SHARES.includes(name))
      for (const at of broken(cells, share)) found.push(`${name} at ${at} is ${cells[at]}`);
    if (name === 'trade' || name === 'distance' || name === 'intelligence')
      for (const at of broken(cells, (cell) => cell >= 0)) found.push(`${name} at ${at} is ${cells[at]}`);
    if (name !== 'lastDispute')
      must(
        broken(cells, (cell, at) => at % (n + 1) !== 0 || cell === 0).length === 0,
        `${name} has a diagonal`,
      );
    if (!DIRECTED.includes(name))
      must(
        broken(cells, (cell, at) => cell === cells[(at % n) * n + Math.trunc(at / n)]).length === 0,
        `${name} is not symmetric`,
      );
  }
  for (const pact of structure.pacts) {
    const { minMembers, maxMembers, requires, forbids } = content.theory.pactTypes[pact.type];
    const members = pact.members.map(({ nation }) => nation);
    must(
      members.length >= minMembers && members.length <= maxMembers,
      `${pact.id} has ${members.length} members`,
    );
    must(
      [...members].sort().join() === members.join() && new Set(members).size === members.length,
      `${pact.id} has its members out of order`,
    );
    must(
      requires.every((clause) => pact.terms.clauses.includes(clause)) &&
        !forbids.some((clause) => pact.terms.clauses.includes(clause)),
      `${pact.id} has clauses that its type cannot have`,
    );
    must(
      pact.terms.against === null || (!members.includes(pact.terms.against) && ids.has(pact.terms.against)),
      `${pact.id} is against a member or nobody`,
    );
    must(
      (pact.lead === null) === (pact.terms.decision !== 'lead-nation') || pact.lead !== null,
      `${pact.id} has no lead`,
    );
    must(pact.lead === null || members.includes(pact.lead), `${pact.id} is led from outside`);
    must(
      share(pact.cohesion) && share(pact.breachPressure),
      `${pact.id} has cohesion ${pact.cohesion}, pressure ${pact.breachPressure}`,
    );
    must(pactAccount(state, pact.id)?.level === pact.cohesion, `${pact.id} does not add up`);
    const { stocks, changes, since, causes, events, eventChanges } = pact.ledger;
    for (const column of [stocks, changes, since, causes])
      must(column.length === COHESION_PARTS.length, `${pact.id} lacks a part`);
    must(events.length === eventChanges.length, `${pact.id} has events without a change`);
    must(
      pact.members.every(({ leaves }) => leaves === null || leaves > state.turn),
      `${pact.id} keeps one whose notice has run out`,
    );
  }
  const pactIds = structure.pacts.map(({ id }) => id);
  const every = [
    ...pactIds,
    ...structure.offers.map(({ id }) => id),
    ...structure.calls.map(({ id }) => id),
    ...structure.crises.map(({ id }) => id),
  ] as string[];
  must(new Set(every).size === every.length, 'an id is used twice');
  for (const offer of structure.offers) {
    must(offer.pact === null || pactIds.includes(offer.pact), `${offer.id} is about a pact that has ended`);
    must(offer.voters.length === offer.answers.length, `${offer.id} has answers of nobody`);
    must(state.turn - offer.made < content.theory.influence.offerLifeTurns, `${offer.id} is stale`);
  }
  for (const call of structure.calls)
    must(
      structure.crises.some(({ id }) => id === call.crisis),
      `${call.id} rests on no crisis`,
    );
  for (const crisis of structure.crises)
    must(crisis.challenger !== crisis.target, `${crisis.id} is with oneself`);
  for (const strain of structure.defectionChoices)
    must(
      structure.pacts.some(
        ({ id, members }) => id === strain.pact && members.some(({ nation }) => nation === strain.nation),
      ),
      `a strain on ${strain.pact} of no member`,
    );
  for (const conduct of structure.conduct)
    must(conduct.honoured + conduct.refused <= conduct.called, 'more calls answered than made');
  found.push(...fractions({ turn: state.turn, structure }));
  return found;
}

export const expectSound = (state: State): void => expect(complaints(state)).toEqual([]);
