// The state before the first turn: columns filled from content, pacts in force with their ledgers opened.

import { ONE, ppm } from '../model/arithmetic';
import { emptyNationColumns, emptyPairColumns, indexOf } from '../model/columns';
import type {
  Content,
  MeasureContent,
  NationContent,
  PactContent,
  PairContent,
  ThreatContent,
} from '../model/content';
import { type Measure, NEVER, type Pact, type State, type Structure, type ThreatState } from '../model/state';
import { openStreams, resumeStreams } from '../random/streams';
import { needOf } from '../rules/burden';
import { derive, type WorldFacts, worldFacts } from '../rules/derived';
import { pactFacts } from '../rules/pact-facts';
import { coverage } from '../rules/resources';
import { autonomy, security, standing } from '../rules/scores';
import { interestGapOf } from './drift';
import { breachPressure, cohesionOf, openLedger } from '../rules/ledger';
import { callToArms } from './calls';
import { openCrisis } from '../changes/open-crisis';
import { firstImpressions } from './perception';
import { pactOf } from '../changes/pact-record';
import { assign, beginWork, structureOf, type Work } from '../changes/work';
import { ARSENALS, RUNGS } from '../model/vocabulary';

const NOTHING: Structure = {
  pacts: [],
  ended: [],
  offers: [],
  calls: [],
  crises: [],
  settled: [],
  defectionChoices: [],
  violations: [],
  threats: [],
  measures: [],
  conduct: [],
  soundings: [],
  serial: 0,
};

function fillNation(state: State, nation: NationContent, i: number): void {
  const { nations } = state;
  const { perTurn, byStanding } = state.content.theory.influence;
  nations.capability[i] = nation.capability;
  nations.gdp[i] = nation.gdp;
  nations.burden[i] = nation.burden;
  nations.burdenTarget[i] = nation.burden;
  nations.regime[i] = nation.regime;
  nations.regimeSince[i] = NEVER;
  nations.arsenal[i] = ARSENALS.indexOf(nation.arsenal);
  nations.intent[i] = nation.intent;
  nations.readiness[i] = nation.readiness;
  nations.technology[i] = nation.technology;
  nations.stability[i] = nation.stability;
  nations.nationalism[i] = nation.nationalism;
  nations.influence[i] = perTurn + Math.round(byStanding * state.content.theory.cohesion.trustNeutral);
}

/** Everyone knows what is in the open, and only a part of what is hidden. */
function threatAtStart({ theory, nations }: Content, { id, strength, hidden }: ThreatContent): ThreatState {
  const known = hidden ? ppm(theory.transnational.hidden) : ONE;
  return { id, strength, awareness: nations.map(() => known), struck: nations.map(() => NEVER) };
}

function fillPair(state: State, pair: PairContent): void {
  const n = state.content.nations.length;
  const i = indexOf(state.content, pair.a);
  const j = indexOf(state.content, pair.b);
  const { pairs } = state;
  const both = (column: keyof typeof pairs, value: number): void => {
    pairs[column][i * n + j] = value;
    pairs[column][j * n + i] = value;
  };
  pairs.trust[i * n + j] = pair.trustAB;
  pairs.trust[j * n + i] = pair.trustBA;
  both('rivalry', pair.rivalry);
  both('grievance', pair.grievance);
  both('dispute', pair.dispute === null ? 0 : ONE);
  both(
    'lastDispute',
    pair.yearsSinceDispute === null
      ? NEVER
      : -Math.round(pair.yearsSinceDispute * state.content.turnsPerYear),
  );
  both('trade', pair.trade);
  both('transparency', pair.transparency);
  both('interoperability', pair.interoperability);
  both('interestGap', interestGapOf(state, i, j));
  both('distance', pair.distance);
}

