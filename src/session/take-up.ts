// Takes a kept text up again: as it was, or up to the last turn before its damage.

import type { Content } from '../engine';
import { ENGINE_VERSION, type Replay } from '../replay';
import { readablePart } from './salvage';
import { openSave, resumeSession } from './save';
import type { Session } from './session';

/** A game as it was; one damaged at a turn (0: at its start), with what is sound before it; or one that another version played. */
export type TakenUp =
  | { readonly kind: 'whole'; readonly session: Session }
  | { readonly kind: 'damaged'; readonly turn: number; readonly sound: Session | null }
  | { readonly kind: 'other-version' };

export type FindContent = (
  replay: Replay,
) => Promise<{ readonly content: Content } | { readonly problem: unknown }>;

export async function takeUp(text: string, find: FindContent): Promise<TakenUp> {
  const opened = openSave(text);
  if ('issue' in opened && opened.issue.kind === 'version') return { kind: 'other-version' };
  const save = 'save' in opened ? opened.save : readablePart(text);
  if (save === null) return { kind: 'damaged', turn: 0, sound: null };
  const found = await find(save.replay);
  if ('problem' in found) return { kind: 'other-version' };
  const { replay } = save;
  const resumed = resumeSession(save, found.content);
  if ('session' in resumed) {
    const { session } = resumed;
    return 'save' in opened
      ? { kind: 'whole', session }
      : { kind: 'damaged', turn: replay.turns.length + 1, sound: session };
  }
  const { turn, reason } = resumed.problem;
  if (reason === 'other-content' || replay.engine !== ENGINE_VERSION) return { kind: 'other-version' };
  return { kind: 'damaged', turn, sound: upTo(replay, turn - 1, found.content) };
}

/** The game after so many turns; null where there is none. */
function upTo(replay: Replay, turns: number, content: Content): Session | null {
  if (turns < 0) return null;
  const sound = { ...replay, turns: replay.turns.slice(0, turns) };
  const resumed = resumeSession({ replay: sound, pending: {}, active: null }, content);
  return 'session' in resumed ? resumed.session : null;
}
