// What the engine is given: a checked scenario and theory in whole numbers, sorted, with every pair filled in.
import {
  AGENTS,
  asNationId,
  asPactId,
  byCodeUnit,
  CLAUSES,
  type Content,
  type CrisisContent,
  canonicalJson,
  hashText,
  ISSUE_AREAS,
  monthsOf,
  type NationContent,
  type NationId,
  type Objective,
  ONE,
  type PactContent,
  type PairContent,
  ppm,
  RESOURCES,
  SCORES,
  type ScriptedEffect,
  type ScriptedEvent,
  type Terms,
  THREAT_KINDS,
} from '../engine';
import { compileMeasures, steeringMeasures } from './compile-measures';
import { compileThreats, exposureOf } from './compile-threats';
import { distanceKm } from './geometry';
import { turnOfMonth } from './months';
import { DEFAULTS } from './schema/defaults';
import type { ScenarioFile } from './schema/scenario';
import type { NationFile } from './schema/scenario-nation';
import { COUNTED_OBJECTIVES } from './schema/scenario-objective';
import type { PactFile } from './schema/scenario-pact';
import type { PairFile } from './schema/scenario-pair';
import type { ScriptedEffectFile } from './schema/scenario-script';
import { type TheoryFile, theoryOf } from './schema/theory';

/** Whole ppm that sum to exactly one million, by largest remainders; ties go to the earlier key. `weights` sum to about 1. */
export function apportion<K extends string>(
  keys: readonly K[],
  weights: Readonly<Partial<Record<K, number | undefined>>>,
): Record<K, number> {
  const sum = keys.reduce((all, key) => all + (weights[key] ?? 0), 0);
  const exact = keys.map((key) => ((weights[key] ?? 0) / sum) * ONE);
  const whole = exact.map(Math.floor);
  const left = ONE - whole.reduce((all, part) => all + part, 0);
  const byRemainder = keys
    .map((_, k) => k)
    .sort((a, b) => exact[b]! - whole[b]! - (exact[a]! - whole[a]!) || a - b);
  for (const k of byRemainder.slice(0, left)) whole[k] = whole[k]! + 1;
  return Object.fromEntries(keys.map((key, k) => [key, whole[k]!])) as Record<K, number>;
}

/** A character of one kind, or its shares with the largest of them, the first of equals. */
function compileAgentMix(agent: NationFile['agent']): Pick<NationContent, 'agent' | 'agentMix'> {
  if (typeof agent !== 'object') return { agent: agent ?? DEFAULTS.agent, agentMix: [] };
  const shares = apportion(AGENTS, agent);
  const agentMix = AGENTS.map((name) => ({ agent: name, share: shares[name] })).filter(
    ({ share }) => share > 0,
  );
  const largest = agentMix.reduce((most, one) => (one.share > most.share ? one : most));
  return { agent: largest.agent, agentMix: agentMix.length > 1 ? agentMix : [] };
}

const THOUSANDTHS = 1000;

function compileResources(file: NationFile): NationContent['resources'] {
  return Object.fromEntries(
    RESOURCES.flatMap((resource) => {
      const balance = file.resources?.[resource];
      if (balance === undefined) return [];
      const { supply, demand } = balance;
      return [
        [resource, { supply: Math.round(supply * THOUSANDTHS), demand: Math.round(demand * THOUSANDTHS) }],
      ];
    }),
  );
}

