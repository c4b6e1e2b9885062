// What an offer is worth to who would make it, as an average statesman in its place would reckon.

import { type Account, accountOfTerms } from '../model/account';
import { indexOf } from '../model/columns';
import type { NationId } from '../model/ids';
import type { State } from '../model/state';
import { look } from '../agents/view';
import { weighOffer } from '../agents/choices/replies';
import { weightsOf } from '../agents/weights';
import { boardOf } from '../rules/board';
import { draftedOffer, type DraftOffer } from './answers';

/** In ppm of the agents' unit, over the threshold that any such treaty must reach. */
export function worthToProposer(state: State, me: NationId, draft: DraftOffer): Account {
  const { theory } = state.content;
  const view = look(boardOf(state), state.seed, indexOf(state.content, me), weightsOf(theory, 'balancer'));
  return accountOfTerms(weighOffer(view, draftedOffer(state, me, draft)).terms, state.turn);
}
