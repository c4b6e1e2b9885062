// Decides which set of partners an agent would found a pact with, or invite into one: best-improving addition,
// with everyone's expected consent (model section 9). Refuses to look at all sets: only at a horizon of likely partners.

import { ONE } from '../model/arithmetic';
import { indexOf, nationAt } from '../model/columns';
import type { Terms } from '../model/content';
import type { NationId } from '../model/ids';
import type { Propose } from '../model/orders';
import type { Pact } from '../model/state';
import type { PactType } from '../model/vocabulary';
import { defaultTerms } from '../commands/terms';
import { inCrisis } from '../commands/command';
import { reachKm } from '../rules/reach';
import { proximity } from '../rules/threat';
import { type Draft, draftOf, standingDraft, type Text, textOf } from './draft';
import { footingOf } from './footing';
import { rank } from './rank';
import { fear, myPacts, option, type Option, pair, trustIn, type View } from './view';
import { barFor, boundAlready, worth, worthTerms } from './worth';

/** A quick look at who might do: near, trusted, sharing a fear; cheap enough for every nation. */
function promise(view: View, j: number): number {
  const { board, me, weights } = view;
  const near = proximity(board.content.theory.threat, reachKm(board)[pair(view, j, me)] as number);
  const strong =
    (board.nations.capability[j] as number) /
    Math.max(1, Math.max(board.nations.capability[me] as number, board.nations.capability[j] as number));
  return (
    near +
    trustIn(view, me, j) +
    weights.security * strong * near +
    weights.joinThreat * fear(view, me, j) -
    fear(view, me, j)
  );
}

/** Whether `me` is in a crisis with anybody at all. */
const embroiled = ({ board, id }: View): boolean =>
  board.structure.crises.some(({ challenger, target }) => challenger === id || target === id);

/** The likeliest partners, best first, then by position; never somebody one is in a crisis with. Keeps a short list instead of sorting everyone. */
export function prospects(view: View): number[] {
  const { board, me, weights } = view;
  const wary = embroiled(view);
  const seats: number[] = [];
  const rates: number[] = [];
  for (let j = 0; j < board.content.nations.length; j++) {
    if (j === me || (wary && inCrisis(board, view.id, nationAt(board.content, j)))) continue;
    const rate = promise(view, j);
    if (seats.length === weights.horizon && rate <= (rates[weights.horizon - 1] as number)) continue;
    let at = Math.min(seats.length, weights.horizon - 1);
    for (; at > 0 && (rates[at - 1] as number) < rate; at--) {
      seats[at] = seats[at - 1] as number;
      rates[at] = rates[at - 1] as number;
    }
    seats[at] = j;
    rates[at] = rate;
  }
  return seats;
}

/** The same, the most capable first. */
export function strongestFirst(view: View, seats: readonly number[]): readonly number[] {
  const { capability } = view.board.nations;
  return rank([...seats], (a, b) => (capability[b] as number) - (capability[a] as number) || a - b);
}

/** Whether every other member of a draft is expected to want it, by an average statesman's reckoning. The last to come is the likeliest to refuse, so it is asked first. */
function consent({ board, me }: View, draft: Draft): boolean {
  const { balancer } = board.content.theory.agents;
  const bar = barFor(balancer, balancer.acceptAbove, draft.terms);
  for (let k = draft.seats.length - 1; k >= 0; k--) {
    const seat = draft.seats[k] as number;
    if (seat !== me && worth(board, balancer, seat, draft) < bar) return false;
  }
  return true;
}

/** Who has attacked `me`, by position; null in peace. */
function enemy({ board, id }: View): number | null {
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
        i !== j &&
        2 * fear(view, i, j) > (threat[i] as number) / ONE &&
        fear(view, i, j) >= view.weights.defenceFrom,
    ),
  );
}

/** What a treaty would say: between two, and among more. */
interface Wording {
  readonly pair: Text;
  among(seats: readonly number[]): Text;
}

const usual = new WeakMap<Terms, Terms>();

/** Usual terms, for as long as such treaties last in history, at the pace of the game; the same record for all drafts about any adversary. */
function usualText(view: View, type: PactType, against: NationId | null = null): Text {
  const { theory, tempo } = view.board.content;
  const { draftYears } = theory.pactTypes[type];
  const termYears = draftYears === 0 ? 0 : Math.max(1, Math.round(draftYears / tempo));
  const plain = defaultTerms(view.board, type, against);
  let terms = usual.get(plain);
  if (terms?.termYears !== termYears) {
    terms = { ...plain, termYears };
    usual.set(plain, terms);
  }
  return textOf(view.board, type, terms);
}

const always = (pair: Text): Wording => ({ pair, among: () => pair });

const partnership = (view: View): Wording => always(usualText(view, 'regional-partnership'));

