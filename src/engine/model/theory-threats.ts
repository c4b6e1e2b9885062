// Which weights transnational threats have.

import type { ThreatKind } from './vocabulary';

/** How one kind of transnational threat works. Losses are at full severity. */
export interface ThreatKindWeights {
  /** Share of its strength that a nation fully open to it fears. */
  readonly fear: number;
  /** Strikes a year at full strength on a nation fully open to it. */
  readonly strikes: number;
  readonly stability: number;
  readonly gdp: number;
  readonly readiness: number;
}

/** Model section 2: threats that no state makes, and what answers them. */
export interface TransnationalWeights {
  readonly kinds: Readonly<Record<ThreatKind, ThreatKindWeights>>;
  /** Share of the worst that luck may spare. */
  readonly luck: number;
  /** Awareness of a hidden threat at the start, and that from which it counts as found. */
  readonly hidden: number;
  readonly found: number;
  /** Share of what is not known that full technology finds out a year, alone and by each partner who shares. */
  readonly detection: number;
  readonly sharedDetection: number;
  /** Share of strikes that full awareness prevents. */
  readonly warning: number;
  /** Share of strikes, and of fear, that joint defence takes away at most; partners' technology that counts as half. */
  readonly jointDefence: number;
  readonly jointHalf: number;
  /** Share of a strike's losses that partners make good at most. */
  readonly response: number;
  readonly responseTrust: number;
  readonly hostGrievance: number;
  /** Growth a year that a host of no stability adds. */
  readonly unrest: number;
  /** Strength below which a threat is over. */
  readonly floor: number;
  readonly operation: number;
  readonly operationHalf: number;
  readonly localPartner: number;
  readonly backlash: number;
  readonly operationCost: number;
  readonly willingOperation: number;
  readonly mission: number;
  readonly missionHold: number;
  readonly missionCost: number;
  readonly missionStability: number;
  readonly missionStanding: number;
  readonly willingMission: number;
  readonly relief: number;
  readonly reliefCost: number;
  readonly reliefTrust: number;
  readonly reliefStanding: number;
  readonly reliefYears: number;
  /** Factor on relief and missions among those who have promised it. */
  readonly promised: number;
}
