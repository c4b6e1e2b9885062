// Leaving a recorded game at a turn and comparing it with what came of it, on the real command line.
import { expect, test } from 'vitest';
import { desk, entente } from './entente';

const here = desk();
const main = here.path('main.replay.json');
const branch = here.path('branch.replay.json');
entente(['run', 'five-rivers', '--seed', '7', '--turns', '6', '--out', main]);

test('a branch without a change is the game, and there is nothing to compare', () => {
  expect(entente(['branch', main, '--at', '3', '--out', branch]).code).toBe(0);
  expect(here.read('branch.replay.json')).toBe(here.read('main.replay.json'));
  expect(entente(['compare', main, branch]).out).toBe('No turn differs.\n');
});

test('one order more is the first divergence, told with the accounts that it moved', () => {
  const orders = here.write('orders.json', '[{"kind":"aid","by":"ORL","to":"VAR"}]');
  expect(entente(['branch', main, '--at', '3', '--orders', orders, '--out', branch]).code).toBe(0);
  const { out } = entente(['compare', main, branch]);
  expect(out).toMatch(/^They differ first in turn 4, .*: other orders were given\.$/m);
  expect(out).toMatch(/Only in .*branch.replay.json:\n {2}.*Orla: /);
  expect(out).toContain('What differs after it:');
  expect(JSON.parse(entente(['compare', main, branch, '--json']).out)).toMatchObject({
    header: [],
    divergence: {
      turn: 4,
      kind: 'orders',
      orders: [expect.any(Array), [{ kind: 'aid', by: 'ORL', to: 'VAR' }]],
    },
  });
});

test('another seat, seed or theory is named by the header, and the branch verifies', () => {
  const changes = [
    ['--seat', 'ORL=revisionist', 'seats'],
    ['--seed', '8', 'seed'],
    ['--theory', 'liberal', 'theory'],
  ] as const;
  for (const [option, value, key] of changes) {
    expect(entente(['branch', main, '--at', '2', option, value, '--turns', '2', '--out', branch]).code).toBe(
      0,
    );
    expect(entente(['verify', branch]).code).toBe(0);
    expect(entente(['compare', main, branch]).out).toContain(`Their headers differ in: ${key}`);
  }
});

test('what cannot be done is refused with one line', () => {
  const none = here.write('none.json', '[{"kind":"dance","by":"ORL"}]');
  const asked: [string[], number, RegExp][] = [
    [['branch', main, '--at', '9', '--out', branch], 2, /has 6 turns, so there is no turn 9/],
    [['branch', main, '--at', '2', '--seat', 'XXX=random', '--out', branch], 2, /no nation "XXX"/],
    [['branch', main, '--at', '2', '--seat', 'ORL', '--out', branch], 2, /--seat takes ID=AGENT/],
    [['branch', main, '--at', '2', '--orders', none, '--out', branch], 3, /no list of orders/],
  ];
  for (const [args, code, line] of asked) {
    const ended = entente(args);
    expect([ended.code, line.test(ended.err)]).toEqual([code, true]);
  }
});

test('a game is annotated with how it begins, what turned it and how it ended; its turns stay the same', () => {
  const noted = here.path('noted.replay.json');
  expect(entente(['annotate', main, '--out', noted]).code).toBe(0);
  expect(entente(['verify', noted]).code).toBe(0);
  const notes = JSON.parse(here.read('noted.replay.json')).annotations;
  expect(notes[0]).toMatchObject({ turn: 0, chapter: 'Five Rivers' });
  expect(notes.at(-1)).toMatchObject({ turn: 6, chapter: 'How it ended' });
  expect(entente(['compare', main, noted]).out).toBe('No turn differs.\n');
});

test('a game is cited by its hashes, in lines that BibTeX reads, once it has been found true', () => {
  const { seed, turns, scenario } = JSON.parse(here.read('main.replay.json'));
  const { code, out } = entente(['cite', main, '--bibtex']);
  expect(code).toBe(0);
  expect(out.split('\n')[0]).toBe(`@misc{entente-five-rivers-${turns.at(-1).hash.slice(0, 8)},`);
  for (const named of [seed, scenario.hash, turns.at(-1).hash]) expect(out).toContain(named);
  const changed = here.write(
    'changed.replay.json',
    here.read('main.replay.json').replace(/("seed": ?)"7"/, '$1"8"'),
  );
  expect(entente(['cite', changed]).code).toBe(4);
});

test('own notes take the place of those of a file; what is no note is named', () => {
  const noted = here.path('noted.replay.json');
  const own = here.write('notes.json', '[{"turn":2,"chapter":"Mine","text":"Look at Orla."}]');
  expect(entente(['annotate', main, '--notes', own, '--out', noted]).code).toBe(0);
  expect(entente(['verify', noted]).code).toBe(0);
  expect(JSON.parse(here.read('noted.replay.json')).annotations).toEqual(JSON.parse(here.read('notes.json')));
  const late = here.write('late.json', '[{"turn":99,"text":"Never."}]');
  const refused = entente(['annotate', main, '--notes', late, '--out', noted]);
  expect([refused.code, refused.err.includes('the game has no turn 99')]).toEqual([3, true]);
});
