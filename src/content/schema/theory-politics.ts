// Which weights say how governments change and what nationalism does.
import * as z from 'zod/mini';
import { rate, share, weight } from './weight';

const MEDDLING = 'sign: Kastner & Wohlforth 2021, O’Rourke 2018; design';
const POWELL = 'Powell & Thyne 2011; design';
const HEGRE = 'Hegre et al. 2001; design';

export const politicsSchema = z.strictObject({
  coup: rate(5, 'Coups where nothing is stable and the regime is at neither pole', HEGRE),
  consolidation: share('How far a full autocracy is safe from coups, and from opening up', POWELL),
  consolidatedFrom: weight(
    0.01,
    1,
    'regime',
    'Regime from which a democracy is consolidated: it has no coups. Below, its hazard falls in proportion',
    'Powell & Thyne 2011; Svolik 2008',
  ),
  wealth: share(
    'Share of the hazard of a coup that riches take away and want adds; nothing at the mean gdp a head',
    'Przeworski et al. 2000; Powell & Thyne 2011',
  ),
  youth: weight(0, 20, 'share', 'Added to the hazards in the year of a change of regime', 'Svolik 2008'),
  youthYears: weight(0.25, 50, 'years', 'After how long that has worn off', 'Svolik 2008; design'),
  coupShift: weight(0, 2, 'regime', 'How far towards autocracy a coup leads', 'design'),
  revolution: rate(5, 'Revolutions in autocracies where nothing is stable', 'design'),
  democratisation: rate(
    1,
    'How often a stable, prospering autocracy opens up',
    'Przeworski & Limongi 1997; design',
  ),
  democratisationShift: weight(0, 2, 'regime', 'How far towards democracy it opens', 'design'),
  democracyFrom: weight(-1, 1, 'regime', 'Regime from which nothing is left to open'),
  defeat: weight(
    0,
    20,
    'share',
    'Added to the hazards after a lost war or crisis',
    'Bueno de Mesquita & Siverson 1995; design',
  ),
  defeatYears: weight(0, 50, 'years', 'How long a defeat weighs on a government'),
  hardship: weight(0, 20, 'share', 'Added to the hazards by the loss of a whole gdp', 'design'),
  shock: share('Stability that a coup or revolution costs', 'design'),
  nationalismDrift: share(
    'Share of the way that nationalism moves in a year towards what feeds it',
    'design',
  ),
  nationalismGrievance: share('Nationalism that the worst grievance feeds', 'design'),
  nationalismCrisis: share(
    'Share of what is missing to full nationalism that mobilisation adds',
    'Mueller 1970; design',
  ),
  nationalismBlood: share('The same for a crisis in which blood was shed', 'Mueller 1970; design'),
  nationalismLoss: share('The same for having lost', 'design'),
  nationalismTrust: share('Share of gains in trust that full nationalism takes', 'design'),
  nationalismAutonomy: share(
    'How far full nationalism lifts the taste for autonomy towards its most',
    'design',
  ),
  nationalismVotes: weight(
    0,
    20,
    'votes',
    'Failed votes that full nationalism of all members counts as',
    'design',
  ),
  subversionStability: share('Stability that interference from abroad costs a government', MEDDLING),
  subversionRegime: share("Share of the way to the sender's regime that it draws the target's", MEDDLING),
  subversionLeak: share('Chance that it is traced to its sender whatever is known', MEDDLING),
  subversionOpenness: share('Share of what is still hidden that full transparency finds out', 'design'),
  subversionIntelligence: share('Share of what is still hidden that shared intelligence finds out', 'design'),
  subversionGrievance: share('Grievance that traced interference leaves', 'design'),
});
