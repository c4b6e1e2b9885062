// Specifies transnational threats: what they are feared for, how they are found, how they strike, and what answers them.

import { describe, expect, test } from 'vitest';
import {
  asThreatId,
  derive,
  indexOf,
  type NationId,
  type OrderKind,
  pactAccount,
  scoresOf,
  type State,
  type Step,
  threatAccount,
  threatFoundBy,
  threatsFacing,
} from '../../src/engine';
import { accept, eventsOf, type Move, propose, refused, story, take, tell, wait } from './moves';
import { ALD, BOR, between, CAR, DUN, LEAGUE, of, type Sketch, still } from './world';

type Threat = NonNullable<Sketch['threats']>[number];
type Clauses = NonNullable<NonNullable<Sketch['pacts']>[string]['clauses']>;

const NET = asThreatId('net');
const net = (more: Partial<Threat> = {}): Threat => ({
  id: 'net',
  kind: 'terrorism',
  name: 'Network',
  strength: 0.6,
  place: { lat: 45, lon: 0 },
  ...more,
});
const open = (kind: Threat['kind'], share = 0.8) => ({ exposure: { [kind]: share } });

/** ALD and BOR lie open to a threat; CAR and DUN do not. */
function struck(threat: Threat, clauses: Clauses = [], theory: Sketch['theory'] = {}): Sketch {
  return {
    nations: { ALD: open(threat.kind), BOR: open(threat.kind), CAR: {}, DUN: {} },
    threats: [threat],
    theory,
    ...(clauses.length === 0
      ? {}
      : { pacts: { league: { type: 'regional-partnership', members: ['ALD', 'BOR'], clauses } } }),
  };
}
const promise = (clause: Clauses[number]): Clauses => ['non-aggression', 'consultation', clause];

const SURE = { strikes: 20, fear: 0.3, stability: 0.2, gdp: 0.05, readiness: 0.1 };
const NEVER = { ...SURE, strikes: 0 };
const always = (kind: Threat['kind']): Sketch['theory'] => ({
  transnational: { warning: 0, luck: 0, kinds: { [kind]: SURE } },
});
const never = (kind: Threat['kind'], more = {}): Sketch['theory'] => ({
  transnational: { ...more, kinds: { [kind]: NEVER } },
});

const fearOf = (state: State, nation: NationId): number => threatsFacing(state, nation)[0]?.feared ?? 0;
const strength = (state: State): number => state.structure.threats[0]!.strength;
const about = (taken: Step, ...kinds: string[]): string[] =>
  taken.events.filter(({ kind }) => kinds.includes(kind)).map(tell);

describe('what a nation fears from it', () => {
  const base = still(struck(net()));
  test.each<[string, Sketch, 1 | -1]>([
    ['a stronger threat', struck(net({ strength: 0.9 })), 1],
    ['one farther away', struck(net({ place: { lat: -30, lon: 100 } })), -1],
    ['one that reaches farther', struck(net({ reach: 5000 })), 1],
    ['one that nobody has found', struck(net({ hidden: true })), -1],
    ['one that aims at others', struck(net({ targets: ['BOR'] })), -1],
  ])('%s', (_why, sketch, sign) => {
    const state = still(sketch);
    expect(Math.sign(fearOf(state, ALD) - fearOf(base, ALD))).toBe(sign);
  });

  test('distance does not weaken cyber', () => {
    const state = still({
      ...struck(net({ kind: 'cyber' })),
      nations: {
        ALD: { ...open('cyber'), capital: { name: 'Near', lat: 0, lon: 0 } },
        BOR: { ...open('cyber'), capital: { name: 'Far', lat: 0, lon: 170 } },
      },
      threats: [{ id: 'net', kind: 'cyber', name: 'Intruders', strength: 0.6 }],
    });
    expect(fearOf(state, ALD)).toBeGreaterThan(0);
    expect(fearOf(state, ALD)).toBe(fearOf(state, BOR));
  });

  test('its account has the pseudo-actor as an entry of its own, and adds up', () => {
    const account = threatAccount(null, base, ALD);
    const entry = account.entries.find(({ threat }) => threat === NET);
    expect(entry).toMatchObject({ part: 'terrorism', level: fearOf(base, ALD) });
    expect(account.level).toBe(derive(base).threat[indexOf(base.content, ALD)]);
  });

  test('shared by the members of a pact, it holds them together, by the part for shared threats alone', () => {
    const part = (state: State) =>
      pactAccount(state, LEAGUE)?.entries.find((entry) => entry.part === 'shared-threat')?.level ?? 0;
    const calm = still({ ...struck(net(), promise('intelligence')), threats: [] });
    const feared = still(struck(net(), promise('intelligence')));
    expect(part(feared)).toBeGreaterThan(part(calm));
    expect(pactAccount(feared, LEAGUE)!.level - pactAccount(calm, LEAGUE)!.level).toBe(
      part(feared) - part(calm),
    );
  });

  test('it costs security, less where partners answer it together', () => {
    const security = (sketch: Sketch) => scoresOf(still(sketch), ALD).security.now;
    const [alone, together] = [struck(net()), struck(net(), promise('counter-terrorism'))];
    expect(security(alone)).toBeLessThan(security({ ...alone, threats: [] }));
    expect(security(together)).toBeGreaterThan(security(alone));
  });
});

