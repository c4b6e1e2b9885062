// How a historian sums up a nation's record, a sentence each.

import type { Verdict } from '../../engine';
import { nationMark } from '../markup';
import { number, percent } from './formats';

const times = (n: number): string => (n === 1 ? 'once' : n === 2 ? 'twice' : `${n} times`);

function calls({ conduct }: Verdict): string {
  if (conduct.called === 0) return 'Nobody called you to arms, so your word was never tested.';
  const partly = conduct.called - conduct.honoured - conduct.refused;
  const help = partly === 0 ? '' : ` and helped without fighting ${times(partly)}`;
  const kept =
    conduct.honoured === 0 ? 'you never fought for an ally' : `you fought ${times(conduct.honoured)}`;
  return `Called ${times(conduct.called)}, ${kept}${help}${conduct.refused === 0 ? '' : `; you stayed away ${times(conduct.refused)}`}.`;
}

const word = ({ conduct }: Verdict): string =>
  conduct.broken === 0
    ? 'You broke no pact.'
    : `You broke a pact ${times(conduct.broken)}, and all who looked on remember.`;

function burden({ delivered }: Verdict): string {
  if (delivered === null) return 'You pledged no share of the burden.';
  if (delivered >= 1_000_000)
    return `You carry your share: ${number(delivered / 1_000_000, 1)} times what you pledged.`;
  return `You rode on others: ${percent(delivered, 0)} of what you pledged.`;
}

function wars({ conduct, avoided }: Verdict): string {
  const fought = conduct.wars === 0 ? 'You fought no war' : `You fought ${times(conduct.wars)}`;
  if (avoided === 0) return `${fought}.`;
  return `${fought}; ${avoided === 1 ? 'one crisis' : `${avoided} crises`} of yours ended short of it.`;
}

function friends({ reliable }: Verdict): string {
  const best = reliable[0];
  const worst = reliable.at(-1);
  if (!best || !worst) return 'No other nation was called, so nobody’s word was tested.';
  const first = `The most reliable was ${nationMark(best.nation)} (came ${best.honoured} of ${best.called})`;
  if (worst === best) return `${first}.`;
  return `${first}, the least ${nationMark(worst.nation)} (${worst.honoured} of ${worst.called}).`;
}

/** The record in five sentences, in the catalogue's markup. */
export const historianSays = (verdict: Verdict): readonly string[] =>
  [calls, word, burden, wars, friends].map((say) => say(verdict));
