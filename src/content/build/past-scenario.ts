// A scenario from before the tables as a whole, with the rules by which its figures were made among its sources.
import { distanceKm } from '../geometry';
import { SCENARIO_FORMAT, type ScenarioFile } from '../schema/scenario';
import { pactOf } from './era-pacts';
import { greekLeagues431 } from './eras/greek-leagues-431';
import { medieval1295 } from './eras/medieval-1295';
import { westphalia1648 } from './eras/westphalia-1648';
import type { Past } from './past';
import { pastNation } from './past-nations';
import { isBorder, pastPair } from './past-pairs';
import { pastFlows } from './past-trade';

export const PASTS: readonly Past[] = [greekLeagues431, medieval1295, westphalia1648];

const RULES = (past: Past): ScenarioFile['sources'] => [
  {
    id: 'strength',
    title: `Strength counted in ${past.measures.map(({ name }) => name).join(', ')}; the rule is that of the Correlates of War's index (Singer, Bremer and Stuckey 1972)`,
    note: 'Capability is the mean of a state’s shares of each count over the states of this scenario. Each nation’s reasons name its counts and who tells of them; all are estimates.',
  },
  {
    id: 'people',
    title: 'Product: people times income a head in international dollars of 1990',
    note: 'Both are estimates; the scenario’s own sources say whose.',
  },
  {
    id: 'places',
    title: `Capitals by latitude and longitude; distance between them times ${past.slowness}, before railways and steam`,
    note: 'The model’s kilometres are those of an age with railways and steam. A marching army or a fleet of galleys carried power over a shorter way in the same time, so each kilometre counts for more. An estimate.',
  },
  {
    id: 'trade',
    title: 'Walter Isard (1954), Location Theory and Trade Theory, Quarterly Journal of Economics 68(2)',
    note: `No table of trade reaches so far back. Each state trades away a share of its product (${past.openness} unless it lived by trade) and divides it by the size and the nearness of its partners: an estimate by rule.`,
  },
  {
    id: 'coding-rules',
    title: 'Coded for this scenario by stated rules from what was known at its start',
    note: 'The rules for trust and transparency stand in src/content/build/era-pairs.ts, the judgements with their reasons in src/content/build/eras; each nation carries its reasons. None is keyed to what came after.',
  },
];

/** Nearness for trade: whole between neighbours, falling with the way otherwise. */
const nearness =
  (past: Past) =>
  (a: string, b: string): number => {
    if (isBorder(past, a, b)) return 1;
    const [, lat, lon] = past.states[a]!.seat;
    const [, toLat, toLon] = past.states[b]!.seat;
    return 500 / (500 + past.slowness * distanceKm({ lat, lon }, { lat: toLat, lon: toLon }));
  };

/** Builds the file; the same judgements give the same bytes. */
export function pastScenario(past: Past): ScenarioFile {
  const flows = pastFlows(past, nearness(past));
  const nations = Object.keys(past.states)
    .sort()
    .map((id) => pastNation(past, id, flows.elsewhere(id)));
  const { crises, threats, script, objectives, history, ...header } = past.header;
  return {
    $schema: './scenario.schema.json',
    formatVersion: SCENARIO_FORMAT,
    ...header,
    sources: [...past.sources, ...RULES(past)],
    nations,
    pairs: nations.flatMap((one, i) => nations.slice(i + 1).map((two) => pastPair(past, flows, one, two))),
    pacts: past.treaties.map(pactOf),
    ...(crises !== undefined && { crises }),
    ...(threats !== undefined && { threats }),
    ...(script !== undefined && { script }),
    ...(objectives !== undefined && { objectives }),
    ...(history !== undefined && { history }),
  };
}