describe('finding it', () => {
  const turnsToFind = (start: State): number => {
    let state = start;
    while (!threatFoundBy(state, NET, ALD) && state.turn < 39) state = wait(state, 1);
    return state.turn;
  };
  const hidden = (clauses: Clauses = []) =>
    still(
      struck(
        { id: 'net', kind: 'cyber', name: 'Intruders', strength: 0.5, hidden: true },
        clauses,
        never('cyber'),
      ),
    );
  const alone = turnsToFind(hidden());

  test('takes time alone', () => expect(alone).toBeGreaterThan(1));

  test.each<Clauses[number]>(['intelligence', 'cyber-defence'])('%s finds it earlier', (clause) => {
    expect(turnsToFind(hidden(promise(clause)))).toBeLessThan(alone);
  });

  test('so does intelligence shared by order', () => {
    const told = take(hidden(), { kind: 'share-intelligence', by: CAR, with: ALD }).state;
    expect(turnsToFind(told)).toBeLessThan(alone);
  });

  test('the turn in which it is found is told', () => {
    let taken = take(hidden());
    while (taken.state.turn < alone) taken = take(taken.state);
    expect(about(taken, 'threat-found')).toContain('threat-found ALD');
  });
});

describe('its strikes', () => {
  test.each([
    ['terrorism', 'terror-attack'],
    ['cyber', 'cyber-attack'],
    ['climate', 'disaster'],
    ['economic-shock', 'economic-shock'],
  ] as const)('%s: %s costs stability, the economy and readiness', (kind, event) => {
    const threat = {
      id: 'net',
      kind,
      name: 'It',
      strength: 0.6,
      ...(kind === 'terrorism' ? { place: { lat: 40, lon: 0 } } : {}),
    };
    const taken = take(still(struck(threat, [], always(kind))));
    const columns = eventsOf(taken, event)[0]!.effects.map(({ column, delta }) => [column, Math.sign(delta)]);
    expect(columns).toEqual([
      ['stability', -1],
      ['gdp', -1],
      ['readiness', -1],
    ]);
  });

  test('a terror attack is answered by partners: they are told of it, make part of it good, and are trusted more', () => {
    const start = still(struck(net({ targets: ['ALD'] }), promise('counter-terrorism'), always('terrorism')));
    const alone = still(struck(net({ targets: ['ALD'] }), [], always('terrorism')));
    const taken = take(start);
    expect(about(taken, 'terror-attack', 'attack-answered')).toEqual([
      'terror-attack ALD',
      'attack-answered ALD BOR',
    ]);
    expect(of(taken.state, 'stability', ALD)).toBeGreaterThan(of(take(alone).state, 'stability', ALD));
    expect(between(taken.state, 'trust', ALD, BOR)).toBeGreaterThan(
      between(take(alone).state, 'trust', ALD, BOR),
    );
  });

  test('a strike from the land of another leaves a grievance with it', () => {
    const taken = take(still(struck(net({ host: 'CAR', targets: ['ALD'] }), [], always('terrorism'))));
    expect(about(taken, 'terror-attack')).toEqual(['terror-attack ALD CAR']);
    expect(between(taken.state, 'grievance', ALD, CAR)).toBeGreaterThan(0);
  });

  test.each<[string, Clauses]>([
    ['joint defence', promise('cyber-defence')],
    ['warning', promise('intelligence')],
  ])('%s makes them rarer', (_why, clauses) => {
    const count = (given: Clauses): number => {
      let strikes = 0;
      for (let seed = 0; seed < 40; seed++) {
        const sketch = struck({ id: 'net', kind: 'cyber', name: 'It', strength: 0.6, hidden: true }, given);
        const { steps } = story(
          still(sketch, `${seed}`),
          Array.from({ length: 12 }, () => []),
        );
        for (const taken of steps) strikes += eventsOf(taken, 'cyber-attack').length;
      }
      return strikes;
    };
    expect(count(clauses)).toBeLessThan(count([]));
  });
});

