// Specifies the sentences of the agenda: each kind of matter says what it is and whom it is about, in words and with names.

import { expect, it } from 'vitest';
import {
  type AgendaItem,
  agendaOf,
  agentOrders,
  asCrisisId,
  asNationId,
  asPactId,
  createGame,
  step,
} from '../../src/engine';
import { english } from '../../src/language/english';
import { fitting, plain } from '../../src/language/markup';
import { namesOf } from '../../src/language/names';
import { builtInWorld } from '../engine/built-in-worlds';

const [ALD, BOR] = ['ALD', 'BOR'].map(asNationId) as [
  ReturnType<typeof asNationId>,
  ReturnType<typeof asNationId>,
];
const named = (id: string): string => ({ ALD: 'Aldland', BOR: 'Borland' })[id] ?? '?';
const NAMES = fitting(english, { title: named, nation: named, pact: () => 'the League', threat: () => '?' });
const matter = { key: 'k', stake: 100_000, reason: null, prepared: { kind: 'nation', id: ALD } } as const;
const pact = asPactId('league');
const crisis = asCrisisId('x1');

it.each<[string, AgendaItem]>([
  [
    'Aldland looks ready to sign: bilateral defence.',
    { ...matter, kind: 'partner', nations: [ALD], pactType: 'bilateral-defence' },
  ],
  [
    'Aldland and Borland look ready to sign: multilateral defence.',
    { ...matter, kind: 'partner', nations: [ALD, BOR], pactType: 'multilateral-defence' },
  ],
  [
    'The term of the League runs out in 1 turn; it may not be renewed (25 %).',
    { ...matter, kind: 'lapse', pact, turns: 1, chance: 250_000 },
  ],
  [
    'Aldland has given notice and leaves the League in 3 turns.',
    { ...matter, kind: 'notice', pact, nation: ALD, turns: 3 },
  ],
  [
    'Borland presses Aldland, bound to you (mobilisation).',
    { ...matter, kind: 'ally', crisis, nation: ALD, against: BOR, rung: 'mobilisation', attacked: true },
  ],
  [
    'Aldland arms beyond its needs, by 2.5 % of its economy since the start.',
    { ...matter, kind: 'arming', nation: ALD, risen: 25_000 },
  ],
])('%s', (said, item) => {
  expect(plain(english.agendaSentence(item, null), NAMES).replaceAll('\u00a0', ' ')).toBe(said);
});

it('says every matter of whole games with names, and an objective by its own sentence', () => {
  for (const world of ['five-rivers', 'greek-leagues-431']) {
    let state = createGame(builtInWorld(world), '1');
    while (!state.over && state.turn < 8) {
      const names = namesOf(english, state.content, state.structure);
      for (const { id } of state.content.nations)
        for (const item of agendaOf(state, id)) {
          const goal =
            item.kind === 'goal' ? state.content.objectives.find((one) => one.id === item.objective)! : null;
          const said = plain(english.agendaSentence(item, goal), names);
          expect(said).toMatch(/^\p{Lu}.*[.)]$/u);
          expect(said).not.toMatch(/undefined|NaN|\{|\b(?!III\b|VII\b|XII\b|XIV\b|XVI\b)[A-Z]{3}\b/);
        }
      state = step(state, agentOrders(state).orders).state;
    }
  }
});
