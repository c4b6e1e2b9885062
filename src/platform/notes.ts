// Keeps what students write in a lesson in this browser, beside the game of the same id.

const keyOf = (game: string): string => `entente-lesson-${game}`;

/** Null where nothing was kept, or nothing can be. */
export function notesKept(game: string): string | null {
  try {
    return localStorage.getItem(keyOf(game));
  } catch {
    return null;
  }
}

/** False where the browser keeps nothing. */
export function keepNotes(game: string, text: string): boolean {
  try {
    localStorage.setItem(keyOf(game), text);
    return true;
  } catch {
    return false;
  }
}

export function forgetNotes(game: string): void {
  try {
    localStorage.removeItem(keyOf(game));
  } catch {
    // Nothing was kept.
  }
}
