// The shape and ranges of the weights about conduct: attack, utility, crises, scores, influence, agents.
import * as z from 'zod/mini';
import { AGENTS, type AgentName, PRICED_ORDERS, SPARK_CAUSES } from '../../engine';
import { each, rate, share, weight, whole } from './weight';

const factor = (what: string, source: string) => weight(0, 20, 'factor', what, source);
const LEEDS = 'Leeds 2003; fit';

export const attackSchema = z.strictObject({
  base: rate(
    20,
    'a0: scales the propensity so that 1 % of directed pairs in reach begin a dispute a year',
    'fit',
  ),
  rivalryBase: share('Added to rivalry, so that those who are not rivals can clash too', 'fit'),
  peaceBase: share('Share of the propensity that no length of peace takes away', 'fit'),
  peaceYears: weight(0.1, 100, 'years', 'Years of peace that halve the rest', 'fit'),
  odds: share(
    'How far the odds of winning alone restrain: the propensity is multiplied by 1 − it · (1 − win²)',
    'Bueno de Mesquita 1981; fit',
  ),
  trade: share('Share of the propensity that trade takes away at most', 'Jackson & Nei 2015; design'),
  tradeHalf: weight(
    0.001,
    1,
    'share',
    "Share of each other's trade that takes away half of that: little trade is missed already",
    'Jackson & Nei 2015; design',
  ),
  quarrels: weight(
    0,
    10,
    'rate',
    'Quarrels a year of a nation with one of its partners in a pact of peace, where all live next door: they tempt to break the promise',
    'Mattes & Vonnahme 2010; design',
  ),
  defence: factor('Where the target has a defence pact', LEEDS),
  shield: share(
    'What is left where one of those bound to defend the target has nuclear weapons',
    'sign: Fuhrmann & Sechser 2014; design',
  ),
  offence: factor('Where the challenger has an offence pact', LEEDS),
  neutrality: factor('Where the challenger holds a neutrality pact with others', LEEDS),
  unconditional: factor("Where the challenger's backer promised unconditionally", 'Benson 2011; fit'),
  democracies: factor('Where both are democracies', 'Russett & Oneal 2001; fit'),
  allied: factor('Where the two are allied', 'Leeds 2003; design'),
  democracyFrom: weight(
    -1,
    1,
    'regime',
    'Regime from which a nation counts as a democracy',
    'Polity, 6 of 10',
  ),
  greatPower: share("Share of the strongest one's capability from which a nation counts as a great power"),
});

const utility = (what: string) => weight(-10, 10, 'utility', what, 'fit');

export const nuclearSchema = z.strictObject({
  bothArmed: share(
    'What is left of the chance that a clash of two with nuclear arsenals becomes a war',
    'Rauchhaus 2009: none of 91 disputes, Kargil apart; design',
  ),
  bothStrikeBack: share('The same where both could strike back after a first strike', 'Jervis 1989; design'),
});

export const utilitySchema = z.strictObject({
  proximity: utility('Weight of mean nearness'),
  sharedThreat: utility('Weight of mean shared threat'),
  sharedThreatHalf: weight(0.0001, 10, 'threat', 'Shared threat that counts as one half', 'fit'),
  similarity: utility('Weight of like regimes'),
  democracies: weight(
    -10,
    10,
    'utility',
    'Weight of the share of pairs that are both democratic',
    'Oneal & Russett 1997; design',
  ),
  culture: weight(
    -10,
    10,
    'utility',
    'Weight of the share of pairs of one culture',
    'Adler & Barnett 1998; design',
  ),
  interdependence: utility('Weight of mean interdependence'),
  power: utility('Weight of the square root of pooled capability'),
  threat: utility('Weight of the square root of mean threat'),
  hostility: weight(-10, 0, 'utility', 'Weight of mean hostility within the set, negative', 'fit'),
  priorTies: utility('Weight of earlier ties'),
});

const AXELROD = 'Axelrod & Bennett 1993; design, held against 1914, 1938 and 1948';
const propensity = (least: number, what: string) => weight(least, 10, 'propensity', what, AXELROD);

export const landscapeSchema = z.strictObject({
  sharedThreat: propensity(-10, 'Weight of shared threat within the line-up'),
  sharedThreatHalf: weight(0.0001, 10, 'threat', 'Shared threat that counts as one half', AXELROD),
  conflict: propensity(0, 'Taken off for what two states fear from each other'),
  conflictHalf: weight(0.0001, 10, 'threat', 'Mutual threat that counts as one half', AXELROD),
  similarity: propensity(-10, 'Weight of like regimes'),
  defencePact: propensity(-10, 'Added where a defence pact binds the two'),
});

const AUDIENCES = 'Fearon 1994, Tomz 2007; design';
const REFUGEES = 'Salehyan & Gleditsch 2006; design';

