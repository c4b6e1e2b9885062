// Which new terms an agent would put to the vote of a pact that it is in: a closer purpose, an adversary that it fears now, or a clause that
// mends it, a promise firmer or looser, bases. Only what raises the treaty's worth to itself and still holds for the others.

import { nationAt } from '../../model/columns';
import type { Terms } from '../../model/content';
import type { NationId } from '../../model/ids';
import { memoPerObject } from '../../model/memo';
import type { Pact } from '../../model/state';
import { type Clause, CLAUSES, type Trigger } from '../../model/vocabulary';
import { checkTerms, termsWith } from '../../rules/terms';
import { membersOf } from '../../rules/membership';
import { deference, standsBy } from '../valuation/consent';
import { type Draft, reworded, standingDraft, textOf } from '../valuation/draft';
import { securityPositionOf, worstOutside } from '../valuation/security-position';
import { ailing, mendingWorth } from '../valuation/mending';
import { myPacts, option, type Option, type OptionTerm, type View } from '../view';
import { ownStanding, ownTerms, ownWorth } from '../valuation/membership';

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

const withoutClause = variants((terms, clause: Clause) =>
  termsWith(terms, { clauses: terms.clauses.filter((one) => one !== clause) }),
);

const triggered = variants((terms, trigger: Trigger) => termsWith(terms, { trigger }));

const conditional = memoPerObject((terms: Terms) => termsWith(terms, { unconditional: false }));

/** What the stronger member would have of the others' land and forces, and the weaker would be rid of (Morrow 1991; Lake 2009). */
const HOLDS = ['basing', 'joint-command'] as const satisfies readonly Clause[];

/** Whether `me` is the strongest of a pact. */
function leads({ board, me }: View, seats: readonly number[]): boolean {
  const { capability } = board.nations;
  return seats.every((seat) => seat === me || capability[seat]! < capability[me]!);
}

/** How it would have a promise to fight worded: firmer for who leans on it, looser for who fears to be drawn in; bases for who leads. */
function wishes(view: View, { terms }: Pact, seats: readonly number[]): readonly Terms[] {
  if (!terms.clauses.includes('defence')) return [];
  const holds = leads(view, seats)
    ? HOLDS.filter((one) => !terms.clauses.includes(one)).map((one) => withClause(terms, one))
    : HOLDS.filter((one) => terms.clauses.includes(one)).map((one) => withoutClause(terms, one));
  const trigger = triggered(terms, terms.trigger === 'automatic' ? 'voted' : 'automatic');
  return [...holds, trigger, ...(terms.unconditional ? [conditional(terms)] : [])];
}

/** Whether a foe is most of what it fears outside: no league is narrowed to a minor one. */
function isMainFear({ board, me }: View, foe: number, seats: readonly number[]): boolean {
  const { fears } = securityPositionOf(board, me);
  let all = 0;
  let own = 0;
  for (let k = 0; k < fears.count; k++) {
    if (seats.includes(fears.seat[k]!)) continue;
    all += fears.feared[k]!;
    if (fears.seat[k] === foe) own = fears.feared[k]!;
  }
  return 2 * own > all;
}

/** The adversary it would have the pact be about: whom it fears most outside, or anyone; a coalition has its own. */
function purposes(view: View, { type, terms }: Pact, seats: readonly number[]): readonly Terms[] {
  if (!terms.clauses.includes('defence') || type === 'collective-security' || type === 'ad-hoc-coalition')
    return [];
  const worst = worstOutside(securityPositionOf(view.board, view.me), seats);
  const foe = worst < 0 ? null : nationAt(view.board.content, worst);
  const other = terms.against === null || foe === null ? [] : [about(terms, null)];
  const narrower = foe === terms.against || (foe !== null && !isMainFear(view, worst, seats));
  return narrower ? other : [about(terms, foe), ...other];
}

/** The clauses that would save more of a strain than a member asks for. */
function remedies(view: View, pact: Pact, least: number): readonly Terms[] {
  if (!ailing(view.board)[view.board.structure.pacts.indexOf(pact)]) return [];
  return MENDING.filter((clause) => !pact.terms.clauses.includes(clause))
    .map((clause) => withClause(pact.terms, clause))
    .filter((terms) => mendingWorth(view, pact, { type: pact.type, terms }) > least);
}

/** What other terms change of a treaty's worth to `me`, part by part: a gain that has no name is none. */
function changes(view: View, before: Draft, after: Draft): readonly OptionTerm[] {
  const then = ownTerms(view, before);
  return ownTerms(view, after)
    .map(({ part, value }, k) => ({ part, value: value - then[k]!.value }))
    .filter(({ value }) => value !== 0);
}

/** One amendment as an option; null where it would not do, or not be agreed to. */
function proposed(view: View, pact: Pact, terms: Terms, asItIs: number, least: number): Option | null {
  const { board, id } = view;
  const { type } = pact;
  const draft = reworded(standingDraft(board, pact), textOf(board, type, terms));
  const mending = mendingWorth(view, pact, draft);
  if (ownWorth(view, draft) + mending - asItIs <= least) return null;
  if (checkTerms(board, type, terms, membersOf(pact)) !== null || !standsBy(view, pact, draft)) return null;
  return option({ kind: 'amend', by: id, pact: pact.id, terms }, [
    ...changes(view, standingDraft(board, pact), draft),
    ...(mending === 0 ? [] : [{ part: 'mending', value: mending }]),
    { part: 'threshold', value: -least },
  ]);
}

/** Whether it stays, and nothing is voted on in the pact. */
const mayAmend = ({ board, id }: View, pact: Pact): boolean =>
  pact.members.some(({ nation, leaves }) => nation === id && leaves === null) &&
  !board.structure.offers.some(({ kind, pact: of }) => kind === 'amend' && of === pact.id);

/** Everything that it would gain by and the others are expected to agree to. */
export function amendments(view: View): readonly Option[] {
  const { board, weights, me } = view;
  const options: Option[] = [];
  for (const pact of myPacts(view)) {
    const standing = standingDraft(board, pact);
    if (!mayAmend(view, pact)) continue;
    const least = deference(board, weights, me, standing);
    const asked = [
      ...purposes(view, pact, standing.seats),
      ...remedies(view, pact, least),
      ...wishes(view, pact, standing.seats),
    ];
    if (asked.length === 0) continue;
    const asItIs = ownStanding(view, pact);
    for (const terms of asked) {
      const made = proposed(view, pact, terms, asItIs, least);
      if (made) options.push(made);
    }
  }
  return options;
}
