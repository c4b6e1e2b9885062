// Decides the shape and ranges of the weights about the world between pacts: threat, economy, trust, transparency.
// Refuses to know their values and the rules that use them.
import * as z from 'zod/mini';
import { rate, share, weight } from './weight';

const WALT = 'Walt 1987';
const BOULDING = 'Boulding 1962';
const OLSON = 'Olson & Zeckhauser 1966; fit';
const ONLOOKERS = 'LeVeck & Narang 2017; design';

export const threatSchema = z.strictObject({
  decayKm: weight(50, 20_000, 'km', 'Distance at which power is halved', BOULDING),
  neighbourKm: weight(0, 5_000, 'km', 'Neighbours are never further apart than this', BOULDING),
  disputeYears: weight(0, 50, 'years', 'How long a militarised dispute makes two nations hostile', 'fit'),
  recentDispute: share('Hostility that a militarised dispute within those years leaves', WALT),
  territorialDispute: share('Hostility that a live territorial dispute adds', WALT),
  wariness: share(
    'Hostility that mere power arouses, since intentions can never be known',
    'Waltz 1979, Mearsheimer 2001; design',
  ),
  enmityCounts: share('Share by which rivalry, disputes and perceived intent count', WALT),
  friendship: share('Share of a threat that full trust takes away', 'Wendt 1999; design'),
  intentFloor: weight(
    0,
    0.99,
    'share',
    'Perceived intent below which nobody is feared; at 1 it is full hostility',
    WALT,
  ),
  defensiveShare: share('Weight of forces that are not offensive, beside 1 for offensive ones', WALT),
  pressureHalf: weight(
    0.001,
    10,
    'threat',
    'Mean threat from outside at which the pressure on a pact is one half',
    'fit',
  ),
  sharedHalf: weight(
    0.0001,
    10,
    'threat',
    'Added below the line in the shared-threat ratio S/(T + it)',
    'fit',
  ),
  perceptionNoise: share('Largest error of a perceived intent, at transparency 0'),
  intelligenceNoise: share('Share of that error that is left where intelligence is shared'),
  projectionCut: share('Share of any distance that full power projection takes away', BOULDING),
  basingShare: share(
    'Share of the way from home to the nearest host that bases there take away',
    'Posen 2003; design',
  ),
  jointCommandCut: share('Share of the distance between members that a joint command takes away'),
});

export const economySchema = z.strictObject({
  interdependenceHalf: weight(
    0.001,
    1,
    'share of trade',
    'Smaller trade share at which two economies count as half interdependent',
    'fit',
  ),
  gdpGrowth: weight(-0.1, 0.2, 'per year', 'Growth of gdp without trade'),
  gdpGrowthFromTrade: rate(
    0.2,
    'Growth of gdp that full interdependence with partners adds',
    'Frankel & Romer 1999; design',
  ),
  tradeGrowth: rate(
    0.5,
    'Growth of trade between two nations of full trust; it shrinks as trust falls below neutral',
  ),
  tradePreferenceGrowth: rate(0.5, 'Growth of trade that a trade-preference clause adds'),
  tradeTrustNeutral: share('Trust at which trade neither grows nor shrinks by trust'),
  tradeHostilityLoss: rate(1, 'Share of trade lost a year at full hostility'),
  tradeDealImpulse: share('Trade that a trade deal adds, as a share of what there is'),
  tradeDealFloor: share('Trade that a deal opens between two who had none, as a share of the smaller total'),
  aidShare: weight(0, 0.1, 'share of gdp', "Share of the giver's gdp that one act of aid moves"),
  aidStability: share('Stability that one act of aid brings the receiver'),
  capabilityFromBurden: rate(
    0.5,
    "Capability gained a year for each doubling of spending over the start's, beside that of all",
    'Gilpin 1981; design',
  ),
  procurementSaving: weight(
    0,
    0.9,
    'share',
    'Largest share of the cost of arms that joint procurement saves',
    'sign: Hartley 2001; design',
  ),
  procurementHalf: weight(0.1, 200, 'partners', 'Partners with whom half of that is saved'),
  technologyClause: rate(
    12,
    "Share of the gap to a pact's most advanced member that a technology-transfer clause closes",
  ),
  burdenStepPerYear: rate(0.5, 'Furthest that a burden can move in a year, as a share of gdp'),
  burdenMax: weight(
    0.01,
    1,
    'share of gdp',
    'Highest burden in peacetime',
    'SIPRI and COW, highest peacetime burdens',
  ),
  burdenBase: weight(0, 0.2, 'share of gdp', 'b0: burden wanted without threat or allies', OLSON),
  burdenThreat: weight(0, 1, 'share of gdp', 'k1: burden that the largest single threat adds', OLSON),
  burdenAllies: weight(
    0,
    1,
    'share of gdp',
    'k2: burden saved for each share of gdp that allies spend (free riding)',
    OLSON,
  ),
  burdenSize: weight(
    0,
    1,
    'share of gdp',
    'k3: burden that size adds among allies, while threat is low',
    OLSON,
  ),
  burdenThreatFull: weight(
    0.001,
    10,
    'threat',
    'θ0: threat at which size no longer matters for the burden',
    OLSON,
  ),
  burdenReview: share('Share of the way to the burden it wants that a yearly review goes'),
});

