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

/** What strength in the hands of j is to `me`. */
function strengthened(view: View, j: number): OptionTerm[] {
  const { board, me, weights } = view;
  const { arming: w } = board.content.theory.statecraft;
  const { threat, cohesion } = board.content.theory;
  const common = sharedThreat(board.derived.theta, board.content.nations.length, me, j) / ONE;
  const given = weights.arming;
  return [
    { part: 'shared-threat', value: given * w.shared * saturate(common, threat.sharedHalf) },
    { part: 'besieged', value: given * w.besieged * besieged(view, j) },
    { part: 'ties-with-it', value: given * w.ties * (trustIn(view, me, j) - cohesion.trustNeutral) },
    { part: 'turned-against-it', value: -w.turned * feared(view, j) },
  ];
}

/** Supplies of arms in force; read once a state. */
const supplies = memoLastState(({ structure }: Sight) =>
  structure.measures.filter(({ kind }) => kind === 'arms-supply'),
);

function sale(view: View, j: number, strength: readonly OptionTerm[]): Option | null {
  const { board, me, weights, id: by } = view;
  const { arming: w } = board.content.theory.statecraft;
  const to = nationAt(board.content, j);
  let [given, received, supplied] = [0, 0, false];
  for (const { by: seller, on: buyer } of supplies(board)) {
    if (seller === by) given++;
    if (buyer === to) received++;
    supplied ||= seller === by && buyer === to;
  }
  if (supplied && (besieged(view, j) === 0 || !isReviewTurn(view))) return null;
  return option({ kind: 'arms-sale', by, to }, [
    ...strength,
    { part: 'hold', value: w.hold * weights.control * sway(board, me, j) },
    { part: 'needed-at-home', value: -w.own * securityPositionOf(board, me).insecurity },
    { part: 'armed-already', value: -w.client * (given + received) },
    { part: 'threshold', value: -w.reluctance },
  ]);
}

function intelligence(view: View, j: number, strength: readonly OptionTerm[]): Option | null {
  const { board, me, id: by } = view;
  const { arming: w } = board.content.theory.statecraft;
  if (board.derived.tied[pair(view, me, j)] === 0 || board.pairs.intelligence[pair(view, j, me)]! > 0)
    return null;
  return option({ kind: 'share-intelligence', by, with: nationAt(board.content, j) }, [
    ...strength,
    { part: 'unrest', value: w.unrest * Math.max(0, 1 - board.nations.stability[j]! / ONE) },
    { part: 'threshold', value: -w.intelligence },
  ]);
}

function technology(view: View, j: number, strength: readonly OptionTerm[]): Option {
  const { board, me, weights, id: by } = view;
  const { arming: w } = board.content.theory.statecraft;
  return option({ kind: 'share-technology', by, with: nationAt(board.content, j) }, [
    ...strength,
    { part: 'hold', value: w.hold * weights.control * sway(board, me, j) },
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

/** Arms, technology and intelligence that it could give; technology is a matter of the yearly review. */
export function armings(view: View): readonly Option[] {
  if (view.weights.arming === 0 || (!isReviewTurn(view) && besetBy(view.board).size === 0)) return [];
  const found: Option[] = [];
  for (const j of partners(view)) {
    const strength = strengthened(view, j);
    const made = [sale(view, j, strength)];
    if (isReviewTurn(view)) made.push(intelligence(view, j, strength), technology(view, j, strength));
    for (const one of made) if (one !== null && one.score > 0) found.push(one);
  }
  return found;
}
