// What the winner of a war takes from whom it has beaten, by what it fought for (Goemans 2000); and what giving way in a crisis costs.

import { ONE, ppm } from '../model/arithmetic';
import type { Effect } from '../model/events';
import type { NationId } from '../model/ids';
import type { Crisis } from '../model/state';
import type { Side } from '../model/vocabulary';
import { bumpBoth, bumpNation } from '../changes/cells';
import { emit, type Work } from '../changes/work';
import { seatOf } from '../rules/board';

/** What is disputed changes hands, with a little capability and what the land earned. */
function moveLand(work: Work, effects: Effect[], winner: number, loser: number, share: Land): void {
  const gain = Math.trunc(work.nations.capability[loser]! * share.capability);
  bumpNation(work, effects, 'capability', loser, -gain);
  bumpNation(work, effects, 'capability', winner, gain);
  const land = Math.trunc(work.nations.gdp[loser]! * share.gdp);
  bumpNation(work, effects, 'gdp', loser, -land);
  bumpNation(work, effects, 'gdp', winner, land);
  const n = work.content.nations.length;
  bumpBoth(work, effects, 'dispute', winner, loser, -work.pairs.dispute[winner * n + loser]!);
}

interface Land {
  readonly capability: number;
  readonly gdp: number;
}

const shake = (work: Work, effects: Effect[], seat: number): void =>
  bumpNation(work, effects, 'stability', seat, -ppm(work.content.theory.crisis.stabilityLoss));

/** What giving way without a war costs: the disputed land, and calm at home. */
export function concede(work: Work, effects: Effect[], winner: number, loser: number): void {
  const { concessionGain: capability, concessionGdp: gdp } = work.content.theory.crisis;
  moveLand(work, effects, winner, loser, { capability, gdp });
  shake(work, effects, loser);
}

/** The loser is governed more as the winner is. */
function impose(work: Work, effects: Effect[], winner: number, loser: number): void {
  const { regime } = work.nations;
  const { imposedRegime } = work.content.theory.war;
  bumpNation(work, effects, 'regime', loser, Math.trunc((regime[winner]! - regime[loser]!) * imposedRegime));
}

/** What a challenger that has won takes by its aim; a target that has held its own disarms the challenger. */
export function conquer(
  work: Work,
  effects: Effect[],
  { aim, target }: Crisis,
  winner: number,
  loser: number,
): void {
  const w = work.content.theory.war;
  shake(work, effects, loser);
  const defended = seatOf(work, target) === winner;
  if (aim === 'land' && !defended)
    return moveLand(work, effects, winner, loser, { capability: w.landCapability, gdp: w.landGdp });
  if (aim === 'government' && !defended) return impose(work, effects, winner, loser);
  bumpNation(
    work,
    effects,
    'capability',
    loser,
    -Math.trunc((work.nations.capability[loser]! * ppm(w.disarmed)) / ONE),
  );
}

/** One of several is beaten while its comrades fight on: what it loses at once. */
export function takeSpoils(work: Work, crisis: Crisis, side: Side, loser: NationId): void {
  const effects: Effect[] = [];
  conquer(work, effects, crisis, seatOf(work, crisis[side]), seatOf(work, loser));
  emit(work, {
    kind: 'terms-imposed',
    actors: [crisis[side], loser],
    crisis: crisis.id,
    detail: crisis.aim ?? 'submission',
    effects,
  });
}
