// How the command line starts and ends: its commands, its exit codes, one line for whatever goes wrong.

import { Command, CommanderError } from 'commander';
import { ENGINE_VERSION } from '../replay';
import type { CommandLine } from '../language/command-line';
import { commandLineIn } from '../language/command-languages';
import { addAdvise } from './commands/advise';
import { addAnnotate } from './commands/annotate';
import { addBranch } from './commands/branch';
import { addChances } from './commands/chances';
import { addCite } from './commands/cite';
import { addCompare } from './commands/compare';
import { addExplain } from './commands/explain';
import { addGenerate } from './commands/generate';
import { addHistory } from './commands/history';
import { addLandscape } from './commands/landscape';
import { addLink } from './commands/link';
import { addLint } from './commands/lint';
import { addLuck } from './commands/luck';
import { addReplay } from './commands/replay';
import { addReview } from './commands/review';
import { addRun } from './commands/run';
import { addSweep } from './commands/sweep';
import { addTheories } from './commands/theories';
import { addTournament } from './commands/tournament';
import { addValidate } from './commands/validate';
import { addVerify } from './commands/verify';
import { addWorker } from './commands/worker';
import { localeIn, localeOption } from './locale';
import { EXIT, Stop, type ExitCode } from './outcome';
import { warn } from './terminal';
import { usageSentence } from './usage-error';

function programOf(language: CommandLine): Command {
  const { entente: help, frame } = language.cli.helps;
  const headings: Readonly<Record<string, string>> = frame.headings;
  const program = new Command('entente')
    .description(help.about)
    .version(ENGINE_VERSION, '-V, --version', frame.version)
    .helpOption('-h, --help', frame.help)
    .helpCommand('help [command]', frame.help)
    .configureHelp({ styleTitle: (heading) => headings[heading] ?? heading })
    .addOption(localeOption(help.locale))
    .addHelpText('after', help.exitCodes(EXIT))
    .configureOutput({ outputError: () => undefined })
    .exitOverride();
  for (const add of [
    addRun,
    addReplay,
    addVerify,
    addCite,
    addLink,
    addExplain,
    addAdvise,
    addAnnotate,
    addBranch,
    addCompare,
    addReview,
    addLuck,
    addValidate,
    addGenerate,
    addLint,
    addChances,
    addSweep,
    addWorker,
    addTheories,
    addTournament,
    addLandscape,
    addHistory,
  ])
    add(program, language);
  return program;
}

/** The exit code for whatever a command threw; says it in one line each, never a stack trace. */
async function report(thrown: unknown, language: CommandLine | null): Promise<ExitCode> {
  if (thrown instanceof CommanderError) {
    if (thrown.exitCode === 0) return EXIT.fine;
    const said = usageSentence(language ?? (await commandLineIn('en')), thrown);
    if (said !== null) warn(said);
    return EXIT.usage;
  }
  if (thrown instanceof Stop) {
    for (const line of thrown.linesIn(language ?? (await commandLineIn('en')))) warn(line);
    return thrown.code;
  }
  const { cli } = language ?? (await commandLineIn('en'));
  warn(cli.refusals.bug(thrown instanceof Error ? thrown.message : String(thrown)));
  return EXIT.failure;
}

// A reader that has had enough, as `head` does, is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? EXIT.fine : EXIT.failure);
});

let language: CommandLine | null = null;
try {
  language = await commandLineIn(localeIn(process.argv));
  await programOf(language).parseAsync();
} catch (thrown) {
  process.exitCode = await report(thrown, language);
}
