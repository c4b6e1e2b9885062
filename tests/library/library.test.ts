// What a program that imports the library can do: load worlds, play them, ask why, keep and open games.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  account,
  advice,
  agents,
  createGame,
  decisions,
  InvalidFile,
  loadScenario,
  play,
  replay,
  scenarios,
  standings,
  step,
  theories,
  verify,
  writeReplay,
  type AccountOf,
  type Game,
} from '../../src/library';
import { entente, desk } from '../cli/entente';

const FILE = 'scenarios/five-rivers.json';
const text = readFileSync(FILE, 'utf8');
const world = await loadScenario('five-rivers');
const played = (turns: number, seed = '7'): Game => play(createGame(world, { seed }), { turns });

describe('loading', () => {
  test('a built-in id, a path, JSON text and an object give the same world', async () => {
    const all = await Promise.all(
      [FILE, text, JSON.parse(text) as object].map((source) => loadScenario(source)),
    );
    expect(all.map(({ content }) => content.hash)).toEqual(all.map(() => world.content.hash));
    expect(all.map(({ sources }) => sources)).toEqual(all.map(() => world.sources));
  });

  test('every scenario that it names, under every theory that it names', async () => {
    expect([scenarios.length, theories.length]).toEqual([12, 6]);
    for (const id of scenarios) expect((await loadScenario(id)).id).toBe(id);
    for (const theory of theories)
      expect((await loadScenario('five-rivers', { theory })).theory).toBe(theory);
  });

  test('a theory of one’s own that extends a built-in one', async () => {
    const liberal = JSON.parse(readFileSync('scenarios/theories/liberal.json', 'utf8')) as object;
    const theory = { ...liberal, id: 'mine', threat: { decayKm: 900 } };
    const own = await loadScenario('five-rivers', { theory });
    expect([own.theory, own.content.theory.threat.decayKm]).toEqual(['mine', 900]);
    expect(own.sources.theory.file).toBeDefined();
  });

  test('a faulty file is refused with every fault at its place', async () => {
    const faulty = text.replace(/"turns": \d+/, '"turns": -3');
    const refused = await loadScenario(faulty).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(InvalidFile);
    const line = faulty.split('\n').findIndex((row) => row.includes('"turns"')) + 1;
    expect((refused as InvalidFile).issues[0]).toMatchObject({ path: 'turns', severity: 'error', line });
  });

  test('an unknown id is answered with the nearest', async () => {
    await expect(loadScenario('five-river')).rejects.toThrow('did you mean "five-rivers"?');
    await expect(loadScenario('five-rivers', { theory: 'liberl' })).rejects.toThrow(
      'did you mean "liberal"?',
    );
  });
});

describe('playing', () => {
  test('step by step and in one go, and on the command line, it is the same game', () => {
    let game = createGame(world, { seed: 7 });
    while (!game.state.over) game = step(game);
    const { stateHash } = JSON.parse(entente(['run', 'five-rivers', '--seed', '7', '--json']).out) as {
      stateHash: string;
    };
    expect([played(Infinity).hash, stateHash]).toEqual([game.hash, game.hash]);
    expect(game.history.map(({ turn }) => turn)).toEqual(
      Array.from({ length: world.turns + 1 }, (_, turn) => turn),
    );
    expect(step(game)).toBe(game);
  });

  test('a game is a value: going on from a moment leaves it as it was', () => {
    const game = played(3);
    const [hash, length] = [game.hash, game.history.length];
    expect(play(game, { turns: 2 }).hash).toBe(played(5).hash);
    expect([game.hash, game.history.length]).toEqual([hash, length]);
  });

  test('until something happens', () => {
    const game = play(createGame(world), {
      until: ({ events }) => events.some(({ kind }) => kind === 'pact-founded'),
    });
    const founded = game.history.filter(({ events }) => events.some(({ kind }) => kind === 'pact-founded'));
    expect(founded.map(({ turn }) => turn)).toEqual([game.turn]);
  });

  test('a person’s orders are one’s own, and a refused one comes back with its reason', () => {
    const game = createGame(world, { seats: { VAR: 'person' } });
    const next = step(game, [
      { kind: 'dialogue', by: 'VAR', with: 'SEN' },
      { kind: 'dialogue', by: 'VAR', with: 'VAR' },
    ]);
    expect(next.events).toContainEqual(
      expect.objectContaining({ kind: 'dialogue-held', actors: ['VAR', 'SEN'] }),
    );
    expect(next.refusals.map(({ code }) => code)).toEqual(['self']);
  });

  test.each([
    ['an order of no kind', { kind: 'dance', by: 'VAR' }, TypeError],
    ['an order for whom an agent plays', { kind: 'dialogue', by: 'HAL', with: 'SEN' }, RangeError],
  ])('%s is an error', (_, order, error) => {
    const game = createGame(world, { seats: { VAR: 'person' } });
    expect(() => step(game, [order as never])).toThrow(error);
  });

  test('agents are named, and seated by name', () => {
    const random = agents.find(({ name }) => name === 'random');
    expect([agents.length, random?.source]).toEqual([10, expect.any(String)]);
    const seats = Object.fromEntries(world.nations.map(({ id }) => [id, 'random' as const]));
    expect(play(createGame(world, { seats }), { turns: 4 }).hash).not.toBe(
      play(createGame(world), { turns: 4 }).hash,
    );
    expect(() => createGame(world, { seats: { VAR: 'nobody' as never } })).toThrow(
      'there is no agent "nobody"',
    );
    expect(() => createGame(world, { seats: { XXX: 'random' } })).toThrow('five-rivers has no nation "XXX"');
  });
});

