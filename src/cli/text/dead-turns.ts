// How it is printed how often nothing concerns a nation that passes: a line for each nation, with what concerned it.

import { CONCERNS, type DeadTurns } from '../../analysis';
import type { Names } from '../../language/names';
import { percent } from './numbers';
import { type Column, table } from './table';

const right = (head: string): Column => ({ head, align: 'right' });

/** `dead` is the share of its turns in which nothing concerned it, `agenda` that in which its agenda asked for a decision. */
export function deadTurnTable(games: readonly DeadTurns[], names: Names): string[] {
  const nations = [...new Set(games.map(({ nation }) => nation))];
  const columns = [{ head: 'passes' }, right('dead turns'), right('agenda'), ...CONCERNS.map(right)];
  const rows = nations.map((nation) => {
    const own = games.filter((game) => game.nation === nation);
    const share = (of: (game: DeadTurns) => number): string =>
      percent(own.reduce((sum, game) => sum + of(game), 0) / own.reduce((sum, { turns }) => sum + turns, 0));
    return [
      names.title(nation),
      share(({ dead }) => dead),
      share(({ asked }) => asked),
      ...CONCERNS.map((concern) => share(({ concerned }) => concerned[concern])),
    ];
  });
  return table(columns, rows);
}
