// What it takes to watch a game on the screen; fetched when the first one is watched.

import type { Session } from '../../session';
import type { Language } from '../../language/language';
import type { Place } from '../ports';
import { WatchScreen } from './screen';
import { createWatch } from './store';
import type { TreePlace } from './branches/tree';
import type { Watch } from './watch';

export interface OpenWatch {
  readonly kind: 'watch';
  readonly place: Place;
  readonly watch: Watch;
  readonly session: Session;
  readonly Screen: typeof WatchScreen;
  readonly stop: () => void;
}

/** A game that is kept here and still runs keeps its secrets. */
export function openWatch(
  language: Language,
  session: Session,
  place: Place,
  embedded: boolean,
  tree: TreePlace | null = null,
): OpenWatch {
  const main = tree?.root ?? session;
  const running = place.kind === 'game' && !main.state().over && main.persons.length > 0;
  const { id, turn, review = false } = place;
  const verified = place.kind === 'replay';
  const watch = createWatch(language, {
    session,
    id,
    turn: turn ?? 0,
    running,
    verified,
    embedded,
    tree,
    review,
  });
  return { kind: 'watch', place, watch, session, Screen: WatchScreen, stop: watch.dispose };
}
