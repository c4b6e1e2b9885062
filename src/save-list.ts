// Which games this browser keeps, as the list shows them.

import { list, type Found } from './platform/saves';
import type { SaveLine } from './ui/ports';

export const saveList = async (): Promise<readonly SaveLine[]> => (await list<SaveLine>()).map(lineIn);

/** A record without its line hides no other game, and may still hold one. */
function lineIn({ id, line, saved }: Found<SaveLine>): SaveLine {
  if (typeof line === 'object' && line !== null && typeof line.title === 'string') return line;
  const unlisted = {
    title: '',
    nation: '',
    season: '',
    turn: 0,
    turns: 0,
    over: false,
    unlisted: true,
  } as const;
  return { id, saved: saved ?? 0, ...unlisted };
}
