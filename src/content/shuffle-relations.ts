// A control for statements about history: the same nations and the same map, with friendships, quarrels and pacts dealt out among other nations.
import { byCodeUnit } from '../engine';
import { drawsFor } from './generate/draws';
import type { ScenarioFile } from './schema/scenario';
import type { PairFile } from './schema/scenario-pair';

type Deal = (nation: string) => string;

/** What lies between two whatever they think of each other. */
const PLACE = ['neighbours', 'distance', 'trade'] as const;

const keyOf = (a: string, b: string): string => [a, b].sort(byCodeUnit).join(' ');

/** Places stay with their pair; what the two think of each other goes to the pair that they are dealt. */
function dealPairs(pairs: readonly PairFile[], deal: Deal): PairFile[] {
  const dealt = new Map<string, PairFile>();
  for (const {
    between,
    neighbours,
    distance,
    trade,
    sources: _,
    estimates: __,
    note: ___,
    ...relation
  } of pairs) {
    const [a, b] = [deal(between[0]), deal(between[1])];
    const there = dealt.get(keyOf(a, b));
    const trust =
      Array.isArray(relation.trust) && there !== undefined && there.between[0] !== a
        ? ([relation.trust[1], relation.trust[0]] as [number, number])
        : relation.trust;
    dealt.set(keyOf(a, b), {
      ...there,
      between: there?.between ?? [a, b],
      ...relation,
      ...(trust === undefined ? {} : { trust }),
    });
    const here = dealt.get(keyOf(...between)) ?? { between };
    dealt.set(keyOf(...between), {
      ...here,
      ...Object.fromEntries(
        PLACE.flatMap((key) => {
          const value = { neighbours, distance, trade }[key];
          return value === undefined ? [] : [[key, value]];
        }),
      ),
    });
  }
  return [...dealt.values()];
}

/**
 * The scenario with its relations shuffled among its nations: who trusts, hates, claims from and is bound to whom. Size, place,
 * trade and character stay, and so does what comes from outside (the script, threats). `seed` says how they are dealt.
 */
export function shuffleRelations(file: ScenarioFile, seed: string): ScenarioFile {
  const ids = file.nations.map(({ id }) => id);
  const to = drawsFor(seed, 'relations').shuffled(ids);
  const dealt = new Map(ids.map((id, k) => [id, to[k]!]));
  const deal: Deal = (nation) => dealt.get(nation) ?? nation;
  const maybe = (nation: string | null | undefined) =>
    nation === null || nation === undefined ? nation : deal(nation);
  return {
    ...file,
    pairs: dealPairs(file.pairs, deal),
    pacts: file.pacts.map(({ scope, ...pact }) => ({
      ...pact,
      members: pact.members.map(deal),
      ...(pact.lead === undefined ? {} : { lead: maybe(pact.lead) }),
      ...(pact.against === undefined ? {} : { against: maybe(pact.against) }),
      ...(scope?.threats === undefined ? {} : { scope: { threats: scope.threats } }),
    })),
    crises: (file.crises ?? []).map((crisis) => ({
      ...crisis,
      challenger: deal(crisis.challenger),
      target: deal(crisis.target),
    })),
    measures: (file.measures ?? [])
      .filter(({ kind }) => kind === 'sanction')
      .map((measure) => ({
        ...measure,
        by: deal(measure.by),
        on: deal(measure.on),
      })),
  } as ScenarioFile;
}
