// What an invitee is expected to answer to a draft, before it is sent: the same reckoning the invitee will make.

import type { Account } from '../../model/account';
import { indexOf } from '../../model/columns';
import type { Terms } from '../../model/content';
import { asOfferId, type NationId, type PactId } from '../../model/ids';
import type { Offer, State } from '../../model/state';
import type { AgentName, PactType } from '../../model/vocabulary';
import { boardOf } from '../../rules/board';
import { optionAccount } from '../cards';
import { weightsOf } from '../play';
import { weighOffer } from './replies';
import { look } from '../view';

export interface Acceptance {
  readonly accepts: boolean;
  /** What yes is worth to it over its threshold, term by term; ppm, may be negative. */
  readonly account: Account;
  /** The term that weighs most on the side of its answer. */
  readonly reason: string;
}

export interface DraftOffer {
  readonly by: NationId;
  /** Pact to be joined or amended; null when founding. */
  readonly pact: PactId | null;
  readonly type: PactType;
  /** Everyone who would become a member: the proposer too when founding, only the newcomers when joining. */
  readonly parties: readonly NationId[];
  readonly terms: Terms;
}

/** What `nation`, played by `agent`, would make of a draft now. */
export function acceptance(
  state: State,
  draft: DraftOffer,
  nation: NationId,
  agent: AgentName = 'balancer',
): Acceptance {
  const offer: Offer = {
    ...draft,
    id: asOfferId('draft'),
    kind: draft.pact === null ? 'found' : draft.parties.length > 0 ? 'join' : 'amend',
    made: state.turn,
    name: '',
    lead: null,
    voters: [nation],
    answers: [null],
    counterTo: null,
  };
  const view = look(
    boardOf(state),
    state.seed,
    indexOf(state.content, nation),
    weightsOf(state.content.theory, agent),
  );
  const weighed = weighOffer(view, offer);
  const account = optionAccount(weighed, state.turn);
  const accepts = weighed.score >= 0;
  const weightiest = [...account.entries]
    .filter((entry) => entry.part !== 'set-utility')
    .sort((a, b) => (accepts ? b.level - a.level : a.level - b.level))[0];
  return { accepts, account, reason: weightiest?.part ?? 'set-utility' };
}
