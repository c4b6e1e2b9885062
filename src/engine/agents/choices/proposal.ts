// How a draft is put to those who would be in it.

import { nationAt } from '../../model/columns';
import type { Propose } from '../../model/orders';
import type { Draft } from '../valuation/draft';
import type { View } from '../view';
import { pactNameCode } from './pact-name';

export function proposal(view: View, draft: Draft): Propose {
  return {
    kind: 'propose',
    by: view.id,
    pactType: draft.type,
    name: pactNameCode(draft.type, view.id),
    invited: draft.seats
      .filter((seat) => seat !== view.me)
      .map((seat) => nationAt(view.board.content, seat))
      .sort((a, b) => (a < b ? -1 : 1)),
    terms: draft.terms,
  };
}
