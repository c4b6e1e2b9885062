// Rows of the coverage table about alliances before the nation state, each in its scenario, played by agents alone.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadContent } from '../../src/content';
import { agentOrders, createGame, type GameEvent, type NationId, type State, step } from '../../src/engine';

const theories = { 'balance-of-threat': readFileSync('scenarios/theories/balance-of-threat.json', 'utf8') };

function begun(id: string, seed: string): State {
  const { content } = loadContent(readFileSync(`scenarios/${id}.json`, 'utf8'), theories);
  if (!content) throw new Error(`${id} is not sound`);
  return createGame(content, seed);
}

/** So many turns of agents alone. */
function played(from: State, turns: number): { state: State; events: readonly GameEvent[] } {
  let state = from;
  const events: GameEvent[] = [];
  for (let turn = 0; turn < turns; turn++) {
    const taken = step(state, agentOrders(state).orders);
    events.push(...taken.events);
    state = taken.state;
  }
  return { state, events };
}

const of = (events: readonly GameEvent[], kind: GameEvent['kind']) =>
  events.filter((event) => event.kind === kind);

test('row 6: city-states form leagues, pay tribute to one, follow its calls, and found new ones', () => {
  const start = begun('greek-leagues-431', '1');
  const tribute = start.structure.pacts.find(({ id }) => id === 'delian-league-478')!;
  expect(tribute).toMatchObject({ lead: 'ATH' });
  expect(tribute.terms.clauses).toContain('burden-pledge');
  const { events } = played(start, 12);
  expect(of(events, 'pledge-kept').some(({ pact }) => pact === tribute.id)).toBe(true);
  const seeds = Array.from({ length: 30 }, (_, k) => String(k + 1));
  const answers = seeds.flatMap((seed) =>
    of(played(begun('greek-leagues-431', seed), 30).events, 'call-answered').filter(
      ({ pact }) => pact === tribute.id,
    ),
  );
  expect(answers.length).toBeGreaterThan(10);
  // Most come: with ships, money, or open harbours.
  const followed = answers.filter(({ detail }) => detail !== 'words' && detail !== 'refuse');
  expect(followed.length / answers.length).toBeGreaterThan(1 / 2);
  const cities = (event: GameEvent) => event.actors.filter((id) => !['PER', 'ODR', 'MAC'].includes(id));
  expect(of(events, 'pact-founded').some((event) => cities(event).length >= 2)).toBe(true);
});

test('row 7: lords and towns ally: sworn valleys come when one is pressed, an old alliance is called, towns join new ones', () => {
  const start = begun('medieval-1295', '1');
  const standing = (id: string) => start.structure.pacts.find((pact) => pact.id === id)!;
  expect(standing('auld-alliance-1295').terms.against).toBe('ENG');
  expect(standing('lubeck-hamburg-1241').terms.clauses).toContain('trade-preference');
  const { events } = played(start, 16);
  const called = (id: string) => of(events, 'call-made').filter(({ pact }) => pact === id);
  const came = (id: string) =>
    of(events, 'call-answered').filter(({ pact, detail }) => pact === id && detail === 'fight');
  expect(called('auld-alliance-1295').length).toBeGreaterThan(0);
  expect(came('swiss-1291').length).toBeGreaterThan(0);
  const towns = ['BRU', 'GHE', 'LUB', 'HAM', 'ROS'];
  const founded = of(events, 'pact-founded').filter(({ actors }) => actors.some((id) => towns.includes(id)));
  expect(founded.length).toBeGreaterThan(0);
});

test('row 8: the peace of 1648 makes states sovereign: to meddle in one is to break it, before all who swore it', () => {
  const start = begun('westphalia-1648', '1');
  const peace = start.structure.pacts.find(({ id }) => id === 'westphalia-1648')!;
  expect(peace.terms.clauses).toContain('sovereignty');
  const meddled = (against: string): readonly GameEvent[] => {
    let state = start;
    const events: GameEvent[] = [];
    while (of(events, 'subversion-exposed').length === 0 && !state.over) {
      const taken = step(state, [{ kind: 'subvert', by: 'SWE' as NationId, against: against as NationId }]);
      events.push(...taken.events);
      state = taken.state;
    }
    return of(events, 'pact-broken').filter(({ actors }) => actors[0] === 'SWE');
  };
  const [broken] = meddled('BRA');
  expect(broken?.pact).toBe('westphalia-1648');
  const losers = broken!.effects.filter(({ column, delta }) => column === 'trust' && delta < 0);
  expect(losers.length).toBe(start.content.nations.length - 1);
  expect(meddled('DEN')).toEqual([]);
});