function pactInForce(state: State, facts: WorldFacts, pact: PactContent): Pact {
  const members = pact.members.map((nation) => {
    const seat = indexOf(state.content, nation);
    const { capability, regime } = state.nations;
    return {
      nation,
      joined: 0 - pact.age,
      capabilityThen: capability[seat]!,
      regimeThen: regime[seat]!,
      leaves: null,
      asked: null,
    };
  });
  const { id, name, type, terms, lead } = pact;
  const truths = pactFacts(state, facts, { members, terms, failedVotes: [], tended: 0 });
  const ledger = openLedger(state, truths, 0);
  const cohesion = cohesionOf(ledger);
  return pactOf({
    id,
    name,
    type,
    terms,
    lead,
    members,
    ledger,
    cohesion,
    signed: 0 - pact.age,
    termFrom: 0 - pact.age,
    breachPressure: breachPressure(state, { cohesion }, truths.outsideThreat),
    failedVotes: [],
    tended: 0,
    stipends: [],
  });
}

/** A state with another structure, field by field: all states keep one shape, as what is of many is slow to read. */
const restructured = (
  { content, seed, turn, nations, pairs, over }: State,
  structure: Structure,
  streams: State['streams'],
): State => ({ content, seed, turn, nations, pairs, structure, streams, over });

/** Pacts know each other through ties, so ledgers open once all members are known. */
function signPacts(state: State): Structure {
  const alone = worldFacts(state);
  const bare = state.content.pacts.map((pact) => pactInForce(state, alone, pact));
  const tied = restructured(state, structureOf({ ...state.structure, pacts: bare }), state.streams);
  const facts = worldFacts(tied);
  const pacts = state.content.pacts.map((pact) => pactInForce(tied, facts, pact));
  return structureOf({ ...tied.structure, pacts });
}

/** A delivery covers what its sender can; a sanction has no size. */
function measureAtStart(content: Content, { kind, by, on, resource }: MeasureContent): Measure {
  const covers =
    resource === null ? 0 : coverage(content, indexOf(content, on), indexOf(content, by), resource);
  return { kind, by, on, resource, since: 0, size: Math.trunc(covers * ONE) };
}

function noteStartScores(state: State): void {
  const derived = derive(state);
  state.content.nations.forEach((_, i) => {
    state.nations.startSecurity[i] = security(state, derived, i);
    state.nations.startAutonomy[i] = autonomy(state, i);
    state.nations.startStanding[i] = standing(derived, i);
    state.nations.startNeed[i] = ppm(needOf(state, derived, i));
  });
}

/** Crises under way at the start stand on their rung, and their calls wait for answers in the first turn. */
function withCrises(state: State): State {
  const work: Work = { ...beginWork(state), turn: 0 };
  for (const { challenger, target, cause, rung } of state.content.crises) {
    const id = openCrisis(work, challenger, target, cause);
    assign(work, 'crises', id, { rung });
    const crisis = work.structure.crises.find((c) => c.id === id);
    if (crisis && RUNGS.indexOf(rung) >= RUNGS.indexOf('mobilisation')) callToArms(work, crisis);
  }
  return { ...state, pairs: work.pairs, structure: work.structure };
}

/** A game before its first turn, from valid content and any seed text. The same pair gives the same state everywhere. */
export function createGame(content: Content, seed: string): State {
  const n = content.nations.length;
  const conduct = content.nations.map(() => ({ called: 0, honoured: 0, refused: 0, broken: 0, wars: 0 }));
  const bare: State = {
    content,
    seed,
    turn: 0,
    nations: emptyNationColumns(n),
    pairs: emptyPairColumns(n),
    structure: structureOf({
      ...NOTHING,
      conduct,
      threats: content.threats.map((threat) => threatAtStart(content, threat)),
      measures: content.measures.map((measure) => measureAtStart(content, measure)),
    }),
    streams: openStreams(seed),
    over: false,
  };
  bare.pairs.lastDispute.fill(NEVER);
  content.nations.forEach((nation, i) => {
    fillNation(bare, nation, i);
  });
  for (const pair of content.pairs) fillPair(bare, pair);
  const streams = resumeStreams(bare.streams);
  firstImpressions(bare, streams.draw('perception'));
  const state = restructured(bare, signPacts(bare), streams.save());
  noteStartScores(state);
  return content.crises.length === 0 ? state : withCrises(state);
}
