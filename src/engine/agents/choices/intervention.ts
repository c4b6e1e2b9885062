// Whether an agent comes into a war that is not its own, or makes a peace of its own in one that it came into (Altfeld & Bueno de Mesquita
// 1979; Siverson & Starr 1990).

import { ONE, rootShare, saturate } from '../../model/arithmetic';
import { indexOf } from '../../model/columns';
import type { CrisisId } from '../../model/ids';
import { memoLastState } from '../../model/memo';
import { RUNGS, SIDES, type Side } from '../../model/vocabulary';
import type { Crisis } from '../../model/state';
import { restraintUnderUmbrellas } from '../../rules/nuclear';
import { apparentPower } from '../../rules/side-power';
import { proximity } from '../../rules/threat';
import { contributionsOf, fighting, otherSide, stakeOf, wearinessOf } from '../../rules/war';
import type { Sight } from '../sight';
import { fear, NOTHING, type Option, option, type OptionTerm, pair, trustIn, type View } from '../view';

/** Power that each side of a crisis seems to have where it is fought: the same for all who look on. */
const sidesOf = memoLastState(
  (_: Pick<Sight, 'derived'>) => new Map<CrisisId, Readonly<Record<Side, number>>>(),
);

function powersIn({ board }: View, crisis: Crisis): Readonly<Record<Side, number>> {
  const known = sidesOf(board);
  const found = known.get(crisis.id);
  if (found) return found;
  const where = indexOf(board.content, crisis.target);
  const power = (of: Side): number => apparentPower(board, where, contributionsOf(board, crisis, of));
  const powers = { challenger: power('challenger'), target: power('target') };
  known.set(crisis.id, powers);
  return powers;
}

/** Power that the nation itself seems to have there. */
const ownPower = ({ board, me }: View, crisis: Crisis): number =>
  apparentPower(board, indexOf(board.content, crisis.target), [{ seat: me, share: 1 }]);

/** How near the war is to a nation, 0…1: what is far away concerns it little (Boulding 1962). */
const nearness = ({ board, me }: View, crisis: Crisis): number =>
  Math.max(
    ...SIDES.map((side) =>
      proximity(
        board.content.theory.threat,
        board.pairs.distance[me * board.content.nations.length + indexOf(board.content, crisis[side])]!,
      ),
    ),
  );

/** How far fear makes a nation stand up rather than hide, 0…1: the weak hide (Walt 1987; Schroeder 1994). */
function boldness({ board, me }: View, foe: number): number {
  const { capability } = board.nations;
  return rootShare(capability[me]! / (capability[me]! + capability[foe]!));
}

/** What draws a nation to a side against its foe, each a named term: fear and enmity of the foe, ties and treaties with the friend, land. */
function pulls(view: View, friend: number, foe: number, odds: number): readonly OptionTerm[] {
  const { board, me } = view;
  const { intervention: w } = board.content.theory.war;
  const { pressureHalf } = board.content.theory.threat;
  const { rivalry, dispute } = board.pairs;
  const at = (j: number): number => pair(view, me, j);
  const feared = (j: number): number => saturate(fear(view, me, j), pressureHalf);
  const hated = (j: number): number => rivalry[at(j)]! / ONE;
  const bound = (j: number): number => Math.min(1, board.derived.allied[at(j)]!);
  return [
    { part: 'fear-of-the-victor', value: w.fear * boldness(view, foe) * (feared(foe) - feared(friend)) },
    { part: 'rivalry', value: w.rivalry * (hated(foe) - hated(friend)) },
    { part: 'ties', value: w.ties * (trustIn(view, me, friend) - trustIn(view, me, foe)) },
    { part: 'treaties', value: w.treaties * (bound(friend) - bound(foe)) },
    { part: 'spoils', value: dispute[at(foe)]! > 0 ? w.spoils * odds : 0 },
  ];
}

/** What speaks for coming in on a side, and against it. */
function reasons(view: View, crisis: Crisis, side: Side): readonly OptionTerm[] {
  const { board } = view;
  const w = board.content.theory.war.intervention;
  const foe = indexOf(board.content, crisis[otherSide(side)]);
  const friend = indexOf(board.content, crisis[side]);
  const powers = powersIn(view, crisis);
  const own = ownPower(view, crisis);
  const friends = powers[side];
  const foes = powers[otherSide(side)];
  const all = Math.max(1, own + friends + foes);
  const odds = (own + friends) / all;
  const near = nearness(view, crisis);
  return [
    ...pulls(view, friend, foe, odds).map(({ part, value }) => ({ part, value: value * near })),
    { part: 'tipping-the-scales', value: w.tip * (odds - friends / Math.max(1, friends + foes)) },
    { part: 'danger', value: -w.danger * (1 - odds) },
    {
      part: 'nuclear-dread',
      value: -board.content.theory.war.dread * (1 - restraintUnderUmbrellas(board, view.me, foe)),
    },
    { part: 'reluctance', value: -w.reluctance },
    { part: 'doubt', value: -view.draw() },
  ];
}

function entries(view: View, crisis: Crisis): readonly Option[] {
  return SIDES.map((side) =>
    option(
      { kind: 'intervene', by: view.id, crisis: crisis.id, beside: crisis[side] },
      reasons(view, crisis, side),
    ),
  );
}

const isOwn = ({ challenger, target }: Crisis, view: View): boolean =>
  challenger === view.id || target === view.id;

/** Comes into the wars that are fought around it, where it has more reasons than reluctance. */
export function joinWars(view: View): void {
  for (const crisis of view.board.structure.crises) {
    if (RUNGS.indexOf(crisis.rung) < RUNGS.indexOf('mobilisation') || isOwn(crisis, view)) continue;
    if (fighting(crisis, view.id)) continue;
    view.choose([...entries(view, crisis), NOTHING]);
  }
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
