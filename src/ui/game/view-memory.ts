// What of a game's view survives a reload in this tab: what is selected, the open tab, the map's mode.

import { effect, type Signal } from '@preact/signals';
import type { Game } from './game';

const KEPT = ['nation', 'pact', 'tab', 'sheet', 'mode', 'overlay'] as const;
const key = (game: Game): string => `entente-view-${game.id}`;

/** Keeps the view as it changes; returns how to stop. */
export function rememberView(game: Game): () => void {
  return effect(() => {
    const view = Object.fromEntries(KEPT.map((name) => [name, game[name].value]));
    try {
      sessionStorage.setItem(key(game), JSON.stringify(view));
    } catch {
      // A browser that keeps nothing opens the game on its first view.
    }
  });
}

export function restoreView(game: Game): void {
  try {
    const view: unknown = JSON.parse(sessionStorage.getItem(key(game)) ?? 'null');
    if (typeof view !== 'object' || view === null) return;
    for (const name of KEPT) if (name in view) (game[name] as Signal).value = view[name as keyof typeof view];
  } catch {
    // Nothing kept, or nothing readable.
  }
}
