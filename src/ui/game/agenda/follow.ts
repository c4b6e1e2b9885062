// How a game's agenda keeps up with its state: asked for as soon as a turn has ended, shown once it is there; an answer about a state that has passed
// is dropped.

import { effect } from '@preact/signals';
import type { Agendas, Counsel } from '../../ports';
import type { Game } from '../game';

const NONE: Counsel = { items: [], advice: [] };

/** Returns how to stop it. */
export function followAgenda(game: Game, agendas: Promise<Agendas>): () => void {
  agendas.catch(() => undefined);
  const stop = effect(() => {
    const [state, me] = [game.state.value, game.person.value];
    if (me === null || state.over) {
      game.agenda.value = { kind: 'known', ...NONE };
      return;
    }
    game.agenda.value = { kind: 'weighing' };
    const isStale = (): boolean => game.state.peek() !== state || game.person.peek() !== me;
    agendas
      .then(({ ask }) => ask(state, me))
      .then(
        (counsel) => {
          if (!isStale()) game.agenda.value = { kind: 'known', ...counsel };
        },
        () => {
          if (!isStale()) game.agenda.value = { kind: 'failed' };
        },
      );
  });
  return () => {
    stop();
    agendas.then(
      (opened) => opened.stop(),
      () => undefined,
    );
  };
}

/** The counsel on the present state once it is there; nothing where it is not to be had. */
export function settledCounsel(game: Game): Promise<Counsel> {
  return new Promise((resolve) => {
    let done = false;
    let stop = (): void => undefined;
    stop = effect(() => {
      const seen = game.agenda.value;
      if (seen.kind === 'weighing' || done) return;
      done = true;
      queueMicrotask(() => stop());
      resolve(seen.kind === 'known' ? seen : NONE);
    });
  });
}
