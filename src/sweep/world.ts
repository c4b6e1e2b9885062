// The world that a setting makes: a scenario and its theory with some of their numbers put in anew, and who plays whom.

import type { Level, Setting } from '../analysis';
import { loadContent, type StatementFile, suggestion } from '../content';
import { AGENTS } from '../engine';
import type { AgentName, Content, NationId, Seat } from '../engine';
import { fillSeats } from '../session';
import { issueSentence } from '../language/files';
import { SweepRefused } from './refused';

/** What a sweep is made over: files as JSON values, so that a thread can be handed them. */
export interface SweepBase {
  readonly scenario: Readonly<Record<string, unknown>>;
  /** Whole theories by id. */
  readonly theories: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** Who plays other than the scenario says. */
  readonly agents: Readonly<Record<string, AgentName>>;
}

export interface VariedWorld {
  readonly content: Content;
  readonly seats: Readonly<Record<NationId, Seat>>;
  readonly statements: readonly StatementFile[];
}

const AGENT = /^agent\.(.+)$/;
const SCENARIO = /^scenario\.(.+)$/;

interface Files {
  scenario: Record<string, unknown>;
  readonly theory: Record<string, unknown>;
  readonly agents: Record<string, AgentName>;
}

/** The world under a setting. Throws `SweepRefused`. */
export function variedWorld(base: SweepBase, setting: Setting): VariedWorld {
  const files = filesUnder(base, setting);
  const id = String(files.scenario.theory);
  const { content, file, issues } = loadContent(files.scenario, { ...base.theories, [id]: files.theory });
  if (content === null || file === null) {
    const issue = issues.find(({ severity }) => severity === 'error')!;
    throw new SweepRefused(({ files }) => `${settingText(setting)}: ${issueSentence(files, issue)}`);
  }
  return {
    content,
    seats: fillSeats(content, seatsOf(content, files.agents)),
    statements: file.history ?? [],
  };
}

/** A setting in words, as `war.dread=2, theory=liberal`. */
export const settingText = (setting: Setting): string =>
  Object.entries(setting)
    .map(([key, level]) => `${key}=${level}`)
    .join(', ');

function filesUnder(base: SweepBase, setting: Setting): Files {
  const scenario: Record<string, unknown> = structuredClone(base.scenario);
  if (setting.theory !== undefined) scenario.theory = setting.theory;
  const theory = base.theories[String(scenario.theory)];
  if (theory === undefined) throw noTheory(base, String(scenario.theory));
  const files: Files = { scenario, theory: structuredClone(theory), agents: { ...base.agents } };
  for (const [key, level] of Object.entries(setting)) if (key !== 'theory') put(files, key, level);
  return files;
}

const noTheory = ({ theories }: SweepBase, id: string): SweepRefused =>
  new SweepRefused(({ cli }) => cli.refusals.noTheory(id, suggestion(id, Object.keys(theories))));

function put(files: Files, key: string, level: Level): void {
  const [, nation] = AGENT.exec(key) ?? [];
  if (nation !== undefined) {
    files.agents[nation] = agentNamed(key, level);
    return;
  }
  const [, path] = SCENARIO.exec(key) ?? [];
  if (path !== undefined) return putIn(files.scenario, path, key, level);
  putIn(files.theory, key, key, level);
}

function agentNamed(key: string, level: Level): AgentName {
  const found = AGENTS.find((name) => name === level);
  if (found === undefined)
    throw new SweepRefused(({ cli }) =>
      cli.refusals.agentOfKey(key, String(level), suggestion(String(level), AGENTS)),
    );
  return found;
}

type Holder = Record<string | number, unknown>;

/** What stands under one step of a path: a key, a place in a list, or the entry of a list with that id. */
function stepInto(
  holder: unknown,
  step: string,
): { readonly holder: Holder; readonly key: string | number } | null {
  if (Array.isArray(holder)) {
    const byId = holder.findIndex((one: unknown) => (one as { id?: unknown } | null)?.id === step);
    const at = byId >= 0 ? byId : /^\d+$/.test(step) ? Number(step) : -1;
    return at >= 0 && at < holder.length ? { holder: holder as never, key: at } : null;
  }
  if (typeof holder !== 'object' || holder === null || !Object.hasOwn(holder, step)) return null;
  return { holder: holder as Holder, key: step };
}

/** Puts a level in the place of a number or a word that stands there already. */
function putIn(file: unknown, path: string, key: string, level: Level): void {
  const steps = path.split('.');
  let place: ReturnType<typeof stepInto> = null;
  let within: unknown = file;
  for (const step of steps) {
    place = stepInto(within, step);
    if (place === null) throw noSuchKey(key, step, within);
    within = place.holder[place.key];
  }
  if (typeof within !== 'number' && typeof within !== 'string')
    throw new SweepRefused(({ cli }) => cli.refusals.noLevel(key, ...under(within)));
  place!.holder[place!.key] = level;
}

const keysOf = (holder: unknown): readonly string[] =>
  Array.isArray(holder)
    ? holder.flatMap((one: unknown) => (one as { id?: string } | null)?.id ?? [])
    : typeof holder === 'object' && holder !== null
      ? Object.keys(holder)
      : [];

const MOST_KEYS = 12;
/** The first keys there, and whether there are more. */
function under(holder: unknown): readonly [keys: readonly string[], more: boolean] {
  const keys = keysOf(holder);
  return [keys.slice(0, MOST_KEYS), keys.length > MOST_KEYS];
}

const noSuchKey = (key: string, step: string, within: unknown): SweepRefused =>
  new SweepRefused(({ cli }) =>
    cli.refusals.noKey(key, step, suggestion(step, keysOf(within)), ...under(within)),
  );

/** Agents of nations that the scenario has. */
function seatsOf(content: Content, agents: Readonly<Record<string, AgentName>>): Record<NationId, AgentName> {
  const ids: readonly string[] = content.nations.map(({ id }) => id);
  for (const id of Object.keys(agents))
    if (!ids.includes(id))
      throw new SweepRefused(({ cli }) => cli.refusals.noNation(content.id, id, suggestion(id, ids)));
  return agents as Record<NationId, AgentName>;
}
