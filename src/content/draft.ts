// What of a scenario can be checked further although other parts of it are broken.
import type * as z from 'zod/mini';
import { explainAll } from './explain';
import { error, type Issue, MOST_ISSUES } from './issue';
import { headerShape, type ScenarioFile, type ScenarioHeader, scenarioFileSchema } from './schema/scenario';
import { type CrisisFile, crisisSchema } from './schema/scenario-crisis';
import { type MeasureFile, measureSchema } from './schema/scenario-measure';
import { statementSchema, type StatementFile } from './schema/scenario-history';
import { type NationFile, nationSchema } from './schema/scenario-nation';
import { type ObjectiveFile, objectiveSchema } from './schema/scenario-objective';
import { type PactFile, pactSchema } from './schema/scenario-pact';
import { type PairFile, pairSchema } from './schema/scenario-pair';
import { type ThreatFile, threatSchema } from './schema/scenario-threat';
import { type ScriptFile, scriptSchema } from './schema/scenario-script';

/** A well-formed entry and where it stands in its list. */
export interface At<T> {
  readonly index: number;
  readonly value: T;
}

/** The well-formed parts of a scenario file. */
export interface Draft {
  readonly header: Partial<ScenarioHeader>;
  readonly nations: readonly At<NationFile>[];
  readonly pairs: readonly At<PairFile>[];
  readonly pacts: readonly At<PactFile>[];
  readonly crises: readonly At<CrisisFile>[];
  readonly measures: readonly At<MeasureFile>[];
  readonly threats: readonly At<ThreatFile>[];
  readonly script: readonly At<ScriptFile>[];
  readonly objectives: readonly At<ObjectiveFile>[];
  readonly history: readonly At<StatementFile>[];
  /** Ids of all nations that have a readable one, even where the rest of the entry is broken. */
  readonly ids: ReadonlySet<string>;
  /** Ids of all sources that have a readable one. */
  readonly sources: ReadonlySet<string>;
}

export interface Drafted {
  readonly draft: Draft;
  readonly issues: readonly Issue[];
  /** The whole file, where every part of it is well-formed. */
  readonly file: ScenarioFile | null;
}

type Raw = Readonly<Record<string, unknown>>;

const listOf = (raw: Raw, key: string): readonly unknown[] =>
  Array.isArray(raw[key]) ? (raw[key] as unknown[]) : [];

const LISTS = {
  nations: nationSchema,
  pairs: pairSchema,
  pacts: pactSchema,
  crises: crisisSchema,
  threats: threatSchema,
  script: scriptSchema,
  objectives: objectiveSchema,
  history: statementSchema,
} as const;

/**
 * The file with each list cut after as many faulty entries as are told at most, and how many faulty ones were cut off: the
 * schema's own account of a hundred thousand would not fit on the stack.
 */
function upToFaults(raw: Raw): { readonly raw: Raw; readonly beyond: number } {
  let beyond = 0;
  const cut: Record<string, unknown> = { ...raw };
  for (const [key, schema] of Object.entries(LISTS)) {
    const faulty = listOf(raw, key).flatMap((entry, index) =>
      (schema as z.ZodMiniType).safeParse(entry).success ? [] : [index],
    );
    if (faulty.length <= MOST_ISSUES) continue;
    beyond += faulty.length - MOST_ISSUES;
    cut[key] = listOf(raw, key).slice(0, faulty[MOST_ISSUES]);
  }
  return { raw: cut, beyond };
}

function entries<T>(raw: Raw, key: string, schema: z.ZodMiniType<T>): At<T>[] {
  return listOf(raw, key).flatMap((entry, index) => {
    const read = schema.safeParse(entry);
    return read.success ? [{ index, value: read.data }] : [];
  });
}

function idsIn(raw: Raw, key: string): Set<string> {
  const ids = listOf(raw, key).map((entry) => (entry as { id?: unknown } | null)?.id);
  return new Set(ids.filter((id): id is string => typeof id === 'string'));
}

function header(raw: Raw): Partial<ScenarioHeader> {
  const read: Record<string, unknown> = {};
  for (const [key, schema] of Object.entries(headerShape)) {
    const value = (schema as z.ZodMiniType).safeParse(raw[key]);
    if (value.success) read[key] = value.data;
  }
  return read as Partial<ScenarioHeader>;
}

/** Reads what can be read of `raw` and complains of the rest. */
export function draftOf(raw: Raw): Drafted {
  const bounded = upToFaults(raw);
  const read = scenarioFileSchema.safeParse(bounded.raw);
  const draft: Draft = {
    header: header(raw),
    nations: entries(raw, 'nations', nationSchema),
    pairs: entries(raw, 'pairs', pairSchema),
    pacts: entries(raw, 'pacts', pactSchema),
    crises: entries(raw, 'crises', crisisSchema),
    measures: entries(raw, 'measures', measureSchema),
    threats: entries(raw, 'threats', threatSchema),
    script: entries(raw, 'script', scriptSchema),
    objectives: entries(raw, 'objectives', objectiveSchema),
    history: entries(raw, 'history', statementSchema),
    ids: idsIn(raw, 'nations'),
    sources: idsIn(raw, 'sources'),
  };
  if (read.success) return { draft, issues: [], file: read.data };
  const issues = explainAll(scenarioFileSchema, read.error.issues, raw);
  const beyond = Array.from({ length: bounded.beyond }, () => error('', 'untold'));
  return { draft, issues: [...issues, ...beyond], file: null };
}
