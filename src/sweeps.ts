// How the page plays a small sweep: planned as on the command line, played by threads of its own, and told by the same rows and plots.

import { type Cell, type ColumnHead, SWEEP_METRICS } from './analysis';
import { loadContent, loadTheory, type StatementFile } from './content';
import { canonicalJson, hashText, type Content } from './engine';
import { sweepCommand } from './language/sweep-command';
import type { SweepWords } from './language/sweep-words';
import { scenarioFile, THEORY_IDS, theoryFiles } from './library/built-in';
import { withTheory } from './replay';
import {
  chosen,
  csvLine,
  endsOf,
  factorsFrom,
  figureSections,
  meanOf,
  type Plan,
  planOf,
  playRun,
  runColumns,
  type RunOutcome,
  runRow,
  runsOf,
  settingsCount,
  settingsOf,
  type SweepBase,
  SweepRefused,
  type SweepTable,
  variedWorld,
} from './sweep';
import type { SettingMeans, SweepAsk, SweepFound, SweepKit, SweepListener, Weight } from './ui/sweep/port';

/** Games that are played in a page at most; more are for the command line. */
const MOST = 1000;
const MOST_THREADS = 4;
/** As the command line does where nothing else is said: a grid, with ranges taken at five places. */
const DESIGN = { design: 'grid', levels: 5, points: 20, base: '1' } as const;
/** Seeds in the line for the command line. */
const SEEDS_THERE = 1000;

/** A file as what varies it reads it: plain JSON. */
const plain = (file: object): Readonly<Record<string, unknown>> => Object.fromEntries(Object.entries(file));

/** What is going to be played, and what its runs have in common. */
export interface Asked {
  readonly plan: Plan;
  readonly table: SweepTable;
  readonly statements: readonly StatementFile[];
}

async function wholeTheories(): Promise<SweepBase['theories']> {
  const files = await theoryFiles();
  return Object.fromEntries(THEORY_IDS.map((id) => [id, plain(loadTheory(files[id], files).theory ?? {})]));
}

async function worldOf(
  scenario: string,
  theory: string,
): Promise<{ readonly content: Content; readonly base: SweepBase }> {
  const theories = await wholeTheories();
  const { content, file } = loadContent(withTheory(await scenarioFile(scenario), theory), theories);
  if (content === null || file === null) throw new Error(`${scenario} is not fit to play`);
  return { content, base: { scenario: plain(file), theories, agents: {} } };
}

/** The plan of what is asked for. Throws `SweepRefused`. */
export async function askedFor(locale: SweepTable['locale'], ask: SweepAsk): Promise<Asked> {
  const factors = factorsFrom(ask.vary);
  const { content, base } = await worldOf(ask.scenario, ask.theory);
  for (const factor of factors)
    for (const level of endsOf(factor)) variedWorld(base, { [factor.name]: level });
  const plan = planOf({
    scenario: { id: content.id, hash: content.hash },
    theory: { id: content.theory.id, hash: hashText(canonicalJson(base.theories)) },
    design: DESIGN.design,
    factors,
    settings: settingsOf(factors, DESIGN),
    seeds: Array.from({ length: ask.seeds }, (_, k) => `${k + 1}`),
    agents: {},
    metrics: SWEEP_METRICS.map(({ name }) => name).filter((name) => ask.metrics.includes(name)),
  });
  const { statements } = variedWorld(base, {});
  return { plan, table: { base, settings: plan.settings, locale }, statements };
}

/** What is told of all runs, in their order. */
export function foundIn(
  language: SweepWords,
  { plan, statements }: Asked,
  outcomes: readonly RunOutcome[],
): SweepFound {
  const runs = runsOf(plan);
  const columns = runColumns(language, plan, statements);
  const figures = columns.slice(-(plan.metrics.length + statements.length));
  const played = runs.flatMap(({ config }, k) => {
    const outcome = outcomes[k]!;
    if ('error' in outcome) return [];
    return [{ config, figures: [...chosen(plan, outcome.metrics), ...outcome.statements] }];
  });
  const rows = runs.map((run, k) => runRow(plan, run, outcomes[k]!, statements.length));
  return {
    runs: runs.length,
    settings: plan.settings.length,
    failed: runs.length - played.length,
    csv: [columns.map(({ name }) => name), ...rows].map(csvLine).join(''),
    factors: plan.factors.map(({ name }) => name),
    figures: figures.map(({ name }) => name),
    means: plan.settings.map((_, k) => meansOf(plan, k, figures, played)),
    plots: figureSections(language, plan, figures, played),
  };
}

