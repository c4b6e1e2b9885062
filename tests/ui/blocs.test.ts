// Blocs as people see them: a patron with the treaties that tie its clients to it is one bloc, a pact of two within a greater one is a part of it,
// and a bloc keeps its colour while it is among those that have one.

import { describe, expect, test } from 'vitest';
import { asNationId, createGame as begin, type State } from '../../src/engine';
import { english } from '../../src/language/english';
import { blocsOf, memberships, slotsOf, standsIn } from '../../src/ui/game/blocs';
import { chronicleOf, emptyChronicle, takeIn } from '../../src/ui/game/chronicle';
import { builtInWorld, builtInWorlds } from '../engine/built-in-worlds';
import { fiveRivers, played, sessionOf } from '../replay/world';

const stateOf = (id: string): State => begin(builtInWorld(id), 'blocs');
const members = (state: State, id: string): readonly string[] =>
  [...(blocsOf(state).find((bloc) => bloc.id === id)?.members ?? [])].sort();

test('Europe in 1949: the Soviet Union and its allies are one bloc, and nobody in the West is in it', () => {
  const state = stateOf('europe-1949');
  const allies = ['ALB', 'BGR', 'CSK', 'FIN', 'GDR', 'HUN', 'POL', 'ROU', 'SUN', 'YUG'];
  expect(members(state, 'SUN')).toEqual(allies);
  const { slots } = chronicleOf(state);
  const first = (id: string): number | undefined => slotsOf(state, slots, asNationId(id))[0];
  expect(new Set(allies.map(first)).size).toBe(1);
  expect(first('GBR')).toBe(first('BEL'));
  expect(first('GBR')).not.toBe(first('POL'));
});

test.each([
  ['world-2025', 'USA', ['AUS', 'BRA', 'JPN', 'KOR', 'PHL', 'THA', 'USA']],
  ['greek-leagues-431', 'ATH', ['ATH', 'CRC', 'LEO', 'PLA', 'THS']],
  ['europe-1938', 'FRA', ['FRA', 'GBR', 'POL', 'SUN']],
])('%s: the patron %s', (world, hub, all) => expect(members(stateOf(world), hub)).toEqual(all));

test('what binds nearly all, rivals too, comes last', () =>
  expect(blocsOf(stateOf('europe-1938')).at(-1)?.id).toBe('league-of-nations'));

describe.each(builtInWorlds().map((content) => [content.id, begin(content, 'blocs')] as const))(
  '%s',
  (_, state) => {
    test('each pact is in one bloc, and so has one colour', () => {
      const pacts = blocsOf(state).flatMap((bloc) => bloc.pacts);
      expect(pacts.map(({ id }) => id).sort()).toEqual(state.structure.pacts.map(({ id }) => id).sort());
    });

    test('whoever is in a pact stands in a bloc, and nobody else', () => {
      for (const { id } of state.content.nations)
        expect([id, standsIn(state, id).length > 0]).toEqual([id, memberships(state, id).length > 0]);
    });
  },
);

test('from turn to turn a bloc keeps its colour, and no two share one', () => {
  const session = played(sessionOf(fiveRivers, 'colours'), 12);
  const chronicle = emptyChronicle();
  let before = new Map<string, number>();
  for (let turn = 0; turn <= 12; turn++) {
    takeIn(english, chronicle, session, turn);
    const now = new Map<string, number>();
    for (const { id, pacts } of blocsOf(session.stateAt(turn))) {
      const slot = chronicle.slots.get(pacts[0]!.id);
      if (slot === undefined) continue;
      now.set(id, slot);
      if (before.has(id)) expect([turn, id, slot]).toEqual([turn, id, before.get(id)]);
    }
    expect(new Set(now.values()).size).toBe(now.size);
    before = now;
  }
});
