// Specifies what no agent can see, by the types: where one of these lines compiles, `npm run typecheck` fails.

import { expect, test } from 'vitest';
import type { View } from '../../src/engine/agents/view';

const HIDDEN = {
  // @ts-expect-error what the others are really after
  intent: ({ board }: View) => board.nations.intent,
  // @ts-expect-error what they were after at the start
  intentAtFirst: ({ board }: View) => board.content.nations[0]?.intent,
  // @ts-expect-error the character of another
  character: ({ board }: View) => board.content.nations[0]?.agent,
  // @ts-expect-error what that is mixed of
  mixture: ({ board }: View) => board.content.nations[0]?.agentMix,
  // @ts-expect-error what the others have left to spend
  purses: ({ board }: View) => board.nations.influence,
  // @ts-expect-error what they mean to spend on defence
  plans: ({ board }: View) => board.nations.burdenTarget,
  // @ts-expect-error what is to come
  script: ({ board }: View) => board.content.script,
  // @ts-expect-error what the others have ordered in this turn
  orders: (view: View) => view.made,
  // @ts-expect-error what their own doubts are drawn from
  seed: (view: View) => view.board.seed,
};

/** What they may see, to tell that the above is not refused for another reason. */
const SEEN = {
  capability: ({ board }: View) => board.nations.capability,
  perceived: ({ board }: View) => board.pairs.perceivedIntent,
  home: ({ board }: View) => board.content.nations[0]?.region,
  purse: (view: View) => view.purse(),
};

test('nothing is both hidden and seen', () => {
  expect(Object.keys(HIDDEN).filter((name) => name in SEEN)).toEqual([]);
});
