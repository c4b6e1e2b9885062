// A position as it could be as far as one nation knows, for what must not depend on what it cannot know.

import type { Content, NationId, State } from '../../src/engine';

/** The same position with other hidden values of all but one: what they are after, their purses and plans, who they are, what is to come. */
export function otherwise(state: State, me: NationId): State {
  const others = (values: Int32Array, change: (value: number) => number): Int32Array =>
    values.map((value, i) => (state.content.nations[i]!.id === me ? value : change(value)));
  const content: Content = {
    ...state.content,
    script: [],
    nations: state.content.nations.map((nation) =>
      nation.id === me
        ? nation
        : {
            ...nation,
            intent: 1_000_000 - nation.intent,
            agent: 'random',
            agentMix: [],
            hidden: !nation.hidden,
          },
    ),
  };
  const { intent, influence, burdenTarget } = state.nations;
  return {
    ...state,
    content,
    nations: {
      ...state.nations,
      intent: others(intent, (value) => 1_000_000 - value),
      influence: others(influence, (value) => value + 7),
      burdenTarget: others(burdenTarget, (value) => value * 2),
    },
  };
}