function compileNation(file: NationFile, allHidden: boolean): NationContent {
  const share = (value: number | undefined, neutral: number) => ppm(value ?? neutral);
  const { name, lat, lon } = file.capital;
  return {
    id: asNationId(file.id),
    name: file.name,
    capital: { name, lat, lon },
    region: file.region,
    culture: file.culture,
    capability: Math.max(1, ppm(file.capability)),
    gdp: Math.round(file.gdp),
    population: Math.round(file.population ?? DEFAULTS.population),
    arsenal: file.arsenal ?? DEFAULTS.arsenal,
    burden: share(file.burden, DEFAULTS.burden),
    regime: share(file.regime, DEFAULTS.regime),
    intent: share(file.intent, DEFAULTS.intent),
    offence: share(file.offence, DEFAULTS.offence),
    autonomyTaste: share(file.autonomyTaste, DEFAULTS.autonomyTaste),
    nationalism: share(file.nationalism, DEFAULTS.nationalism),
    readiness: share(file.readiness, DEFAULTS.readiness),
    technology: share(file.technology, DEFAULTS.technology),
    projection: share(file.projection, DEFAULTS.projection),
    stability: share(file.stability, DEFAULTS.stability),
    resources: compileResources(file),
    tradeElsewhere: Math.round(file.tradeElsewhere ?? 0),
    interests: apportion(ISSUE_AREAS, file.interests ?? DEFAULTS.interests),
    scoreWeights: apportion(SCORES, file.scoreWeights ?? DEFAULTS.scoreWeights),
    exposure: exposureOf(file),
    ...compileAgentMix(file.agent),
    hidden: allHidden || (file.hidden ?? false),
  };
}

function compilePair(
  a: NationFile,
  b: NationFile,
  file: PairFile | undefined,
  theory: TheoryFile,
): PairContent {
  const neighbours = file?.neighbours ?? false;
  const apart = Math.max(1, Math.round(file?.distance ?? distanceKm(a.capital, b.capital)));
  const trust = file?.trust ?? DEFAULTS.trust;
  const [first, second] = typeof trust === 'number' ? [trust, trust] : trust;
  const inOrder = file === undefined || file.between[0] === a.id;
  return {
    a: asNationId(a.id),
    b: asNationId(b.id),
    distance: neighbours ? Math.min(apart, theory.threat.neighbourKm) : apart,
    neighbours,
    rivalry: ppm(file?.rivalry ?? 0),
    grievance: ppm(file?.grievance ?? 0),
    dispute: file?.dispute ?? null,
    yearsSinceDispute: file?.yearsSinceDispute ?? null,
    trade: Math.round(file?.trade ?? 0),
    trustAB: ppm(inOrder ? first : second),
    trustBA: ppm(inOrder ? second : first),
    transparency: ppm(file?.transparency ?? theory.transparency.base),
    interoperability: ppm(file?.interoperability ?? 0),
  };
}

function compilePairs(file: ScenarioFile, theory: TheoryFile): PairContent[] {
  const nations = [...file.nations].sort((a, b) => byCodeUnit(a.id, b.id));
  const known = new Map(file.pairs.map((pair) => [[...pair.between].sort(byCodeUnit).join(' '), pair]));
  return nations.flatMap((a, i) =>
    nations.slice(i + 1).map((b) => compilePair(a, b, known.get(`${a.id} ${b.id}`), theory)),
  );
}

function compileTerms(file: PactFile, theory: TheoryFile): Terms {
  const { defaults } = theory.pactTypes[file.type];
  const clauses = file.clauses ?? defaults.clauses;
  return {
    clauses: CLAUSES.filter((clause) => clauses.includes(clause)),
    trigger: file.trigger ?? defaults.trigger,
    unconditional: file.unconditional ?? false,
    against: (file.against ?? null) as NationId | null,
    scope: {
      region: file.scope?.region ?? null,
      threats: THREAT_KINDS.filter((kind) => file.scope?.threats?.includes(kind)),
    },
    chaining: file.chaining ?? false,
    termYears: file.termYears ?? defaults.termYears,
    noticeTurns: file.noticeTurns ?? defaults.noticeTurns,
    decision: file.decision ?? defaults.decision,
    pledge: ppm(file.pledge ?? defaults.pledge),
  };
}

function compilePact(pact: PactFile, file: ScenarioFile, theory: TheoryFile): PactContent {
  return {
    id: asPactId(pact.id),
    name: pact.name,
    type: pact.type,
    members: [...pact.members].sort(byCodeUnit).map(asNationId),
    lead: (pact.lead ?? null) as NationId | null,
    age: Math.floor(((monthsOf(file.start) - monthsOf(pact.signed)) * file.turnsPerYear) / 12),
    terms: compileTerms(pact, theory),
  };
}

