// What membership is worth to a nation when it weighs signing and at every review: one sum, so that nobody leaves what it would sign.

import { clamp, ONE } from '../../model/arithmetic';
import { indexOf, nationAt } from '../../model/columns';
import type { Member, Pact } from '../../model/state';
import { cohesionInputs, cohesionTargets } from '../../rules/cohesion';
import { pactFacts } from '../../rules/pact-facts';
import { hasChangedSince } from '../../rules/pact-honour';
import { type Draft, standingDraft } from './draft';
import { memoLastState } from '../../model/memo';
import type { Sight } from '../sight';
import type { OptionTerm, Standpoint, View } from '../view';
import { claimsForgone } from './odds';
import { patronsDispleasure } from './patronage';
import { standingWorth, worth, worthTerms } from './worth';

const expected = memoLastState((_: Pick<Sight, 'derived'>) => new Map<Draft, number>());

const memberNow = ({ content, turn, nations }: Sight, seat: number): Member => ({
  nation: nationAt(content, seat),
  joined: turn,
  capabilityThen: nations.capability[seat]!,
  regimeThen: nations.regime[seat]!,
  leaves: null,
  asked: null,
});

/** The cohesion that a new pact would open with, 0…1: its ledger's targets on the day of signing. */
export function expectedCohesion(sight: Sight, draft: Draft): number {
  const known = expected(sight).get(draft);
  if (known !== undefined) return known;
  const { cohesion: w, threat } = sight.content.theory;
  const members = draft.seats.map((seat) => memberNow(sight, seat));
  const like = { members, terms: draft.terms, failedVotes: [], tended: sight.turn };
  const facts = pactFacts(sight, sight.derived, like, draft.seats);
  const stocks = cohesionTargets(w, cohesionInputs(w, threat, facts));
  const level =
    clamp(
      stocks.reduce((sum, stock) => sum + stock, 0),
      0,
      ONE,
    ) / ONE;
  expected(sight).set(draft, level);
  return level;
}

/** What cohesion adds: how much better, or worse, the pact holds together than pacts do before anything speaks for or against them. */
export const byCohesion = ({ content }: Sight, cohesion: number): number =>
  cohesion - content.theory.cohesion.parts.base;

/** What being bound to these costs `me` elsewhere, ≤ 0. */
const forgone = (view: Standpoint, draft: Draft): number =>
  claimsForgone(view, draft) + patronsDispleasure(view.board, view.me, draft);

/** The named terms of a draft's worth to `me`: the same whether it would propose it, is asked, or is bound by it. */
export const ownTerms = (view: Standpoint, draft: Draft): OptionTerm[] => [
  ...worthTerms(view.board, view.weights, view.me, draft),
  { part: 'claims-forgone', value: claimsForgone(view, draft) },
  { part: 'patrons-displeasure', value: patronsDispleasure(view.board, view.me, draft) },
];

/** Their sum. */
export const ownWorth = (view: Standpoint, draft: Draft): number =>
  worth(view.board, view.weights, view.me, draft) + forgone(view, draft);

/** The same of a pact in force. */
export const ownStanding = (view: Standpoint, pact: Pact): number =>
  standingWorth(view.board, view.weights, view.me, pact) + forgone(view, standingDraft(view.board, pact));

/** The named terms of membership: what the draft is worth, and what a cohesion of 0…1 adds. */
export const membershipTerms = (view: Standpoint, draft: Draft, cohesion: number): OptionTerm[] => [
  ...ownTerms(view, draft),
  { part: 'cohesion', value: byCohesion(view.board, cohesion) },
];

/** Their sum. */
export const membershipWorth = (view: Standpoint, draft: Draft, cohesion: number): number =>
  ownWorth(view, draft) + byCohesion(view.board, cohesion);

/** Events that give a member reason to look at its pact anew, as its ledger keeps them. */
const UNSETTLING: readonly string[] = ['violation', 'member-left', 'call-refused', 'burden-row'];

/** Whether something has happened to the pact since `me` joined: a member changed much, left, or did not do what it had promised. */
export function isUnsettled({ board, id }: View, pact: Pact): boolean {
  const joined = pact.members.find(({ nation }) => nation === id)?.joined ?? board.turn;
  return (
    pact.ledger.events.some(({ kind, turn }) => turn > joined && UNSETTLING.includes(kind)) ||
    pact.members.some((member) => hasChangedSince(board, member))
  );
}

/** Whether something happened to the pact within the year that unsettles it. */
export const isShaken = ({ board }: View, pact: Pact): boolean =>
  pact.ledger.events.some(
    ({ kind, turn }) => board.turn - turn <= board.content.turnsPerYear && UNSETTLING.includes(kind),
  );

/** Turns of so many of history's years. */
const turnsOf = ({ content }: Sight, years: number): number => (years * content.turnsPerYear) / content.tempo;

/** Whether `me` signed it within a year: it stands by that, unless something has happened. */
export function standsByItsWord(view: View, pact: Pact): boolean {
  const { board, id } = view;
  const joined = pact.members.find(({ nation }) => nation === id)?.joined ?? board.turn;
  const grace = turnsOf(board, board.content.theory.cohesion.graceYears);
  return joined > 0 && board.turn - joined < grace && !isUnsettled(view, pact);
}

/** Whether the same kind of pact of `who` with one of the others was given up of late: neither side goes back on that soon. */
export function gaveUpLately(sight: Sight, who: number, { type, seats }: Draft): boolean {
  const { content, structure, turn } = sight;
  const since = turn - turnsOf(sight, content.theory.cohesion.returnYears);
  const own = nationAt(content, who);
  return structure.ended.some(
    ({ type: kind, how, ended, members }) =>
      how === 'notice' &&
      kind === type &&
      ended > since &&
      members.includes(own) &&
      members.some((nation) => nation !== own && seats.includes(indexOf(content, nation))),
  );
}