describe('a flood and relief', () => {
  const flood: Threat = { id: 'net', kind: 'climate', name: 'Flood', strength: 0.6, targets: ['ALD'] };
  const relief: Move = { kind: 'humanitarian-aid', by: CAR, to: ALD };
  const flooded = (clauses: Clauses = []) => take(still(struck(flood, clauses, always('climate')))).state;

  test('whoever helps after it is trusted more, by onlookers too', () => {
    const hit = flooded();
    const [helped, left] = [take(hit, relief), take(hit)];
    expect(about(helped, 'relief-given')).toEqual(['relief-given CAR ALD']);
    expect(of(helped.state, 'stability', ALD)).toBeGreaterThan(of(left.state, 'stability', ALD));
    expect(between(helped.state, 'trust', ALD, CAR)).toBeGreaterThan(between(left.state, 'trust', ALD, CAR));
    expect(between(helped.state, 'trust', DUN, CAR)).toBeGreaterThan(between(left.state, 'trust', DUN, CAR));
    expect(of(helped.state, 'gdp', CAR)).toBeLessThan(of(left.state, 'gdp', CAR));
  });

  test('relief that was promised does more', () => {
    const given: Move = { kind: 'humanitarian-aid', by: BOR, to: ALD };
    const gain = (hit: State) =>
      of(take(hit, given).state, 'stability', ALD) - of(take(hit).state, 'stability', ALD);
    expect(gain(flooded(promise('humanitarian')))).toBeGreaterThan(gain(flooded()));
  });

  test('there is no need where nothing has happened', () => {
    expect(refused(still({ ...struck(flood), threats: [] }), relief)).toBe('no-need');
  });
});

