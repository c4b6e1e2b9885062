// What is said of a scenario that is wrong in one place: each kind of mistake, with its path and its suggestion.
import { describe, expect, test } from 'vitest';
import { issuesAfter, load, smallWorld, type SmallWorld } from './small-world';
import { worded } from './worded';

// biome-ignore lint/suspicious/noExplicitAny: mistakes are what types would forbid
type Break = (world: any) => void;

const capabilities = (world: SmallWorld, ...shares: number[]) => {
  for (const [k, nation] of world.nations.entries()) nation.capability = shares[k]!;
};
const crisis = (challenger: string, target: string) => ({
  challenger,
  target,
  cause: 'claim',
  rung: 'warning',
});
const network = { id: 'network', kind: 'terrorism', name: 'Network', strength: 0.4, host: 'BEL' };
const scripted = {
  id: 'flood',
  title: 'The river floods.',
  date: { year: 1901, month: 6 },
  kind: 'disaster',
  nations: ['ARD'],
};
const aim = { id: 'aim', nation: 'ARD', kind: 'allied-with', with: 'BEL', why: 'Its oldest friend.' };
const treaty = (world: SmallWorld) => world.pacts[0] as Record<string, unknown>;

const CASES: readonly (readonly [string, Break, string])[] = [
  [
    'a key that is mistyped',
    (w) => (w.nations[0].capabilty = 0.1),
    'error nations[0].capabilty: is not known here',
  ],
  ['a key that is missing', (w) => delete w.nations[2].gdp, 'error nations[2].gdp: is missing'],
  ['a header that is missing', (w) => delete w.title, 'error title: is missing'],
  [
    'a value of the wrong kind',
    (w) => (w.nations[1].gdp = 'much'),
    'error nations[1].gdp: is "much"; a number is expected',
  ],
  [
    'a list where an object belongs',
    (w) => (w.nations[0].capital = []),
    'error nations[0].capital: is a list; an object { … } is expected',
  ],
  [
    'a share in percent',
    (w) => (w.nations[0].burden = 4),
    'error nations[0].burden: is 4; it must be at most 1',
  ],
  [
    'a negative share',
    (w) => (w.nations[0].offence = -0.1),
    'error nations[0].offence: is -0.1; it must be at least 0',
  ],
  [
    'a fraction of a year',
    (w) => (w.pairs[0].yearsSinceDispute = 1.5),
    'error pairs[0].yearsSinceDispute: is 1.5; a whole number is expected',
  ],
  [
    'an id in small letters',
    (w) => (w.recommended[0].nation = 'ard'),
    'error recommended[0].nation: is "ard"; it must be 2 to 6 capital letters or digits, a letter first',
  ],
  [
    'a word that is not in the list',
    (w) => (w.nations[0].agent = 'balanser'),
    'error nations[0].agent: is "balanser", which is not known here',
  ],
  [
    'an interest that does not exist',
    (w) => (w.nations[0].interests = { land: 1 }),
    'error nations[0].interests.land: is not known here',
  ],
  [
    'a figure that cannot have a source',
    (w) => (w.nations[0].sources = { weather: 'made-up' }),
    'error nations[0].sources.weather: is not known here',
  ],
  [
    'trust of three',
    (w) => (w.pairs[0].trust = [0.1, 0.2, 0.3]),
    'error pairs[0].trust: has 3 entries; there must be at most 2',
  ],
  [
    'trust beyond 1, one way',
    (w) => (w.pairs[0].trust = [0.1, 2]),
    'error pairs[0].trust[1]: is 2; it must be at most 1',
  ],
  [
    'a month that does not exist',
    (w) => (w.start.month = 13),
    'error start.month: is 13; it must be at most 12',
  ],
  ['the year 0', (w) => (w.start.year = 0), 'error start.year: is 0; it must not be 0: 1 BC is −1'],
  ['three turns a year', (w) => (w.turnsPerYear = 3), 'error turnsPerYear: is 3, which is not known here'],
  [
    'a format from the future',
    (w) => (w.formatVersion = 2),
    'error formatVersion: is 2, which is not known here',
  ],
  [
    'one nation',
    (w) => {
      w.nations.splice(1);
      w.pairs = [];
      w.pacts = [];
    },
    'error nations: has 1 entry; there must be at least 2',
  ],
  ['an empty name', (w) => (w.nations[0].name = ''), 'error nations[0].name: is empty'],

  [
    'an unknown theory',
    (w) => (w.theory = 'balance-of-treat'),
    'error theory: names the unknown theory balance-of-treat',
  ],
  ['an unknown map', (w) => (w.map = 'europe'), 'error map: names the unknown map europe'],
  [
    'a source listed twice',
    (w) => w.sources.push({ id: 'made-up', title: 'Again' }),
    'error sources[1].id: is made-up, the id of sources[0] too',
  ],
  [
    'a recommended nation that is not there',
    (w) => (w.recommended[0].nation = 'ARE'),
    'error recommended[0].nation: names the unknown nation ARE',
  ],
  [
    'a nation recommended twice',
    (w) => w.recommended.push({ nation: 'ARD', why: 'Again.' }),
    'error recommended[1].nation: names ARD twice',
  ],

  [
    'an id used twice',
    (w) => (w.nations[2].id = 'BEL'),
    'error nations[2].id: is BEL, the id of nations[1] too',
  ],
  [
    'interests that do not add up',
    (w) => (w.nations[0].interests = { territory: 0.5, economy: 0.4 }),
    'error nations[0].interests: sum to 0.9',
  ],
  [
    'score weights that do not add up',
    (w) => (w.nations[0].scoreWeights = { security: 2 / 3, standing: 2 / 3 }),
    'error nations[0].scoreWeights: sum to 1.333',
  ],
  [
    'more than the whole world',
    (w) => capabilities(w, 0.4, 0.4, 0.4),
    "error nations: hold 120 % of the world's capability together",
  ],
  [
    'a figure with an unknown source',
    (w) => (w.nations[0].sources = { gdp: 'made-down' }),
    'error nations[0].sources.gdp: names the unknown source made-down',
  ],

  [
    'a pair with a stranger',
    (w) => (w.pairs[1].between = ['ARD', 'BEK']),
    'error pairs[1].between[1]: names the unknown nation BEK',
  ],
  [
    'a pair of one',
    (w) => (w.pairs[1].between = ['ARD', 'ARD']),
    'error pairs[1].between: pairs ARD with itself',
  ],
  [
    'a pair twice, turned round',
    (w) => (w.pairs[1].between = ['BEL', 'CEN']),
    'error pairs[1].between: is BEL–CEN, as pairs[0] is',
  ],
  [
    'a pair with an unknown source',
    (w) => (w.pairs[0].sources = { rivalry: 'x' }),
    'error pairs[0].sources.rivalry: names the unknown source x',
  ],

  [
    'a pact id twice',
    (w) => w.pacts.push({ ...treaty(w), type: 'regional-partnership' }),
    'error pacts[1].id: is old-treaty, the id of pacts[0] too',
  ],
  [
    'the same treaty twice',
    (w) => w.pacts.push({ ...treaty(w), id: 'new-treaty', members: ['ARD', 'BEL'] }),
    'error pacts[1].members: binds the same nations in the same kind of pact as pacts[0]',
  ],
  [
    'a member that is not there',
    (w) => (treaty(w).members = ['ARD', 'DEN']),
    'error pacts[0].members[1]: names the unknown nation DEN',
  ],
  [
    'a member twice',
    (w) => (treaty(w).members = ['ARD', 'BEL', 'ARD']),
    'error pacts[0].members[2]: names ARD twice',
  ],
  [
    'too few members',
    (w) => (treaty(w).members = ['ARD']),
    'error pacts[0].members: has 1 member; a bilateral-defence pact needs at least 2',
  ],
  [
    'an empty pact',
    (w) => (treaty(w).members = []),
    'error pacts[0].members: has 0 members; a bilateral-defence pact needs at least 2',
  ],
  [
    'too many members',
    (w) => (treaty(w).members = ['ARD', 'BEL', 'CEN']),
    'error pacts[0].members: has 3 members; a bilateral-defence pact has at most 2',
  ],
  [
    'a clause that is missing',
    (w) => (treaty(w).clauses = ['consultation']),
    'error pacts[0].clauses: lacks defence, which a bilateral-defence pact needs',
  ],
  [
    'a clause twice',
    (w) => (treaty(w).clauses = ['defence', 'defence']),
    'error pacts[0].clauses[1]: names defence twice',
  ],
  [
    'no clause',
    (w) => Object.assign(treaty(w), { type: 'ad-hoc-coalition', against: 'CEN', clauses: [] }),
    'error pacts[0].clauses: is empty: the pact binds nobody to anything',
  ],
  [
    'a clause that is forbidden',
    (w) =>
      Object.assign(treaty(w), {
        type: 'regional-partnership',
        clauses: ['defence', 'non-aggression', 'consultation'],
      }),
    'error pacts[0].clauses[0]: is defence, which a regional-partnership pact cannot hold',
  ],
  [
    'clauses that contradict each other',
    (w) => Object.assign(treaty(w), { clauses: ['defence', 'neutrality'], against: 'CEN' }),
    'error pacts[0].clauses: promise to fight CEN and to stay neutral towards it',
  ],
  [
    'a pact against a member',
    (w) => (treaty(w).against = 'BEL'),
    'error pacts[0].against: names BEL, a member',
  ],
  [
    'a pact against a stranger',
    (w) => (treaty(w).against = 'XYZ'),
    'error pacts[0].against: names the unknown nation XYZ',
  ],
  [
    'a coalition against nobody',
    (w) => (treaty(w).type = 'ad-hoc-coalition'),
    'error pacts[0].against: is missing: a coalition is about one adversary, or about kinds of threat in its scope',
  ],
  [
    'a coalition that does not fight',
    (w) => Object.assign(treaty(w), { type: 'ad-hoc-coalition', against: 'CEN', clauses: ['consultation'] }),
    'error pacts[0].clauses: hold neither defence nor offence, which a coalition needs',
  ],
  [
    'an unconditional promise of nothing',
    (w) => Object.assign(treaty(w), { type: 'regional-partnership', unconditional: true }),
    'error pacts[0].unconditional: promises to come, and there is no defence clause',
  ],
  [
    'calls passed on by a pact without defence',
    (w) => Object.assign(treaty(w), { type: 'regional-partnership', chaining: true }),
    'error pacts[0].chaining: passes calls on, and there is no defence clause',
  ],
  [
    'a region where no member is at home',
    (w) => (treaty(w).scope = { region: 'Atlantis' }),
    'error pacts[0].scope.region: is Atlantis, where no member is at home',
  ],
  [
    'a kind of threat twice',
    (w) => (treaty(w).scope = { threats: ['cyber', 'climate', 'cyber'] }),
    'error pacts[0].scope.threats: names cyber twice',
  ],
  [
    'a lead nation without a lead',
    (w) => (treaty(w).decision = 'lead-nation'),
    'error pacts[0].lead: is missing: the lead nation decides',
  ],
  [
    'a lead from outside',
    (w) => Object.assign(treaty(w), { decision: 'lead-nation', lead: 'CEN' }),
    'error pacts[0].lead: names CEN, which is no member',
  ],
  [
    'a lead that does not decide',
    (w) => (treaty(w).lead = 'ARD'),
    'warning pacts[0].lead: names ARD, and the pact does not decide by lead nation',
  ],
  [
    'a pledge without its clause',
    (w) => (treaty(w).pledge = 0.02),
    'error pacts[0].pledge: is set, and there is no burden-pledge clause',
  ],
  [
    'a pledge clause without a pledge',
    (w) => (treaty(w).clauses = ['defence', 'burden-pledge']),
    'error pacts[0].pledge: is missing: there is a burden-pledge clause',
  ],
  [
    'a pact from the future',
    (w) => (treaty(w).signed = { year: 1901, month: 1 }),
    'error pacts[0].signed: is after the start of the scenario',
  ],
  [
    'a pact that has run out',
    (w) => (treaty(w).termYears = 2),
    'error pacts[0].termYears: has the pact end in 1900, before the start',
  ],
  [
    'a pact with an unknown source',
    (w) => (treaty(w).sources = ['made-up', 'hearsay']),
    'error pacts[0].sources[1]: names the unknown source hearsay',
  ],

  [
    'threat with an unknown host',
    (w) => (w.threats = [{ ...network, host: 'BEK' }]),
    'error threats[0].host: names the unknown nation BEK',
  ],
  [
    'threat that aims at nobody known',
    (w) => (w.threats = [{ ...network, targets: ['XYZ'] }]),
    'error threats[0].targets[0]: names the unknown nation XYZ',
  ],
  [
    'two threats of one id',
    (w) => (w.threats = [network, network]),
    'error threats[1].id: is network, the id of threats[0] too',
  ],
  [
    'cyber threat with a place',
    (w) => (w.threats = [{ ...network, kind: 'cyber' }]),
    'error threats[0]: is a cyber threat, which is everywhere, and names a host, a place or a reach',
  ],
  [
    'insurgency in no country',
    (w) => (w.threats = [{ ...network, kind: 'insurgency', host: undefined }]),
    'error threats[0].host: is missing: an insurgency is in some country',
  ],
  [
    'network without a base',
    (w) => (w.threats = [{ ...network, host: undefined }]),
    'error threats[0].place: is missing: a network has its base somewhere',
  ],
  [
    'threat that hurts nobody',
    (w) => (w.threats = [network]),
    'warning threats[0]: hurts nobody: no nation it aims at is open to it',
  ],
  [
    'a sanction by a stranger',
    (w) => (w.measures = [{ kind: 'sanction', by: 'BEK', on: 'CEN' }]),
    'error measures[0].by: names the unknown nation BEK',
  ],
  [
    'a sanction on oneself',
    (w) => (w.measures = [{ kind: 'sanction', by: 'CEN', on: 'CEN' }]),
    'error measures[0].on: is the nation that takes it',
  ],
  [
    'a sanction with a resource',
    (w) => (w.measures = [{ kind: 'sanction', by: 'BEL', on: 'CEN', resource: 'oil' }]),
    'error measures[0].resource: has no place in a sanction',
  ],
  [
    'a delivery of nothing',
    (w) => (w.measures = [{ kind: 'resource-deal', by: 'BEL', on: 'CEN' }]),
    'error measures[0].resource: is missing: a deal delivers something',
  ],
  [
    'a delivery from one that has nothing left over',
    (w) => (w.measures = [{ kind: 'resource-deal', by: 'BEL', on: 'CEN', resource: 'oil' }]),
    'error measures[0]: delivers oil from one that has none left over, or to one that lacks none',
  ],
  [
    'the same sanction twice',
    (w) =>
      (w.measures = [
        { kind: 'sanction', by: 'BEL', on: 'CEN' },
        { kind: 'sanction', by: 'BEL', on: 'CEN' },
      ]),
    'error measures[1]: stands in the list already',
  ],
  [
    'a crisis with a stranger',
    (w) => (w.crises = [crisis('CEN', 'BEK')]),
    'error crises[0].target: names the unknown nation BEK',
  ],
  [
    'a crisis with itself',
    (w) => (w.crises = [crisis('CEN', 'CEN')]),
    'error crises[0].target: is the challenger itself',
  ],
  [
    'two crises with each other',
    (w) => (w.crises = [crisis('CEN', 'BEL'), crisis('BEL', 'CEN')]),
    'error crises[1]: puts BEL and CEN into two crises with each other',
  ],
  [
    'a crisis between two who promised each other peace',
    (w) => {
      treaty(w).clauses = ['defence', 'non-aggression'];
      w.crises = [crisis('ARD', 'BEL')];
    },
    'error crises[0]: is between two who promised not to attack each other in pacts[0] (old-treaty)',
  ],
  [
    'a crisis at an unknown rung',
    (w) => (w.crises = [{ ...crisis('CEN', 'BEL'), rung: 'wars' }]),
    'error crises[0].rung: is "wars", which is not known here',
  ],

  [
    'a script with a stranger',
    (w) => (w.script = [{ ...scripted, nations: ['ARD', 'BEK'] }]),
    'error script[0].nations[1]: names the unknown nation BEK',
  ],
  [
    'a script that moves a stranger',
    (w) => (w.script = [{ ...scripted, effects: [{ nation: 'BEK', column: 'gdp', by: 0.1 }] }]),
    'error script[0].effects[0].nation: names the unknown nation BEK',
  ],
  [
    'a script that pairs a nation with itself',
    (w) => (w.script = [{ ...scripted, effects: [{ between: ['ARD', 'ARD'], column: 'trust', by: 0.1 }] }]),
    'error script[0].effects[0].between: pairs ARD with itself',
  ],
  [
    'a script before the start',
    (w) => (w.script = [{ ...scripted, date: { year: 1800, month: 1 } }]),
    'error script[0].date: is before the start of the scenario',
  ],
  [
    'a script after the end',
    (w) => (w.script = [{ ...scripted, date: { year: 2199, month: 1 } }]),
    'error script[0].date: is after the last turn',
  ],
  [
    'two entries of the script with one id',
    (w) => (w.script = [scripted, scripted]),
    'error script[1].id: is flood, as script[0] is',
  ],
  [
    'a crisis of the script with itself',
    (w) => (w.script = [{ ...scripted, crisis: { challenger: 'ARD', target: 'ARD' } }]),
    'error script[0].crisis.target: is the challenger itself',
  ],

  [
    'an objective about a stranger',
    (w) => (w.objectives = [{ ...aim, with: 'BEK' }]),
    'error objectives[0].with: names the unknown nation BEK',
  ],
  [
    'an objective that lacks what its kind needs',
    (w) => (w.objectives = [{ ...aim, with: undefined }]),
    'error objectives[0].with: is missing, and allied-with needs it',
  ],
  [
    'an objective that says what its kind does not use',
    (w) => (w.objectives = [{ ...aim, atLeast: 0.5 }]),
    'error objectives[0].atLeast: means nothing for allied-with',
  ],
  [
    'an objective with a count where a share belongs',
    (w) => (w.objectives = [{ id: 'aim', nation: 'ARD', kind: 'reputation', atLeast: 3, why: 'So.' }]),
    'error objectives[0].atLeast: is 3, but reputation takes a share',
  ],
  [
    'an objective with a share where a count belongs',
    (w) => (w.objectives = [{ id: 'aim', nation: 'ARD', kind: 'few-ties', atLeast: 0.5, why: 'So.' }]),
    'error objectives[0].atLeast: is 0.5, but few-ties counts',
  ],
  [
    'two objectives of a nation with one id',
    (w) => (w.objectives = [aim, aim]),
    'error objectives[1].id: is aim, as objectives[0] of ARD is',
  ],

  [
    'a nation without neighbours',
    (w) => (w.pairs[1].neighbours = false),
    'warning nations[0]: ARD has no neighbour',
  ],
  [
    'a world at peace',
    (w) => (w.pairs[0].rivalry = 0),
    'warning pairs: hold no rivalry and no territorial dispute: nobody has much to fear',
  ],
  [
    'a giant',
    (w) => capabilities(w, 0.7, 0.15, 0.15),
    'warning nations[0].capability: is 70 % of all capability here: nobody can balance Ardia',
  ],
  [
    'two capitals in one place',
    (w) => Object.assign(w.nations[1].capital, { lat: 50, lon: 10 }),
    'warning nations[1].capital: lies where the capital of ARD lies',
  ],
  [
    'an id of two letters',
    (w) => w.nations.push({ ...w.nations[0], id: 'XY', capital: { name: 'X', lat: 0, lon: 0 } }),
    'warning nations[3].id: is XY; scenarios made by hand use three letters',
  ],
  [
    'nobody to play',
    (w) => (w.recommended = []),
    'warning recommended: is empty: newcomers will not know whom to play',
  ],
  [
    'a burden above the theory',
    (w) => (w.nations[0].burden = 0.5),
    'warning nations[0].burden: is above 0.4, the most that the theory allows',
  ],
];

