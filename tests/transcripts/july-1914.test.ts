// July 1914 as the rules let it happen, from the ultimatum to the fifth declaration of war: who comes because a treaty asks it, and who without.

import { expect, it } from 'vitest';
import { asNationId, createGame, type Order, type State } from '../../src/engine';
import { builtInWorld } from '../engine/built-in-worlds';
import { answer, claim, intervene, type Move, separatePeace, stance, story, take } from '../engine/moves';

const [AUH, SRB, RUS, DEU, FRA, GBR] = ['AUH', 'SRB', 'RUS', 'DEU', 'FRA', 'GBR'].map(asNationId) as [
  Order['by'],
  Order['by'],
  Order['by'],
  Order['by'],
  Order['by'],
  Order['by'],
];

const PUSH = [stance(AUH, 'escalate')];
/** Nothing else befalls this world: no script, no incidents, no sparks. */
const start = (): State => {
  const content = builtInWorld('europe-1914');
  const { attack, crisis } = content.theory;
  const calm = { ...attack, base: 0, quarrels: 0 };
  const sparks = Object.fromEntries(Object.keys(crisis.sparks).map((cause) => [cause, 0]));
  const theory = {
    ...content.theory,
    attack: calm,
    // Told from the lowest rung.
    crisis: { ...crisis, sparks: sparks as typeof crisis.sparks, demandRung: 0 },
  };
  return createGame({ ...content, theory, script: [] }, 'july');
};

const CHAIN: readonly (readonly Move[])[] = [
  [claim(AUH, SRB)],
  PUSH,
  PUSH,
  // Russia stands by Serbia, to which no treaty binds it.
  [intervene(RUS, SRB, AUH)],
  // Austria-Hungary is now at odds with Russia, and Germany bound to come.
  [...PUSH, answer(DEU, 'fight')],
  // Germany fights Russia, and France is bound to come.
  PUSH,
  [answer(FRA, 'fight')],
  // Britain is bound to none of them.
  [intervene(GBR, SRB, AUH)],
];

it('spreads by treaty and without, link by link', () => {
  const { told, state } = story(start(), CHAIN);
  expect(told[0]).toContain('incident (claim) AUH SRB');
  expect(told[2]).toContain('crisis-rose (mobilisation) AUH SRB');
  expect(told[3]).toContain('war-joined (intervention) RUS SRB');
  expect(told[3]).toContain('call-made AUH DEU');
  expect(told[4]).toContain('call-answered (fight) DEU AUH');
  expect(told.flat()).toContain('call-made RUS FRA');
  expect(told.flat()).toContain('crisis-rose (war) AUH SRB');
  expect(told[7]).toContain('war-joined (intervention) GBR SRB');
  const fights = told[7]!.find((line) => line.startsWith('war-fought'))!;
  for (const nation of [AUH, DEU, SRB, RUS, FRA, GBR]) expect(fights).toContain(nation);
  expect(state.structure.crises[0]).toMatchObject({ aim: 'land', rung: 'war' });
});

it('ends for one by a separate peace, as in March 1918, and its comrades fight on', () => {
  const { state } = story(start(), CHAIN);
  const left = take(state, separatePeace(RUS, AUH));
  expect(left.events.map(({ kind, actors }) => `${kind} ${actors.join(' ')}`)).toContain('war-left RUS AUH');
  const next = take(left.state);
  const fighting = next.events.find(({ kind }) => kind === 'war-fought')!.actors;
  expect(fighting).toContain(FRA);
  expect(fighting).not.toContain(RUS);
});
