// How likely a nation is to say yes to an offer, as another can tell: the sum that it will decide by, over all the minds it may have.

import { halvings } from '../model/arithmetic';
import { indexOf } from '../model/columns';
import type { Terms } from '../model/content';
import { asOfferId, type NationId, type OfferId, type PactId } from '../model/ids';
import type { Offer, SidePayment, State } from '../model/state';
import type { PactType } from '../model/vocabulary';
import { boardOf } from '../rules/board';
import { weighOffer } from '../agents/choices/replies';
import { type Chance, chanceOver } from './chance';
import { possibleCharacters, type Seats } from './character';
import { hypothesesOf } from './hypotheses';
import { knowledgeAccount } from './knowledge';

export interface DraftOffer {
  readonly by: NationId;
  /** Pact to be joined or amended; null when founding. */
  readonly pact: PactId | null;
  readonly type: PactType;
  /** Everyone who would become a member: the proposer too when founding, only the newcomers when joining. */
  readonly parties: readonly NationId[];
  readonly terms: Terms;
  /** What would be given beside the treaty. */
  readonly payments?: readonly SidePayment[];
  /** Another's offer that it is to beat. */
  readonly outbids?: OfferId | null;
}

/** Its answer is certain where the offer lies before it; a draft is answered a turn later, in a world that has moved on. */
type YesOf = (score: number) => number;

const now: YesOf = (score) => (score >= 0 ? 1 : 0);

/** Logistic, of base 2. */
const later =
  (drift: number): YesOf =>
  (score) => {
    const odds = halvings(Math.abs(score) / drift);
    return score >= 0 ? 1 / (1 + odds) : odds / (1 + odds);
  };

function chanceOfYes(
  state: State,
  seats: Seats,
  asker: NationId,
  asked: NationId,
  offer: Offer,
  yes: YesOf,
): Chance {
  const board = boardOf(state);
  const [me, other] = [indexOf(state.content, asker), indexOf(state.content, asked)];
  const known = knowledgeAccount(board, me, other);
  const characters = possibleCharacters(state, seats, me, other, known.level);
  const cases = hypothesesOf(board, me, other, characters).map(({ standpoint, weight }) => {
    const { score, terms } = weighOffer(standpoint, offer);
    return { weight, chance: yes(score), terms };
  });
  return chanceOver(cases, state.content.theory.doubt.within, known, state.turn);
}

/** How likely `asked` is to say yes to an offer that waits for its answer, as far as `asker` can tell. */
export const chanceOfAnswer = (
  state: State,
  seats: Seats,
  asker: NationId,
  asked: NationId,
  offer: Offer,
): Chance => chanceOfYes(state, seats, asker, asked, offer, now);

/** How likely `asked` is to say yes to a draft that `asker` would send in this turn. */
export function chanceOfDraft(
  state: State,
  seats: Seats,
  asker: NationId,
  asked: NationId,
  draft: DraftOffer,
): Chance {
  const offer = draftedOffer(state, asked, draft);
  return chanceOfYes(state, seats, asker, asked, offer, later(state.content.theory.doubt.drift));
}

/** The draft as an offer that lies before one nation. */
export function draftedOffer(state: State, asked: NationId, draft: DraftOffer): Offer {
  return {
    ...draft,
    id: asOfferId('draft'),
    kind: draft.pact === null ? 'found' : draft.parties.length > 0 ? 'join' : 'amend',
    made: state.turn,
    name: '',
    lead: null,
    voters: [asked],
    answers: [null],
    counterTo: null,
    countered: null,
    payments: draft.payments ?? [],
    outbids: draft.outbids ?? null,
  };
}
