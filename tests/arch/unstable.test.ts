// The engine says nothing that differs between Node, Chromium, Firefox and WebKit, or between two days.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findUnstable } from './unstable.ts';

const REFUSED: readonly (readonly [text: string, found: string])[] = [
  ['const a = Math.exp(1);', 'Math.exp'],
  ['const a = Math.log(2) + 1;', 'Math.log'],
  ['const a = Math.pow(2, 3);', 'Math.pow'],
  ['const a = Math.sin(1);', 'Math.sin'],
  ['const a = Math.cos(1);', 'Math.cos'],
  ['const a = Math.tan(1);', 'Math.tan'],
  ['const a = Math.atan2(1, 2);', 'Math.atan2'],
  ['const a = Math.hypot(3, 4);', 'Math.hypot'],
  ['const a = Math.cbrt(8);', 'Math.cbrt'],
  ['const a = Math.sqrt(9);', 'Math.sqrt'],
  ['const a = Math.random();', 'Math.random'],
  ["const a = Math['exp'](1);", 'Math.exp'],
  ['const a = Math[name](1);', 'Math.?'],
  ['const { exp } = Math;', 'Math under another name'],
  ['const m = Math;', 'Math under another name'],
  ['use(Math);', 'Math under another name'],
  ['const a = x ** 3;', '**'],
  ['x **= 2;', '**'],
  ['const a = Date.now();', 'Date'],
  ['const a = new Date();', 'Date'],
  ['const a = performance.now();', 'performance'],
  ['const a = new Intl.Collator();', 'Intl'],
  ["const a = 'a'.localeCompare('b');", '.localeCompare'],
  ['const a = (5).toLocaleString();', '.toLocaleString'],
  ["const a = 'a'.toLocaleUpperCase();", '.toLocaleUpperCase'],
  ['const a = globalThis.Math.exp(1);', 'globalThis'],
  ["const a = 'x'['localeCompare']('y');", '.localeCompare'],
  ['const a = { now: Date };', 'Date'],
];

const ALLOWED: readonly string[] = [
  'const a = Math.min(1, 2) + Math.max(1, 2) + Math.abs(-1);',
  'const a = Math.trunc(1.5) + Math.floor(1.5) + Math.round(1.5) + Math.imul(2, 3);',
  'const a = x * x; // Math.exp, Date and ** in a comment',
  "const a = 'Date.now() in a text';",
  'type A = { Date: string }; const a = record.Date;',
  'const a = { process: 1 }; const b = a.process;',
];

describe('a planted breach', () => {
  test.each(REFUSED)('%s', (text, found) => {
    expect(findUnstable(text)).toContain(`1: ${found}`);
  });
});

describe('what the engine does say', () => {
  test.each(ALLOWED)('%s', (text) => {
    expect(findUnstable(text)).toEqual([]);
  });
});

describe('src/engine', () => {
  const files = readdirSync('src/engine', { recursive: true, encoding: 'utf8' }).filter((f) =>
    f.endsWith('.ts'),
  );

  test('is there to be read', () => {
    expect(files.length).toBeGreaterThan(0);
  });

  test('holds nothing unstable', () => {
    const found = files.flatMap((file) =>
      findUnstable(readFileSync(`src/engine/${file}`, 'utf8')).map((what) => `src/engine/${file}:${what}`),
    );
    expect(found).toEqual([]);
  });
});
