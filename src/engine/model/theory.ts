// Which weights a theory of alliances consists of; every balance number of the game is one of these. Unless a name says otherwise: plain
// decimals; rates are per year, impulses are one-off shares.

import type { ThreatWeights, EconomyWeights, TrustWeights, TransparencyWeights } from './theory-world';
import type { AgendaWeights } from './theory-agenda';
import type { BargainWeights } from './theory-bargain';
import type { DoubtWeights } from './theory-doubt';
import type { ConductWeights } from './theory-conduct';
import type { PoliticsWeights } from './theory-politics';
import type { TransnationalWeights } from './theory-threats';
import type { CohesionWeights, PactTypeWeights, HonourWeights, OwnWillWeights } from './theory-pacts';
import type {
  AttackWeights,
  NuclearWeights,
  UtilityWeights,
  LandscapeWeights,
  CrisisWeights,
  PatronageWeights,
  ScoreWeights,
  InfluenceWeights,
  AgentWeights,
} from './theory-play';
import type { StatecraftWeights } from './theory-statecraft';
import type { WarWeights } from './theory-war';
import type { AgentName, Clause, PactType } from './vocabulary';

export interface Theory {
  readonly id: string;
  readonly title: string;
  readonly threat: ThreatWeights;
  readonly conduct: ConductWeights;
  readonly economy: EconomyWeights;
  readonly trust: TrustWeights;
  readonly transparency: TransparencyWeights;
  readonly politics: PoliticsWeights;
  readonly cohesion: CohesionWeights;
  readonly pactTypes: Readonly<Record<PactType, PactTypeWeights>>;
  readonly clauseCosts: Readonly<Record<Clause, number>>;
  readonly honour: HonourWeights;
  readonly ownWill: OwnWillWeights;
  readonly attack: AttackWeights;
  readonly nuclear: NuclearWeights;
  readonly utility: UtilityWeights;
  readonly landscape: LandscapeWeights;
  readonly crisis: CrisisWeights;
  readonly war: WarWeights;
  readonly transnational: TransnationalWeights;
  readonly scores: ScoreWeights;
  readonly patronage: PatronageWeights;
  readonly statecraft: StatecraftWeights;
  readonly influence: InfluenceWeights;
  readonly agenda: AgendaWeights;
  readonly doubt: DoubtWeights;
  readonly bargain: BargainWeights;
  readonly agents: Readonly<Record<Exclude<AgentName, 'random'>, AgentWeights>>;
}
