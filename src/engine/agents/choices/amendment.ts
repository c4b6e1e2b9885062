// Which new terms an agent would put to the vote of a pact that it is in: a closer purpose, an adversary that it fears now, or a clause that
// mends it.

import { nationAt } from '../../model/columns';
import type { Terms } from '../../model/content';
import type { NationId } from '../../model/ids';
import { memoPerObject } from '../../model/memo';
import type { Pact } from '../../model/state';
import { type Clause, CLAUSES } from '../../model/vocabulary';
import { checkTerms, termsWith } from '../../rules/terms';
import { membersOf } from '../../rules/membership';
import { deference, standsBy } from '../valuation/consent';
import { reworded, standingDraft, textOf } from '../valuation/draft';
import { securityPositionOf, worstOutside } from '../valuation/security-position';
import { ailing, mendingWorth } from '../valuation/mending';
import { myPacts, option, type Option, type View } from '../view';
import { standingWorth, worth, worthTerms } from '../valuation/worth';

/** What may mend a pact: openness, a common agenda, drill, roles, trade. */
const MENDING = [
  'consultation',
  'exercises',
  'roles',
  'trade-preference',
  'transparency',
] as const satisfies readonly Clause[];

/** Terms that differ in one thing from those they are made of: the same record for all who think of it, whatever the turn. */
function variants<Key>(make: (terms: Terms, key: Key) => Terms): (terms: Terms, key: Key) => Terms {
  const madeOf = memoPerObject((_: Terms) => new Map<Key, Terms>());
  return (terms, key) => {
    const made = madeOf(terms);
    const one = made.get(key) ?? make(terms, key);
    made.set(key, one);
    return one;
  };
}

const about = variants((terms, against: NationId | null) => termsWith(terms, { against }));

const withClause = variants((terms, clause: Clause) =>
  termsWith(terms, { clauses: CLAUSES.filter((one) => one === clause || terms.clauses.includes(one)) }),
);

/** The adversary it would have the pact be about: whom it fears most outside, or anyone; a coalition has its own. */
function purposes(view: View, { type, terms }: Pact, seats: readonly number[]): readonly Terms[] {
  if (!terms.clauses.includes('defence') || type === 'collective-security' || type === 'ad-hoc-coalition')
    return [];
  const worst = worstOutside(securityPositionOf(view.board, view.me), seats);
  const foe = worst < 0 ? null : nationAt(view.board.content, worst);
  const other = terms.against === null || foe === null ? [] : [about(terms, null)];
  return foe === terms.against ? other : [about(terms, foe), ...other];
}

/** The clauses that would save more of a strain than a member asks for. */
function remedies(view: View, pact: Pact, least: number): readonly Terms[] {
  if (!ailing(view.board)[view.board.structure.pacts.indexOf(pact)]) return [];
  return MENDING.filter((clause) => !pact.terms.clauses.includes(clause))
    .map((clause) => withClause(pact.terms, clause))
    .filter((terms) => mendingWorth(view, pact, { type: pact.type, terms }) > least);
}

/** One amendment as an option; null where it would not do, or not be agreed to. */
function proposed(view: View, pact: Pact, terms: Terms, asItIs: number, least: number): Option | null {
  const { board, weights, me, id } = view;
  const { type } = pact;
  const draft = reworded(standingDraft(board, pact), textOf(board, type, terms));
  const mending = mendingWorth(view, pact, draft);
  if (worth(board, weights, me, draft) + mending - asItIs <= least) return null;
  if (checkTerms(board, type, terms, membersOf(pact)) !== null || !standsBy(view, pact, draft)) return null;
  return option({ kind: 'amend', by: id, pact: pact.id, terms }, [
    ...worthTerms(board, weights, me, draft),
    { part: 'mending', value: mending },
    { part: 'as-it-is', value: -asItIs },
    { part: 'threshold', value: -least },
  ]);
}

/** Everything that it would gain by and the others are expected to agree to. */
export function amendments(view: View): readonly Option[] {
  const { board, weights, me } = view;
  const least = deference(board, weights);
  const options: Option[] = [];
  for (const pact of myPacts(view)) {
    const standing = standingDraft(board, pact);
    const asked = [...purposes(view, pact, standing.seats), ...remedies(view, pact, least)];
    if (asked.length === 0) continue;
    const asItIs = standingWorth(board, weights, me, pact);
    for (const terms of asked) {
      const made = proposed(view, pact, terms, asItIs, least);
      if (made) options.push(made);
    }
  }
  return options;
}
