// The shape and ranges of the weights about pacts: cohesion, kinds of pact, clauses, honour.
import * as z from 'zod/mini';
import {
  CLAUSES,
  COHESION_PARTS,
  type CohesionPart,
  DECISION_RULES,
  LEDGER_EVENTS,
  PACT_TYPES,
  TRIGGERS,
} from '../../engine';
import { each, rate, share, weight, whole } from './weight';

/** What each part of cohesion measures, as x in weight · x, and where its weight comes from. */
const PARTS: Readonly<Record<CohesionPart, readonly [string, string]>> = {
  base: ['1', 'fit'],
  'shared-threat': ['shared threat over own threat, mean over pairs', 'Walt 1987; fit'],
  'geopolitical-fit': ['mean nearness of the members', 'fit'],
  'economic-interdependence': ['mean interdependence of the members', 'fit'],
  asymmetry: ['spread of capability among the members', 'Morrow 1991; fit'],
  'historical-grievance': ['share of pairs that are rivals or bear a grievance', 'fit'],
  'internal-crises': ['share of pairs with a recent dispute', 'fit'],
  'multilateral-strain': ['growth past two members', 'fit'],
  'change-of-power': ['change of relative capability since signing', 'Leeds & Anac 2005; fit'],
  'regime-change': ['change of regime since signing', 'Leeds & Anac 2005; fit'],
  'ideological-distance': ['mean distance between regimes', 'fit'],
  trust: ['mean trust above neutral', 'sign: Kydd 2005; design'],
  'diverging-interests': ['mean gap of interests', 'sign: UN votes; design'],
  'unequal-burdens': ['mean share of the pledge that is missed', 'Olson & Zeckhauser 1966; design'],
  'side-pacts': ['side pacts with outsiders whom the pact fears', 'design'],
  transparency: ['mean transparency', 'design'],
  exercises: ['mean interoperability', 'design'],
  'clear-roles': ['1 with a roles clause', 'design'],
  indecision: ['votes that failed for lack of agreement, recently, and nationalism', 'design'],
  neglect: ['years in which nobody tended the pact', 'design'],
};

export const cohesionSchema = z.strictObject({
  parts: z.strictObject(
    each(COHESION_PARTS, (part) =>
      weight(-1, 1, 'share of cohesion', `Weight of ${PARTS[part][0]}`, PARTS[part][1]),
    ),
  ),
  driftPerYear: rate(12, 'Share of the way to its level that each stock moves'),
  eventHalfLifeYears: weight(0.05, 50, 'years', 'Time in which an event loses half its effect'),
  events: z.strictObject(
    each(LEDGER_EVENTS, (kind) =>
      weight(-0.5, 0.5, 'share of cohesion', `One-off effect of the event ${kind}`),
    ),
  ),
  strainHalf: weight(
    0.1,
    200,
    'members',
    'Members beyond two at which multilateral strain is one half',
    'fit',
  ),
  interestHalf: weight(0.01, 10, 'gap', 'Gap of interests at which its part is one half'),
  trustNeutral: share('Trust that neither binds nor divides'),
  economicClause: weight(1, 3, 'factor', 'Factor on interdependence where a pact has an economic clause'),
  crisisYears: weight(0, 50, 'years', 'How long a dispute between members counts as a crisis', 'fit'),
  sidePactFear: weight(
    0,
    1,
    'threat',
    'Threat from an outsider above which a side pact with it strains the pact',
  ),
  indecisionYears: weight(0, 50, 'years', 'How long a failed vote counts'),
  indecisionHalf: weight(0.1, 50, 'votes', 'Failed votes at which indecision is one half'),
  neglectGrace: weight(0, 50, 'years', 'How long a pact bears not to be tended'),
  neglectYears: weight(0.5, 100, 'years', 'Years after those in which neglect grows to its full size'),
  noticeable: weight(0, 0.2, 'share of cohesion', 'A move of a part this large in one turn is dated'),
  breachRate: rate(5, 'Hazard of breach at full pressure and no cohesion', 'fit'),
  breachHorizonYears: weight(0.25, 50, 'years', 'Horizon of the breach pressure that is shown'),
  renegotiateAbove: share('Cohesion above which a breach is only a demand to renegotiate'),
  noticeAbove: share('Cohesion above which a breach is notice of exit; below it, a violation'),
  graceYears: weight(
    0,
    20,
    'years',
    'How long a member stands by what it has signed, unless something happens',
  ),
  returnYears: weight(0, 50, 'years', 'How long nobody takes up again the like of a pact that was given up'),
  returnReluctance: weight(0, 100, 'utility', 'What taking it up again within that time must outweigh'),
});

const clauses = (what: string) => z.array(z.enum(CLAUSES)).check(z.describe(what));