describe('acting against it', () => {
  const rebels: Threat = {
    id: 'net',
    kind: 'insurgency',
    name: 'Rebels',
    strength: 0.5,
    host: 'BOR',
    targets: ['BOR'],
  };
  const near = { 'BOR CAR': { distance: 300 } };
  const world = (clauses: Clauses = [], more: Partial<Sketch> = {}): State =>
    still({
      nations: {
        ALD: {},
        BOR: open('insurgency'),
        CAR: { capital: { name: 'By', lat: 41, lon: 6 } },
        DUN: {},
      },
      pairs: { ...near, 'ALD BOR': { trust: 0.8 } },
      threats: [rebels],
      theory: never('insurgency'),
      pacts:
        clauses.length === 0
          ? {}
          : { league: { type: 'regional-partnership', members: ['ALD', 'CAR'], clauses } },
      ...more,
    });
  const operation: Move = { kind: 'counter-operation', by: ALD, threat: NET };

  test('weakens it, costs money, and foreigners alone unsettle their host', () => {
    const [acted, left] = [take(world(), operation), take(world())];
    expect(about(acted, 'threat-countered')).toEqual(['threat-countered (alone) ALD BOR']);
    expect(strength(acted.state)).toBeLessThan(strength(left.state));
    expect(of(acted.state, 'gdp', ALD)).toBeLessThan(of(left.state, 'gdp', ALD));
    expect(of(acted.state, 'stability', BOR)).toBeLessThan(of(left.state, 'stability', BOR));
  });

  test('a partner who lives beside it makes it work better, without resentment', () => {
    const [alone, together] = [
      take(world(), operation),
      take(world(promise('counter-terrorism')), operation),
    ];
    expect(about(together, 'threat-countered')).toEqual(['threat-countered (with-local-partner) ALD BOR']);
    expect(strength(together.state)).toBeLessThan(strength(alone.state));
    expect(of(together.state, 'stability', BOR)).toBeGreaterThan(of(alone.state, 'stability', BOR));
  });

  test('peacekeepers wear an insurgency down, and others think better of who sends them', () => {
    const mission: Move = { kind: 'peacekeeping-mission', by: ALD, in: BOR };
    const [sent, left] = [take(world(), mission), take(world())];
    expect(strength(sent.state)).toBeLessThan(strength(left.state));
    expect(between(sent.state, 'trust', DUN, ALD)).toBeGreaterThan(between(left.state, 'trust', DUN, ALD));
  });

  test('peacekeepers keep a crisis from climbing', () => {
    const start = still({
      nations: { ALD: { capability: 0.3 }, BOR: {}, CAR: {} },
      pairs: { 'ALD BOR': { rivalry: 0.8 } },
      theory: { transnational: { missionHold: 1 } },
    });
    const { state } = story(start, [[{ kind: 'press-claim', by: ALD, against: BOR }]]);
    const push: Move = (now) => ({
      kind: 'crisis-stance',
      by: ALD,
      crisis: now.structure.crises[0]!.id,
      stance: 'escalate',
    });
    const rung = (taken: Step) => taken.state.structure.crises[0]?.rung;
    expect(rung(take(state, push))).toBe('warning');
    expect(rung(take(state, push, { kind: 'peacekeeping-mission', by: CAR, in: BOR }))).toBe('incident');
  });

  test('it ends when too little of it is left, and a coalition made against it has done its work', () => {
    const start = still({
      nations: { ALD: {}, BOR: open('insurgency'), CAR: {}, DUN: {} },
      threats: [{ ...rebels, strength: 0.06 }],
      theory: never('insurgency', { operation: 1 }),
    });
    const coalition = propose(ALD, [BOR], 'ad-hoc-coalition', {
      clauses: ['counter-terrorism'],
      scope: { region: null, threats: ['insurgency'] },
    });
    const { told } = story(start, [[coalition], [accept(BOR)], [operation], []]);
    expect(told.flat().filter((line) => /threat-ended|coalition-fulfilled/.test(line))).toEqual([
      'threat-ended ALD BOR CAR DUN',
      'coalition-fulfilled ALD BOR',
    ]);
  });
});

describe('a call over a terror attack', () => {
  const scope = (threats: Threat['kind'][]): Sketch => ({
    nations: { ALD: open('terrorism'), BOR: {}, CAR: { intent: 1 }, DUN: {} },
    pairs: { 'ALD CAR': { neighbours: true, rivalry: 1 } },
    pacts: {
      league: {
        type: 'bilateral-defence',
        members: ['ALD', 'BOR'],
        clauses: ['defence'],
        scope: { threats },
      },
    },
    crises: [{ challenger: 'ALD', target: 'CAR', cause: 'terror-attack', rung: 'mobilisation' }],
  });
  test.each<[Threat['kind'][], readonly [string, string | null][]]>([
    [['terrorism'], [['BOR', null]]],
    [['cyber'], []],
    [[], []],
  ])('under a treaty about %j', (threats, calls) => {
    const made = still(scope(threats)).structure.calls;
    expect(made.map(({ called, exemption: out }) => [called, out])).toEqual(calls);
  });
});

test('a world without threats has no pseudo-actors to reckon with', () => {
  const state = still({ nations: { ALD: {}, BOR: {} } });
  expect([derive(state).nonStateThreat.length, state.structure.threats]).toEqual([0, []]);
  const kinds: readonly OrderKind[] = ['counter-operation'];
  expect(kinds.map((kind) => refused(state, { kind, by: ALD, threat: NET } as never))).toEqual([
    'unknown-threat',
  ]);
});
