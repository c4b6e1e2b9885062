// Specifies how a game is cited: all that makes it the one that it is, and nothing that BibTeX would read as its own.
import { expect, test } from 'vitest';
import { inBraces } from '../../src/language/bibtex';
import { type CitedGame, citationOf } from '../../src/language/en/citation';

const GAME: CitedGame = {
  title: 'Europe 1949–1959',
  scenario: { id: 'europe-1949', hash: '983794e18b32fead' },
  theory: { id: 'balance-of-threat', hash: 'd283639bfac6ca32' },
  seed: '7',
  turns: 28,
  engine: '0.2.0',
  hash: 'c85e2dc8dd4ffdbd',
  year: 2026,
};

test('as a sentence', () =>
  expect(citationOf(GAME).text).toBe(
    'The Entente authors (2026). Europe 1949–1959: a recorded game. Entente 0.2.0: scenario europe-1949 (983794e18b32fead), theory balance-of-threat (d283639bfac6ca32), seed “7”, 28 turns, final hash c85e2dc8dd4ffdbd.',
  ));

test('as a BibTeX entry', () =>
  expect(citationOf({ ...GAME, title: 'Us & {them}', seed: '50%_$#', turns: 1 }).bibtex).toBe(
    `@misc{entente-europe-1949-c85e2dc8,
  author = {{The Entente authors}},
  title = {{Us \\& \\{them\\}: a recorded game}},
  year = {2026},
  howpublished = {Entente 0.2.0},
  note = {Scenario europe-1949 (983794e18b32fead), theory balance-of-threat (d283639bfac6ca32), seed “50\\%\\_\\$\\#”, 1 turn, final hash c85e2dc8dd4ffdbd},
}`,
  ));

test.each(['\\', '~', '^', '{', '}', '%', '\\}{'])('%s opens and closes nothing', (mark) => {
  let depth = 0;
  for (const [piece] of inBraces(mark).matchAll(/\\[a-z]+|\\.|[\s\S]/g)) {
    if (piece === '{') depth += 1;
    if (piece === '}') depth -= 1;
    expect(depth).toBeGreaterThanOrEqual(0);
    expect(piece).not.toMatch(/^[%~^$&#_]$/);
  }
  expect(depth).toBe(0);
});