function compileCrises(file: ScenarioFile): CrisisContent[] {
  return (file.crises ?? [])
    .map(({ challenger, target, cause, rung }) => ({
      challenger: asNationId(challenger),
      target: asNationId(target),
      cause,
      rung,
    }))
    .sort((a, b) => byCodeUnit(a.challenger, b.challenger) || byCodeUnit(a.target, b.target));
}

function compileEffect(effect: ScriptedEffectFile): ScriptedEffect {
  const { column, by } = effect;
  const [nation, towards] = 'nation' in effect ? [effect.nation, null] : effect.between;
  return { column, nation: asNationId(nation), towards: towards as NationId | null, by: ppm(by) };
}

function compileScript(file: ScenarioFile): ScriptedEvent[] {
  return (file.script ?? [])
    .map((scripted) => ({
      id: scripted.id,
      title: scripted.title,
      turn: turnOfMonth(file.start, file.turnsPerYear, scripted.date),
      kind: scripted.kind,
      nations: scripted.nations.map(asNationId),
      chance: ppm(scripted.chance ?? 1),
      effects: (scripted.effects ?? []).map(compileEffect),
      crisis: scripted.crisis
        ? {
            challenger: asNationId(scripted.crisis.challenger),
            target: asNationId(scripted.crisis.target),
          }
        : null,
    }))
    .sort((a, b) => a.turn - b.turn || byCodeUnit(a.id, b.id));
}

function compileObjectives(file: ScenarioFile): Objective[] {
  return (file.objectives ?? [])
    .map((objective) => ({
      id: objective.id,
      nation: asNationId(objective.nation),
      kind: objective.kind,
      with: (objective.with ?? null) as NationId | null,
      and: (objective.and ?? null) as NationId | null,
      score: objective.score ?? null,
      atLeast: COUNTED_OBJECTIVES.includes(objective.kind)
        ? (objective.atLeast ?? 0)
        : ppm(objective.atLeast ?? 0),
      points: ppm((objective.points ?? DEFAULTS.objectivePoints) / 100),
      decisive: objective.decisive ?? false,
      why: objective.why,
    }))
    .sort((a, b) => byCodeUnit(a.nation, b.nation) || byCodeUnit(a.id, b.id));
}

/** What steers a game; titles and names, and what players are shown, do not, so that changing them keeps the hash. */
function steering(content: Omit<Content, 'hash'>): unknown {
  const nations = content.nations.map(
    ({ name: _name, hidden: _hidden, capital: { name: _capital, ...capital }, ...nation }) => ({
      ...nation,
      capital,
    }),
  );
  const { title: _theoryTitle, ...theory } = content.theory;
  const script = content.script.map(({ title: _what, ...scripted }) => scripted);
  const objectives = content.objectives.map(({ why: _why, ...objective }) => objective);
  const threats = content.threats.map(({ name: _name, ...threat }) => threat);
  const { title: _title, map: _map, reasons: _reasons, measures, ...rest } = content;
  return { ...rest, ...steeringMeasures(measures), nations, theory, threats, script, objectives };
}

export function compile(file: ScenarioFile, theory: TheoryFile): Content {
  const byId = (a: { id: string }, b: { id: string }) => byCodeUnit(a.id, b.id);
  const content = {
    id: file.id,
    title: file.title,
    start: { ...file.start },
    turnsPerYear: file.turnsPerYear,
    turns: file.turns,
    tempo: file.tempo,
    map: file.map,
    theory: theoryOf(theory),
    nations: file.nations.map((nation) => compileNation(nation, file.hidden ?? false)).sort(byId),
    pairs: compilePairs(file, theory),
    pacts: file.pacts.map((pact) => compilePact(pact, file, theory)).sort(byId),
    crises: compileCrises(file),
    measures: compileMeasures(file),
    threats: compileThreats(file),
    script: compileScript(file),
    objectives: compileObjectives(file),
    reasons: file.reasons ?? DEFAULTS.reasons,
  };
  return { ...content, hash: hashText(canonicalJson(steering(content))) };
}