const pactTypeSchema = z
  .strictObject({
    minMembers: whole(2, 200, 'nations', 'Fewest members'),
    maxMembers: whole(2, 200, 'nations', 'Most members'),
    requires: clauses('Clauses that this kind cannot be without.'),
    forbids: clauses('Clauses that this kind cannot have.'),
    defaults: z.strictObject({
      clauses: clauses('Clauses that a new draft starts with.'),
      trigger: z
        .enum(TRIGGERS)
        .check(z.describe('How a call to arms comes to bind: by itself or by a vote.')),
      decision: z.enum(DECISION_RULES).check(z.describe('How members decide.')),
      termYears: whole(0, 100, 'years', 'Term; 0 is without limit'),
      noticeTurns: whole(0, 48, 'turns', 'Notice of exit'),
      pledge: weight(0, 0.25, 'share of gdp', 'Pledged defence spending; 0 is no pledge'),
    }),
    quorum: share('Share of the invited who must accept for the pact to begin'),
    honour: weight(-1, 1, 'score', 'Added to the honour score', 'fit'),
    autonomyCost: share('Autonomy that membership itself costs', 'Morrow 1991; design'),
    draftYears: whole(
      0,
      100,
      'years',
      "Years at history's pace for which agents draft it; 0 is without limit",
      'atop; design',
    ),
    renewalHalf: weight(
      0,
      10,
      'cohesion',
      'Cohesion at which a term that runs out is as likely to lapse as to be renewed; above 1 it mostly lapses',
      'atop; design',
    ),
    deterrence: share('How far its promises deter'),
  })
  .check(z.meta({ id: 'pact-type', description: 'What a kind of pact needs and brings.' }));

export const pactTypesSchema = z.strictObject(each(PACT_TYPES, () => pactTypeSchema));

export const clauseCostsSchema = z.strictObject(
  each(CLAUSES, (clause) =>
    weight(
      -0.2,
      1,
      'share of autonomy',
      `Autonomy that the clause ${clause} costs a nation of full taste for it; below 0 it gives some back`,
      'Morrow 1991; design',
    ),
  ),
);

const LEEDS = 'Leeds & Anac 2005; fit';
const BERKEMEIER = 'Berkemeier & Fuhrmann 2018; fit';
const score = (what: string, source: string) => weight(-1, 1.5, 'score', what, source);

const JOINERS = 'sign: who joined wars of 1816–2014 (COW); design';
const USUAL = 'mean over allies of the built-in scenarios';

/** Each of the usual ally is nothing, so that the fitted score stands on average. */
export const ownWillSchema = z.strictObject({
  trust: score('Weight of trust in the caller above the usual', 'design'),
  usualTrust: share('Trust in the caller that neither adds nor takes', USUAL),
  fear: score('Weight of fear of the attacker above the usual', JOINERS),
  usualFear: share('Fear of the attacker that neither adds nor takes', USUAL),
  rivalry: score('Weight of rivalry with the caller above the usual', 'design'),
  usualRivalry: share('Rivalry with the caller that neither adds nor takes', USUAL),
  nearness: score('Weight of nearness to the caller above the usual', JOINERS),
  usualNearness: share('Nearness that neither adds nor takes', USUAL),
  power: score('Weight of what it could bring beside the attacker, above the usual', JOINERS),
  usualPower: share('Its share of that that neither adds nor takes', USUAL),
  engaged: score('Added where it is in a quarrel with somebody else', 'design'),
});

export const honourSchema = z.strictObject({
  base: score('Score of a pact without any trait', BERKEMEIER),
  multilateral: score(
    'Added where more than two must all honour; the score of one member leaves it out',
    BERKEMEIER,
  ),
  defence: score('Added with a defence clause', BERKEMEIER),
  wartime: score('Added where the pact was signed in war', BERKEMEIER),
  neutrality: score('Added with a neutrality clause', BERKEMEIER),
  offence: score('Added with an offence clause', BERKEMEIER),
  nonAggression: score('Added with a non-aggression clause', BERKEMEIER),
  namedThreat: score('Added where an adversary is named', BERKEMEIER),
  regimeChange: score('Added where the regime changed since signing', LEEDS),
  capabilityChange: score('Added where capability changed since signing', LEEDS),
  originalTarget: score('Added where the ally is the original target', LEEDS),
  unobserved: score('Stands in for the last three where they are not observed', LEEDS),
  capabilityChangeFrom: share('Relative change of capability that counts', 'Leeds & Anac 2005'),
  regimeChangeFrom: share('Change of regime, of its whole range, that counts', 'Leeds & Anac 2005; design'),
  cohesion: score('Weight of cohesion above its neutral level', 'design'),
  cohesionNeutral: share('Cohesion that neither adds nor takes'),
  min: share('Least chance that a call is honoured'),
  max: share('Greatest chance that a call is honoured'),
  sharedDraw: share('Weight of the draw that all members of a pact share, beside their own', 'fit'),
});
