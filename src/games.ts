// How the page begins, keeps, takes up and opens games: sessions over the built-in library and the browser's storage.

import { dateOf, type Content } from './engine';
import { builtIn, contentOf } from './library/built-in';
import { freshId } from './platform/chance';
import { holdAlone } from './platform/elsewhere';
import * as saves from './platform/saves';
import { saveText } from './platform/files';
import { readReplay, writeReplay, verify } from './replay';
import { autosave, createSession, fillSeats, sessionFromReplay, takeUp, type Session } from './session';
import type { Keeping, KeepListener, NewGame, OpenedReplay, Resumed, SaveLine } from './ui/ports';
import { decodeText } from './text';
import type { Front } from './language/front';
import type { Language } from './language/language';

export async function begin({ scenario, theory, seed, seats }: NewGame): Promise<Session> {
  const { content, ...sources } = await builtIn(scenario, theory);
  return createSession({ content, ...sources, seed, seats: fillSeats(content, seats) });
}

export const contentNamed = async (scenario: string, theory?: string): Promise<Content> =>
  (await builtIn(scenario, theory)).content;

function lineOf({ season }: Front, session: Session, id: string, parted: number | undefined): SaveLine {
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
    ...(parted === undefined ? {} : { parted }),
  };
}

interface Origin {
  readonly text: string;
  readonly parted: number | undefined;
}

/** What each session that was taken up grew from. */
const origins = new WeakMap<Session, Origin>();
/** The last save of the game that was open before: whoever takes it up again waits for it. */
let settled: Promise<void> = Promise.resolve();

/** Saves the session as it goes on. A save replaces only what it grew from; a line that another tab has overtaken goes on under an id of its own. */
export function keep(front: Front, session: Session, id: string, listener: KeepListener): Keeping {
  const origin = origins.get(session);
  let kept = { id, grewFrom: origin?.text ?? null, parted: origin?.parted };
  const put = (text: string): ReturnType<typeof saves.replace> => {
    const line = lineOf(front, session, kept.id, kept.parted);
    return saves.replace({ id: kept.id, text, line, saved: line.saved }, kept.grewFrom);
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
  const stop = (): Promise<void> => {
    stopOutdated();
    settled = saving.stop().then(() => {
      origins.set(session, { text: kept.grewFrom ?? '', parted: kept.parted });
      stopLock();
    });
    return settled;
  };
  return { kept: saving.kept, stop };
}

export async function resume(id: string): Promise<Resumed> {
  await settled;
  const kept = await saves.find<SaveLine>(id).catch(() => undefined);
  if (kept === undefined) return { kind: 'unreachable' };
  if (kept === null) return { kind: 'missing' };
  const text = kept.text ?? '';
  const taken = await takeUp(text, contentOf);
  if (taken.kind === 'whole') origins.set(taken.session, { text, parted: kept.line?.parted });
  return taken;
}

export async function openReplay({ replays }: Language, bytes: Uint8Array): Promise<OpenedReplay> {
  const decoded = decodeText(bytes);
  if ('problem' in decoded) return { kind: 'unreadable', why: replays.encoding(decoded.problem) };
  const read = readReplay(decoded.text);
  if ('issue' in read) {
    const { message, line, column, advice } = read.issue;
    return { kind: 'unreadable', why: replays.unreadable(message, line, column, advice) };
  }
  const { replay } = read;
  const found = await contentOf(replay);
  if ('problem' in found) return { kind: 'unreadable', why: found.problem };
  const verdict = verify(replay, () => found);
  if (!verdict.ok) return { kind: 'differs', turn: verdict.turn, why: replays.differs(verdict.reason) };
  if (!verdict.sealed) return { kind: 'differs', turn: 0, why: replays.unsealed };
  const resumed = sessionFromReplay(replay, found.content);
  if ('problem' in resumed) return { kind: 'differs', turn: resumed.problem.turn, why: '' };
  return { kind: 'true', session: resumed.session, turns: replay.turns.length };
}

export function saveReplay(session: Session): string {
  const name = `${session.content.id}-${session.seed.replace(/[^\w-]+/g, '_')}-turn-${session.state().turn}.replay.json`;
  saveText(name, writeReplay(session.toReplay()));
  return name;
}
