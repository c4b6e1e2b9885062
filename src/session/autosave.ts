// When a running game is saved: after every change, one save at a time, the newest wins. A save that fails leaves the old one and is
// reported, and the game goes on.

import { writeSave } from './save';
import type { Session } from './session';

/** Keeps `text` under `id`, replacing what was there only once the new text is safe. */
export interface SavePort {
  save(id: string, text: string): Promise<void>;
}

/** `problem` is what the port threw; null once a later save has worked. */
export type SaveReport = (problem: unknown) => void;

/** A game that is being saved as it goes on. */
export interface Autosave {
  /** Resolves once nothing waits to be saved: it is safe, or its failure was reported. */
  kept(): Promise<void>;
  /** Ends the saving; resolves when the last save is done. */
  stop(): Promise<void>;
}

/** Saves the session now and after each change. */
export function autosave(session: Session, id: string, port: SavePort, report: SaveReport): Autosave {
  let wanted = false;
  let running: Promise<void> | null = null;

  const saveOnce = async (): Promise<void> => {
    try {
      await port.save(id, writeSave(session));
      report(null);
    } catch (problem) {
      report(problem);
    }
  };
  const saveWhileWanted = async (): Promise<void> => {
    while (wanted) {
      wanted = false;
      await saveOnce();
    }
    running = null;
  };
  const save = (): void => {
    wanted = true;
    running ??= saveWhileWanted();
  };
  const stop = session.subscribe(save);
  save();
  const kept = async (): Promise<void> => {
    while (running !== null) await running;
  };
  return {
    kept,
    stop: () => {
      stop();
      return kept();
    },
  };
}
