// How a whole world is invented from a number of nations and a seed; the same two give the same bytes everywhere.
import { shownSafely } from '../text';
import { hashText } from '../engine';
import { drawsFor } from './generate/draws';
import { layOut } from './generate/layout';
import { makeNations } from './generate/nations';
import { makePacts } from './generate/pacts';
import { makePairs } from './generate/pairs';
import { exposed, makeThreats } from './generate/threats';
import { MAX_NATIONS, SCENARIO_FORMAT, type ScenarioFile } from './schema/scenario';
import type { NationFile } from './schema/scenario-nation';

/** Three to play: the strongest, one in the middle and the weakest. */
function recommended(nations: readonly NationFile[]): ScenarioFile['recommended'] {
  const byPower = [...nations].sort((a, b) => b.capability - a.capability);
  const places = [...new Set([0, Math.floor(byPower.length / 2), byPower.length - 1])];
  const why = [
    'The strongest: others will watch you closely.',
    'In the middle: everyone may court you.',
    'The weakest: find friends first.',
  ];
  return places.map((place, k) => ({ nation: byPower[place]!.id, why: why[k]! }));
}

/**
 * A sound scenario of `nations` (2…200) invented from `seed`, under the theory of that id.
 * Throws where `nations` is no whole number in that range: callers check what people type.
 */
export function generate(nations: number, seed: string, theory = 'balance-of-threat'): ScenarioFile {
  if (!Number.isInteger(nations) || nations < 2 || nations > MAX_NATIONS)
    throw new Error(`cannot make a world of ${nations} nations`);
  const key = `${nations}/${seed}`;
  const layout = layOut(drawsFor(key, 'layout'), nations);
  const plain = makeNations(key, layout);
  const threats = makeThreats(key, plain);
  const made = exposed(key, plain, threats);
  const pairs = makePairs(key, made, layout);
  const safe = shownSafely(seed.slice(0, 61));
  const shown = safe.length > 60 ? `${safe.slice(0, 60)}…` : safe;
  return {
    formatVersion: SCENARIO_FORMAT,
    id: `generated-${nations}-${hashText(key).slice(0, 8)}`,
    title: `A world of ${nations} nations`,
    summary: `${nations} nations invented from the seed “${shown}”: borders, rivalries, trade and a few old pacts, different for every seed.`,
    kind: 'generated',
    minutes: Math.min(60, 8 + 2 * nations),
    concepts: ['balance-of-threat', 'deterrence', 'call-to-arms'],
    start: { year: 100, month: 1 },
    turnsPerYear: 4,
    turns: 40,
    tempo: 3,
    theory,
    map: null,
    sources: [{ id: 'generated', title: 'Invented by the generator; nothing in it is a fact.' }],
    recommended: recommended(made),
    nations: made,
    pairs,
    pacts: makePacts(key, made, pairs),
    ...(threats.length === 0 ? {} : { threats }),
  };
}