export const trustSchema = z.strictObject({
  transparencyGain: rate(
    1,
    'Share of the missing trust that full transparency restores',
    'sign: Kydd 2005; design',
  ),
  grievanceLoss: rate(1, 'Share of trust that a full grievance wears away'),
  exercise: share('Share of the missing trust that an exercise brings'),
  dialogue: share('Share of the missing trust that a dialogue or summit brings'),
  intelligence: share('Share of the missing trust that shared intelligence brings'),
  tradeDeal: share('Share of the missing trust that a trade deal brings'),
  aid: share('Share of the missing trust that aid brings'),
  callHonoured: share('Share of the missing trust that an honoured call brings'),
  callPartly: share('The same for a call answered with money or bases'),
  callWords: share('Share of trust lost by a call answered with words'),
  callRefused: share('Share of trust lost by a refused call', 'Gibler 2008; design'),
  lawfulOut: share("Share of a refusal's cost that remains where a lawful out existed"),
  callOnlookers: share("Share of a refusal's or an honouring's effect that onlookers feel", ONLOOKERS),
  pledgeKept: share('Share of the missing trust that a kept pledge brings at a review'),
  pledgeMissed: share('Share of trust lost by a missed pledge at a review'),
  violation: share(
    'Share of trust that the victim of a violation loses',
    'sign: Crescenzi et al. 2012; design',
  ),
  onlookers: share('Share of trust that an onlooker of full weight loses', ONLOOKERS),
  onlookerVictimAlly: share("Weight of an onlooker who is the victim's ally", ONLOOKERS),
  onlookerViolatorAlly: share("Weight of an onlooker who is the violator's ally", ONLOOKERS),
  onlookerOther: share('Weight of any other onlooker', ONLOOKERS),
  violationMemoryYears: weight(0, 50, 'years', 'Violations this recent make a new one cost less', ONLOOKERS),
  claimPressed: share('Share of trust that a pressed claim costs'),
  attack: share('Share of trust that an attack costs'),
  misunderstanding: share('Largest share of trust that one misunderstanding costs'),
  misunderstandingRate: rate(12, 'Misunderstandings between two opaque nations of different culture'),
  misunderstandingClear: share('Transparency above which nobody misunderstands'),
  willingDialogue: share('Trust that a partner must have for a dialogue'),
  willingExercise: share('Trust that a partner must have for an exercise'),
  willingIntelligence: share('Trust that a partner must have to share intelligence'),
  willingTrade: share('Trust that a partner must have for a trade deal'),
});

export const transparencySchema = z.strictObject({
  driftPerYear: rate(12, 'Share of the way to its level that transparency moves'),
  base: share('Level without any clause'),
  consultation: share('Level under a consultation clause'),
  clause: share('Level under a transparency clause'),
  partnership: share('Level inside a regional partnership'),
  dialogue: share('Added by one dialogue or summit'),
  interoperabilityDecay: rate(1, 'Share of interoperability lost without exercises'),
  interoperabilityExercise: share('Share of the missing interoperability that an exercise brings'),
  interoperabilityClause: share('Level that an exercises clause keeps up'),
  interoperabilityProcurement: share('Level that a joint-procurement clause keeps up'),
  interoperabilityTechnology: share('Level that a technology-transfer clause keeps up'),
  interoperabilityCommand: share('Level that a joint-command clause keeps up'),
  readinessDecay: rate(1, 'Share of the way to its base level that readiness falls'),
  readinessExercise: share('Share of the missing readiness that an exercise brings'),
  readinessBase: share('Readiness that forces keep without exercises'),
  interestDrift: rate(1, "Share of the way that two members' interests move"),
  interestConsultation: share('Share of an interest gap that consultation leaves in the long run'),
});
