// `entente lint generated`: worlds at large, whose wars are held to the record.

import { atHistoryPace, emergentFigures } from '../../analysis';
import { generate, scenarioText } from '../../content';
import type { CommandLine } from '../../language/command-line';
import { loadText } from '../content';
import { EXIT, Stop } from '../outcome';
import { print, printJson, printTable, printTitle } from '../terminal';
import { figureFacts, figureTable, metWords } from '../text/figures';
import { watchWorlds } from '../watch';
import type { LintOptions } from './lint-options';

/** As many states as Europe has had: the record's wars are those of 20 to 190, and in a world of twelve all are neighbours and allies. */
const WORLD_SIZE = 24;

/** Worlds at large, one of each seed, at history's pace: what the record of wars is held against. */
export async function lintWorlds(
  language: CommandLine,
  { seeds, theory, workers, strict, json }: LintOptions,
): Promise<void> {
  const worlds = await Promise.all(
    seeds.map((seed) => loadText(scenarioText(generate(WORLD_SIZE, seed)), theory)),
  );
  const contents = worlds.map(({ content }) => atHistoryPace(content));
  const games = await watchWorlds(contents, workers);
  const figures = emergentFigures(games, true);
  if (json) {
    const facts = figures.map((figure) => figureFacts(language, figure));
    printJson({ worlds: seeds.length, nations: WORLD_SIZE, figures: facts, games: games.records });
  } else {
    const { turns } = contents[0]!;
    const years = turns * games.yearsPerTurn;
    printTitle(language.cli.lint.worldsTitle({ nations: WORLD_SIZE, years, worlds: seeds.length }));
    print('');
    printTable(figureTable(language, language.cli.lint.figures, figures));
    print('');
    print(metWords(language, figures));
  }
  const missed = figures.filter(({ met }) => met === false).length;
  if (strict && missed > 0) throw new Stop(EXIT.failure, ({ cli }) => cli.refusals.lintFailed(missed, 0, 0));
}