/** The kind of pact a set calls for: help now, defence, or partnership where little is to be feared. */
function asFearsAsk(view: View, foe: number | null): Wording {
  if (foe !== null) return always(usualText(view, 'ad-hoc-coalition', nationAt(view.board.content, foe)));
  if (footingOf(view.board, view.me).left < view.weights.defenceFrom) return partnership(view);
  return {
    pair: usualText(view, 'bilateral-defence'),
    among: (seats) =>
      usualText(view, inwardFears(view, seats) ? 'collective-security' : 'multilateral-defence'),
  };
}

interface Rated {
  readonly treaty: Draft;
  readonly value: number;
}

const rate = (view: View, treaty: Draft): Rated => ({
  treaty,
  value: worth(view.board, view.weights, view.me, treaty),
});

const founded = (text: Text, seats: readonly number[]): Draft => draftOf(text, seats, seats);

/** Half of the others bound to `me` already, and a pact is nothing new. */
const isNew = ({ board, me }: View, draft: Draft): boolean => 2 * boundAlready(board, me, draft) < 1;

/** How many of these no such tie binds to `me` yet. */
function free({ board, me }: View, ties: Uint8Array, seats: readonly number[]): number {
  const row = me * board.content.nations.length;
  let count = 0;
  for (let k = 0; k < seats.length; k++) if (ties[row + (seats[k] as number)] === 0) count++;
  return count;
}

const partner = ({ treaty }: Rated): number => treaty.seats[1] as number;

/** Pairs that are worth keeping, best first. */
function goodPairs(view: View, among: readonly number[], text: Text): readonly Rated[] {
  const { weights, me } = view;
  const bar = barFor(weights, weights.leaveBelow, text.terms);
  const good: Rated[] = [];
  for (const j of among) {
    const pair = rate(view, founded(text, [me, j]));
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
    if (!growing && !isNew(view, (agreed[0] as Rated).treaty)) return [];
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
    const rated = rate(view, founded(wording.among(seats), seats));
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

const NAMES: Record<PactType, string> = {
  'bilateral-defence': 'Treaty of mutual assistance',
  'multilateral-defence': 'Defence treaty',
  'collective-security': 'Security covenant',
  'regional-partnership': 'Partnership',
  'ad-hoc-coalition': 'Coalition',
};

/** A plain name from the type and the capital it is signed in, as treaties are called; the capital by its nation's id. */
const nameFor = (view: View, type: PactType): string => `${NAMES[type]} of @${view.id}`;

function proposal(view: View, draft: Draft): Propose {
  return {
    kind: 'propose',
    by: view.id,
    pactType: draft.type,
    name: nameFor(view, draft.type),
    invited: draft.seats
      .filter((seat) => seat !== view.me)
      .map((seat) => nationAt(view.board.content, seat))
      .sort((a, b) => (a < b ? -1 : 1)),
    terms: draft.terms,
  };
}

/** New pacts by one way of drafting, the best first; none where half of the best are bound to it as well already. */
function foundings(view: View, among: readonly number[], wording: Wording): readonly Option[] {
  const { board, weights, me } = view;
  const sets = bestSet(view, among, wording);
  if (!sets[0] || !isNew(view, sets[0])) return [];
  return sets.map((treaty) =>
    option(proposal(view, treaty), [
      ...worthTerms(board, weights, me, treaty),
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

interface Growth {
  readonly pact: Pact;
  readonly grown: Draft;
  readonly newcomer: number;
  readonly now: number;
  readonly gain: number;
}

/** The newcomer that would add most to one of its pacts, with the members' and the newcomer's expected consent. */
function bestGrowth(view: View, among: readonly number[]): Growth | null {
  const { board, weights, me } = view;
  let best: Growth | null = null;
  for (const pact of myPacts(view)) {
    if (pact.members.length >= board.content.theory.pactTypes[pact.type].maxMembers) continue;
    const today = standingDraft(board, pact);
    const now = worth(board, weights, me, today);
    for (const newcomer of among) {
      if (today.seats.includes(newcomer)) continue;
      const grown = draftOf(today, [...today.seats, newcomer], [newcomer]);
      const gain = worth(board, weights, me, grown) - now;
      if (gain > (best?.gain ?? 0) && consent(view, grown)) best = { pact, grown, newcomer, now, gain };
    }
  }
  return best;
}

/** The best invitation this agent could make now; null where none gains anything. */
export function enlargement(view: View, among: readonly number[]): Option | null {
  const best = bestGrowth(view, among);
  if (!best) return null;
  const nation = nationAt(view.board.content, best.newcomer);
  const terms = worthTerms(view.board, view.weights, view.me, best.grown);
  return option({ kind: 'invite', by: view.id, pact: best.pact.id, nation }, [
    ...terms,
    { part: 'as-it-is', value: -best.now },
  ]);
}
