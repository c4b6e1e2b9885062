// What somebody may have meant by a word that nobody knows.

export type Candidates = {
  /** The known word nearest to it; null where none is near. */
  readonly guess: string | null;
  /** The first of those that are known. */
  readonly known: readonly string[];
  /** Whether there are more of them. */
  readonly more: boolean;
};