export const crisisSchema = z.strictObject({
  mediationBase: share('Chance that mediation settles a crisis between two who do not trust each other'),
  mediationTrust: share('Added to that chance at full trust'),
  mediationAlly: share('Added where a nation with pacts with both mediates'),
  mediationOneSided: share('Share of that chance where only one side asks for it'),
  interoperabilityShare: share('Share of side power that needs interoperability'),
  technologyShare: share(
    'Side power that a step of technology from 0 to 1 adds, as a share',
    'sign: Horowitz 2010; design',
  ),
  technologyNeutral: share('Technology at which side power is neither raised nor lowered'),
  fundShare: share('Side power of those who only fund'),
  baseShare: share('Side power of those who only lend bases'),
  decisive: weight(1, 20, 'ratio', 'Odds from which one side wins outright'),
  luck: share('Largest part of the odds that is luck'),
  clashLoss: share('Share of capability that the loser of a clash loses'),
  quietYears: weight(
    0,
    50,
    'years',
    'Years without a crisis with its adversary by which a coalition has reached its goal',
    'atop; design',
  ),
  clashRuin: share('Share of gdp that the loser of a clash loses'),
  concessionGdp: share('Share of gdp that goes with land that is yielded'),
  winnerLoss: share('Share of such losses that the winner bears'),
  concessionGain: share('What a concession yields the other side, as a share'),
  demandRung: whole(
    0,
    1,
    'rungs',
    'Rung on which a pressed claim opens: an incident, or at once a warning',
    'design',
  ),
  standLimit: whole(1, 40, 'turns', 'Turns after which a crisis that nobody pushes lapses'),
  grievanceClash: share('Grievance that a clash leaves'),
  grievanceWar: share('Grievance that a war leaves'),
  stabilityLoss: share('Stability that a lost clash costs'),
  audienceTrust: share(
    'Share of trust that every third nation takes from one who gives way, for each rung it had pushed',
    AUDIENCES,
  ),
  audienceStability: share('Stability that giving way costs at home, for each rung it had pushed', AUDIENCES),
  audienceAutocracy: share('Share of both costs where the one who gives way is no democracy', AUDIENCES),
  refugeeStability: share("Stability that a neighbour's war costs by its refugees", REFUGEES),
  sparks: z.strictObject(
    each(SPARK_CAUSES, (cause) =>
      share(
        `Chance that an event of the kind ${cause} sets off a crisis where one fears the other beyond all measure`,
      ),
    ),
  ),
});

export const scoresSchema = z.strictObject({
  securityHalf: weight(0.001, 10, 'threat', 'Uncovered threat at which security is one half'),
  cover: weight(
    0,
    100,
    'factor',
    "How far credible help answers a threat: from 1/cover of a fight's weight on, in full",
    'Jervis 1978; design',
  ),
  conditional: share(
    'Share of the risk of entrapment that a conditional promise leaves',
    'Snyder 1984; design',
  ),
  voted: share('Share of the risk of entrapment that a promise by vote leaves', 'Snyder 1984; design'),
});

export const patronageSchema = z.strictObject({
  depthHalf: weight(
    0.001,
    10,
    'autonomy',
    'Autonomy cost of type and clauses at which the say in the others is half of what it may be',
    'morrow-1991; design',
  ),
  lead: weight(0, 10, 'autonomy', 'What a rule that one nation leads adds to that cost', 'Lake 2009; design'),
  levied: weight(
    0,
    10,
    'share',
    'How much more that is where the others must fight whatever happens: whoever leads calls them up',
    'Lake 2009; design',
  ),
  siege: weight(
    0,
    10,
    'worth',
    'What leaving costs in the eyes of a member whom one that decides for all could besiege with many times its own forces',
    'Thucydides 1.98–101: Naxos and Thasos; design',
  ),
  siegeEngaged: share(
    'Share of that while that one is in a quarrel that has come to mobilisation',
    'Mytilene in 428 BC: Thucydides 3.2–4, 3.13; design',
  ),
  light: share('Share of denial and position that a pact gives which promises nobody to fight'),
  unbased: share('Share of the position that is had without bases or a joint command', 'Posen 2003; design'),
  freedom: share(
    'Share of its own autonomy cost that the say in a pact gives back to a member',
    'morrow-1991; design',
  ),
  tether: share('How far weight over an ally lets one hold it back', 'Pressman 2008; design'),
  reprisal: weight(
    0,
    20,
    'utility',
    'What leaving may cost at the hands of a member that one fears and trades with wholly',
    'Lake 2009; design',
  ),
  pressed: weight(0, 20, 'factor', "How many times that weighs while that member's sanctions are on"),
  faction: share('How much of a hold a faction is in the capital of one without any stability'),
  quarrelHalf: weight(
    0.0001,
    10,
    'disputes a year',
    "Foreign quarrels, weighed by the foe's strength, at which entrapment is half of what it may be",
    'Beckley 2015; design',
  ),
  claims: weight(
    0,
    10,
    'score',
    'Weight of land that it wants of a partner and may not claim',
    'Schweller 1994; design',
  ),
  crossedHalf: weight(
    0.001,
    10,
    'rivalry',
    'Enmity between partners and friends at which that costs half of what it may',
  ),
});

