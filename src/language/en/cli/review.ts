// What `entente review` and `entente luck` say besides what the page says of a reviewed game.

import { counted } from '../formats';

export const review = {
  heads: {
    turn: 'turn',
    when: 'when',
    name: 'name',
    instead: 'instead',
    sure: '95 %',
    likely: '80 %',
    rollouts: 'n',
    what: 'what was done → what else could have been',
  },
  title: (world: string, seed: string, decisions: number, nation: string, horizon: number): string =>
    `${world}, seed ${seed}: ${counted(decisions, 'decision', 'decisions')} of ${nation}, judged up to ${counted(horizon, 'turn', 'turns')} on`,
  nobodyPlayed: 'no person played in this game; name a nation with --seat',
  tally: (sound: number, close: number, listed: boolean): string =>
    `${sound} more are sound, ${close} too close to call${listed ? '' : '; --all lists them'}.`,
};

export const luck = {
  heads: {
    rank: 'rank',
    seeds: 'seeds',
    what: 'what came',
    with: 'with it',
    without: 'without',
    turn: 'turn',
    order: 'order',
  },
  title: (world: string, seed: string, seeds: number): string =>
    `${world}: the orders of seed ${seed} over ${counted(seeds, 'seed', 'seeds')}`,
  nation: (nation: string, rank: number | null): string =>
    rank === null ? nation : `${nation}, rank ${rank}`,
  mean: (mean: string, low: string, high: string): string => `Mean ${mean} (${low} … ${high}).`,
  allApplied: 'Every order applied in every seed.',
};
