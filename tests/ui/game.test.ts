// What an open game's screen knows: what waits for an answer, whose colours are whose, what orders would change.
import { expect, test } from 'vitest';
import { asNationId, asOfferId, type NationId } from '../../src/engine';
import { english } from '../../src/language/english';
import { byTitle, membersByTitle } from '../../src/ui/game/names';
import { createGame } from '../../src/ui/game/store';
import { pendingDecisionsFor } from '../../src/ui/game/docket/pending-decisions';
import { mapPicture } from '../../src/ui/game/map/picture';
import { outcomeOf } from '../../src/ui/game/orders/outcome';
import { builtInWorld } from '../engine/built-in-worlds';
import { fiveRivers, played, sessionOf } from '../replay/world';

const VAR = asNationId('VAR');
const MIR = asNationId('MIR');
const game = (turns = 0) =>
  createGame(english, played(sessionOf(fiveRivers, 'screen', { VAR: 'person' }), turns), 'test');

test('the call that opens Five Rivers waits until it is answered', () => {
  const open = game();
  const [call] = pendingDecisionsFor(open);
  expect(call).toMatchObject({ kind: 'call', answered: null });
  if (call?.kind !== 'call') throw new Error('a call is expected first');
  open.give({ kind: 'answer-call', by: VAR, call: call.call.id, answer: 'fight' });
  expect(pendingDecisionsFor(open)[0]?.answered).toMatchObject({ answer: 'fight' });
  open.session.undo();
  expect(pendingDecisionsFor(open)[0]?.answered).toBeNull();
});

test('an order that would be refused is not lined up', () => {
  const open = game();
  const refusal = open.give({ kind: 'accept', by: VAR, offer: asOfferId('none') });
  expect(refusal?.code).toBe('unknown-offer');
  expect(open.orders.value).toEqual([]);
});

test('a preview is the engine’s own turn: talks raise trust both ways, and nothing else is invented', () => {
  const open = game();
  const { pairs } = outcomeOf(open.state.value, [{ kind: 'dialogue', by: VAR, with: MIR }]);
  const trust = pairs
    .filter(({ column }) => column === 'trust')
    .map(({ from, to, change }) => [from, to, change.mean > 0]);
  expect(trust).toEqual(
    expect.arrayContaining([
      ['VAR', 'MIR', true],
      ['MIR', 'VAR', true],
    ]),
  );
  expect(trust.every(([from, to]) => [from, to].includes(VAR))).toBe(true);
  expect(outcomeOf(open.state.value, [])).toMatchObject({ pairs: [], nations: [], pacts: [] });
});

test('the map is told of every nation in every mode', () => {
  const open = game(3);
  const ids = fiveRivers.nations.map(({ id }) => id);
  for (const mode of ['blocs', 'threat', 'trust', 'commitments', 'power', 'contribution'] as const) {
    const { nations } = mapPicture(english, {
      state: open.state.value,
      chronicle: open.chronicle.value,
      theme: 'light',
      mode,
      me: VAR,
      selected: VAR,
      hovered: null,
      insets: { left: 0, right: 0, top: 0, bottom: 0 },
    });
    expect(Object.keys(nations)).toEqual(ids);
    for (const { value } of Object.values(nations))
      if (value !== null) expect(Math.abs(value)).toBeLessThanOrEqual(1);
  }
});

test('nations are listed by name, not by code', () => {
  const open = createGame(
    english,
    sessionOf(builtInWorld('europe-1949'), 'screen', { FRA: 'person' }),
    'test',
  );
  const listed = byTitle(open).map((id) => open.names.value.title(id));
  expect(listed.slice(0, 3)).toEqual(['Albania', 'Austria', 'Belgium']);
  expect(listed.indexOf('Spain')).toBe(listed.indexOf('Soviet Union') + 1);
  expect(byTitle(open, [asNationId('GBR'), asNationId('BEL')])).toEqual(['BEL', 'GBR']);
  const brussels = open.state.value.structure.pacts.find(({ members }) => members.length > 2)!;
  expect(membersByTitle(open, brussels)).toEqual(['BEL', 'FRA', 'LUX', 'NLD', 'GBR']);
});

test('between two persons the screen is passed on with nothing left to hear', async () => {
  const open = createGame(english, sessionOf(fiveRivers, 'screen', { VAR: 'person', ORL: 'person' }), 'test');
  const first: NationId = open.person.value!;
  open.give({ kind: 'dialogue', by: first, with: MIR });
  expect(open.spoken.value).toContain('Mirea');
  await open.endTurn(true);
  expect(open.handover.value).not.toBe(first);
  expect(open.spoken.value).toBe('');
  expect(open.orders.value).toEqual([]);
});
