// What a matter of the agenda says is about whoever reads it.
import { expect, test } from 'vitest';
import type { AgendaItem } from '../../src/engine';
import { english } from '../../src/language/english';
import { sentenceFor } from '../../src/ui/game/agenda/sentence';
import { createGame } from '../../src/ui/game/store';
import { builtInWorld } from '../engine/built-in-worlds';
import { sessionOf } from '../replay/world';

const SAFE = { kind: 'goal', objective: 'safe', held: true } as AgendaItem;

test.each([
  ['POL', 60],
  ['JPN', 27],
  ['UKR', 49],
])('a goal that others have under the same id is told as %s’s own', (nation, points) => {
  const open = createGame(
    english,
    sessionOf(builtInWorld('world-2025'), 'agenda', { [nation]: 'person' }),
    'a',
  );
  expect(sentenceFor(open, SAFE)).toContain(`security of ${points}.0 or more`);
});
