// Decides where a text stops being JSON, which keys stand twice in it, and where each value begins.
// Refuses to know what the values mean. The platform's parser gives no place that all browsers agree on.
import type { Path } from './issue';

export interface Place {
  readonly line: number;
  readonly column: number;
}

/** A fault of the text itself, at an offset in UTF-16 units. */
export interface Fault {
  readonly message: string;
  readonly offset: number;
  readonly path: Path;
}

export interface Scan {
  /** The first fault that makes the text no JSON, if any. */
  readonly fault: Fault | null;
  /** Keys that stand twice in one object; the later one counts. */
  readonly repeated: readonly Fault[];
}

const DEEPEST = 64;
const SPACE = /[ \t\r\n]*/y;
const STRING = /"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\u0000-\u001f]*)*"/;
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?|true|false|null/;
const TOKEN = new RegExp(`${STRING.source}|${SCALAR.source}`, 'y');

class Stop {
  readonly message: string;
  constructor(message: string) {
    this.message = message;
  }
}

/** Reads `text` as JSON without building it. `visit` sees each value's path and offset; the path is only lent. */
export function scanJson(text: string, visit: (path: Path, offset: number) => void = () => {}): Scan {
  const path: (string | number)[] = [];
  const repeated: Fault[] = [];
  let at = text.startsWith('\ufeff') ? 1 : 0;

  const skip = (pattern: RegExp): string => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0] ?? '';
    at += found.length;
    return found;
  };
  const peek = (): string => {
    skip(SPACE);
    return text[at] ?? '';
  };
  const take = (wanted: string, message: string): void => {
    if (peek() !== wanted) throw new Stop(message);
    at++;
  };

  function key(seen: Set<string>): string {
    if (peek() !== '"') throw new Stop('a key in double quotes is expected here');
    const offset = at;
    const token = skip(TOKEN);
    if (token === '') throw new Stop('this key is not closed, or holds a character that must be escaped');
    const name = JSON.parse(token) as string;
    if (seen.has(name))
      repeated.push({ message: `the key ${token} stands twice`, offset, path: [...path, name] });
    seen.add(name);
    take(':', 'a colon is expected after the key');
    return name;
  }

  function members(close: string, step: (index: number) => string | number): void {
    at++;
    if (peek() === close) {
      at++;
      return;
    }
    for (let index = 0; ; index++) {
      path.push(step(index));
      value();
      path.pop();
      const next = peek();
      if (next !== ',' && next !== close) throw new Stop(`a comma or ${close} is expected here`);
      at++;
      if (next === close) return;
      if (peek() === close) throw new Stop(`a comma may not stand before ${close}`);
    }
  }

  function value(): void {
    const first = peek();
    if (path.length > DEEPEST) throw new Stop(`the values are nested more than ${DEEPEST} deep`);
    visit(path, at);
    if (first === '[') return members(']', (index) => index);
    if (first === '{') {
      const seen = new Set<string>();
      return members('}', () => key(seen));
    }
    if (skip(TOKEN) === '')
      throw new Stop(first === '' ? 'the text ends here, too early' : 'a value is expected here');
  }

  try {
    value();
    if (peek() !== '') throw new Stop('nothing may follow the end of the file');
    return { fault: null, repeated };
  } catch (thrown) {
    if (!(thrown instanceof Stop)) throw thrown;
    const message = at >= text.length ? 'the text ends here, too early' : thrown.message;
    return { fault: { message, offset: at, path: [...path] }, repeated };
  }
}

/** Line and column, both from 1, of any offset in `text`. */
export function places(text: string): (offset: number) => Place {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      if ((starts[middle] as number) <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - (starts[low] as number) + 1 };
  };
}
