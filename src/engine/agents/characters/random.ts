// At random: the baseline that every other agent must beat.

import { nationAt } from '../../model/columns';
import type { Order } from '../../model/orders';
import { ANSWERS, PACT_TYPES, RESOURCES, STANCES } from '../../model/vocabulary';
import { defaultTerms } from '../../rules/terms';
import { pactNameCode } from '../choices/pact-name';
import type { Character } from './character';
import { myPacts, option, type View } from '../view';

const pick = <T>(view: View, items: readonly T[]): T => items[Math.floor(view.draw() * items.length)]!;

function replies(view: View): readonly Order[] {
  const { calls, crises, offers } = view.board.structure;
  const by = view.id;
  return [
    ...calls
      .filter((call) => call.called === by && call.answer === null)
      .map((call): Order => ({ kind: 'answer-call', by, call: call.id, answer: pick(view, ANSWERS) })),
    ...crises
      .filter((crisis) => crisis.challenger === by || crisis.target === by)
      .map(
        (crisis): Order => ({ kind: 'crisis-stance', by, crisis: crisis.id, stance: pick(view, STANCES) }),
      ),
    ...offers
      .filter((offer) => offer.voters.includes(by))
      .map((offer): Order => ({ kind: pick(view, ['accept', 'reject'] as const), by, offer: offer.id })),
  ];
}

/** One act of any kind towards anyone. */
function anyAct(view: View): Order {
  const { content } = view.board;
  const by = view.id;
  const other = nationAt(content, Math.floor(view.draw() * content.nations.length));
  const pact = myPacts(view).length > 0 ? pick(view, myPacts(view)) : null;
  const pactType = pick(view, PACT_TYPES);
  const acts: Order[] = [
    { kind: 'dialogue', by, with: other },
    { kind: 'exercise', by, with: other },
    { kind: 'trade-deal', by, with: other },
    { kind: 'share-intelligence', by, with: other },
    { kind: 'aid', by, to: other },
    { kind: 'invest', by, with: other },
    { kind: 'share-technology', by, with: other },
    { kind: 'arms-sale', by, to: other },
    { kind: 'sanction', by, against: other },
    { kind: 'resource-deal', by, with: other, resource: pick(view, RESOURCES) },
    { kind: 'cut-off', by, against: other, resource: pick(view, RESOURCES) },
    { kind: 'press-claim', by, against: other },
    { kind: 'subvert', by, against: other },
    {
      kind: 'set-defence-spending',
      by,
      burden: Math.floor(view.draw() * view.board.nations.burden[view.me]! * 2),
    },
    {
      kind: 'propose',
      by,
      pactType,
      name: pactNameCode(pactType, by),
      invited: [other],
      terms: defaultTerms(view.board, pactType, null),
    },
    ...(pact
      ? ([
          { kind: 'leave', by, pact: pact.id },
          { kind: 'invite', by, pact: pact.id, nation: other },
        ] as const)
      : []),
  ];
  return pick(view, acts);
}

export const random: Character = {
  name: 'random',
  source: 'Baseline',
  decide(view) {
    for (const order of replies(view)) view.choose([option(order, [])]);
    for (let tries = view.purse(); tries > 0; tries--) view.choose([option(anyAct(view), [])]);
  },
};
