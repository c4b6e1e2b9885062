// The words of lessons in a language, fetched with the first lesson.

export type { LessonWords } from './en/lesson';
