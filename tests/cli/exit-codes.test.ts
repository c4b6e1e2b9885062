// What each wrong or right use of the command line ends with: its exit code, and one clear line, never a stack trace.
import { beforeAll, expect, test } from 'vitest';
import { desk, entente, shell } from './entente';

const here = desk();
const good = here.path('good.replay.json');

beforeAll(() => {
  expect(entente(['run', 'five-rivers', '--seed', '3', '--out', good, '--json']).code).toBe(0);
  here.write('cut.replay.json', here.read('good.replay.json').slice(0, 2000));
  here.write('empty.json', '');
  here.write('half.json', '{"formatVersion": 1, "id": "half"}');
  here.write('text.json', 'hello');
});

const at = (name: string): string => here.path(name);

test.each<[number, string, () => string[], RegExp]>([
  [0, 'help', () => ['--help'], /^$/],
  [0, 'version', () => ['--version'], /^$/],
  [2, 'no command', () => [], /Usage: entente/],
  [2, 'an unknown command', () => ['rnu'], /unknown command 'rnu'.*\n?.*run/],
  [2, 'an unknown option', () => ['run', 'five-rivers', '--sed', '1'], /unknown option '--sed'.*\n?.*--seed/],
  [2, 'a scenario that is not named', () => ['run'], /the argument 'scenario' is missing/],
  [2, 'an option without its value', () => ['run', 'five-rivers', '--seed'], /'--seed <text>' has no value/],
  [2, 'an option that has to be given', () => ['generate'], /the option '--nations <n>' is missing/],
  [
    2,
    'too many arguments',
    () => ['run', 'five-rivers', 'six'],
    /too many arguments: 2 given, at most 1 taken/,
  ],
  [
    2,
    'a design that is none',
    () => ['sweep', 'five-rivers', '--design', 'random', '--out', at('none')],
    /--design <grid\|lhs> is grid or lhs, not "random"/,
  ],
  [
    2,
    'an unknown option, in French',
    () => ['run', 'five-rivers', '--sed', '1', '--locale', 'fr'],
    /option inconnue\s: «\s--sed\s»\s; vouliez-vous dire --seed\s\?/,
  ],
  [
    2,
    'turns that are no number',
    () => ['run', 'five-rivers', '--turns', 'many'],
    /--turns is a whole number from 0 to 100000, not "many"/,
  ],
  [2, 'an empty seed', () => ['run', 'five-rivers', '--seed', ''], /a seed is a text of 1 to 200 characters/],
  [
    2,
    'an unknown nation',
    () => ['run', 'five-rivers', '--nation', 'HALL=balancer'],
    /five-rivers has no nation "HALL"; did you mean HAL\?/,
  ],
  [
    2,
    'an unknown agent',
    () => ['run', 'five-rivers', '--nation', 'HAL=balance'],
    /there is no agent "balance"; did you mean balancer\?/,
  ],
  [2, 'a nation without agent', () => ['run', 'five-rivers', '--nation', 'HAL'], /--nation takes ID=AGENT/],
  [
    3,
    'an unknown theory',
    () => ['run', 'five-rivers', '--theory', 'liberall'],
    /there is no theory "liberall"; did you mean liberal\?/,
  ],
  [2, 'seeds that run downwards', () => ['lint', 'five-rivers', '--seeds', '9..1'], /seeds run upwards/],
  [
    2,
    'a pace that is none',
    () => ['lint', 'five-rivers', '--pace', 'fast'],
    /--pace is own or history, not "fast"/,
  ],
  [
    1,
    'a scenario that misses bars, strictly',
    () => ['lint', 'five-rivers', '--seeds', '1', '--strict'],
    /\d+ bars? missed/,
  ],
  [
    2,
    'too many nations',
    () => ['generate', '--nations', '5000'],
    /--nations is a whole number from 2 to 200/,
  ],
  [
    2,
    'a turn that the replay has not',
    () => ['replay', good, '--turn', '500'],
    /the replay has \d+ turns, so there is no turn 500/,
  ],
  [
    2,
    'a pact that is not there',
    () => ['explain', good, '--pact', 'nope'],
    /no pact nope is in force at turn \d+/,
  ],
  [
    2,
    'a pact and a nation',
    () => ['explain', good, '--pact', 'a', '--nation', 'HAL'],
    /--pact or --nation, not both/,
  ],
  [3, 'a missing scenario file', () => ['run', 'missing.json'], /missing\.json: there is no such file/],
  [
    3,
    'an unknown scenario',
    () => ['run', 'five-river'],
    /there is no scenario "five-river"; did you mean five-rivers\?/,
  ],
  [3, 'a directory', () => ['run', 'scenarios/theories'], /this is a directory/],
  [3, 'no JSON', () => ['run', at('text.json')], /text\.json:1:1: is not JSON/],
  [3, 'an empty file', () => ['validate', at('empty.json')], /not valid: .*empty\.json/],
  [3, 'half a scenario', () => ['run', at('half.json')], /half\.json:1:1: title/],
  [3, 'a scenario as replay', () => ['verify', 'scenarios/five-rivers.json'], /five-rivers\.json:\d+:\d+: /],
  [
    3,
    'a replay cut off',
    () => ['verify', at('cut.replay.json')],
    /cut\.replay\.json:\d+:\d+: the file ends too early/,
  ],
  [
    3,
    'a missing replay',
    () => ['replay', at('none.replay.json')],
    /none\.replay\.json: there is no such file/,
  ],
  [
    3,
    'a missing theory',
    () => ['run', 'five-rivers', '--theory', at('none.json')],
    /none\.json: there is no such file/,
  ],
  [
    1,
    'a place that cannot be written',
    () => ['run', 'five-rivers', '--turns', '1', '--out', at('no/where.json')],
    /where\.json: cannot be written/,
  ],
])('exit %i: %s', (code, _, args, said) => {
  const ended = entente(args());
  expect(ended.err).not.toMatch(/^\s+at .*[:(]\d+/m);
  expect({ code: ended.code, err: ended.err }).toEqual({ code, err: expect.stringMatching(said) });
});

test('one changed byte of an order ends with 4 and names the turn, be it a value, a name, or a bracket', () => {
  const text = here.read('good.replay.json');
  const order = /^ {8}\{"by":"(...)"/gm;
  const matches = [...text.matchAll(order)];
  const turnAt = (offset: number): number =>
    text.slice(text.indexOf('"turns"'), offset).split('"hash"').length - 1;
  for (const [k, shift] of [
    [0, 8],
    [5, 14],
    [9, 15],
    [20, 9],
    [30, 18],
  ] as const) {
    const offset = matches[k]!.index + shift;
    const changed = `${text.slice(0, offset)}${text[offset] === 'x' ? 'y' : 'x'}${text.slice(offset + 1)}`;
    const ended = entente(['verify', here.write('changed.replay.json', changed)]);
    expect([k, ended.code, ended.err]).toEqual([k, 4, expect.stringContaining(`turn ${turnAt(offset)}`)]);
  }
});

test('several replays: each has its line, and the worst decides', () => {
  const ended = entente(['verify', good, at('cut.replay.json'), good]);
  expect(ended.code).toBe(3);
  expect(ended.out.match(/matches, \d+ turns, state hash [0-9a-f]{16}/g)).toHaveLength(2);
});

test('a reader that stops early is no failure', () => {
  const ended = shell(
    'set -o pipefail; entente run five-rivers --seed 1 | head -1; entente generate --nations 60 | head -c 10 >/dev/null; echo; echo done',
  );
  expect([ended.code, ended.err]).toEqual([0, '']);
  expect(ended.out).toMatch(/done\n$/);
});

test('helps and refusals are told in the language that is asked for', () => {
  expect(entente(['run', '--help', '--locale', 'en-XA']).out).toMatch(/--turns <n> +⟦/);
  expect(entente(['run', 'five-river', '--locale', 'en-XA']).err).toMatch(/^entente: ⟦.*⟧$/m);
  expect(entente(['run', 'five-river', '--locale', 'no']).err).toMatch(/there is no language "no"/);
});
