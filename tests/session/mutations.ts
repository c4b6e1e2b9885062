// Texts that were damaged or forged: bytes flipped, cut, doubled, and values put where they do not belong. Reproducible from a number.

/** A small generator (mulberry32), so that a failure can be seen again. */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

type Draw = (below: number) => number;
type Mutation = (text: string, draw: Draw) => string;

const ODD: readonly unknown[] = [
  null,
  true,
  -1,
  0.5,
  1e308,
  Number.MAX_SAFE_INTEGER,
  '',
  'x'.repeat(30_000),
  '__proto__',
  'constructor',
  '\u202egnp.exe',
  '\ud800',
  '<img src=x onerror=alert(1)>',
  [],
  {},
  Array.from({ length: 21_000 }, () => 0),
];

/** Written by hand: what `JSON.stringify` never gives. */
const FORGED: readonly string[] = [
  '['.repeat(200_000),
  '{"a":'.repeat(50_000),
  '1e99999',
  '-0',
  '"\\u0000"',
  '{"__proto__":{"polluted":true}}',
  '{"a":1,"a":2}',
  '// a comment',
  'NaN',
  `"${'A'.repeat(100_000)}`,
];

const spliced = (text: string, at: number, gone: number, put: string): string =>
  text.slice(0, at) + put + text.slice(at + gone);

const MUTATIONS: readonly Mutation[] = [
  (text, draw) => text.slice(0, draw(text.length)),
  (text, draw) => spliced(text, draw(text.length), 1, String.fromCharCode(32 + draw(95))),
  (text, draw) => spliced(text, draw(text.length), 1 + draw(40), ''),
  (text, draw) => {
    const at = draw(text.length);
    return spliced(text, at, 0, text.slice(at, at + 1 + draw(4_000)));
  },
  (text, draw) => spliced(text, draw(text.length), 0, FORGED[draw(FORGED.length)]!),
  (text, draw) => {
    const lines = text.split('\n');
    const [a, b] = [draw(lines.length), draw(lines.length)];
    [lines[a], lines[b]] = [lines[b]!, lines[a]!];
    return lines.join('\n');
  },
  (text, draw) => withDigit(text, draw),
  (text, draw) => withOddValue(text, draw),
  (text, draw) => withOddValue(text, draw),
];

/** One digit another: hashes, turns, numbers. */
function withDigit(text: string, draw: Draw): string {
  const digits = [...text.matchAll(/\d/g)];
  const at = digits[draw(digits.length)]?.index ?? 0;
  return spliced(text, at, 1, String(draw(10)));
}

/** A value of the tree replaced, or a key added, and written again. */
function withOddValue(text: string, draw: Draw): string {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return text;
  }
  let at = value as Record<string, unknown>;
  for (;;) {
    const keys = Object.keys(at);
    if (keys.length === 0) break;
    const key = keys[draw(keys.length)]!;
    const inner = at[key];
    if (typeof inner !== 'object' || inner === null || draw(4) === 0) {
      at[draw(8) === 0 ? 'more' : key] = ODD[draw(ODD.length)];
      break;
    }
    at = inner as Record<string, unknown>;
  }
  return JSON.stringify(value);
}

/** The text changed in one to three ways. */
export function mutated(text: string, random: () => number): string {
  const draw: Draw = (below) => Math.floor(random() * Math.max(1, below));
  let changed = text;
  for (let times = 1 + draw(3); times > 0; times -= 1)
    changed = MUTATIONS[draw(MUTATIONS.length)]!(changed, draw);
  return changed;
}
