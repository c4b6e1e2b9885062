// Whether somebody has been shown round in this browser; where nothing can be kept, everybody has been.

const KEY = 'entente-coached';

export function wasCoached(): boolean {
  try {
    return localStorage.getItem(KEY) !== null;
  } catch {
    return true;
  }
}

export function noteCoached(): void {
  try {
    localStorage.setItem(KEY, 'yes');
  } catch {
    // Then it is not begun by itself at all.
  }
}
