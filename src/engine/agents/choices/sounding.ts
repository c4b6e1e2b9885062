// Whom an agent sounds out before it asks openly, and what it makes of the answer (Jönsson & Hall 2005, Essence of Diplomacy).

import { ONE } from '../../model/arithmetic';
import { indexOf, nationAt } from '../../model/columns';
import type { Deliberate } from '../../model/theory-doubt';
import { leakChance, soundingOf } from '../../rules/soundings';
import { shortfall, shortfallTo } from '../valuation/consent';
import type { Draft } from '../valuation/draft';
import { gaveUpLately, ownTerms } from '../valuation/membership';
import { barFor } from '../valuation/worth';
import { NOTHING, option, type Option, pair, type View } from '../view';
import { proposal } from './proposal';
import { suits } from './search';

/** How usual governments are that would say yes to a draft, 0…1; nought under a theory that believes in none. */
function willing({ board }: View, draft: Draft, seat: number): number {
  const { agents, doubt } = board.content.theory;
  let [yes, all] = [0, 0];
  for (const name of Object.keys(doubt.characters) as Deliberate[]) {
    all += doubt.characters[name];
    if (shortfallTo(board, agents[name], draft, seat) <= 0) yes += doubt.characters[name];
  }
  return all === 0 ? 0 : yes / all;
}

/** To ask in secret one who, as an average statesman, would not sign: its government may be of another mind. Null where that is known already. */
export function sounding(view: View, draft: Draft, seat: number, wanted: number): Option | null {
  const { board, weights, id } = view;
  const of = nationAt(board.content, seat);
  if (soundingOf(board, id, of)) return null;
  const { doubt, cohesion } = board.content.theory;
  return option({ kind: 'sound-out', by: id, of }, [
    { part: 'pact-wanted', value: wanted * doubt.sounding * willing(view, draft, seat) },
    { part: 'may-leak', value: -weights.trust * doubt.leakTrust * (leakChance(board, id, of) / ONE) },
    { part: 'noticeable', value: -cohesion.noticeable },
  ]);
}

/** Offers the pact to whom it has just sounded out, where the answer was good. */
export function followSoundings(view: View): void {
  const { board, me, id } = view;
  for (const { by, of, since } of board.structure.soundings) {
    if (by !== id || since !== board.turn) continue;
    const seat = indexOf(board.content, of);
    if (board.derived.tied[pair(view, me, seat)]! > 0) continue;
    for (const draft of suits(view, [seat]))
      if (!gaveUpLately(board, me, draft) && shortfall(view, draft, seat) <= 0) offer(view, draft);
  }
}

function offer(view: View, draft: Draft): void {
  const { weights } = view;
  const threshold = -barFor(weights, weights.proposeAbove, draft.terms);
  view.choose([
    option(proposal(view, draft), [...ownTerms(view, draft), { part: 'threshold', value: threshold }]),
    NOTHING,
  ]);
}
