// Whom an agent arms, and to whom it opens its technology and its intelligence: partners who share its fears or are beset by its foes, as a
// signal and for a hold over them, where a treaty would cost more (Yarhi-Milo, Lanoszka & Cooper 2016).

import { ONE, saturate } from '../../model/arithmetic';
import { indexOf, nationAt } from '../../model/columns';
import { memoLastState } from '../../model/memo';
import { RUNGS } from '../../model/vocabulary';
import { sharedThreat } from '../../rules/threat';
import type { Sight } from '../sight';
import { sway } from '../valuation/patronage';
import { securityPositionOf } from '../valuation/security-position';
import { fear, isReviewTurn, option, type Option, type OptionTerm, pair, trustIn, type View } from '../view';

/** Who is beset by whom, in quarrels that have come to mobilisation, by position; those beset by nobody have none. Read once a state. */
const besetBy = memoLastState(({ content, structure }: Sight): ReadonlyMap<number, readonly number[]> => {
  const found = new Map<number, number[]>();
  const note = (who: number, by: number): unknown => found.get(who)?.push(by) ?? found.set(who, [by]);
  for (const { rung, challenger, target } of structure.crises) {
    if (RUNGS.indexOf(rung) < RUNGS.indexOf('mobilisation')) continue;
    const [i, j] = [indexOf(content, challenger), indexOf(content, target)];
    note(i, j);
    note(j, i);
  }
  return found;
});
const NOBODY: readonly number[] = [];

const feared = (view: View, j: number): number =>
  saturate(fear(view, view.me, j), view.board.content.theory.threat.sharedHalf);

/** How far j is at odds with somebody whom `me` fears or hates, and does not trust more, 0…1. */
function besieged(view: View, j: number): number {
  let most = 0;
  for (const by of besetBy(view.board).get(j) ?? NOBODY) {
    if (by === view.me || trustIn(view, view.me, by) > trustIn(view, view.me, j)) continue;
    const hated = view.board.pairs.rivalry[pair(view, view.me, by)]! / ONE;
    most = Math.max(most, hated, feared(view, by));
  }
  return most;
}

/** What strength in the hands of j is to `me`, by these names; one weighing, written anew by each. */
const STRENGTH = ['shared-threat', 'besieged', 'ties-with-it', 'turned-against-it'] as const;
const strength = new Float64Array(STRENGTH.length);

function weighStrength(view: View, j: number): void {
  const { board, me, weights } = view;
  const { arming: w } = board.content.theory.statecraft;
  const { threat, cohesion } = board.content.theory;
  const common = sharedThreat(board.derived.theta, board.content.nations.length, me, j) / ONE;
  const given = weights.arming;
  strength[0] = given * w.shared * saturate(common, threat.sharedHalf);
  strength[1] = given * w.besieged * besieged(view, j);
  strength[2] = given * w.ties * (trustIn(view, me, j) - cohesion.trustNeutral);
  strength[3] = -w.turned * feared(view, j);
}

const strengthTerms = (): OptionTerm[] => STRENGTH.map((part, k) => ({ part, value: strength[k]! }));

/** Supplies of arms in force, counted by seller and by buyer; and which pairs, by cell. Read once a state. */
const supplies = memoLastState(({ content, structure }: Sight) => {
  const n = content.nations.length;
  const [given, received, pairs] = [new Uint16Array(n), new Uint16Array(n), new Set<number>()];
  for (const { kind, by, on } of structure.measures) {
    if (kind !== 'arms-supply') continue;
    const [seller, buyer] = [indexOf(content, by), indexOf(content, on)];
    given[seller]! += 1;
    received[buyer]! += 1;
    pairs.add(seller * n + buyer);
  }
  return { given, received, pairs };
});

/** The hold that j's need of its arms or technology gives. */
const holdOver = ({ board, me, weights }: View, j: number): number =>
  board.content.theory.statecraft.arming.hold * weights.control * sway(board, me, j);

function sale(view: View, j: number): Option | null {
  const { board, me, id: by } = view;
  const { arming: w } = board.content.theory.statecraft;
  const { given, received, pairs } = supplies(board);
  if (pairs.has(pair(view, me, j)) && (besieged(view, j) === 0 || !isReviewTurn(view))) return null;
  return option({ kind: 'arms-sale', by, to: nationAt(board.content, j) }, [
    ...strengthTerms(),
    { part: 'hold', value: holdOver(view, j) },
    { part: 'needed-at-home', value: -w.own * securityPositionOf(board, me).insecurity },
    { part: 'armed-already', value: -w.client * (given[me]! + received[j]!) },
    { part: 'threshold', value: -w.reluctance },
  ]);
}

function intelligence(view: View, j: number): Option | null {
  const { board, me, id: by } = view;
  const { arming: w } = board.content.theory.statecraft;
  if (board.derived.tied[pair(view, me, j)] === 0 || board.pairs.intelligence[pair(view, j, me)]! > 0)
    return null;
  return option({ kind: 'share-intelligence', by, with: nationAt(board.content, j) }, [
    ...strengthTerms(),
    { part: 'unrest', value: w.unrest * Math.max(0, 1 - board.nations.stability[j]! / ONE) },
    { part: 'threshold', value: -w.intelligence },
  ]);
}

function technology(view: View, j: number): Option {
  const { board, id: by } = view;
  const { arming: w } = board.content.theory.statecraft;
  return option({ kind: 'share-technology', by, with: nationAt(board.content, j) }, [
    ...strengthTerms(),
    { part: 'hold', value: holdOver(view, j) },
    { part: 'threshold', value: -w.technology },
  ]);
}

/** Those whom it would look at: bound to it, or beset by a foe of its own. */
function partners(view: View): readonly number[] {
  const { board, me } = view;
  const found: number[] = [];
  const review = isReviewTurn(view);
  const beset = besetBy(board);
  for (let j = 0; j < board.content.nations.length; j++) {
    if (j === me) continue;
    const bound = review && board.derived.tied[pair(view, me, j)]! > 0;
    if (bound || beset.has(j)) found.push(j);
  }
  return found;
}

/** What j could be given, but for what cannot be worth it: bounds are summed as the terms are, so never below them. */
function gifts(view: View, j: number): readonly (Option | null)[] {
  const { arming: w } = view.board.content.theory.statecraft;
  weighStrength(view, j);
  const strong = strength[0]! + strength[1]! + strength[2]! + strength[3]!;
  const held = strong + holdOver(view, j);
  const made = held - w.reluctance > 0 ? [sale(view, j)] : [];
  if (!isReviewTurn(view)) return made;
  if (strong + w.unrest - w.intelligence > 0) made.push(intelligence(view, j));
  if (held - w.technology > 0) made.push(technology(view, j));
  return made;
}

/** Arms, technology and intelligence that it could give; technology is a matter of the yearly review. */
export function armings(view: View): readonly Option[] {
  if (view.weights.arming === 0 || (!isReviewTurn(view) && besetBy(view.board).size === 0)) return [];
  const found: Option[] = [];
  for (const j of partners(view))
    for (const one of gifts(view, j)) if (one !== null && one.score > 0) found.push(one);
  return found;
}
