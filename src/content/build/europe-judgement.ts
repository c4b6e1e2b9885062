// What no data set of 1949 has: intent, kind of forces, taste for freedom of action, interests, stability, readiness, agents.
import type { AgentName, IssueArea } from '../../engine';
import type { State } from './europe-states';

/** A value and why. */
export type Reasoned<T> = readonly [T, string];

const among = (state: State, list: readonly State[]): boolean => list.includes(state);

/** Governments that Soviet power had set up or secured by force since 1944. */
export const SECURED_BY_USSR: readonly State[] = ['POL', 'HUN', 'ROU', 'BGR', 'GDR', 'CSK'];
const COMMUNIST: readonly State[] = [...SECURED_BY_USSR, 'YUG', 'ALB', 'SUN'];
const OCCUPIED: readonly State[] = ['FRG', 'GDR', 'AUT'];
const NEUTRAL: readonly State[] = ['SWE', 'FIN', 'ESP', 'ISL'];

/** Live claims on more than 500 km² that the claimant pressed in 1945–48: claimant, holder, land. */
export const CLAIMS: readonly (readonly [State, State, string])[] = [
  ['YUG', 'ITA', 'Trieste and Istria'],
  ['YUG', 'AUT', 'southern Carinthia'],
  ['YUG', 'GRC', 'Aegean Macedonia'],
  ['BGR', 'YUG', 'Vardar Macedonia'],
  ['GRC', 'ALB', 'Northern Epirus'],
  ['SUN', 'TUR', 'the Straits, Kars and Ardahan'],
  ['FRA', 'FRG', 'the Saar'],
  ['FRG', 'POL', 'the lands east of the Oder and Neisse'],
  ['FRG', 'GDR', 'Berlin and German unity'],
];

/**
 * Intent: .15, and .15 for a claim, .20 for a dispute of 1945–48 with a state of this scenario that it began and took to the
 * use of force (COW MID 5: on side A, hostility 4), .30 for land annexed or governments imposed since 1939 and kept.
 */
export function intentOf(state: State, beganByForce: boolean): Reasoned<number> {
  const parts: [number, string][] = [[0.15, 'base']];
  if (CLAIMS.some(([claimant]) => claimant === state)) parts.push([0.15, 'presses a territorial claim']);
  if (beganByForce) parts.push([0.2, 'began a dispute in 1945–48 and took it to the use of force']);
  if (state === 'SUN') parts.push([0.3, 'annexed land and imposed governments since 1939']);
  const sum = parts.reduce((all, [value]) => all + value, 0);
  return [Math.round(sum * 100) / 100, parts.map(([value, why]) => `${why} ${value}`).join(', ')];
}

/** Offensive share: .3 without forces beyond police, .4 conscripts for home defence, .5 a mixed army, .6 able to act overseas, .75 forward-deployed armour. */
export function offenceOf(state: State): Reasoned<number> {
  if (state === 'SUN') return [0.75, 'armoured armies stationed forward in Germany, Hungary and Austria'];
  if (among(state, ['USA', 'GBR', 'FRA'])) return [0.6, 'forces that act overseas'];
  if (among(state, [...OCCUPIED, 'ISL', 'LUX'])) return [0.3, 'no forces beyond police and a few battalions'];
  if (among(state, ['YUG', 'BGR', 'GRC', 'ALB', 'POL', 'CSK', 'CAN', 'NLD'])) return [0.5, 'a mixed army'];
  return [0.4, 'conscripts for the defence of the country'];
}

/** Taste for freedom of action: .5, more for declared neutrality or great-power habit, less where the government rests on another's army. */
export function autonomyTasteOf(state: State): Reasoned<number> {
  if (state === 'YUG') return [0.85, 'broke with Moscow over its independence'];
  if (state === 'SUN') return [0.8, 'great power that leads and does not follow'];
  if (among(state, NEUTRAL)) return [0.7, 'neutral or non-aligned by policy'];
  if (state === 'USA') return [0.6, 'no peacetime alliance in Europe since 1800'];
  if (among(state, SECURED_BY_USSR)) return [0.25, 'government rests on Soviet support'];
  if (among(state, ['FRG', 'AUT'])) return [0.35, 'occupied; wants a state of its own first'];
  return [0.5, 'base'];
}

