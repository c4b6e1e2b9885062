// The worlds that replay, session and golden tests play in: the built-in files, read from disk.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { loadContent, loadTheory } from '../../src/content';
import type { Content, NationId, Seat } from '../../src/engine';
import { readReplay, resolverOf, sourcesOf, writeReplay, type Library, type Replay } from '../../src/replay';
import { createSession, fillSeats, type Session } from '../../src/session';

const file = (path: string): string => new URL(`../../scenarios/${path}`, import.meta.url).pathname;
const read = (path: string): unknown => JSON.parse(readFileSync(file(path), 'utf8'));

const theories = Object.fromEntries(
  readdirSync(file('theories'))
    .filter((name) => !name.endsWith('.schema.json'))
    .map((name) => [name.replace('.json', ''), read(`theories/${name}`)]),
);

export const library: Library = {
  scenario: (id) => (existsSync(file(`${id}.json`)) ? read(`${id}.json`) : undefined),
  // Whole, whatever its file extends.
  theory: (id) => (id in theories ? (loadTheory(theories[id], theories).theory ?? undefined) : undefined),
  load: (scenario, known) => {
    const { content, issues } = loadContent(scenario, known);
    return content === null ? { problem: issues[0]! } : { content };
  },
};

export const resolve = resolverOf(library);

/** Content from a scenario that may have been changed by a test. */
export function contentOf(scenario: unknown): Content {
  const loaded = library.load(scenario, theories);
  if ('problem' in loaded) throw new Error(JSON.stringify(loaded.problem));
  return loaded.content;
}

export const fiveRivers = contentOf(library.scenario('five-rivers'));

/** A session on built-in content; nations without a seat are played as the scenario says. */
export function sessionOf(
  content: Content,
  seed: string,
  chosen: Readonly<Record<string, Seat>> = {},
  scenario = library.scenario(content.id),
): Session {
  const seats = fillSeats(content, chosen as Record<NationId, Seat>);
  return createSession({
    content,
    ...sourcesOf(library, content, scenario, theories[content.theory.id]),
    seed,
    seats,
  });
}

/** The session after `turns` turns in which nobody orders anything but the agents. */
export function played(session: Session, turns: number): Session {
  for (let k = 0; k < turns; k += 1) session.endTurn();
  return session;
}

/** Written and read again; throws where that fails. */
export function reread(replay: Replay): Replay {
  const result = readReplay(writeReplay(replay));
  if ('issue' in result)
    throw new Error(`${result.issue.line}:${result.issue.column} ${result.issue.fault.code}`);
  return result.replay;
}
