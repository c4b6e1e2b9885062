// The words of a game's end in a language, fetched when a game is over.

export type { VerdictWords } from './en/verdict-words';
