// The words of the coached start in a language, fetched when somebody is coached.

export type { CoachWords } from './en/coach';
