// Which set of partners an agent would found a pact with: best-improving addition, with everyone's expected consent (model section 9).

import { consent } from '../valuation/consent';
import { type Draft, draftOf, type Text } from '../valuation/draft';
import { isTooFresh } from '../../rules/bad-faith';
import { rank } from '../rank';
import { option, type Option, type View } from '../view';
import { proposal } from './proposal';
import { asFearsAsk, enemy, firmFor, partnership, type Wording } from './wording';
import { gaveUpLately, ownTerms, ownWorth } from '../valuation/membership';
import { barFor, boundAlready } from '../valuation/worth';

interface Rated {
  readonly treaty: Draft;
  readonly value: number;
}

const rate = (view: View, treaty: Draft): Rated => ({
  treaty,
  value: ownWorth(view, treaty),
});

/** Who proposes that one should decide for all means itself. */
const founded = ({ me }: View, text: Text, seats: readonly number[]): Draft =>
  draftOf(text, seats, seats, text.terms.decision === 'lead-nation' ? me : null);

/** Half of the others bound to `me` already, and a pact is nothing new; nor is one like it taken up again that was given up of late. */
const isNew = ({ board, me }: View, draft: Draft): boolean =>
  2 * boundAlready(board, me, draft) < 1 && !gaveUpLately(board, me, draft);

/** How many of these no such tie binds to `me` yet. */
function free({ board, me }: View, ties: Uint8Array, seats: readonly number[]): number {
  const row = me * board.content.nations.length;
  let count = 0;
  for (let k = 0; k < seats.length; k++) if (ties[row + seats[k]!] === 0) count++;
  return count;
}

const partner = ({ treaty }: Rated): number => treaty.seats[1]!;

/** Pairs that are worth keeping, best first. */
function goodPairs(view: View, among: readonly number[], text: Text): readonly Rated[] {
  const { weights, me } = view;
  const bar = barFor(weights, weights.leaveBelow, text.terms);
  const good: Rated[] = [];
  for (const j of among) {
    if (isTooFresh(view.board, me, j)) continue;
    const pair = rate(view, founded(view, firmFor(view, text, [j]), [me, j]));
    if (pair.value >= bar) good.push(pair);
  }
  return rank(good, (a, b) => b.value - a.value);
}

/**
 * The best few good pairs that the other would agree to; none where nothing new could come of them: a pact binds the best pair
 * already, and fewer than the two who make a larger set new are free of one.
 */
function bestPairs(view: View, among: readonly number[], { pair }: Wording): readonly Rated[] {
  const { tied, allied, bloc } = view.board.derived;
  const ties = pair.facts.defence ? allied : tied;
  const larger = pair.facts.defence ? bloc : tied;
  if (free(view, ties, among) === 0 && free(view, larger, among) < 2) return [];
  const good = goodPairs(view, among, pair);
  const growing = free(view, larger, good.map(partner)) > 1;
  const agreed: Rated[] = [];
  for (const one of good) {
    if (agreed.length === view.weights.largestFounding) break;
    if (!consent(view, one.treaty)) continue;
    agreed.push(one);
    if (!growing && !isNew(view, agreed[0]!.treaty)) return [];
  }
  const [first] = agreed;
  return first && (isNew(view, first.treaty) || free(view, larger, agreed.map(partner)) > 1) ? agreed : [];
}

/** The best treaty with one more of `pool` that is worth more than `best` and that all would agree to. */
function grow(view: View, best: Rated, pool: readonly number[], wording: Wording): Rated | null {
  let grown: Rated | null = null;
  for (const j of pool) {
    if (best.treaty.seats.includes(j)) continue;
    const seats = [...best.treaty.seats, j];
    const rated = rate(view, founded(view, firmFor(view, wording.among(seats), seats), seats));
    if (rated.value > (grown ?? best).value && consent(view, rated.treaty)) grown = rated;
  }
  return grown;
}

/** The best set, and the next best that it was weighed against: grows the best pair by whoever adds most, as long as it adds and all would agree; only good pairs are tried. */
function bestSet(view: View, among: readonly number[], wording: Wording): readonly Draft[] {
  const pairs = bestPairs(view, among, wording);
  const [first, next] = pairs;
  if (!first) return [];
  const pool = pairs.map(partner);
  let best = first;
  while (best.treaty.seats.length < view.weights.largestFounding) {
    const grown = grow(view, best, pool, wording);
    if (!grown) break;
    best = grown;
  }
  const second = best === first ? next : first;
  return second ? [best.treaty, second.treaty] : [best.treaty];
}

/** New pacts by one way of drafting, the best first; none where half of the best are bound to it as well already. */
function foundings(view: View, among: readonly number[], wording: Wording): readonly Option[] {
  const { weights } = view;
  const sets = bestSet(view, among, wording);
  if (!sets[0] || !isNew(view, sets[0])) return [];
  return sets.map((treaty) =>
    option(proposal(view, treaty), [
      ...ownTerms(view, treaty),
      { part: 'threshold', value: -barFor(weights, weights.proposeAbove, treaty.terms) },
    ]),
  );
}

/** The pacts this agent could found now, with what each is worth over its threshold: as its fears ask for, or else a partnership. */
export function founding(view: View, among: readonly number[]): readonly Option[] {
  const foe = enemy(view);
  const wording = asFearsAsk(view, foe);
  const asked = foundings(view, among, wording);
  const light = partnership(view);
  if (foe !== null || wording.pair === light.pair || asked.some(({ score }) => score > 0)) return asked;
  return [...asked, ...foundings(view, among, light)];
}

/** The pairs that it could court: as its fears ask for. */
export function suits(view: View, among: readonly number[]): readonly Draft[] {
  const { pair } = asFearsAsk(view, null);
  return among
    .filter((j) => !isTooFresh(view.board, view.me, j))
    .map((j) => founded(view, pair, [view.me, j]));
}
