// Whether an agent pays a faction in a rival's capital: the more its ambition, their quarrel and the unrest there (O'Rourke 2018, Covert
// Regime Change).

import { ONE } from '../../model/arithmetic';
import { nationAt } from '../../model/columns';
import { NOTHING, option, pair, type View } from '../view';

/** What a faction could do in j for one at odds with it, 0…1: rivalry times unrest. */
function opening(view: View, j: number): number {
  const { pairs, nations, derived } = view.board;
  const at = pair(view, view.me, j);
  if (derived.tied[at]! > 0) return 0;
  return (pairs.rivalry[at]! / ONE) * (1 - nations.stability[j]! / ONE);
}

/** Meddles at most once, where there is most to gain. */
export function meddle(view: View): void {
  if (view.weights.subversion === 0) return;
  let [most, target] = [0, -1];
  for (let j = 0; j < view.board.content.nations.length; j++) {
    const gain = j === view.me ? 0 : opening(view, j);
    if (gain > most) [most, target] = [gain, j];
  }
  if (target < 0) return;
  const order = { kind: 'subvert', by: view.id, against: nationAt(view.board.content, target) } as const;
  const terms = [
    { part: 'ambition', value: view.ambition * view.weights.subversion * most },
    { part: 'doubt', value: -view.draw() },
  ];
  view.choose([option(order, terms), NOTHING]);
}