const INTERESTS: Readonly<Record<string, Reasoned<Partial<Record<IssueArea, number>>>>> = {
  leader: [
    { territory: 0.25, economy: 0.25, ideology: 0.45, humanitarian: 0.05 },
    'leads one side of the contest of systems',
  ],
  communist: [{ territory: 0.35, economy: 0.25, ideology: 0.4 }, 'ruling communist party'],
  occupied: [{ territory: 0.45, economy: 0.4, ideology: 0.1, humanitarian: 0.05 }, 'occupied or divided'],
  front: [
    { territory: 0.5, economy: 0.2, ideology: 0.25, humanitarian: 0.05 },
    'claim or civil war at its border',
  ],
  neutral: [{ territory: 0.3, economy: 0.45, ideology: 0.05, humanitarian: 0.2 }, 'neutral by policy'],
  trading: [
    { territory: 0.3, economy: 0.45, ideology: 0.15, humanitarian: 0.1 },
    'lives by recovery and trade',
  ],
};

export function interestsOf(state: State): Reasoned<Partial<Record<IssueArea, number>>> {
  if (among(state, ['USA', 'SUN'])) return INTERESTS.leader as Reasoned<Partial<Record<IssueArea, number>>>;
  if (among(state, OCCUPIED)) return INTERESTS.occupied as Reasoned<Partial<Record<IssueArea, number>>>;
  if (among(state, COMMUNIST)) return INTERESTS.communist as Reasoned<Partial<Record<IssueArea, number>>>;
  if (among(state, ['GRC', 'TUR', 'ITA']))
    return INTERESTS.front as Reasoned<Partial<Record<IssueArea, number>>>;
  if (among(state, NEUTRAL)) return INTERESTS.neutral as Reasoned<Partial<Record<IssueArea, number>>>;
  return INTERESTS.trading as Reasoned<Partial<Record<IssueArea, number>>>;
}

/** Stability: .85, less .1 under occupation or a dictatorship's isolation, .2 after a coup or imposed change since 1945, .4 in civil war. */
export function stabilityOf(state: State): Reasoned<number> {
  if (state === 'GRC') return [0.45, 'civil war'];
  if (among(state, SECURED_BY_USSR)) return [0.6, 'government imposed or changed by force since 1945'];
  if (among(state, ['FRG', 'AUT', 'ESP'])) return [0.7, 'occupied or isolated'];
  if (among(state, ['FRA', 'ITA']))
    return [0.65, 'short-lived cabinets and a large opposition outside the system'];
  if (among(state, ['YUG', 'ALB'])) return [0.65, 'purges after the break of 1948'];
  return [0.85, 'base'];
}

/** Readiness: .5 in peacetime; .7 at war, .65 mobilised or kept at war strength, .2 without an army. */
export function readinessOf(state: State): Reasoned<number> {
  if (state === 'GRC') return [0.7, 'at war'];
  if (among(state, ['SUN', 'TUR', 'YUG'])) return [0.65, 'kept near war strength'];
  if (among(state, [...OCCUPIED, 'ISL'])) return [0.2, 'no army'];
  if (among(state, ['GBR', 'FRA', 'NLD'])) return [0.55, 'fighting or garrisoned overseas'];
  return [0.5, 'peacetime'];
}

const LEADS =
  'binds weaker states into an order that it leads (Gilpin 1981; Lundestad 1986, Empire by Invitation; Lake 2009)';

/** Who plays it by default; what Moscow was after is contested (Gaddis 1997 against Leffler 2007). */
export function agentOf(state: State): Reasoned<AgentName> {
  if (among(state, ['USA', 'SUN'])) return ['hegemon', LEADS];
  if (state === 'YUG') return ['hedger', 'between the camps, and on terms with both as it can be'];
  if (state === 'SWE') return ['isolationist', 'no alliance in peace, neutral in war, and well armed'];
  if (among(state, SECURED_BY_USSR)) return ['bandwagoner', 'government rests on the strongest neighbour'];
  if (state === 'ALB') return ['bandwagoner', 'weak, and changed its protector when the stronger one called'];
  if (state === 'ITA') return ['bandwagoner', 'joined the stronger side in 1915, 1940 and 1943'];
  if (state === 'FIN')
    return ['hedger', 'came to terms with the neighbour it could not balance, and kept its own ways'];
  if (among(state, ['DNK', 'ISL', 'CAN', 'NLD', 'BEL', 'LUX', 'PRT', 'AUT', 'FRG'])) {
    return ['reciprocator', 'small or new state that lives by rules and by how others treat it'];
  }
  return ['balancer', 'looks to the nearest great threat first'];
}

/** Bloc lines of 1 January 1949, for transparency alone: Cominform members' governments, the sixteen of the Marshall Plan, nobody. */
export function campOf(state: State): 'east' | 'west' | null {
  if (state === 'YUG' || state === 'ESP' || state === 'FIN') return null;
  return among(state, COMMUNIST) ? 'east' : 'west';
}
