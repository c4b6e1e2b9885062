// How the page begins, keeps, takes up and opens games: sessions over the built-in library and the browser's storage.

import type { Content, NationId } from './engine';
import { inBreaths } from './breaths';
import { builtIn, contentOf, shownStory } from './shown-content';
import { lastSaved } from './last-save';
import { lineOf } from './save-lines';
import { freshId } from './platform/chance';
import { holdAlone } from './platform/elsewhere';
import * as saves from './platform/saves';
import { saveText } from './platform/files';
import { readReplay, writeReplay, type Replay } from './replay';
import {
  autosave,
  branchSession,
  createSession,
  fillSeats,
  isSavesFile,
  resuming,
  type resumeSession,
  saveOf,
  seatsWith,
  takeUp,
  type Session,
} from './session';
import type { Keeping, KeepListener, NewGame, OpenedReplay, Recorded, Resumed, SaveLine } from './ui/ports';
import { decodeText } from './text';
import { noContentSentence, type FileWords } from './language/files';
import type { Front } from './language/front';
import type { Language } from './language/language';
import { capital } from './language/markup';

export async function begin({ scenario, theory, seed, seats }: NewGame): Promise<Session> {
  const { content, ...sources } = await builtIn(scenario, theory);
  return createSession({ content, ...sources, seed, seats: fillSeats(content, seats) });
}

export const contentNamed = async (scenario: string, theory?: string): Promise<Content> =>
  (await builtIn(scenario, theory)).content;

interface Origin {
  readonly text: string | null;
  readonly parted: number | undefined;
}

/** What each session that was taken up grew from. */
const origins = new WeakMap<Session, Origin>();

/** Saves the session as it goes on. A save replaces only what it grew from; a line that another tab has overtaken goes on under an id of its own. */
export function keep(front: Front, session: Session, id: string, listener: KeepListener): Keeping {
  const origin = origins.get(session);
  let kept = { id, grewFrom: origin?.text ?? null, parted: origin?.parted };
  const put = (text: string): ReturnType<typeof saves.replace> => {
    const line = lineOf(front, session, kept.id, kept.parted);
    const record = { id: kept.id, text, line, saved: line.saved };
    // A name that was given in the list stays.
    return saves.replace(record, kept.grewFrom, (before) =>
      before?.name === undefined ? line : { ...line, name: before.name },
    );
  };
  const save = async (_: string, text: string): Promise<void> => {
    if ((await put(text)) === 'another') {
      kept = { id: freshId(), grewFrom: null, parted: session.state().turn };
      await put(text);
      listener.parted(kept.id);
    }
    kept = { ...kept, grewFrom: text };
  };
  const stopLock = holdAlone(`entente-game-${id}`, listener.elsewhere);
  const stopOutdated = saves.followOutdated(() => listener.trouble('outdated'));
  const saving = autosave(session, id, { save }, (problem) =>
    listener.trouble(problem === null ? null : saves.troubleOf(problem)),
  );
  const stop = async (): Promise<void> => {
    stopOutdated();
    await saving.stop();
    origins.set(session, { text: kept.grewFrom, parted: kept.parted });
    stopLock();
  };
  return { kept: saving.kept, stop };
}

export async function resume(id: string): Promise<Resumed> {
  await lastSaved();
  const kept = await saves.find<SaveLine>(id).catch(() => undefined);
  if (kept === undefined) return { kind: 'unreachable' };
  if (kept === null) return { kind: 'missing' };
  const text = kept.text ?? '';
  const taken = await takeUp(text, contentOf);
  if (taken.kind !== 'whole') return taken;
  const aside = kept.line?.aside === true;
  if (!aside) origins.set(taken.session, { text, parted: kept.line?.parted });
  return taken;
}

type OnTurn = (turn: number, turns: number) => void;

/** A replay played again and held against its hashes. */
export const playedAgain = (
  replay: Replay,
  content: Content,
  onTurn: OnTurn,
): Promise<ReturnType<typeof resumeSession>> =>
  inBreaths(resuming(saveOf(replay), content), (turn) => onTurn(turn, replay.turns.length));

async function takenIn(
  { noFile, takenIn: told }: Language['savesText'],
  text: string,
): Promise<OpenedReplay> {
  const taken = await (await import('./saves')).takeIn(text);
  return taken === null ? { kind: 'unreadable', why: noFile } : { kind: 'taken-in', why: told(taken) };
}

export async function openReplay(
  { replays, savesText }: Language,
  words: FileWords,
  bytes: Uint8Array,
  onTurn: OnTurn,
): Promise<OpenedReplay> {
  const decoded = decodeText(bytes);
  if ('encoding' in decoded)
    return { kind: 'unreadable', why: replays.encoding(words.otherEncoding(decoded.encoding)) };
  if (isSavesFile(decoded.text)) return takenIn(savesText, decoded.text);
  const lesson = await (await import('./lesson-addresses')).takeInLesson(words, decoded.text);
  if (lesson !== null) return lesson;
  const read = readReplay(decoded.text);
  if ('issue' in read) {
    const { fault, line, column, advice } = read.issue;
    const [what, mend] = [words.readFault(fault), words.readAdvice[advice]];
    return { kind: 'unreadable', why: replays.unreadable(what, line, column, mend) };
  }
  const { replay } = read;
  const found = await contentOf(replay);
  if ('problem' in found)
    return { kind: 'unreadable', why: capital(noContentSentence(words, found.problem)) };
  const again = await playedAgain(replay, found.content, onTurn);
  if ('problem' in again) {
    const { turn, reason } = again.problem;
    return { kind: 'differs', turn, why: replays.differs(reason) };
  }
  if (!again.sealed) return { kind: 'differs', turn: 0, why: replays.unsealed };
  return { kind: 'true', session: again.session, turns: replay.turns.length };
}

const RECORDED = import.meta.glob<string>('../scenarios/replays/*.replay.json', {
  query: '?raw',
  import: 'default',
});

/** A recorded game that comes along, fetched when it is asked for. */
export async function recorded(id: string, onTurn: OnTurn): Promise<Recorded> {
  const text = await RECORDED[`../scenarios/replays/${id}.replay.json`]?.();
  if (text === undefined) return 'missing';
  const read = readReplay(text);
  if ('issue' in read) return 'other-version';
  const found = await contentOf(read.replay);
  if ('problem' in found) return 'other-version';
  const again = await playedAgain(read.replay, found.content, onTurn);
  if (!('session' in again)) return 'other-version';
  const { annotations = [] } = await shownStory(id, { annotations: again.session.annotations });
  return { ...again.session, annotations };
}

/** A game of its own from a turn of another, with a person in a seat; its line in the list says from which turn. */
export function branch(session: Session, turn: number, nation: NationId): Session {
  const branched = branchSession(session, turn, seatsWith(session, nation));
  origins.set(branched, { text: null, parted: turn });
  return branched;
}

/** A game of its own from a turn of another, with everybody in their seats. */
export function goBack(session: Session, turn: number): Session {
  const branched = branchSession(session, turn);
  origins.set(branched, { text: null, parted: turn });
  return branched;
}

export function saveReplay(session: Session): string {
  const name = `${session.content.id}-${session.seed.replace(/[^\w-]+/g, '_')}-turn-${session.state().turn}.replay.json`;
  saveText(name, writeReplay(session.toReplay()));
  return name;
}
