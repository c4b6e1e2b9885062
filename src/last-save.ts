// When the last save of a game that was closed is done: who lists the games, keeps another or takes one up again waits for it.

let last: Promise<unknown> = Promise.resolve();

/** Hands back what it was given. */
export function savingEnds<T>(ends: Promise<T>): Promise<T> {
  last = Promise.allSettled([last, ends]);
  return ends;
}

/** Resolves once every game that is closed by now is kept as it was left. */
export const lastSaved = async (): Promise<void> => {
  await last;
};
