// Specifies what a turn's report tells a person: all that concerns it or its pacts, all that is loud in the world, each once, whatever the game.
import { describe, expect, test } from 'vitest';
import { agentOrders, createGame, step } from '../../src/engine';
import type { GameEvent, NationId, State } from '../../src/engine';
import { isLoud, storiesOf } from '../../src/ui/game/report/stories';
import { builtInWorld } from '../engine/built-in-worlds';

interface Turn {
  readonly before: State;
  readonly events: readonly GameEvent[];
}

function turnsOf(world: string, count: number): readonly Turn[] {
  let before = createGame(builtInWorld(world), 'stories');
  return Array.from({ length: count }, () => {
    const { state, events } = step(before, agentOrders(before).orders);
    const turn = { before, events };
    before = state;
    return turn;
  });
}

const turns = turnsOf('europe-1938', 16);
const nations = turns[0]!.before.content.nations.map(({ id }) => id);

const toldOf = (turn: Turn, me: NationId | null): readonly GameEvent[] => {
  const { headline, own, partners, world } = storiesOf(turn.events, me, turn.before);
  return [...(headline === null ? [] : [headline]), ...own, ...partners, ...world];
};

describe('the report of a turn', () => {
  test('tells each of these once: what one takes part in, what befalls one’s pacts, what is loud', () => {
    for (const turn of turns)
      for (const me of nations) {
        const told = toldOf(turn, me);
        expect(new Set(told).size).toBe(told.length);
        const mine = turn.before.structure.pacts.filter(({ members }) =>
          members.some(({ nation }) => nation === me),
        );
        const due = turn.events.filter(
          (event) => event.actors.includes(me) || isLoud(event) || mine.some(({ id }) => id === event.pact),
        );
        expect(new Set(told)).toEqual(new Set(due));
      }
  });

  test('tells how one’s war ended rather than that it was fought', () => {
    const [a, b] = [nations[0]!, nations[1]!];
    const of = (kind: string, detail: string): GameEvent =>
      ({ id: kind, kind, detail, crisis: 'x1', actors: [a, b], effects: [] }) as unknown as GameEvent;
    const [fought, settled] = [of('war-fought', 'none'), of('crisis-settled', 'challenger-won')];
    expect(storiesOf([fought, settled], a, turns[0]!.before).headline).toBe(settled);
    expect(storiesOf([fought], a, turns[0]!.before).headline).toBe(fought);
  });

  test('puts no event of somebody else before one that is as loud and one’s own', () => {
    const headlines = turns.flatMap((turn) =>
      nations.map((me) => ({ me, turn, ...storiesOf(turn.events, me, turn.before) })),
    );
    for (const { me, headline, own } of headlines) {
      if (headline === null || headline.actors.includes(me)) continue;
      for (const event of own) expect(event.kind).not.toBe(headline.kind);
    }
    expect(headlines.some(({ headline }) => headline !== null)).toBe(true);
    expect(headlines.some(({ headline }) => headline === null)).toBe(true);
  });

  test('without a person all is the world’s', () => {
    for (const turn of turns) {
      const { own, partners } = storiesOf(turn.events, null, turn.before);
      expect([own, partners]).toEqual([[], []]);
    }
  });
});
