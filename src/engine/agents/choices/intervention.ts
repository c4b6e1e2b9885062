// Whether an agent comes into a war that is not its own, or makes a peace of its own in one that it came into (Altfeld & Bueno de Mesquita
// 1979; Siverson & Starr 1990).

import { ONE, rootShare, saturate } from '../../model/arithmetic';
import { indexOf } from '../../model/columns';
import type { CrisisId } from '../../model/ids';
import { memoLastState } from '../../model/memo';
import { RUNGS, SIDES, type Side } from '../../model/vocabulary';
import type { Crisis } from '../../model/state';
import { greatFrom } from '../../rules/attack-case';
import { restraintUnderUmbrellas } from '../../rules/nuclear';
import { apparentPower } from '../../rules/side-power';
import { proximity } from '../../rules/threat';
import { contributionsOf, fighting, hasLeft, otherSide, stakeOf, wearinessOf } from '../../rules/war';
import type { Sight } from '../sight';
import { fear, NOTHING, type Option, option, type OptionTerm, pair, trustIn, type View } from '../view';

/** One side of a crisis: the power that it seems to have where it is fought, and who fights on it, the principal first. */
interface Camp {
  readonly power: number;
  readonly fighters: readonly number[];
}
type Camps = Readonly<Record<Side, Camp>>;

/** Both sides of each crisis: the same for all who look on. */
const campsByCrisis = memoLastState((_: Pick<Sight, 'derived'>) => new Map<CrisisId, Camps>());

function campsIn({ board }: View, crisis: Crisis): Camps {
  const known = campsByCrisis(board);
  const found = known.get(crisis.id);
  if (found) return found;
  const where = indexOf(board.content, crisis.target);
  const camp = (of: Side): Camp => {
    const side = contributionsOf(board, crisis, of);
    const fighters = side.filter(({ share }) => share === 1).map(({ seat }) => seat);
    return { power: apparentPower(board, where, side), fighters };
  };
  const camps = { challenger: camp('challenger'), target: camp('target') };
  known.set(crisis.id, camps);
  return camps;
}

/** A war as one who looks on sees it. */
interface Sighting {
  readonly crisis: Crisis;
  readonly camps: Camps;
  /** The power that the nation itself seems to have where it is fought. */
  readonly own: number;
  /** How near the nearest of those who fight is, 0…1: what is far away concerns it little (Boulding 1962). */
  readonly near: number;
}

function sightingOf(view: View, crisis: Crisis): Sighting {
  const { board, me } = view;
  const target = indexOf(board.content, crisis.target);
  const camps = campsIn(view, crisis);
  let km = Number.MAX_SAFE_INTEGER;
  for (const side of SIDES)
    for (const j of camps[side].fighters) km = Math.min(km, board.pairs.distance[pair(view, me, j)]!);
  return {
    crisis,
    camps,
    own: apparentPower(board, target, [{ seat: me, share: 1 }]),
    near: proximity(board.content.theory.threat, km),
  };
}

/** How far fear makes a nation stand up rather than hide, 0…1: the weak hide (Walt 1987; Schroeder 1994). */
function boldness({ board, me }: View, foe: number): number {
  const { capability } = board.nations;
  return rootShare(capability[me]! / (capability[me]! + capability[foe]!));
}

/** The reasons for coming in on a side, and against it, in the order of `weighEntry`. */
const REASONS = [
  'fear-of-the-victor',
  'rivalry',
  'ties',
  'treaties',
  'spoils',
  'great-power',
  'tipping-the-scales',
  'danger',
  'nuclear-dread',
  'not-yet-war',
  'reluctance',
  'doubt',
] as const;

/** The business of a great power is every quarrel within its reach (Siverson & Starr 1990). */
const isGreat = ({ board, me }: View): boolean => board.nations.capability[me]! >= greatFrom(board);

/** The one of those who fight for whom `worth` is largest, the first of equals. */
function most({ fighters }: Camp, worth: (seat: number) => number): number {
  let best = fighters[0]!;
  for (const seat of fighters) if (worth(seat) > worth(best)) best = seat;
  return best;
}

