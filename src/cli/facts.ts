// What is printed of a game for machines: the object of `run --json`, which other programs rely on.

import { ranking } from '../engine';
import type { Content, NationId, Pact, Ranked, Seat, State } from '../engine';
import { ENGINE_VERSION, type Hash } from '../replay';
import type { Language } from '../language/language';

export interface GameFacts {
  readonly engine: string;
  readonly scenario: { readonly id: string; readonly hash: Hash };
  readonly seed: string;
  readonly turns: number;
  /** The chain's hash after the last turn: it takes in every state and every order. */
  readonly stateHash: Hash;
  readonly nations: readonly object[];
  readonly pacts: readonly object[];
  readonly ended: readonly object[];
  readonly outcome: { readonly over: boolean; readonly winner: NationId | null };
}

/** A game as it stands at `state`. Scores, cohesion and capability in ppm, gdp in million dollars. */
export function gameFacts(
  language: Language,
  content: Content,
  state: State,
  stateHash: Hash,
  seats: Readonly<Record<NationId, Seat>>,
): GameFacts {
  const ranked = ranking(state);
  return {
    engine: ENGINE_VERSION,
    scenario: { id: content.id, hash: content.hash },
    seed: state.seed,
    turns: state.turn,
    stateHash,
    nations: content.nations.map(({ id }, i) =>
      nationFacts(state, i, seats[id]!, ranked.find(({ nation }) => nation === id)!),
    ),
    pacts: state.structure.pacts.map((pact) => pactFacts(language, content, pact)),
    ended: state.structure.ended.map((pact) => ({ ...pact, name: language.pactName(content, pact.name) })),
    outcome: { over: state.over, winner: state.over ? (ranked[0]?.nation ?? null) : null },
  };
}

function nationFacts(state: State, i: number, seat: Seat, ranked: Ranked): object {
  const { id, name } = state.content.nations[i]!;
  const { capability, gdp, burden } = state.nations;
  const { rank, total, change, goals, scores } = ranked;
  return {
    id,
    name,
    seat,
    rank,
    total,
    change,
    goals,
    scores,
    capability: capability[i],
    gdp: gdp[i],
    burden: burden[i],
    conduct: state.structure.conduct[i],
  };
}

function pactFacts(
  { pactName }: Language,
  content: Content,
  { id, name, type, signed, members, cohesion, breachPressure, terms }: Pact,
): object {
  return {
    id,
    name: pactName(content, name),
    type,
    signed,
    members: members.map(({ nation }) => nation),
    cohesion,
    breachPressure,
    terms,
  };
}
