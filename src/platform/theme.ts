// Which colours the page wears: as chosen, or as the system prefers; kept between visits.

export type ThemeChoice = 'light' | 'dark' | 'auto';
export type Theme = 'light' | 'dark';

const KEY = 'entente-theme';
const system = matchMedia('(prefers-color-scheme: dark)');
const listeners = new Set<(theme: Theme) => void>();

function read(): ThemeChoice {
  try {
    const kept = localStorage.getItem(KEY);
    return kept === 'light' || kept === 'dark' ? kept : 'auto';
  } catch {
    return 'auto';
  }
}

let choice: ThemeChoice = read();

function now(): Theme {
  return choice === 'auto' ? (system.matches ? 'dark' : 'light') : choice;
}

function wear(): void {
  document.documentElement.dataset.theme = now();
  for (const listener of [...listeners]) listener(now());
}

function choose(next: ThemeChoice): void {
  choice = next;
  try {
    localStorage.setItem(KEY, next);
  } catch {
    // A browser that keeps nothing still shows what was chosen.
  }
  wear();
}

/** Puts the theme on the page; follows the system while nothing is chosen, and what is chosen in another tab. */
export function startTheme(): void {
  system.addEventListener('change', wear);
  addEventListener('storage', ({ key }) => {
    if (key !== KEY && key !== null) return;
    choice = read();
    wear();
  });
  wear();
}

export const theme = {
  choice: (): ThemeChoice => choice,
  choose,
  now,
  /** Calls `listener` after each change; returns how to stop it. */
  subscribe(listener: (theme: Theme) => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