export const influenceSchema = z.strictObject({
  perTurn: whole(0, 50, 'points', 'Influence each turn'),
  byStanding: whole(0, 50, 'points', 'Influence that full standing adds each turn'),
  carry: whole(0, 50, 'points', 'Influence that may be kept for the next turn'),
  offerLifeTurns: whole(1, 40, 'turns', 'Turns after which an unanswered offer expires'),
  fellowRebate: whole(0, 50, 'points', 'What an offer to none but fellow members costs less'),
  prices: z.strictObject(
    each(PRICED_ORDERS, (order) => whole(0, 50, 'points', `Price of the order ${order}`)),
  ),
});

const THEORETICAL = AGENTS.filter((name): name is Exclude<AgentName, 'random'> => name !== 'random');
const taste = (what: string, source?: string) => weight(-20, 20, 'utility', what, source);

const agentSchema = z
  .strictObject({
    utility: taste("Weight of the set's own utility U(S)"),
    security: taste('Gain in its own security from the promises it would get'),
    joinThreat: taste('Comfort of standing with those it fears most'),
    trust: taste('Weight of trust in the partners, around neutral'),
    reputation: taste("Weight of the partners' reputation, around neutral"),
    friends: taste('Weight of partners that its friends already have'),
    autonomy: taste('Cost of the autonomy that type and clauses take'),
    entrapment: taste("Cost of being drawn into the others' fights"),
    control: taste('A say in what weaker partners do, who give autonomy for security', 'morrow-1991'),
    denial: taste('What its rival would gain were they bound to that one instead', 'Schroeder 1976; design'),
    position: taste('Their ground: nearer to the rival, or between it and oneself', 'Posen 2003; design'),
    standing: taste('Being the one that weaker partners count on', 'Snyder 1997; design'),
    crossedFriends: taste(
      'Cost of partners whose quarrels are with its friends or itself',
      'Heider 1946; design',
    ),
    surplus: taste('Cost of allies beyond what outweighs its top threat'),
    reciprocity: taste('Weight of what the others have done with their promises'),
    proposeAbove: taste('Worth that a pact must have before it is proposed'),
    acceptAbove: taste('Worth that an offer must have before it is accepted'),
    leaveBelow: taste('Worth of a pact below which it gives notice'),
    defenceFrom: weight(
      0,
      5,
      'threat',
      'Residual threat from which it wants promises of defence; below, partnership is enough',
    ),
    resolve: share('Readiness to escalate, beside what the odds advise'),
    bluff: share('How far it pretends to a resolve that the odds do not give it', 'Schelling 1960; design'),
    upkeep: share('Share of its influence that goes into tending its ties'),
    outreach: share('Share of what influence is left that goes into whatever serves its own scores most'),
    ventures: whole(0, 200, 'investments', 'How many investments abroad it keeps'),
    horizon: whole(1, 200, 'nations', 'How many others it looks at when it searches for partners'),
    largestFounding: whole(2, 200, 'nations', 'Most members of a pact that it would found'),
    likeness: taste('Weight of partners of like regime and much trade', 'Oneal & Russett 1997; design'),
    lighter: taste('How much less a pact must be worth in which nobody is promised defence'),
    spending: weight(0, 3, 'share', 'Share of what its fears ask for that it spends', 'olson-1966; design'),
    duty: weight(-1, 1, 'share', 'Added to its honour score when it is called'),
    ownFight: share('Added to its honour score the more it fears the foe itself', 'Walt 1987; design'),
    foreignFight: share(
      'Taken off its honour score where it has nothing to fear from the foe',
      'Snyder 1984; design',
    ),
    boldness: weight(0, 5, 'factor', 'How far it lets its ambition press claims'),
    subversion: weight(
      0,
      5,
      'factor',
      "How far it lets its ambition pay factions in its rivals' capitals",
      'O’Rourke 2018; design',
    ),
    coercion: weight(
      0,
      20,
      'factor',
      'How far it holds by force whoever would leave one of its pacts',
      'Lake 2009; design',
    ),
    appeasement: weight(
      0,
      20,
      'factor',
      'How far it buys peace, by trade, of whom it fears',
      'Ripsman & Levy 2008; design',
    ),
    sanctions: weight(0, 20, 'factor', 'How far it punishes aggression by its trade', 'Baldwin 1985; design'),
    relief: weight(0, 20, 'factor', 'How far it gives relief, and peacekeepers', 'Fortna 2008; design'),
    arming: weight(
      0,
      20,
      'factor',
      'How far it arms and informs its partners',
      'Yarhi-Milo, Lanoszka & Cooper 2016; design',
    ),
    strain: taste('What a strained pact costs it a year, at no cohesion'),
    goodName: taste(
      'What a whole loss of trust by breaking its word would cost it',
      'LeVeck & Narang 2017; design',
    ),
  })
  .check(z.meta({ id: 'agent', description: 'How one agent weighs what it sees.' }));

export const agentsSchema = z.strictObject(each(THEORETICAL, () => agentSchema));