function meansOf(
  { factors, settings }: Plan,
  setting: number,
  figures: readonly ColumnHead[],
  played: readonly { readonly config: number; readonly figures: readonly Cell[] }[],
): SettingMeans {
  const own = played.filter(({ config }) => config === setting + 1);
  return {
    levels: factors.map(({ name }) => `${settings[setting]![name]}`),
    games: own.length,
    means: figures.map((_, k) => meanOf(own.map((run) => run.figures[k]!))?.mean ?? null),
  };
}

/** Numbers of a theory by the path at which `--vary` finds them. */
function numbersIn(value: unknown, path = ''): readonly Weight[] {
  if (typeof value === 'number') return [{ key: path, value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, held]: [string, unknown]) => {
    const step = Array.isArray(value) ? ((held as { id?: string } | null)?.id ?? key) : key;
    return numbersIn(held, path === '' ? step : `${path}.${step}`);
  });
}

function threadsHere(runs: number): number {
  const processors = navigator.hardwareConcurrency || 2;
  return Math.max(1, Math.min(MOST_THREADS, runs, processors > 2 ? processors - 1 : processors));
}

/** Shares runs out among threads; returns how to stop them. */
function playIn(language: SweepWords, asked: Asked, listener: SweepListener): () => void {
  const runs = runsOf(asked.plan);
  const outcomes = new Array<RunOutcome>(runs.length);
  // Why a run failed is told here: threads have no words.
  const tell = playRun(asked.table, (line) => line(language));
  const threads = Array.from(
    { length: threadsHere(runs.length) },
    () => new Worker(new URL('./sweep-thread.ts', import.meta.url), { type: 'module' }),
  );
  const stop = (): void => {
    for (const thread of threads) thread.terminate();
  };
  let next = 0;
  let done = 0;
  const take = (at: number, outcome: RunOutcome): void => {
    outcomes[at] = 'error' in outcome ? tell(runs[at]!) : outcome;
    done++;
    listener.progress(done, runs.length);
    if (done < runs.length) return;
    stop();
    listener.found(foundIn(language, asked, outcomes));
  };
  for (const thread of threads) {
    let at = -1;
    const hand = (): void => {
      at = next++;
      if (at < runs.length) thread.postMessage(runs[at]);
    };
    thread.addEventListener('error', () => {
      stop();
      listener.failed();
    });
    thread.addEventListener('message', ({ data }: MessageEvent<RunOutcome>) => {
      const played = at;
      hand();
      take(played, data);
    });
    thread.postMessage(asked.table);
    hand();
  }
  return stop;
}

/** Keys of the command line stand before what its words say; a page has none. */
const bare = (line: string): string => line.replace(/^--vary /, '');

export async function sweepKit(
  language: SweepWords,
  ownTheory: ReadonlyMap<string, string>,
): Promise<SweepKit> {
  const { columns, page } = language.cli.sweep;
  const says: Readonly<Record<string, string>> = columns.runs;
  const refusal = (error: unknown): string => {
    if (error instanceof SweepRefused) return bare(error.line(language));
    throw error;
  };
  return {
    words: page,
    figures: SWEEP_METRICS.map(({ name }) => ({ name, says: says[name] ?? '' })),
    most: MOST,
    weights: async (scenario, theory) => numbersIn((await worldOf(scenario, theory)).base.theories[theory]),
    count: ({ vary, seeds }) => {
      try {
        return settingsCount(factorsFrom(vary), DESIGN) * seeds;
      } catch (error) {
        return refusal(error);
      }
    },
    play: async (ask, listener) => {
      try {
        return playIn(language, await askedFor(language.locale, ask), listener);
      } catch (error) {
        return refusal(error);
      }
    },
    command: ({ scenario, theory, vary, metrics }) =>
      sweepCommand({
        scenario,
        seeds: SEEDS_THERE,
        theory: theory === ownTheory.get(scenario) ? null : theory,
        vary,
        metrics: SWEEP_METRICS.length === metrics.length ? null : metrics,
      }),
  };
}
