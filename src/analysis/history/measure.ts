// What a figure measures and what it is compared with, as codes with what they are about; the language room words them.

import type { PactType } from '../../engine';

/** What is measured in the same way whatever the cases are. */
type Plain =
  | 'alliance-sets-auc'
  | 'alliance-sets-auc-fearless'
  | 'breach-auc'
  | 'breach-expected'
  | 'breach-fifths'
  | 'calls-entrapped'
  | 'calls-honoured'
  | 'challenger-neutral'
  | 'challenger-offence'
  | 'defence-clustering'
  | 'defence-density'
  | 'descent-rises'
  | 'dispute-auc'
  | 'dispute-expected'
  | 'disputes-a-year'
  | 'disputes-with-trade'
  | 'disputes-to-wars'
  | 'entrapped-for-challenger'
  | 'honoured-institutions'
  | 'honoured-treaty'
  | 'joined-bound'
  | 'joined-great'
  | 'joined-neighbours'
  | 'joined-rivals'
  | 'joined-soon'
  | 'large-wars'
  | 'ledger-mismatch'
  | 'no-pacts'
  | 'one-bloc'
  | 'others-bound'
  | 'others-great'
  | 'others-neighbours'
  | 'others-rivals'
  | 'pact-ended'
  | 'pact-grown'
  | 'pacts-signed'
  | 'target-defended'
  | 'unconfirmed-minima'
  | 'war-months'
  | 'wars-a-year'
  | 'wars-won';

type OfKind =
  | 'calls-honoured-by-all'
  | 'calls-honoured-by-any'
  | 'kind-signed'
  | 'pact-life'
  | 'pact-violations';

export type Measure =
  | { readonly code: Plain }
  | { readonly code: OfKind; readonly type: PactType }
  | { readonly code: 'kinds-signed'; readonly of: number }
  | { readonly code: 'honour-auc' | 'honour-brier'; readonly source: string }
  | { readonly code: 'states-on-side'; readonly lineUp: string; readonly of: number }
  | { readonly code: 'burden-rank'; readonly year: number }
  | {
      readonly code: 'burden-trend';
      readonly by: 'size' | 'distance';
      /** The correlation in the first year and in the last. */
      readonly from: { readonly year: number; readonly value: number };
      readonly to: { readonly year: number; readonly value: number };
    };

export type Baseline =
  | {
      readonly code:
        | 'aimed-at'
        | 'base-rate'
        | 'chance'
        | 'conflict-only'
        | 'in-the-cases'
        | 'no-difference'
        | 'no-effect'
        | 'peace-years'
        | 'proximity'
        | 'random-network'
        | 'real-burdens'
        | 'threat-alone'
        | 'with-threat'
        | 'without';
    }
  /** A record of so many years. */
  | { readonly code: 'recorded'; readonly from: number; readonly to: number }
  | { readonly code: 'nearness'; readonly size: number };
