declare module 'virtual:cards' {
  import type { LessonCard, RecordedCard, ScenarioCard, TheoryCard } from './ui/ports';
  const shown: {
    readonly cards: readonly ScenarioCard[];
    readonly lessons: readonly LessonCard[];
    readonly recordings: readonly RecordedCard[];
    readonly theories: readonly TheoryCard[];
  };
  export default shown;
}

declare module 'virtual:cards/fr' {
  export { default } from 'virtual:cards';
}