describe('asking why', () => {
  const game = played(8);
  const pact = game.state.structure.pacts[0]!.id;
  const ASKED: readonly AccountOf[] = [
    { of: 'cohesion', pact },
    { of: 'pooled', pact },
    ...(['threat', 'reputation', 'security', 'prosperity', 'autonomy', 'burden'] as const).map((of) => ({
      of,
      nation: 'VAR',
    })),
    ...(['trust', 'abandonment', 'entrapment', 'attack', 'trade'] as const).map((of) => ({
      of,
      nation: 'VAR',
      other: 'SEN',
    })),
  ];

  test.each(ASKED)('the entries of $of add up, at every turn', (asked) => {
    for (const { turn } of game.history) {
      const found = account(game, { ...asked, turn });
      if (found === null) continue;
      const sum = (key: 'level' | 'change'): number =>
        found.entries.reduce((all, entry) => all + entry[key], 0);
      expect([sum('level'), sum('change')]).toEqual([found.level, found.change]);
    }
    expect(account(game, asked)).not.toBeNull();
  });

  test('a number’s change is what it was less than it is', () => {
    const at = (turn: number) => account(game, { of: 'trust', nation: 'VAR', other: 'HAL', turn })!;
    expect(at(8).level - at(7).level).toBe(at(8).change);
  });

  test('what is not there is null, and what cannot be is an error', () => {
    const supplied = (resource: 'oil' | 'water') => account(game, { of: 'supply', nation: 'VAR', resource });
    expect([supplied('water')?.level, supplied('oil')]).toEqual([1_000_000, null]);
    expect(account(game, { of: 'cohesion', pact: 'none' })).toBeNull();
    expect(() => account(game, { of: 'threat', nation: 'XXX' })).toThrow(RangeError);
    expect(() => account(game, { of: 'threat', nation: 'VAR', turn: 9 })).toThrow(RangeError);
  });

  test('what three advisers would have a nation order, and why', () => {
    const said = advice(game, 'VAR');
    expect(said.map(({ adviser }) => adviser)).toEqual([
      'balancer',
      'liberal-internationalist',
      'isolationist',
    ]);
    for (const { orders, cards } of said) expect(cards).toHaveLength(orders.length);
    expect(() => advice(game, 'XXX')).toThrow(RangeError);
  });

  test('what agents chose between, with the choice among its options', () => {
    const cards = decisions(game);
    expect(cards.length).toBeGreaterThan(0);
    for (const { chosen, options } of cards) expect(options).toContain(chosen);
    expect(() => decisions(game, 0)).toThrow(RangeError);
    expect(() => decisions(game, 9)).toThrow(RangeError);
  });

  test('who stands where', () => {
    expect(
      standings(game)
        .map(({ nation }) => nation)
        .sort(),
    ).toEqual(world.nations.map(({ id }) => id));
  });
});

describe('keeping', () => {
  test('a game is written, opened and played on as it was', async () => {
    const game = played(6);
    const opened = await replay(writeReplay(game));
    expect(opened.history.map(({ hash }) => hash)).toEqual(game.history.map(({ hash }) => hash));
    expect(play(opened, { turns: 2 }).hash).toBe(played(8).hash);
    expect(await verify(writeReplay(game))).toEqual({ ok: true, turns: 6, hash: game.hash });
  });

  test('the command line writes the same file, to the byte', () => {
    const { path, read } = desk();
    entente(['run', 'five-rivers', '--seed', '7', '--turns', '6', '--out', path('game.replay.json')]);
    expect(writeReplay(played(6))).toBe(read('game.replay.json'));
  });

  test('a world of one’s own travels within the file', async () => {
    const own = await loadScenario({ ...(JSON.parse(text) as object), id: 'mine', tempo: 2 });
    const game = play(createGame(own), { turns: 2 });
    expect((await replay(writeReplay(game))).scenario.id).toBe('mine');
  });

  test('a changed file is found out, with its turn', async () => {
    const changed = writeReplay(played(6)).replace(/"seed": "7"/, '"seed": "8"');
    expect(await verify(changed)).toMatchObject({ ok: false, reason: 'seal', detail: 'seed', turn: 0 });
    await expect(replay(changed)).rejects.toThrow(InvalidFile);
    expect(await verify('{')).toMatchObject({ ok: false, reason: 'unreadable', turn: null });
    await expect(replay('[]')).rejects.toThrow('the replay is not true');
  });
});
