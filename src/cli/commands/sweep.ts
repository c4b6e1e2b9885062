// `entente sweep`: a scenario over many seeds and settings, as tables for statistics with their codebook and a report.

import { type Command, Option } from 'commander';
import { type Factor, type Setting, SWEEP_METRICS } from '../../analysis';
import { canonicalJson, hashText } from '../../engine';
import type { AgentName } from '../../engine';
import { suggestion } from '../../content';
import {
  type Design,
  endsOf,
  factorsFrom,
  type Plan,
  type PlannedRun,
  planOf,
  playRun,
  runsOf,
  settingsCount,
  settingsOf,
  type SweepBase,
  SweepRefused,
  type SweepTable,
  variedWorld,
} from '../../sweep';
import { type LoadedScenario, loadScenario, wholeTheories } from '../content';
import { usualWorkers } from '../games';
import { handOut } from '../queue/hand-out';
import { posted, trialOf, trialRun } from '../queue/notice';
import { type Address, addressFrom, openRedis } from '../queue/redis';
import { collect, seatsFrom, seedsFrom, wholeNumber } from '../options';
import type { CommandLine } from '../../language/command-line';
import { usage } from '../outcome';
import { print, progress, warn } from '../terminal';
import { inThreads } from '../threads';
import { assemble } from '../sweep/assemble';
import { pack } from '../sweep/packed';
import { openStore, type Store } from '../sweep/store';

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
  readonly queue?: Address;
  readonly out: string;
}

const THREAD = new URL('sweep-worker.js', import.meta.url);
const MOST_RUNS = 1_000_000;

export function addSweep(program: Command, language: CommandLine): void {
  const help = language.cli.helps.sweep;
  program
    .command('sweep')
    .description(help.about)
    .argument('<scenario>', help.scenario)
    .addOption(seedsFrom(language, '1..100'))
    .option('--base <text>', help.base)
    .option('--vary <key=values>', help.vary, collect, [])
    .addOption(new Option('--design <grid|lhs>', help.design).choices(['grid', 'lhs']).default('grid'))
    .option('--levels <n>', help.levels, wholeNumber('--levels', 2, 1000), 5)
    .option('--points <n>', help.points, wholeNumber('--points', 2, 100_000), 20)
    .option('--agents <list>', help.agents)
    .option('--theory <id or file>', help.theory)
    .option('--metrics <list>', help.metrics)
    .option('--workers <n>', help.workers, wholeNumber('--workers', 1, 1000), usualWorkers())
    .option('--queue <url>', help.queue, addressFrom)
    .requiredOption('--out <dir>', help.out)
    .action((scenario: string, options: SweepOptions) => sweep(language, scenario, options));
}

async function sweep(language: CommandLine, scenario: string, options: SweepOptions): Promise<void> {
  const loaded = await loadScenario(scenario, options.theory);
  const base = baseOf(loaded, options);
  const factors = factorsOf(options.vary);
  const { statements } = checked(base, factors);
  const plan = makePlan(loaded, base, factors, options);
  const store = openStore(options.out, plan);
  const runs = runsOf(plan);
  if (store.complete()) return print(language.cli.told.sweepComplete(options.out, runs.length));
  const table = { base, settings: plan.settings, locale: language.locale };
  const missing = runs.filter(({ run }) => !store.has(run));
  await playMissing(language, options, { plan, table }, missing, keeper(language, store, missing.length));
  const failed = await assemble(language, store, plan, { title: loaded.content.title, statements });
  print(language.cli.told.sweepDone(runs.length, plan.settings.length, options.out, failed));
}

function baseOf(loaded: LoadedScenario, { agents }: SweepOptions): SweepBase {
  const named = agents?.split(',').map((pair) => pair.trim()) ?? [];
  return {
    scenario: loaded.file,
    theories: wholeTheories(loaded),
    agents: seatsFrom(named, loaded.content) as Record<string, AgentName>,
  };
}

function factorsOf(texts: readonly string[]): readonly Factor[] {
  try {
    return factorsFrom(texts);
  } catch (error) {
    if (error instanceof SweepRefused) throw usage(error.line);
    throw error;
  }
}

/** Tries each value of each factor by itself; whatever makes no world is told before anything is played. */
function checked(base: SweepBase, factors: readonly Factor[]): ReturnType<typeof variedWorld> {
  try {
    for (const factor of factors)
      for (const level of endsOf(factor)) variedWorld(base, { [factor.name]: level });
    return variedWorld(base, {});
  } catch (error) {
    if (!(error instanceof SweepRefused)) throw error;
    const { line } = error;
    throw usage((language) => language.cli.refusals.vary(line(language)));
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
    throw usage(({ cli }) => cli.refusals.tooManyRuns(count, options.seeds.length, MOST_RUNS));
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
      throw usage(({ cli }) => cli.refusals.noFigure(name, suggestion(name, known), known));
  return known.filter((name) => asked.includes(name));
}

/** Keeps what is played and tells how far it is. */
function keeper(
  { cli }: CommandLine,
  store: Store,
  of: number,
): (run: PlannedRun, packed: Uint8Array) => void {
  const began = Date.now();
  let done = 0;
  return ({ run }, packed) => {
    store.keep(run, packed);
    done++;
    progress(done, of + 1, cli.told.timeLeft(timeLeft(began, done, of)));
  };
}

interface Planned {
  readonly plan: Plan;
  readonly table: SweepTable;
}

async function playMissing(
  language: CommandLine,
  { queue, workers }: SweepOptions,
  planned: Planned,
  missing: readonly PlannedRun[],
  keep: (run: PlannedRun, packed: Uint8Array) => void,
): Promise<void> {
  if (queue !== undefined) await playElsewhere(language, queue, planned, missing, keep);
  else
    await inThreads<PlannedRun, Uint8Array>(THREAD, planned.table, missing, workers, (packed, at) =>
      keep(missing[at]!, packed),
    );
  progress(1, 1);
}

async function playElsewhere(
  language: CommandLine,
  queue: Address,
  planned: Planned,
  missing: readonly PlannedRun[],
  keep: (run: PlannedRun, packed: Uint8Array) => void,
): Promise<void> {
  const redis = await openRedis(language, queue);
  const trial = trialOf(pack(playRun(planned.table, (line) => line(language))(trialRun(planned))));
  const waits = (): void => warn(language.cli.told.noWorkers(queue.shown));
  try {
    await handOut(redis, posted({ ...planned, trial }), missing, keep, waits);
  } finally {
    redis.disconnect();
  }
}

/** Milliseconds that are left at the pace so far. */
const timeLeft = (began: number, done: number, of: number): number =>
  ((Date.now() - began) / done) * (of - done);
