declare module 'virtual:cards' {
  import type { LessonCard, RecordedCard, ScenarioCard, TheoryCard } from './ui/ports';
  const cards: readonly ScenarioCard[];
  export default cards;
  export const lessons: readonly LessonCard[];
  export const recorded: readonly RecordedCard[];
  export const theories: readonly TheoryCard[];
}
