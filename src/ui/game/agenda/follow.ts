// How a game's agenda keeps up with its state: asked for as soon as a turn has ended, shown once it is there; an answer about a state that has passed
// is dropped.

import { effect } from '@preact/signals';
import type { AgendaItem } from '../../../engine';
import type { Agendas } from '../../ports';
import type { Game } from '../game';

/** Returns how to stop it. */
export function followAgenda(game: Game, agendas: Promise<Agendas>): () => void {
  agendas.catch(() => undefined);
  const stop = effect(() => {
    const [state, me] = [game.state.value, game.person.value];
    if (me === null || state.over) {
      game.agenda.value = { kind: 'known', items: [] };
      return;
    }
    game.agenda.value = { kind: 'weighing' };
    const isStale = (): boolean => game.state.peek() !== state || game.person.peek() !== me;
    agendas
      .then(({ ask }) => ask(state, me))
      .then(
        (items) => {
          if (!isStale()) game.agenda.value = { kind: 'known', items };
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

/** The agenda of the present state once it is there; nothing where it is not to be had. */
export function settledAgenda(game: Game): Promise<readonly AgendaItem[]> {
  return new Promise((resolve) => {
    let done = false;
    let stop = (): void => undefined;
    stop = effect(() => {
      const seen = game.agenda.value;
      if (seen.kind === 'weighing' || done) return;
      done = true;
      queueMicrotask(() => stop());
      resolve(seen.kind === 'known' ? seen.items : []);
    });
  });
}
