// How a warning about a scenario is told: its shares, names and kinds as texts, in the words of a language.

import type { Warning } from '../../analysis';
import type { CommandLine } from '../../language/command-line';
import type { Names } from '../../language/names';
import { percent } from './numbers';

export function warningWords(language: CommandLine, warning: Warning, names: Names): string {
  const { cli } = language;
  const said = cli.warnings[warning.code] as (about: object) => string;
  return said({
    ...warning,
    ...('share' in warning ? { share: percent(language, warning.share) } : {}),
    ...('nation' in warning ? { nation: names.title(warning.nation) } : {}),
    ...('type' in warning ? { kind: cli.pactKinds[warning.type] } : {}),
  });
}
