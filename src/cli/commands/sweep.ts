// `entente sweep`: a scenario over many seeds and settings, as tables for statistics with their codebook and a report.

import { type Command, Option } from 'commander';
import { type Factor, type Setting, SWEEP_METRICS } from '../../analysis';
import { canonicalJson, hashText } from '../../engine';
import type { AgentName } from '../../engine';
import { type LoadedScenario, loadScenario, wholeTheories } from '../content';
import { usualWorkers } from '../games';
import { collect, seatsFrom, seedsFrom, wholeNumber } from '../options';
import type { CommandLine } from '../../language/command-line';
import { lineIn, usage } from '../outcome';
import { didYouMean } from '../suggest';
import { print, progress } from '../terminal';
import { inThreads } from '../threads';
import { assemble } from '../sweep/assemble';
import { endsOf, factorsFrom } from '../sweep/factors';
import {
  type Design,
  type Plan,
  type PlannedRun,
  planOf,
  runsOf,
  settingsCount,
  settingsOf,
} from '../sweep/plan';
import type { Outcome, SweepTable } from '../sweep/play-run';
import { openStore, type Store } from '../sweep/store';
import { NoSuchWorld, type SweepBase, variedWorld } from '../sweep/world';

interface SweepOptions {
  readonly seeds: readonly string[];
  readonly base?: string;
  readonly vary: readonly string[];
  readonly design: Design;
  readonly levels: number;
  readonly points: number;
  readonly agents?: string;
  readonly theory?: string;
  readonly metrics?: string;
  readonly workers: number;
  readonly out: string;
}

const THREAD = new URL('sweep-worker.js', import.meta.url);
const MOST_RUNS = 1_000_000;

export function addSweep(program: Command, language: CommandLine): void {
  program
    .command('sweep')
    .description('play a scenario over many seeds and settings, as tables with a codebook and a report')
    .argument('<scenario>', "a built-in scenario's id, a file, or - for stdin")
    .addOption(seedsFrom('1..100'))
    .option('--base <text>', 'derive the seeds from this text: text.1, text.2 …')
    .option(
      '--vary <key=values>',
      'key=a,b or key=lo..hi; a weight as war.dread, scenario.PATH, agent.NATION or theory; may be given again',
      collect,
      [],
    )
    .addOption(
      new Option('--design <grid|lhs>', 'all combinations, or a Latin hypercube')
        .choices(['grid', 'lhs'])
        .default('grid'),
    )
    .option('--levels <n>', 'places at which a grid takes a range', wholeNumber('--levels', 2, 1000), 5)
    .option('--points <n>', 'settings of a Latin hypercube', wholeNumber('--points', 2, 100_000), 20)
    .option('--agents <list>', 'who plays other than the scenario says, as GER=revisionist,FRA=balancer')
    .option('--theory <id or file>', 'weights to play by, instead of those the scenario names')
    .option('--metrics <list>', 'figures of runs.csv, as wars,calls_honoured; all without it')
    .option('--workers <n>', 'threads to play on', wholeNumber('--workers', 1, 1000), usualWorkers())
    .requiredOption('--out <dir>', 'a new directory, or that of the same sweep to go on with')
    .action((scenario: string, options: SweepOptions) => sweep(language, scenario, options));
}

async function sweep(language: CommandLine, scenario: string, options: SweepOptions): Promise<void> {
  const loaded = await loadScenario(scenario, options.theory);
  const base = baseOf(loaded, options);
  const factors = factorsFrom(options.vary);
  const { statements } = checked(base, factors);
  const plan = makePlan(loaded, base, factors, options);
  const store = openStore(options.out, plan);
  const runs = runsOf(plan);
  if (store.complete()) return print(`${options.out} is complete: ${runs.length} runs.`);
  await playMissing({ base, settings: plan.settings, locale: language.locale }, runs, store, options.workers);
  const failed = await assemble(store, plan, { title: loaded.content.title, statements });
  print(
    `${runs.length} runs of ${plan.settings.length} settings in ${options.out}${failed > 0 ? `; ${failed} failed, see the column error` : ''}.`,
  );
}

function baseOf(loaded: LoadedScenario, { agents }: SweepOptions): SweepBase {
  const named = agents?.split(',').map((pair) => pair.trim()) ?? [];
  return {
    scenario: loaded.file,
    theories: wholeTheories(loaded),
    agents: seatsFrom(named, loaded.content) as Record<string, AgentName>,
  };
}

/** Tries each value of each factor by itself; whatever makes no world is told before anything is played. */
function checked(base: SweepBase, factors: readonly Factor[]): ReturnType<typeof variedWorld> {
  try {
    for (const factor of factors)
      for (const level of endsOf(factor)) variedWorld(base, { [factor.name]: level });
    return variedWorld(base, {});
  } catch (error) {
    if (!(error instanceof NoSuchWorld)) throw error;
    const { line } = error;
    throw usage((language) => `--vary ${lineIn(language, line)}`);
  }
}

function makePlan(
  loaded: LoadedScenario,
  base: SweepBase,
  factors: readonly Factor[],
  options: SweepOptions,
): Plan {
  const count = settingsCount(factors, options);
  if (count * options.seeds.length > MOST_RUNS)
    throw usage(
      `${count} settings of ${options.seeds.length} seeds are more than ${MOST_RUNS} runs; take fewer`,
    );
  const settings: readonly Setting[] = settingsOf(factors, { ...options, base: options.base ?? '1' });
  const seeds =
    options.base === undefined ? options.seeds : options.seeds.map((seed) => `${options.base}.${seed}`);
  const { content } = loaded;
  return planOf({
    scenario: { id: content.id, hash: content.hash },
    theory: { id: content.theory.id, hash: hashText(canonicalJson(base.theories)) },
    design: options.design,
    factors,
    settings,
    seeds,
    agents: base.agents,
    metrics: metricsFrom(options.metrics),
  });
}

function metricsFrom(list: string | undefined): readonly string[] {
  const known = SWEEP_METRICS.map(({ name }) => name);
  if (list === undefined) return known;
  const asked = list.split(',').map((name) => name.trim());
  for (const name of asked)
    if (!known.includes(name))
      throw usage(`there is no figure "${name}"${didYouMean(name, known)}; there are ${known.join(', ')}`);
  return known.filter((name) => asked.includes(name));
}

async function playMissing(
  table: SweepTable,
  runs: readonly PlannedRun[],
  store: Store,
  workers: number,
): Promise<void> {
  const missing = runs.filter(({ run }) => !store.has(run));
  const began = Date.now();
  let done = 0;
  await inThreads<PlannedRun, Outcome>(THREAD, table, missing, workers, (outcome, at) => {
    store.keep(missing[at]!.run, outcome);
    done++;
    progress(done, missing.length + 1, 'run', timeLeft(began, done, missing.length));
  });
  progress(1, 1, 'run');
}

const MINUTE = 60_000;

/** What is left at the pace so far, in words. */
function timeLeft(began: number, done: number, of: number): string {
  const left = ((Date.now() - began) / done) * (of - done);
  return left < MINUTE ? `${Math.ceil(left / 1000)} s left` : `${Math.ceil(left / MINUTE)} min left`;
}