test('the small world itself is sound', () => {
  expect(load(smallWorld()).issues).toEqual([]);
});

describe('a scenario with', () => {
  test.each(CASES)('%s', (_, change, issue) => {
    expect(issuesAfter(change)).toContain(issue);
  });

  test.each(CASES)('%s is refused exactly when an issue is an error', (_, change) => {
    const world = smallWorld();
    change(world);
    const { content, issues } = load(world);
    expect(content === null).toBe(issues.some(({ severity }) => severity === 'error'));
  });
});

test('every mistake is told at once, schema and references alike', () => {
  const issues = issuesAfter((world) => {
    (world.nations[0] as Record<string, unknown>).capabilty = 1;
    world.pairs[0] = { between: ['ARD', 'ZZZ'] };
    treaty(world).clauses = ['consultation'];
    world.map = 'moon';
  });
  expect(issues.filter((issue) => issue.startsWith('error'))).toEqual([
    'error nations[0].capabilty: is not known here',
    'error map: names the unknown map moon',
    'error pairs[0].between[1]: names the unknown nation ZZZ',
    'error pacts[0].clauses: lacks defence, which a bilateral-defence pact needs',
  ]);
});

test('a nation whose entry is broken is not called unknown elsewhere', () => {
  const issues = issuesAfter((world) => {
    world.nations[1]!.gdp = -1;
  });
  expect(issues).toContain('error nations[1].gdp: is -1; it must be at least 1');
  expect(issues.filter((issue) => issue.includes('unknown nation'))).toEqual([]);
});

test.each([
  [(w: SmallWorld) => Object.assign(w.nations[0]!, { capabilty: 1 }), 'Did you mean capability?'],
  [(w: SmallWorld) => Object.assign(w.nations[0]!, { agent: 'Balancer' }), 'Did you mean balancer?'],
  [(w: SmallWorld) => Object.assign(w.nations[0]!, { burden: 4 }), 'Shares are decimals: 4 % is 0.04.'],
  [(w: SmallWorld) => Object.assign(w, { theory: 'balance-of-treat' }), 'Did you mean balance-of-threat?'],
  [(w: SmallWorld) => Object.assign(w.pairs[1]!, { between: ['ARD', 'BEK'] }), 'Did you mean BEL?'],
  [
    (w: SmallWorld) => Object.assign(w.pacts[0]!, { type: 'alliance' }),
    'Known values: bilateral-defence, multilateral-defence, collective-security, regional-partnership, ad-hoc-coalition.',
  ],
])('suggestion %#', (change, suggestion) => {
  const world = smallWorld();
  change(world);
  expect(worded(load(world).issues).map((issue) => issue.suggestion)).toContain(suggestion);
});
