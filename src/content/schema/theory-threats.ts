// The shape and ranges of the weights about transnational threats and what answers them.
import * as z from 'zod/mini';
import { THREAT_KINDS, type ThreatKind } from '../../engine';
import { each, rate, share, weight } from './weight';

const FORTNA = 'sign: Fortna 2004; design';
const BYMAN = 'sign: Byman 2006; design';

const kindSchema = (kind: ThreatKind) =>
  z.strictObject({
    fear: share(`Share of the strength of ${kind} that a nation fully open to it fears`),
    strikes: rate(20, `Strikes of ${kind} at full strength on a nation fully open to it`),
    stability: share(`Stability that the worst strike of ${kind} costs`),
    gdp: share(`Share of gdp that the worst strike of ${kind} costs`),
    readiness: share(`Readiness that the worst strike of ${kind} costs`),
  });

export const transnationalSchema = z.strictObject({
  kinds: z.strictObject(each(THREAT_KINDS, kindSchema)),
  luck: share('Share of the worst that luck may spare'),
  hidden: share('How much of a hidden threat everyone knows at the start'),
  found: share('Awareness from which a threat counts as found'),
  detection: rate(10, 'Share of what is not known that full technology finds out'),
  sharedDetection: rate(10, 'The same, by the technology of each partner who shares intelligence'),
  warning: share('Share of strikes that full awareness prevents'),
  jointDefence: share('Share of strikes and of fear that joint defence takes away at most'),
  jointHalf: weight(0.01, 20, 'technology', 'Pooled technology of partners that gives half of that'),
  response: share("Share of a strike's losses that partners make good at most"),
  responseTrust: share("Trust that a partner's response earns"),
  hostGrievance: share('Grievance towards the host of who strikes, at full severity'),
  unrest: rate(5, 'Growth that a host of no stability adds', 'sign: Fearon & Laitin 2003; design'),
  floor: share('Strength below which a threat is over'),
  operation: share('Share of its strength that an operation at full force takes from a threat'),
  operationHalf: share('Capability that arrives at which an operation has half its force'),
  localPartner: weight(1, 10, 'factor', 'Factor on an operation with a partner beside the threat', BYMAN),
  backlash: share('Stability that an operation of foreigners alone costs the host', BYMAN),
  operationCost: share('Share of gdp that an operation costs'),
  willingOperation: share("Trust from which a host lets another's operation in without a treaty"),
  mission: share('Share of its strength that peacekeepers take from an insurgency', FORTNA),
  missionHold: share('Chance that peacekeepers keep a crisis from climbing', FORTNA),
  missionCost: share('Share of gdp that a mission costs'),
  missionStability: share('Stability that a mission brings'),
  missionStanding: share('Trust that all others gain in who sends peacekeepers'),
  willingMission: share('Trust from which a nation lets peacekeepers in without a treaty'),
  relief: share('Stability that relief brings'),
  reliefCost: share('Share of gdp that relief takes from its giver to the other'),
  reliefTrust: share('Trust that relief earns'),
  reliefStanding: share('Trust that all others gain in who gives relief'),
  reliefYears: weight(0, 20, 'years', 'How long after a strike or a fight a nation is in need'),
  promised: weight(1, 10, 'factor', 'Factor on relief and missions among those who have promised them'),
});
