// What one nation gives another: aid, a trade deal, arms, a claim dropped. The same whether it is given alone or with a treaty.

import { ppm } from '../model/arithmetic';
import { nationAt } from '../model/columns';
import type { Effect } from '../model/events';
import type { PactId } from '../model/ids';
import { armsGift, mostAid } from '../rules/side-payments';
import { dealtTrade } from '../rules/trade';
import { bumpBoth, bumpNation } from './cells';
import { begin } from './measures';
import { moveTrust, moveTrustBothWays, raiseBoth } from './relations';
import { emit, emitAct, type Work } from './work';

/** Gives aid, as much as asked for and at most what can be given and used; trust and calm by how much of that it is. */
export function giveAid(work: Work, i: number, j: number, asked: number | null, pact?: PactId): void {
  const { economy, trust } = work.content.theory;
  const most = mostAid(work.content, work.nations, i, j);
  const money = asked === null ? most : Math.min(asked, most);
  const share = asked === null || most === 0 ? 1 : money / most;
  const effects: Effect[] = [];
  bumpNation(work, effects, 'gdp', i, -money);
  bumpNation(work, effects, 'gdp', j, money);
  bumpNation(work, effects, 'stability', j, ppm(economy.aidStability * share));
  moveTrust(work, effects, j, i, trust.aid * share);
  const actors = [nationAt(work.content, i), nationAt(work.content, j)] as const;
  emit(work, { kind: 'aid-given', actors, value: money, pact, effects });
}

export function dealInTrade(work: Work, i: number, j: number): void {
  const { economy, trust } = work.content.theory;
  const { trade } = work.derived;
  const flow = work.pairs.trade[i * work.content.nations.length + j]!;
  const more = dealtTrade(economy, flow, trade[i]!, trade[j]!);
  const effects: Effect[] = [];
  bumpBoth(work, effects, 'trade', i, j, more);
  moveTrustBothWays(work, effects, i, j, trust.tradeDeal);
  const actors = [nationAt(work.content, i), nationAt(work.content, j)] as const;
  emitAct(work, 'trade-deal-made', actors, effects, more);
}

/** Gives arms for nothing: capability one way, spares and ways of fighting with it. */
export function giveArms(work: Work, i: number, j: number, pact: PactId): void {
  const { economy, trust } = work.content.theory;
  const [by, on] = [nationAt(work.content, i), nationAt(work.content, j)];
  const moved = armsGift(work.content, work.nations, i, j);
  const effects: Effect[] = [];
  bumpNation(work, effects, 'capability', i, -moved);
  bumpNation(work, effects, 'capability', j, moved);
  raiseBoth(work, effects, 'interoperability', i, j, economy.armsInteroperability);
  moveTrust(work, effects, j, i, trust.armsSale);
  begin(work, { kind: 'arms-supply', by, on, resource: null, size: moved });
  emit(work, { kind: 'arms-given', actors: [by, on], value: moved, pact, effects });
}

/** Gives up what i claims of j: the quarrel over land is over, at a price in calm at home. */
export function dropClaim(work: Work, i: number, j: number, pact: PactId): void {
  const n = work.content.nations.length;
  const effects: Effect[] = [];
  bumpBoth(work, effects, 'dispute', i, j, -work.pairs.dispute[i * n + j]!);
  bumpNation(work, effects, 'stability', i, -ppm(work.content.theory.bargain.claimStability));
  const actors = [nationAt(work.content, i), nationAt(work.content, j)] as const;
  emit(work, { kind: 'claim-dropped', actors, pact, effects });
}