/** Whom it fears and hates most of those who fight on a side: a war is about who is in it, not about who began it. */
const worstOf = (view: View, camp: Camp): number =>
  most(camp, (j) => fear(view, view.me, j) + view.board.pairs.rivalry[pair(view, view.me, j)]! / ONE);

/** Who is nearest to its heart: an ally, or whom it trusts most. */
const dearestOf = (view: View, camp: Camp): number =>
  most(
    camp,
    (j) => trustIn(view, view.me, j) + Math.min(1, view.board.derived.allied[pair(view, view.me, j)]!),
  );

/** What draws a nation to a side against its foe: fear and enmity of the foe, ties and treaties with the friend, land; and, for a great power, that it is one. */
function weighPulls(view: View, into: Float64Array, friend: number, foe: number, odds: number): void {
  const { board, me } = view;
  const { intervention: w } = board.content.theory.war;
  const { pressureHalf } = board.content.theory.threat;
  const { rivalry, dispute } = board.pairs;
  const { allied } = board.derived;
  const [of, to] = [pair(view, me, foe), pair(view, me, friend)];
  const dreaded =
    saturate(fear(view, me, foe), pressureHalf) - saturate(fear(view, me, friend), pressureHalf);
  into[0] = w.fear * boldness(view, foe) * dreaded;
  into[1] = w.rivalry * (rivalry[of]! / ONE - rivalry[to]! / ONE);
  into[2] = w.ties * (trustIn(view, me, friend) - trustIn(view, me, foe));
  into[3] = w.treaties * (Math.min(1, allied[to]!) - Math.min(1, allied[of]!));
  into[4] = dispute[of]! > 0 ? w.spoils * odds : 0;
  into[5] = isGreat(view) ? w.greatPower : 0;
}
/** So many of the reasons are pulls, and the weaker the farther away the war is. */
const PULLS = 6;

/** A side's odds with so much more power on it, 0…1. */
function oddsWith({ camps }: Sighting, side: Side, more: number): number {
  const friends = more + camps[side].power;
  return friends / Math.max(1, friends + camps[otherSide(side)].power);
}

/** Fills in what speaks for coming in on a side, and against it, but for its doubt. */
function weighReasons(view: View, sighting: Sighting, side: Side, into: Float64Array): void {
  const { board, me } = view;
  const { dread, intervention: w } = board.content.theory.war;
  const { crisis, camps, own, near } = sighting;
  const foe = worstOf(view, camps[otherSide(side)]);
  const odds = oddsWith(sighting, side, own);
  weighPulls(view, into, dearestOf(view, camps[side]), foe, odds);
  for (let k = 0; k < PULLS; k++) into[k] = into[k]! * near;
  into[6] = w.tip * (odds - oddsWith(sighting, side, 0));
  into[7] = -w.danger * (1 - odds);
  into[8] = -dread * (1 - restraintUnderUmbrellas(board, me, foe));
  into[9] = crisis.rung === 'war' ? 0 : -w.beforeWar;
  into[10] = -w.reluctance;
}

/** What coming in on a side may be worth at most, without a look at who fights there: summed as `weighEntry` does, so never below it, to the last bit. */
function mostOf(view: View, sighting: Sighting, side: Side, doubt: number): number {
  const { intervention: w } = view.board.content.theory.war;
  const { crisis, near, own } = sighting;
  const pulls =
    w.fear * near +
    w.rivalry * near +
    w.ties * near +
    w.treaties * near +
    w.spoils * near +
    (isGreat(view) ? w.greatPower : 0) * near;
  const tipped = w.tip * (oddsWith(sighting, side, own) - oddsWith(sighting, side, 0));
  return pulls + tipped - (crisis.rung === 'war' ? 0 : w.beforeWar) - w.reluctance - doubt;
}

/** The same with its doubt; returns the sum. */
function weighEntry(view: View, sighting: Sighting, side: Side, doubt: number, into: Float64Array): number {
  weighReasons(view, sighting, side, into);
  into[11] = -doubt;
  let sum = 0;
  for (let k = 0; k < into.length; k++) sum += into[k]!;
  return sum;
}

