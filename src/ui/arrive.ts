// What an address leads to: a kept game taken up, one looked back at, or a recorded one, or one in the address itself, that is watched.

import type { Session } from '../session';
import type { OpenGame } from './game/room';
import type { TreePlace } from './watch/branches/tree';
import type { OpenWatch } from './watch/room';
import type { NotResumed, Place, Ports } from './ports';
import type { FailedGame } from './start/props';

export type Opened = OpenGame | OpenWatch;

/** A game from a file is at no address that others could open; this one is for going back from it. */
export const FROM_FILE: Place = { kind: 'watch', id: 'file', turn: null };

/** Screens of a game are fetched behind the first screen, which needs none of them; those for watching when one watches. */
export const gameRoom = () => import('./game/room');
const watchRoom = () => import('./watch/room');

/** Fetched for a lesson alone. */
const lessonRoom = () => import('./lesson/room');

/** A game in which a lesson was begun goes on as one. */
export async function openGame(ports: Ports, session: Session, id: string): Promise<OpenGame> {
  const notes = await ports.notes.of(id);
  const lesson = notes === null ? null : await ports.lesson(notes.lesson);
  const opened = (await gameRoom()).openGame(ports, await ports.language(), session, id);
  if (notes === null || lesson === null) return opened;
  return (await lessonRoom()).teach(ports, opened, { lesson, notes, words: await ports.lessonWords() });
}

/** `tree` where it is a branch of a game. */
export const openWatch = async (
  ports: Ports,
  session: Session,
  place: Place,
  tree: TreePlace | null = null,
): Promise<OpenWatch> =>
  (await watchRoom()).openWatch(await ports.language(), session, place, ports.embedded, tree);

/** What is said of it needs no more than its kind. */
type Plain = Exclude<NotResumed, { readonly turn: number }>;

/** `onTurn` hears how far a recorded game has been played again. */
export async function arriveAt(
  ports: Ports,
  place: Place,
  onTurn: (turn: number, turns: number) => void,
): Promise<Opened | FailedGame> {
  const failed = (kind: Plain['kind']) => ({ id: place.id, why: { kind } });
  if (place.id === FROM_FILE.id && place.kind === 'watch') return failed('file-closed');
  try {
    if (place.kind === 'watch') {
      const session = await ports.recorded(place.id, onTurn);
      if (session === 'missing') return failed('not-recorded');
      return typeof session === 'string' ? failed(session) : await openWatch(ports, session, place);
    }
    if (place.kind === 'replay') {
      const found = await ports.linked(place.id, onTurn);
      return 'kind' in found ? { id: place.id, why: found } : await openWatch(ports, found, place);
    }
    const found = await ports.resume(place.id);
    if (found.kind !== 'whole') return { id: place.id, why: found };
    const { session } = found;
    return place.turn === null
      ? await openGame(ports, session, place.id)
      : await openWatch(ports, session, place);
  } catch {
    return failed('not-fetched');
  }
}
