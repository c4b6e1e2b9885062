// How it is printed how often nothing concerns a nation that passes: a line for each nation, with what concerned it.

import { CONCERNS, type DeadTurns } from '../../analysis';
import type { CommandLine } from '../../language/command-line';
import type { Names } from '../../language/names';
import { percent } from './numbers';
import { right, table } from './table';

/** `dead` is the share of its turns in which nothing concerned it, `agenda` that in which its agenda asked for a decision. */
export function deadTurnTable(language: CommandLine, games: readonly DeadTurns[], names: Names): string[] {
  const { heads, concerns } = language.cli.lint.deadTurns;
  const nations = [...new Set(games.map(({ nation }) => nation))];
  const columns = [
    { head: heads.nation },
    ...[heads.dead, heads.agenda, ...CONCERNS.map((concern) => concerns[concern])].map(right),
  ];
  const rows = nations.map((nation) => {
    const own = games.filter((game) => game.nation === nation);
    const turns = own.reduce((sum, game) => sum + game.turns, 0);
    const share = (of: (game: DeadTurns) => number): string =>
      percent(language, own.reduce((sum, game) => sum + of(game), 0) / turns);
    return [
      names.title(nation),
      share(({ dead }) => dead),
      share(({ asked }) => asked),
      ...CONCERNS.map((concern) => share(({ concerned }) => concerned[concern])),
    ];
  });
  return table(columns, rows);
}
