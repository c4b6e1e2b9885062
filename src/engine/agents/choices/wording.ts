// What a treaty that an agent drafts would say: its kind as fears ask, for as long as such treaties last, against one or any.

import { ONE } from '../../model/arithmetic';
import { indexOf, nationAt } from '../../model/columns';
import type { Terms } from '../../model/content';
import type { NationId } from '../../model/ids';
import { memoPerObject } from '../../model/memo';
import { CLAUSES, type PactType } from '../../model/vocabulary';
import { isFaithless } from '../../rules/bad-faith';
import { defaultTerms, termsWith } from '../../rules/terms';
import { type Draft, reworded, type Text, textOf } from '../valuation/draft';
import { securityPositionOf, worstOutside } from '../valuation/security-position';
import { fear, type View } from '../view';

/** Who has attacked `me`, by position; null in peace. */
export function enemy({ board, id }: View): number | null {
  const crisis = board.structure.crises.find(({ target }) => target === id);
  return crisis ? indexOf(board.content, crisis.challenger) : null;
}

/** Whether what somebody in the set fears most is in the set itself: then only a promise that binds them among themselves will do. */
function inwardFears(view: View, seats: readonly number[]): boolean {
  if (seats.length < 3) return false;
  const { threat } = view.board.derived;
  return seats.some((i) =>
    seats.some(
      (j) =>
        i !== j && 2 * fear(view, i, j) > threat[i]! / ONE && fear(view, i, j) >= view.weights.defenceFrom,
    ),
  );
}

/** What a treaty would say: between two, and among more. */
export interface Wording {
  readonly pair: Text;
  among(seats: readonly number[]): Text;
}

/** The same terms for so many years, by the years. */
const lasting = memoPerObject((_: Terms) => new Map<number, Terms>());

/** Usual terms, for as long as such treaties last in history, at the pace of the game; the same record for all drafts about any adversary. */
function usualText(view: View, type: PactType, against: NationId | null = null): Text {
  const { theory, tempo } = view.board.content;
  const { draftYears } = theory.pactTypes[type];
  const termYears = draftYears === 0 ? 0 : Math.max(1, Math.round(draftYears / tempo));
  const plain = defaultTerms(view.board, type, against);
  const known = lasting(plain);
  const terms = known.get(termYears) ?? termsWith(plain, { termYears });
  known.set(termYears, terms);
  return textOf(view.board, type, terms);
}

const firmed = memoPerObject((terms: Terms): Terms => {
  const clauses = CLAUSES.filter((one) => one === 'transparency' || terms.clauses.includes(one));
  return termsWith(terms, { clauses, ...(terms.clauses.includes('defence') && { trigger: 'automatic' }) });
});

/** The same treaty in firmer terms where one of these broke a promise of late: open to inspection, and binding without a vote. */
export function firmFor(view: View, text: Text, seats: readonly number[]): Text {
  const doubted = seats.some((seat) => seat !== view.me && isFaithless(view.board, seat));
  return doubted ? textOf(view.board, text.type, firmed(text.terms)) : text;
}

const always = (pair: Text): Wording => ({ pair, among: () => pair });

export const partnership = (view: View): Wording => always(usualText(view, 'regional-partnership'));

/** The kind of pact a set calls for: help now, defence, or partnership where little is to be feared. */
export function asFearsAsk(view: View, foe: number | null): Wording {
  if (foe !== null) return always(usualText(view, 'ad-hoc-coalition', nationAt(view.board.content, foe)));
  if (securityPositionOf(view.board, view.me).left < view.weights.defenceFrom) return partnership(view);
  return {
    pair: usualText(view, 'bilateral-defence'),
    among: (seats) =>
      usualText(view, inwardFears(view, seats) ? 'collective-security' : 'multilateral-defence'),
  };
}

/** The same treaty against no one but whom `me` fears most outside it; null where it promises no defence, or is about one already. */
export function narrowed(view: View, draft: Draft): Draft | null {
  const { board, me } = view;
  if (!draft.facts.defence || draft.type === 'collective-security' || draft.terms.against !== null)
    return null;
  const worst = worstOutside(securityPositionOf(board, me), draft.seats);
  if (worst < 0) return null;
  const terms = termsWith(draft.terms, { against: nationAt(board.content, worst) });
  return reworded(draft, textOf(board, draft.type, terms));
}

/** Single concessions that an agent may ask for, the smallest first; the same records for all who are offered the same terms. */
export const concessions = memoPerObject((terms: Terms): readonly Terms[] => {
  const asked: Terms[] = [];
  if (terms.unconditional) asked.push(termsWith(terms, { unconditional: false }));
  if (terms.trigger === 'automatic') asked.push(termsWith(terms, { trigger: 'voted' }));
  if (terms.pledge > 0)
    asked.push(
      termsWith(terms, { pledge: 0, clauses: terms.clauses.filter((clause) => clause !== 'burden-pledge') }),
    );
  for (const clause of terms.clauses) {
    if (clause !== 'defence' && clause !== 'burden-pledge')
      asked.push(termsWith(terms, { clauses: terms.clauses.filter((c) => c !== clause) }));
  }
  return asked;
});
