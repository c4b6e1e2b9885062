// How the page begins, keeps, takes up and opens games: sessions over the built-in library and the browser's storage.

import { dateOf, type Content } from './engine';
import { builtIn, contentOf } from './library/built-in';
import * as saves from './platform/saves';
import { saveText } from './platform/files';
import { readReplay, writeReplay, verify } from './replay';
import {
  autosave,
  createSession,
  fillSeats,
  openSave,
  resumeSession,
  sessionFromReplay,
  type Session,
} from './session';
import type { NewGame, OpenedReplay, SaveLine } from './ui/ports';
import { season } from './language/numbers';
import { verdictWords } from './language/replays';

export async function begin({ scenario, theory, seed, seats }: NewGame): Promise<Session> {
  const { content, ...sources } = await builtIn(scenario, theory);
  return createSession({ content, ...sources, seed, seats: fillSeats(content, seats) });
}

export const contentNamed = async (scenario: string, theory?: string): Promise<Content> =>
  (await builtIn(scenario, theory)).content;

function lineOf(session: Session, id: string): SaveLine {
  const { content, persons } = session;
  const { turn, over } = session.state();
  const nation = persons
    .map((person) => content.nations.find((other) => other.id === person)?.name ?? person)
    .join(', ');
  const date = season(dateOf(content, turn), content.turnsPerYear);
  return {
    id,
    title: content.title,
    nation,
    season: date,
    turn,
    turns: content.turns,
    over,
    saved: Date.now(),
  };
}

export function keep(
  session: Session,
  id: string,
  onProblem: (problem: unknown) => void,
): () => Promise<void> {
  const save = (key: string, text: string): Promise<void> => {
    const line = lineOf(session, key);
    return saves.keep({ id: key, text, line, saved: line.saved });
  };
  return autosave(session, id, { save }, onProblem);
}

/** Null where there is no such save, or it cannot be taken up. */
export async function resume(id: string): Promise<Session | null> {
  const kept = await saves.find<SaveLine>(id);
  const opened = kept === null ? null : openSave(kept.text);
  if (opened === null || !('save' in opened)) return null;
  const found = await contentOf(opened.save.replay);
  if ('problem' in found) return null;
  const resumed = resumeSession(opened.save, found.content);
  return 'session' in resumed ? resumed.session : null;
}

export async function openReplay(text: string): Promise<OpenedReplay> {
  const read = readReplay(text);
  if ('issue' in read) {
    const { message, line, column, advice } = read.issue;
    return { kind: 'unreadable', why: verdictWords.unreadable(message, line, column, advice) };
  }
  const { replay } = read;
  const found = await contentOf(replay);
  if ('problem' in found) return { kind: 'unreadable', why: found.problem };
  const verdict = verify(replay, () => found);
  if (!verdict.ok) return { kind: 'differs', turn: verdict.turn, why: verdictWords.differs(verdict.reason) };
  if (!verdict.sealed) return { kind: 'differs', turn: 0, why: verdictWords.unsealed };
  const resumed = sessionFromReplay(replay, found.content);
  if ('problem' in resumed) return { kind: 'differs', turn: resumed.problem.turn, why: '' };
  return { kind: 'true', session: resumed.session, turns: replay.turns.length };
}

export function saveReplay(session: Session): string {
  const name = `${session.content.id}-${session.seed.replace(/[^\w-]+/g, '_')}-turn-${session.state().turn}.replay.json`;
  saveText(name, writeReplay(session.toReplay()));
  return name;
}