/** One weighing of both sides; written anew by each. */
const weighed: Readonly<Record<Side, Float64Array>> = {
  challenger: new Float64Array(REASONS.length),
  target: new Float64Array(REASONS.length),
};

/** Coming in on either side; nothing where both speak against it: most look on, at every war, every turn. */
function entries(view: View, crisis: Crisis): readonly Option[] {
  const sighting = sightingOf(view, crisis);
  const [doubt, misgiving] = [view.draw(), view.draw()];
  if (mostOf(view, sighting, 'challenger', doubt) < 0 && mostOf(view, sighting, 'target', misgiving) < 0)
    return [];
  const beside = weighEntry(view, sighting, 'challenger', doubt, weighed.challenger);
  const against = weighEntry(view, sighting, 'target', misgiving, weighed.target);
  if (beside < 0 && against < 0) return [];
  return SIDES.map((side) =>
    option(
      { kind: 'intervene', by: view.id, crisis: crisis.id, beside: crisis[side] },
      REASONS.map((part, k) => ({ part, value: weighed[side][k]! })),
    ),
  );
}

/** What draws a nation to a side of a quarrel of others, and by how much its weight would move that side's odds, 0…1. */
export function interestsIn(
  view: View,
  crisis: Crisis,
  side: Side,
): { readonly pulls: readonly OptionTerm[]; readonly tipped: number } {
  const into = new Float64Array(REASONS.length);
  const sighting = sightingOf(view, crisis);
  weighReasons(view, sighting, side, into);
  const pulls = REASONS.slice(0, PULLS).map((part, k) => ({ part, value: into[k]! }));
  return { pulls, tipped: oddsWith(sighting, side, sighting.own) - oddsWith(sighting, side, 0) };
}

const isOwn = ({ challenger, target }: Crisis, view: View): boolean =>
  challenger === view.id || target === view.id;

/** Comes into the wars that are fought around it, where it has more reasons than reluctance; never again into one that it has left. */
export function joinWars(view: View): void {
  for (const crisis of view.board.structure.crises) {
    if (RUNGS.indexOf(crisis.rung) < RUNGS.indexOf('mobilisation') || isOwn(crisis, view)) continue;
    if (fighting(crisis, view.id) || hasLeft(crisis, view.id)) continue;
    const open = entries(view, crisis);
    if (open.length > 0) view.choose([...open, NOTHING]);
  }
}

/** How far a side is the weaker, 0…1: coalitions lose members as they lose (Weisiger 2016). */
function losing(view: View, crisis: Crisis, side: Side): number {
  const camps = campsIn(view, crisis);
  const [friends, foes] = [camps[side].power, camps[otherSide(side)].power];
  return Math.max(0, (foes - friends) / Math.max(1, foes + friends));
}

/** Leaves its comrades where it has borne more than the war is worth to it; loyalty, and what is at stake, hold it. */
export function leaveWars(view: View): void {
  const { board, weights } = view;
  for (const crisis of board.structure.crises) {
    const own = crisis.rung === 'war' && !isOwn(crisis, view) ? fighting(crisis, view.id) : undefined;
    if (!own) continue;
    const comrade = indexOf(board.content, crisis[own.side]);
    view.choose([
      option({ kind: 'separate-peace', by: view.id, crisis: crisis.id }, [
        { part: 'weariness', value: Math.min(1, wearinessOf(own) / ONE) },
        { part: 'losing', value: board.content.theory.war.losing * losing(view, crisis, own.side) },
        { part: 'stakes', value: -board.content.theory.war.stakeNerve * stakeOf(board, crisis, own.side) },
        {
          part: 'good-name',
          value: -weights.goodName * board.content.theory.war.separatePeace * trustIn(view, comrade, view.me),
        },
        { part: 'doubt', value: view.draw() - 1 },
      ]),
      NOTHING,
    ]);
  }
}
