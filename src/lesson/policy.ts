// What a policy orders in a turn: each of its acts whose span covers the turn, as far as it is allowed and can be paid.
import type { ActFile, PolicyFile } from '../content';
import {
  asNationId,
  callsFor,
  type Clause,
  CLAUSES,
  checkInSequence,
  crisesOf,
  defaultTermsFor,
  type NationId,
  offersFor,
  ONE,
  type Order,
  pactOf,
  type PactId,
  type State,
  type Terms,
} from '../engine';

/** In the order in which treaties write them. */
const written = (clauses: readonly Clause[]): readonly Clause[] =>
  CLAUSES.filter((clause) => clauses.includes(clause));

const covers = ({ from = 1, until = Infinity }: ActFile, turn: number): boolean =>
  turn >= from && turn <= until;

/** An act on what is found in the state: nobody knows the ids of calls and crises before they come. */
function ordersOf(state: State, by: NationId, act: ActFile): readonly Order[] {
  const { from: _from, until: _until, ...rest } = act;
  switch (rest.kind) {
    case 'set-defence-spending':
      return [{ kind: rest.kind, by, burden: Math.round(rest.burden * ONE) }];
    case 'propose': {
      const terms: Terms = { ...defaultTermsFor(state, rest.pactType, null), clauses: written(rest.clauses) };
      return [{ ...rest, by, invited: rest.invited.map(asNationId), terms }];
    }
    case 'amend': {
      const pact = pactOf(state, rest.pact as PactId);
      if (!pact) return [];
      const { trigger = pact.terms.trigger, unconditional = pact.terms.unconditional } = rest;
      const pledge = rest.pledge === undefined ? pact.terms.pledge : Math.round(rest.pledge * ONE);
      const terms: Terms = { ...pact.terms, clauses: written(rest.clauses), trigger, unconditional, pledge };
      return [{ kind: rest.kind, by, pact: pact.id, terms }];
    }
    case 'answer-call':
      return callsFor(state, by)
        .filter(({ caller }) => rest.ally === undefined || caller === rest.ally)
        .map(({ id }) => ({ kind: rest.kind, by, call: id, answer: rest.answer }));
    case 'crisis-stance':
      return crisesOf(state, by).map(({ id }) => ({ kind: rest.kind, by, crisis: id, stance: rest.stance }));
    case 'accept':
      return offersFor(state, by).map(({ id }) => ({ kind: rest.kind, by, offer: id }));
    default:
      return [{ ...rest, by } as Order];
  }
}

/** Orders of the turn that follows the state; what would be refused is left out. */
export function policyOrders(state: State, by: NationId, { acts }: PolicyFile): readonly Order[] {
  let given: readonly Order[] = [];
  for (const act of acts.filter((one) => covers(one, state.turn + 1)))
    for (const order of ordersOf(state, by, act))
      if (checkInSequence(state, [...given, order]).every((refusal) => refusal === null))
        given = [...given, order];
  return given;
}
